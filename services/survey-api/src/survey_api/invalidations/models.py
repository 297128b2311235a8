from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class State(StrEnum):
    """quarantined → invalid, or restored: the answers count again."""

    QUARANTINED = "quarantined"
    INVALID = "invalid"
    RESTORED = "restored"


class Step(StrEnum):
    """What somebody gave a reason for."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    REJECTED = "rejected"


class Invalidation(Tenant, Base):
    """Answers that somebody proposes not to count, and what another person decided.

    In the selection a null service or channel means any; the nil service is the unit as a whole.
    """

    __tablename__ = "invalidations"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        ForeignKeyConstraint(
            ["government", "anomaly_id"], ["anomalies.government", "anomalies.id"]
        ),
        CheckConstraint("state IN ('quarantined', 'invalid', 'restored')", name="state_known"),
        CheckConstraint("from_day <= to_day", name="days_in_order"),
        CheckConstraint("answers > 0", name="about_answers"),
        CheckConstraint(
            "(state = 'quarantined') = (decided_by IS NULL)"
            " AND (decided_by IS NULL) = (decided_at IS NULL)",
            name="decided_by_somebody",
        ),
        CheckConstraint("decided_by <> proposed_by", name="two_people"),
        Index("ix_invalidations_period", "government", "period_id", "proposed_at"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    anomaly_id: Mapped[UUID | None] = mapped_column(Uuid)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    channel: Mapped[str | None] = mapped_column(String(10))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    only_uniform: Mapped[bool] = mapped_column(Boolean)
    answers: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(12), default=State.QUARANTINED)
    proposed_by: Mapped[str] = mapped_column(String(60))
    proposed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
    decided_by: Mapped[str | None] = mapped_column(String(60))
    decided_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    version: Mapped[int] = mapped_column(Integer, default=1)


class Reason(Tenant, Base):
    """Why somebody proposed or decided so: written once, never changed."""

    __tablename__ = "invalidation_reasons"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "invalidation_id"], ["invalidations.government", "invalidations.id"]
        ),
        CheckConstraint("step IN ('proposed', 'approved', 'rejected')", name="step_known"),
    )

    invalidation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    step: Mapped[str] = mapped_column(String(10), primary_key=True)
    reason: Mapped[str] = mapped_column(String(1000))
    given_by: Mapped[str] = mapped_column(String(60))
    given_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)


class Moved(Tenant, Base):
    """A response that the proposal took out of the count; what arrives later is not part of it."""

    __tablename__ = "invalidated_responses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "invalidation_id"], ["invalidations.government", "invalidations.id"]
        ),
    )

    invalidation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    response_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
