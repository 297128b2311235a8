from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Date, DateTime, ForeignKeyConstraint, Integer, String, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Publication(Tenant, Base):
    """A version went public with its charter (maklumat); never changed."""

    __tablename__ = "publications"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
        ),
    )

    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    charter_text: Mapped[str] = mapped_column(Text)
    charter_place: Mapped[str] = mapped_column(String(100))
    charter_date: Mapped[date] = mapped_column(Date)
    media: Mapped[list[str]] = mapped_column(ARRAY(String(30)))
    published_by: Mapped[str] = mapped_column(String(60))
    published_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
