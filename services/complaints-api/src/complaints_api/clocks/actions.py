"""Start, stop and pause the deadlines of a complaint, and say how they stand.

Callers hold the complaint's row lock, so a complaint's clocks change one request at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.clocks import models, repository, rules, schemas
from complaints_api.clocks.models import Escalation
from complaints_api.clocks.rules import LIVE, ClockName, Settlement
from prima_chassis import clock as time_source
from prima_chassis import directory
from prima_chassis.calendar import DayUnit, WorkingCalendar

FILING_WINDOW_DAYS = rules.FILING_WINDOW_DAYS
Clock = models.Clock
ClockRead = schemas.ClockRead
DeadlineRead = schemas.DeadlineRead


class Matter(NamedTuple):
    """What decides which clocks a complaint has."""

    government: str
    complaint_id: UUID
    statutory: bool
    settlement: str


class Change(NamedTuple):
    """What an act does to the clocks, by their names."""

    stop: tuple[str, ...] = ()
    expire: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    pause: tuple[str, ...] = ()
    resume: tuple[str, ...] = ()
    widen: bool = False
    """The matter became supervisory: O3 gets the longer term."""
    end: bool = False
    """Nothing is owed any more: cancel whatever still runs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How a complaint's deadlines stand after a change."""

    due_on: date | None
    """The office's next deadline; None when nothing is owed."""
    missed: list[str] = field(default_factory=list)
    """Deadlines that turned out to be missed while they were stopped."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where deadlines are computed: a working calendar, a time zone and the day there."""

    calendar: WorkingCalendar
    timezone: str
    today: date

    def midnight_after(self, day: date) -> datetime:
        """The first moment that is no longer `day` at this place."""
        following = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(self.timezone))
        return following.astimezone(UTC)


async def place(session: AsyncSession, government: str) -> Place:
    """Where `government` is; raises GovernmentNotReady."""
    known = await directory.government(session, government)
    calendar = await directory.working_calendar(session, government)
    return Place(calendar, known.timezone, time_source.today(known.timezone))


async def turn(session: AsyncSession, where: Place, matter: Matter, change: Change) -> Turn:
    """Apply `change` to the clocks of `matter`, as of today."""
    clocks = list(await repository.of_complaint(session, matter.government, matter.complaint_id))
    live = {c.name: c for c in clocks if c.state in LIVE}
    ending = [clock for clock in live.values() if _ends(clock, change)]
    missed = [clock.name for clock in ending if _late(clock, where)]
    for clock in ending:
        _end(clock, where, change)
    if change.widen:
        _widen(live.get(ClockName.O3), where)
    for name in change.pause:
        _pause(live.get(name), where)
    for name in change.resume:
        _resume(live.get(name), where)
    for name in change.start:
        running = any(c.name == name and c.state in LIVE for c in clocks)
        clocks += [] if running else _start(session, where, matter, ClockName(name), clocks)
    return Turn(_next_due(clocks), missed)


def _ends(clock: Clock, change: Change) -> bool:
    return change.end or clock.name in change.stop or clock.name in change.expire


def _late(clock: Clock, where: Place) -> bool:
    """Whether `clock` was missed and nobody has noticed yet."""
    return where.today > clock.due_on and clock.breached_at is None and _owed(clock)


def _end(clock: Clock, where: Place, change: Change) -> None:
    if _late(clock, where):
        clock.breached_at = clock.due_at
    clock.state = "stopped" if clock.name in change.stop else "cancelled"
    if clock.name in change.expire:
        clock.state = "expired"
    clock.ended_on, clock.next_at, clock.paused_on = where.today, None, None


def _owed(clock: Clock) -> bool:
    return rules.owed_by_office(ClockName(clock.name))


def _start(
    session: AsyncSession, where: Place, matter: Matter, name: ClockName, before: Iterable[Clock]
) -> list[Clock]:
    term = rules.term(name, Settlement(matter.settlement))
    if term is None or not rules.applies(name, statutory=matter.statutory):
        return []
    clock = Clock(
        government=matter.government,
        complaint_id=matter.complaint_id,
        name=name,
        round=1 + sum(c.name == name for c in before),
        n=term.n,
        unit=term.unit,
        edition=rules.EDITION,
        started_on=where.today,
        counts_from=where.today,
        days_left=term.n,
        state="running",
        paused_days=0,
        level=0,
    )
    _date(clock, where)
    session.add(clock)
    return [clock]


