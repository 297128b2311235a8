from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, Index, Integer, Numeric, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Assessment(Tenant, Base):
    """One result with the band it had when it was entered; never changed, never graded again."""

    __tablename__ = "assessments"
    __table_args__ = (
        CheckConstraint("kind IN ('official', 'self')", name="kind_known"),
        CheckConstraint("(zone IS NULL) = (label IS NULL)", name="band_whole"),
        Index(
            "uq_assessments_official",
            "government",
            "instrument",
            "year",
            unique=True,
            postgresql_where="kind = 'official'",
        ),
        Index("ix_assessments_by_year", "government", "year", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    instrument: Mapped[str] = mapped_column(String(40))
    edition: Mapped[str] = mapped_column(String(40))
    year: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(10))
    score: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    category: Mapped[str | None] = mapped_column(String(4))
    label: Mapped[str | None] = mapped_column(String(60))
    zone: Mapped[str | None] = mapped_column(String(10))
    source: Mapped[str] = mapped_column(String(500))
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
