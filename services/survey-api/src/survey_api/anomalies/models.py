from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    Numeric,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class State(StrEnum):
    """open → dismissed, or quarantined → invalidated or dismissed."""

    OPEN = "open"
    DISMISSED = "dismissed"
    QUARANTINED = "quarantined"
    INVALIDATED = "invalidated"


class Anomaly(Tenant, Base):
    """Something in a round's answers that chance hardly explains, for people to judge.

    `service_id` is null for all services together and the nil UUID for answers about the unit as
    a whole; `channel` is null for all channels. Probabilities are null where no chance is
    involved: more answers than people served.
    """

    __tablename__ = "anomalies"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint(
            "state IN ('open', 'dismissed', 'quarantined', 'invalidated')", name="state_known"
        ),
        CheckConstraint("from_day <= to_day", name="days_in_order"),
        CheckConstraint("(p_value IS NULL) = (q_value IS NULL)", name="both_probabilities"),
        CheckConstraint(
            "state <> 'dismissed' OR (reason IS NOT NULL AND judged_by IS NOT NULL)",
            name="dismissed_with_reason",
        ),
        Index("ix_anomalies_period", "government", "period_id", "found_at"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    signal: Mapped[str] = mapped_column(String(20))
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    channel: Mapped[str | None] = mapped_column(String(10))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    score: Mapped[Decimal] = mapped_column(Numeric(12, 2))
    p_value: Mapped[Decimal | None] = mapped_column(Numeric(20, 18))
    q_value: Mapped[Decimal | None] = mapped_column(Numeric(20, 18))
    answers: Mapped[int] = mapped_column(Integer)
    evidence: Mapped[dict[str, Any]] = mapped_column(JSONB)
    state: Mapped[str] = mapped_column(String(12), default=State.OPEN)
    reason: Mapped[str | None] = mapped_column(String(1000))
    judged_by: Mapped[str | None] = mapped_column(String(60))
    version: Mapped[int] = mapped_column(Integer, default=1)
    found_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
