from datetime import date, datetime
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict

from complaints_api.clocks import rules
from complaints_api.clocks.models import Clock
from complaints_api.clocks.rules import LIVE, ClockName, Unit, Wait


class Status(StrEnum):
    """How a deadline stands. `late` was met after its day; `overdue` is missed and still open."""

    RUNNING = "running"
    PAUSED = "paused"
    OVERDUE = "overdue"
    MET = "met"
    LATE = "late"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class DeadlineRead(BaseModel):
    """A deadline as a citizen is told it: until when, what, and by what right.

    `n` days of `unit`. `verified` is false when the text of the legal basis was not read in full.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "clock": "S1",
                    "due_on": "2026-12-05",
                    "unit": "calendar",
                    "n": 14,
                    "basis": "UU 25/2009 Pasal 44 ayat (3)",
                    "verified": True,
                    "duty": "menjawab: lengkap atau belum",
                    "waits_for": "office",
                    "state": "running",
                }
            ]
        }
    )

    clock: ClockName
    due_on: date
    unit: Unit
    n: int
    basis: str
    verified: bool
    duty: str
    waits_for: Wait
    state: Status


class Skipped(BaseModel):
    """A day that did not count, and why."""

    day: date
    reason: str


class ClockRead(DeadlineRead):
    """A deadline as staff see it, with where its date comes from.

    `level` counts the steps of escalation taken; `paused_days` are calendar days.
    """

    round: int
    started_on: date
    ended_on: date | None
    paused_days: int
    level: int
    calendar_version: int
    skipped: list[Skipped]

    @classmethod
    def of(cls, clock: Clock, now: datetime, language: str) -> Self:
        """How `clock` stands at the moment `now`."""
        name = ClockName(clock.name)
        term = rules.term_of(name, clock.n)
        return cls(
            clock=name,
            due_on=clock.due_on,
            unit=Unit(clock.unit),
            n=clock.n,
            basis=term.basis,
            verified=term.verified,
            duty=term.duty[1 if language == "en" else 0],
            waits_for=term.waits_for,
            state=_status(clock, now),
            round=clock.round,
            started_on=clock.started_on,
            ended_on=clock.ended_on,
            paused_days=clock.paused_days,
            level=clock.level,
            calendar_version=clock.calendar_version,
            skipped=[
                Skipped(day=date.fromisoformat(day), reason=reason) for day, reason in clock.skipped
            ],
        )


def _status(clock: Clock, now: datetime) -> Status:
    """A missed deadline shows before the watch has marked it."""
    owed = rules.owed_by_office(ClockName(clock.name))
    missed = clock.breached_at is not None or (owed and now >= clock.due_at)
    if clock.state in LIVE:
        return Status.OVERDUE if missed else Status(clock.state)
    if clock.state == "stopped":
        return Status.MET if clock.breached_at is None else Status.LATE
    return Status(clock.state)
