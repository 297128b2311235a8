from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Date, DateTime, ForeignKeyConstraint, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Minutes(Tenant, Base):
    """The minutes of a round (berita acara): a snapshot of its data, never changed."""

    __tablename__ = "minutes"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "consultation_id"], ["consultations.government", "consultations.id"]
        ),
        ForeignKeyConstraint(
            ["government", "document_id"], ["documents.government", "documents.id"]
        ),
    )

    consultation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    number: Mapped[str] = mapped_column(String(100))
    held_on: Mapped[date] = mapped_column(Date)
    snapshot: Mapped[dict[str, Any]] = mapped_column(JSONB)
    sha256: Mapped[str] = mapped_column(String(64))
    document_id: Mapped[UUID] = mapped_column(Uuid)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Signature(Tenant, Base):
    """Somebody signed the minutes; recorded once per signatory, never changed."""

    __tablename__ = "signatures"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "consultation_id"], ["minutes.government", "minutes.consultation_id"]
        ),
    )

    consultation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64))
    recorded_by: Mapped[str] = mapped_column(String(60))
    signed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
