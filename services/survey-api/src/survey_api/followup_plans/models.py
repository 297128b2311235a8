from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant
from survey_api.points import points


class State(StrEnum):
    """planned → running → done; running may be left out."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Effect:
    """How an element changed to the sealed round `against`; index points, 95 % margin."""

    verdict: str
    difference: Decimal
    margin: Decimal
    against: UUID
    label: str


class FollowUp(Tenant, Base):
    """What a unit does about one of its lowest elements (a line of its RTL).

    A line stays when its round is revised: it was somebody's work. The effect compares the element
    in this round and in the next sealed one, `effect_period_id`; hundredths of an index point.
    """

    __tablename__ = "followups"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        UniqueConstraint(
            "government", "unit_id", "label", "instrument", "element", name="uq_followups_line"
        ),
        CheckConstraint("state IN ('planned', 'running', 'done')", name="state_known"),
        CheckConstraint(
            "(state = 'done') = (done_on IS NOT NULL) AND (state = 'done') = (note IS NOT NULL)",
            name="done_whole",
        ),
        CheckConstraint(
            "effect_verdict IN ('improved', 'not_detectable', 'worse')", name="verdict_known"
        ),
        CheckConstraint(
            "num_nonnulls(effect_verdict, effect_difference, effect_margin, effect_period_id,"
            " effect_label) IN (0, 5)",
            name="effect_whole",
        ),
        Index("ix_followups_due", "government", "due_on", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    label: Mapped[str] = mapped_column(String(10))
    instrument: Mapped[str] = mapped_column(String(40))
    element: Mapped[str] = mapped_column(String(40))
    component: Mapped[str | None] = mapped_column(String(30))
    program: Mapped[str] = mapped_column(String(500))
    owner_name: Mapped[str | None] = mapped_column(String(200))
    planned_on: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(10), default=State.PLANNED)
    note: Mapped[str | None] = mapped_column(String(2000))
    done_on: Mapped[date | None] = mapped_column(Date)
    done_by: Mapped[str | None] = mapped_column(String(60))
    effect_verdict: Mapped[str | None] = mapped_column(String(20))
    effect_difference: Mapped[int | None] = mapped_column(Integer)
    effect_margin: Mapped[int | None] = mapped_column(Integer)
    effect_period_id: Mapped[UUID | None] = mapped_column(Uuid)
    effect_label: Mapped[str | None] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)

    @property
    def effect(self) -> Effect | None:
        """What the next sealed round says; None while there is none."""
        verdict, against, label = self.effect_verdict, self.effect_period_id, self.effect_label
        if verdict is None or against is None or label is None:
            return None
        difference, margin = points(self.effect_difference or 0), points(self.effect_margin or 0)
        return Effect(verdict, difference, margin, against, label)
