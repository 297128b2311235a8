from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class State(StrEnum):
    """planned → open → closing → sealed; answers are taken while open and while closing.

    closing → open again before its last day. A correction that nobody wants any more, or a round
    that nobody answered, is dropped instead of sealed.
    """

    PLANNED = "planned"
    OPEN = "open"
    CLOSING = "closing"
    SEALED = "sealed"
    DROPPED = "dropped"


class Period(Tenant, Base):
    """One unit's survey round. `population` is the number of users of its services.

    A correction after sealing is a round of its own with the next `revision`; `revises_id` is the
    sealed round that it was copied from.
    """

    __tablename__ = "periods"
    __table_args__ = (
        Index(
            "uq_periods_round",
            *("government", "unit_id", "label", "instrument", "revision"),
            unique=True,
            postgresql_where="state <> 'dropped'",
        ),
        ForeignKeyConstraint(["government", "revises_id"], ["periods.government", "periods.id"]),
        CheckConstraint(
            "revision >= 1 AND (revision = 1) = (revises_id IS NULL)", name="revises_one"
        ),
        CheckConstraint(
            "state IN ('planned', 'open', 'closing', 'sealed', 'dropped')", name="state_known"
        ),
        CheckConstraint("opens_on <= closes_on AND closes_on <= grace_until", name="days_in_order"),
        CheckConstraint("population > 0", name="population_positive"),
        CheckConstraint(
            "(state IN ('closing', 'sealed', 'dropped')) = (closed_on IS NOT NULL)",
            name="closed_has_day",
        ),
        Index("ix_periods_label", "government", "label"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    label: Mapped[str] = mapped_column(String(10))
    instrument: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(10), default=State.PLANNED)
    opens_on: Mapped[date] = mapped_column(Date)
    closes_on: Mapped[date] = mapped_column(Date)
    grace_until: Mapped[date] = mapped_column(Date)
    closed_on: Mapped[date | None] = mapped_column(Date)
    population: Mapped[int | None] = mapped_column(Integer)
    population_source: Mapped[str | None] = mapped_column(String(200))
    questions: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default="[]")
    revision: Mapped[int] = mapped_column(SmallInteger, default=1)
    revises_id: Mapped[UUID | None] = mapped_column(Uuid)
    tickets_required: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)

    def asks_about(self, service_id: UUID, name: str, population: int | None) -> "PeriodService":
        """The service as one that the round asks about."""
        return PeriodService(
            government=self.government,
            period_id=self.id,
            service_id=service_id,
            name=name,
            population=population,
        )


class PeriodService(Tenant, Base):
    """A service that the round asks about. `population` is the number of its users."""

    __tablename__ = "period_services"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint("population > 0", name="population_positive"),
        Index("ix_period_services_service", "government", "service_id"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(String(300))
    population: Mapped[int | None] = mapped_column(Integer)
