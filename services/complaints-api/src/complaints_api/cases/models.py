from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant

NEVER = date.max
"""Stands in the queue behind every real deadline."""


def one_of(column: str, *values: str) -> str:
    """The SQL condition that `column` holds one of `values`."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


class Complaint(Tenant, Base):
    """A report and where it stands. What was said is sealed; who said it is not here at all."""

    __tablename__ = "complaints"
    __table_args__ = (
        UniqueConstraint("government", "ticket"),
        CheckConstraint(
            one_of("kind", "complaint", "illegal_levy", "information_request", "aspiration"),
            name="known_kind",
        ),
        CheckConstraint(
            one_of("identity_class", "open", "withheld", "sealed", "anonymous"),
            name="known_identity_class",
        ),
        CheckConstraint(one_of("track", "coordinator", "inspectorate"), name="known_track"),
        CheckConstraint(
            one_of("settlement", "information", "ordinary", "supervisory", "none"),
            name="known_settlement",
        ),
        CheckConstraint(one_of("channel", "web", "counter"), name="known_channel"),
        CheckConstraint(
            "state IN ('received', 'awaiting_completion', 'verified', 'assigned', 'in_progress',"
            " 'awaiting_reporter', 'investigating', 'decided', 'awaiting_response', 'objected',"
            " 'closed', 'redirected', 'withdrawn', 'deemed_withdrawn')",
            name="known_state",
        ),
        CheckConstraint(
            "(outcome IS NOT NULL)"
            " = (state IN ('closed', 'redirected', 'withdrawn', 'deemed_withdrawn'))",
            name="ended_has_outcome",
        ),
        CheckConstraint("(outcome IS NULL) = (ended_on IS NULL)", name="ended_has_day"),
        CheckConstraint(
            "kind <> 'illegal_levy' OR track = 'inspectorate'", name="levies_to_inspectorate"
        ),
        CheckConstraint(
            "coalesce(excess, 0) <= 0 OR track = 'inspectorate'", name="excess_to_inspectorate"
        ),
        CheckConstraint(
            "track <> 'inspectorate' OR assigned_unit IS NULL OR assigned_unit <> unit_id",
            name="never_to_the_accused",
        ),
        CheckConstraint(
            "track = 'inspectorate' OR assigned_unit IS NOT NULL OR state NOT IN"
            " ('assigned', 'in_progress', 'awaiting_reporter', 'investigating')",
            name="handled_has_unit",
        ),
        CheckConstraint(
            "NOT statutory OR identity_class <> 'anonymous'", name="anonymous_is_information"
        ),
        CheckConstraint("paid >= 0 AND tariff >= 0 AND excess >= 0", name="money_not_negative"),
        CheckConstraint("finding IS NULL OR paid IS NOT NULL", name="finding_needs_payment"),
        CheckConstraint("refusals BETWEEN 0 AND 2", name="refusals_bounded"),
        CheckConstraint("version >= 1 AND timeline_length >= 1", name="counts_from_one"),
        Index("ix_complaints_queue", "government", "due_on", "id"),
        Index("ix_complaints_assigned", "government", "assigned_unit", "due_on"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    ticket: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    identity_class: Mapped[str] = mapped_column(String(10))
    statutory: Mapped[bool] = mapped_column(Boolean)
    """Whether UU 25/2009's clocks run; False for information given anonymously."""
    track: Mapped[str] = mapped_column(String(12))
    settlement: Mapped[str] = mapped_column(String(12))
    channel: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(20))
    outcome: Mapped[str | None] = mapped_column(String(20))
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    service_name: Mapped[str | None] = mapped_column(String(300))
    """The name when the report was filed."""
    standard_version: Mapped[int | None] = mapped_column(Integer)
    """The version in force on the day of the incident."""
    unit_id: Mapped[UUID | None] = mapped_column(Uuid)
    """The unit that the report is about."""
    assigned_unit: Mapped[UUID | None] = mapped_column(Uuid)
    incident_on: Mapped[date | None] = mapped_column(Date)
    filed_on: Mapped[date] = mapped_column(Date)
    """A day, not a moment: the moment could betray who filed it."""
    paid: Mapped[int | None] = mapped_column(BigInteger)
    tariff: Mapped[int | None] = mapped_column(BigInteger)
    excess: Mapped[int | None] = mapped_column(BigInteger)
    finding: Mapped[str | None] = mapped_column(String(30))
    component: Mapped[str | None] = mapped_column(String(30))
    refusals: Mapped[int] = mapped_column(SmallInteger)
    due_on: Mapped[date] = mapped_column(Date)
    """The office's next deadline; NEVER when nothing is owed."""
    on_time: Mapped[bool | None] = mapped_column(Boolean)
    """Whether the last decision kept its deadline; null before it and where there was none."""
    delivered_on: Mapped[date | None] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)
    story: Mapped[bytes] = mapped_column(LargeBinary)
    resolution: Mapped[bytes | None] = mapped_column(LargeBinary)
    timeline_length: Mapped[int] = mapped_column(Integer)
    timeline_hash: Mapped[bytes] = mapped_column(LargeBinary)
    version: Mapped[int] = mapped_column(Integer)

    @property
    def next_due(self) -> date | None:
        """The office's next deadline; None when nothing is owed."""
        return None if self.due_on == NEVER else self.due_on

    def shown(self, today: date) -> dict[str, Any]:
        """Every column, with how the deadline stands on `today` at the place of the government."""
        columns = {column.key: getattr(self, column.key) for column in self.__table__.columns}
        due_on = self.next_due
        overdue = due_on is not None and due_on < today
        return columns | {"due_on": due_on, "overdue": overdue, "comparison": self._comparison()}

    def _comparison(self) -> dict[str, Any] | None:
        if self.finding is None:
            return None
        names = ("paid", "tariff", "excess", "finding", "component")
        return {name: getattr(self, name) for name in names} | {"version": self.standard_version}
