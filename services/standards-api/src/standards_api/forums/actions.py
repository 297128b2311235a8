from collections.abc import Sequence
from datetime import date
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.calendar import DayUnit, WorkingCalendar
from standards_api.catalogue import actions as catalogue
from standards_api.consultations import actions as consultations
from standards_api.consultations.errors import ConsultationNotFound
from standards_api.forums import rules
from standards_api.forums.schemas import (
    BalanceRead,
    ClockRead,
    ConsultationLine,
    ConsultationRead,
    Discussed,
    DiscussedService,
    GroupCount,
    MinutesRead,
)
from standards_api.rounds import GROUP_NAMES, RoundState
from standards_api.standards import actions as standards
from standards_api.statutory import Clock, charter_clock
from standards_api.statutory import clocks as statutory_clocks


async def page(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    *,
    state: RoundState | None,
    after: Sequence[Any] | None,
    limit: int,
) -> list[ConsultationLine]:
    """Rounds, newest first."""
    today = await _today(session, government)
    rows = await consultations.page(
        session, actor, government, state=state, after=after, limit=limit
    )
    return [
        ConsultationLine.model_validate(
            {name: getattr(found, name) for name in LINE}
            | {"services": count, "comments_open": consultations.is_open(found, today)}
        )
        for found, count in rows
    ]


LINE = [name for name in ConsultationLine.model_fields if name not in {"services", "comments_open"}]
OWN = ("id", "title", "purpose", "method", "state", "opens_on", "closes_on", "place")


async def read(
    session: AsyncSession, actor: Actor | None, government: str, consultation_id: UUID
) -> ConsultationRead:
    """A round; planned ones for organisers only."""
    found = await consultations.find(session, government, consultation_id)
    if found.state == RoundState.PLANNED:
        if actor is None or not actor.may("consultations:manage"):
            raise ConsultationNotFound
        await consultations.participants(session, actor, government, consultation_id)
    discussed = await _discussed(session, government, consultation_id)
    counts = await consultations.attendance(session, government, consultation_id)
    balance = rules.balance(counts.items())
    terms = statutory_clocks(
        opens_on=found.opens_on, closes_on=found.closes_on, minutes_on=found.minutes_held_on
    )
    calendar = await directory.working_calendar(session, government)
    clocks = [_clock(calendar, term, None) for term in terms]
    clocks += [
        _clock(calendar, charter_clock(decreed), entry.service.id)
        for entry, decreed in discussed
        if decreed is not None
    ]
    return ConsultationRead(
        **{name: getattr(found, name) for name in OWN},
        facilitator=found.facilitator,
        unit_id=found.unit_id,
        revision=found.revision,
        services=[entry for entry, _ in discussed],
        participants=[
            GroupCount(group=group, name=GROUP_NAMES[group], count=count)
            for group, count in counts.items()
        ],
        balance=BalanceRead(**balance._asdict()),
        minutes=_minutes(found, government),
        comments_open=consultations.is_open(found, await _today(session, government)),
        clocks=clocks,
    )


async def _discussed(
    session: AsyncSession, government: str, consultation_id: UUID
) -> list[tuple[Discussed, date | None]]:
    """The standards of a round, each with the date of its decree once it has one."""
    every = await catalogue.every(session, government, within=None)
    named = {service.id: service for service in every}
    found = []
    for subject in await consultations.subjects(session, government, consultation_id):
        service = named[subject.service_id]
        version = await standards.version(session, government, subject.service_id, subject.number)
        entry = Discussed(
            service=DiscussedService(
                id=service.id, code=service.code, name=service.name, unit_name=service.unit.name
            ),
            version=subject.number,
            amendment=version.amendment or 0,
            version_state=version.state,
        )
        found.append((entry, version.decree_date if subject.drafted else None))
    return sorted(found, key=lambda pair: pair[0].service.name)


def _minutes(found: Any, government: str) -> MinutesRead | None:  # Any: a row of another feature
    if found.minutes_number is None:
        return None
    return MinutesRead(
        number=found.minutes_number,
        held_on=found.minutes_held_on,
        url=f"/api/standards/v1/governments/{government}/documents/{found.minutes_document}",
        sha256=found.minutes_sha256,
        signatories=found.signatories,
    )


def _clock(calendar: WorkingCalendar, term: Clock, service_id: UUID | None) -> ClockRead:
    unit: Literal["working", "calendar"] = "working" if term.working else "calendar"
    due = calendar.due(term.start, term.n, DayUnit(unit))
    return ClockRead(
        clock=term.name,
        basis=term.basis,
        from_date=term.start,
        n=term.n,
        unit=unit,
        due_on=due.due_on,
        service_id=service_id,
        calendar_version=calendar.version,
    )


async def _today(session: AsyncSession, government: str) -> date:
    return clock.today((await directory.government(session, government)).timezone)
