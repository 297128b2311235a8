from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class TimelineEntry(Tenant, Base):
    """Something that happened to a complaint. Rows are added and never changed."""

    __tablename__ = "timeline"
    __table_args__ = (
        # Deferred: the row is written together with the complaint it belongs to.
        ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        CheckConstraint("seq >= 1", name="counts_from_one"),
        CheckConstraint("length(hash) = 32", name="hash_is_sha256"),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    """Midnight of the day when the reporter's moment must not be known."""
    event: Mapped[str] = mapped_column(String(30))
    party: Mapped[str] = mapped_column(String(12))
    actor: Mapped[str | None] = mapped_column(String(60))
    """The account of a member of staff; never anything about a reporter."""
    facts: Mapped[dict[str, str | int | bool | None]] = mapped_column(JSONB)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
