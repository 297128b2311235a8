from datetime import date
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    ForeignKeyConstraint,
    LargeBinary,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Decision(Tenant, Base):
    """What was found and done about a complaint; a second round follows an upheld objection."""

    __tablename__ = "decisions"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id"], ["complaints.government", "complaints.id"]
        ),
        CheckConstraint(
            "finding IN ('substantiated', 'partly', 'unsubstantiated')", name="known_finding"
        ),
        CheckConstraint(
            "finding <> 'unsubstantiated' OR component IS NULL", name="breach_needs_finding"
        ),
        CheckConstraint("compensation > 0", name="compensation_positive"),
        CheckConstraint("(compensation IS NULL) = (pay_by IS NULL)", name="compensation_has_day"),
        CheckConstraint("delivered_on >= decided_on", name="delivered_after_decided"),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    round: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    finding: Mapped[str] = mapped_column(String(20))
    component: Mapped[str | None] = mapped_column(String(30))
    action: Mapped[bytes] = mapped_column(LargeBinary)
    remedy: Mapped[bytes | None] = mapped_column(LargeBinary)
    compensation: Mapped[int | None] = mapped_column(BigInteger)
    pay_by: Mapped[date | None] = mapped_column(Date)
    decided_by: Mapped[str] = mapped_column(String(60))
    decided_on: Mapped[date] = mapped_column(Date)
    on_time: Mapped[bool | None] = mapped_column(Boolean)
    """Against the binding deadline; null where no deadline applied."""
    delivered_on: Mapped[date | None] = mapped_column(Date)


class Objection(Tenant, Base):
    """A reporter's objection to a decision, and the ruling by somebody who did not decide."""

    __tablename__ = "objections"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id", "round"],
            ["decisions.government", "decisions.complaint_id", "decisions.round"],
        ),
        CheckConstraint(
            "(upheld IS NULL) = (ruled_by IS NULL) AND (upheld IS NULL) = (ruled_on IS NULL)",
            name="ruling_is_whole",
        ),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    round: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    reason: Mapped[str] = mapped_column(String(20))
    objected_on: Mapped[date] = mapped_column(Date)
    upheld: Mapped[bool | None] = mapped_column(Boolean)
    ruled_by: Mapped[str | None] = mapped_column(String(60))
    ruled_on: Mapped[date | None] = mapped_column(Date)
