from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
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

from prima_chassis.database import Base, Tenant


class Clock(Tenant, Base):
    """One deadline of one complaint. The due date is computed when it starts, and kept.

    `due_at` is the first moment at which the deadline is missed: midnight after `due_on` where
    the government is. `next_at` is when the watch has to look at it again.
    """

    __tablename__ = "clocks"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id"], ["complaints.government", "complaints.id"]
        ),
        CheckConstraint(
            "state IN ('running', 'paused', 'stopped', 'expired', 'cancelled')", name="known_state"
        ),
        CheckConstraint("unit IN ('working', 'calendar')", name="known_unit"),
        CheckConstraint("n BETWEEN 1 AND 366", name="sane_term"),
        CheckConstraint("(state = 'paused') = (paused_on IS NOT NULL)", name="paused_has_day"),
        CheckConstraint("days_left BETWEEN 0 AND n", name="rest_within_term"),
        CheckConstraint("state <> 'paused' OR name IN ('O1', 'O3')", name="statute_never_pauses"),
        CheckConstraint("paused_days BETWEEN 0 AND 30", name="pause_is_capped"),
        CheckConstraint(
            "(state IN ('running', 'paused')) = (ended_on IS NULL)", name="ended_has_day"
        ),
        CheckConstraint("level = 0 OR breached_at IS NOT NULL", name="escalated_is_breached"),
        Index(
            "uq_clocks_live",
            "government",
            "complaint_id",
            "name",
            unique=True,
            postgresql_where="state IN ('paused', 'running')",
        ),
        Index("ix_clocks_watch", "next_at", postgresql_where="next_at IS NOT NULL"),
        Index(
            "ix_clocks_working",
            "government",
            "calendar_version",
            postgresql_where="unit = 'working' AND state IN ('paused', 'running')",
        ),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(String(2), primary_key=True)
    round: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    """Counts from 1; a second round starts after a return for completion or an objection."""
    n: Mapped[int] = mapped_column(Integer)
    unit: Mapped[str] = mapped_column(String(10))
    edition: Mapped[str] = mapped_column(String(20))
    started_on: Mapped[date] = mapped_column(Date)
    counts_from: Mapped[date] = mapped_column(Date)
    """The deadline lies `days_left` days after this day; both move only by a pause."""
    days_left: Mapped[int] = mapped_column(Integer)
    due_on: Mapped[date] = mapped_column(Date)
    due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    next_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    calendar_version: Mapped[int] = mapped_column(Integer)
    skipped: Mapped[list[list[str]]] = mapped_column(JSONB)
    """The trace: each day that did not count, with its reason."""
    state: Mapped[str] = mapped_column(String(10))
    paused_on: Mapped[date | None] = mapped_column(Date)
    paused_days: Mapped[int] = mapped_column(SmallInteger)
    ended_on: Mapped[date | None] = mapped_column(Date)
    breached_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    level: Mapped[int] = mapped_column(SmallInteger)
    """How many steps of escalation were taken."""


class Escalation(Tenant, Base):
    """One step of escalation, taken once: the key forbids a second time."""

    __tablename__ = "escalations"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id", "name", "round"],
            ["clocks.government", "clocks.complaint_id", "clocks.name", "clocks.round"],
        ),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    name: Mapped[str] = mapped_column(String(2), primary_key=True)
    round: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    level: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    told: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