def _date(clock: Clock, where: Place) -> None:
    """Compute when `clock` is due, and keep the trace."""
    due = where.calendar.due(clock.counts_from, clock.days_left, DayUnit(clock.unit))
    clock.due_on = due.due_on
    clock.due_at = clock.next_at = where.midnight_after(due.due_on)
    clock.calendar_version = where.calendar.version
    clock.skipped = [[str(day), reason] for day, _, reason in due.trace if reason]


def _widen(clock: Clock | None, where: Place) -> None:
    longer = rules.SETTLEMENTS[Settlement.SUPERVISORY]
    if clock is None or clock.breached_at or longer is None or clock.n >= longer.n:
        return
    clock.days_left += longer.n - clock.n
    clock.n = longer.n
    _date(clock, where)


def _pause(clock: Clock | None, where: Place) -> None:
    if clock is None or clock.state != "running" or where.today > clock.due_on:
        return
    due = where.calendar.due(clock.counts_from, clock.days_left, DayUnit(clock.unit))
    counted = [line.day for line in due.trace if line.number is not None]
    clock.days_left = rules.days_left(counted, after=where.today)
    clock.state, clock.paused_on = "paused", where.today
    clock.counts_from = rules.runs_on_by(where.today, clock.paused_days)
    _date(clock, where)


def _resume(clock: Clock | None, where: Place) -> None:
    if clock is None or clock.paused_on is None:
        return
    clock.counts_from = min(where.today, clock.counts_from)
    clock.paused_days += (clock.counts_from - clock.paused_on).days
    clock.state, clock.paused_on = "running", None
    if clock.breached_at is None:
        _date(clock, where)


def _next_due(clocks: Iterable[Clock]) -> date | None:
    owed = [c.due_on for c in clocks if c.state in LIVE and _owed(c)]
    return min(owed, default=None)


async def claim_due(session: AsyncSession, now: datetime) -> Clock | None:
    """The clock whose deadline passed longest ago and was not looked at since, locked."""
    return await repository.claim_due(session, now)


def put_off(clock: Clock, until: datetime) -> None:
    """Look at `clock` again later, behind those that wait less long by then."""
    clock.next_at = until


def escalate(session: AsyncSession, clock: Clock, now: datetime) -> str | None:
    """Take the next step for a missed deadline; who is told, or None after the last step."""
    step = rules.rung(clock.level)
    if step is None:
        clock.next_at = None
        return None
    clock.breached_at = clock.breached_at or clock.due_at
    clock.level += 1
    following = rules.rung(clock.level)
    clock.next_at = clock.due_at + timedelta(days=following.days) if following else None
    session.add(
        Escalation(
            government=clock.government,
            complaint_id=clock.complaint_id,
            name=clock.name,
            round=clock.round,
            level=clock.level,
            told=step.to,
            at=now,
        )
    )
    return step.to


async def claim_outdated(session: AsyncSession) -> Clock | None:
    """A live clock whose date comes from an older calendar, locked."""
    return await repository.claim_outdated(session)


async def redate(
    session: AsyncSession, where: Place, government: str, complaint_id: UUID
) -> list[tuple[str, date, date]]:
    """Date a complaint's live clocks by the newest calendar; name, old and new day of each that
    moved. A deadline that was missed already stays missed."""
    moved: list[tuple[str, date, date]] = []
    for clock in await repository.of_complaint(session, government, complaint_id):
        if clock.state not in LIVE or clock.breached_at or clock.unit != DayUnit.WORKING:
            continue
        before = clock.due_on
        _date(clock, where)
        if clock.due_on != before:
            moved.append((clock.name, before, clock.due_on))
    return moved


async def due_before(session: AsyncSession, government: str, complaint_id: UUID) -> date | None:
    """The day by which the decision is, or was, due: the earlier of S3 and O3. Once a case is
    reopened only what runs again counts."""
    clocks = await repository.of_complaint(session, government, complaint_id)
    kept = [clock for clock in clocks if clock.state != "cancelled"]
    return rules.binding(
        [(ClockName(c.name), c.due_on) for c in kept if c.state in LIVE],
        [(ClockName(c.name), c.due_on) for c in kept],
    )


async def clocks_of(
    session: AsyncSession, government: str, complaint_id: UUID, language: str
) -> list[ClockRead]:
    """How every deadline of a complaint stands now."""
    now = time_source.now()
    clocks = await repository.of_complaint(session, government, complaint_id)
    return [ClockRead.of(clock, now, language) for clock in clocks]


async def deadlines_of(
    session: AsyncSession, government: str, complaint_id: UUID, language: str
) -> list[DeadlineRead]:
    """The same, as a citizen is told."""
    fields = set(DeadlineRead.model_fields)
    return [
        DeadlineRead.model_validate(c.model_dump(include=fields))
        for c in await clocks_of(session, government, complaint_id, language)
    ]
