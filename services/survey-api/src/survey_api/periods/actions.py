"""Planning and steering survey rounds, and what other features may know of them."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from prima_chassis.jobs import enqueue
from prima_chassis.pages import PageQuery
from survey_api.instruments import actions as instruments
from survey_api.periods import repository, rules
from survey_api.periods.errors import (
    LastDayImpossible,
    PeriodExists,
    PeriodHasAnswers,
    ReopenImpossible,
    RevisionExists,
    ServiceUnknown,
    TooEarly,
    UnitUnknown,
    WrongState,
)
from survey_api.periods.models import Period, PeriodService, State
from survey_api.periods.schemas import (
    OwnQuestionRead,
    PeriodChange,
    PeriodCreate,
    PeriodRead,
    PeriodSummary,
    ServiceRead,
)
from survey_api.rounds.actions import Asked, Round
from survey_api.rounds.errors import PeriodNotFound
from survey_api.services import actions as services

SCAN = "scan_answers"
"""The job that looks at the answers of a round when it closes."""


async def plan(
    session: AsyncSession, actor: Actor, government: str, command: PeriodCreate
) -> PeriodRead:
    """Plan a round of a unit within reach. Raises UnitUnknown, ServiceUnknown, PeriodExists."""
    within = await directory.within(session, actor, government)
    unit = await directory.unit(session, government, command.unit_id)
    out_of_reach = within is not None and command.unit_id not in within
    if unit is None or unit.closed_on is not None or out_of_reach:
        raise UnitUnknown
    period = Period(
        government=government,
        instrument=instruments.find(command.instrument).code,
        closed_on=None,
        created_by=actor.id,
        **command.planned(),
    )
    if await repository.find_twin(session, period):
        raise PeriodExists(label=command.label)

    session.add(period)
    await session.flush()
    wanted = {chosen.service_id: chosen.population for chosen in command.services}
    await _add_services(session, period, wanted)
    return await _read(session, period)


async def read(session: AsyncSession, actor: Actor, government: str, period_id: UUID) -> PeriodRead:
    """The round within the caller's reach; raises PeriodNotFound."""
    return await _read(session, await _found(session, actor, government, period_id))


async def listed(
    session: AsyncSession,
    actor: Actor,
    government: str,
    paging: PageQuery,
    *,
    unit_id: UUID | None,
    state: State | None,
) -> Sequence[PeriodSummary]:
    """One page of rounds within reach, newest label first, and one row more."""
    rows = await repository.page(
        session,
        government,
        within=await directory.within(session, actor, government),
        unit_id=unit_id,
        state=state,
        after=paging.after,
        limit=paging.limit + 1,
    )
    return [PeriodSummary.model_validate(row) for row in rows]


async def move(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    action: str,
    expected: int,
) -> Round:
    """Take the round one step on; it stays locked until the request ends.

    Raises PeriodNotFound, VersionStale, WrongState, TooEarly, ReopenImpossible, PeriodHasAnswers.
    """
    period = await _found(session, actor, government, period_id, locked=True)
    etags.check(expected, period.version)
    following = rules.after(period.state, action)
    if following is None:
        raise WrongState(state=period.state, wanted=rules.states_for(action))
    today = await _today(session, government)
    if action == "open" and today < period.opens_on:
        raise TooEarly(opens_on=period.opens_on.isoformat())
    if action == "reopen" and not rules.reopens(period.revision, period.closes_on, today):
        raise ReopenImpossible(closes_on=period.closes_on.isoformat())
    if action == "drop" and not await _drops(session, period):
        raise PeriodHasAnswers

    period.state = State(following)
    period.version += 1
    if following == State.OPEN:
        period.closed_on = None
    if action == "close":
        period.closed_on = max(today, period.opens_on)
        told = {"period_id": str(period.id)}
        enqueue(session, actor, government=government, kind=SCAN, payload=told)
    await session.flush()
    return _round(period)


async def step(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    action: str,
    expected: int,
) -> PeriodRead:
    """`move`, and the round as it is now."""
    await move(session, actor, government, period_id, action=action, expected=expected)
    return await read(session, actor, government, period_id)


async def drop(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, *, expected: int
) -> PeriodRead:
    """Give up a closed round that nobody answered, unlike a revision; raises what `move` does."""
    dropped = await move(session, actor, government, period_id, action="drop", expected=expected)
    if dropped.revises_id is not None:
        raise PeriodHasAnswers
    return await read(session, actor, government, period_id)


async def change(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: PeriodChange,
    *,
    expected: int,
) -> PeriodRead:
    """Change the plan of a round that is not closed yet.

    Raises PeriodNotFound, VersionStale, WrongState and LastDayImpossible.
    """
    period = await _found(session, actor, government, period_id, locked=True)
    etags.check(expected, period.version)
    if period.state not in rules.CHANGEABLE:
        raise WrongState(state=period.state, wanted=" / ".join(rules.CHANGEABLE))
    today = await _today(session, government)
    first, last = rules.last_days(period.state, period.opens_on, today)
    if command.closes_on and not first <= command.closes_on <= last:
        raise LastDayImpossible(first=first.isoformat(), last=last.isoformat())
    grace = command.grace_days
    if grace is None:
        grace = (period.grace_until - period.closes_on).days
    for name, value in command.changed().items():
        setattr(period, name, value)
    period.grace_until = period.closes_on + timedelta(days=grace)
    period.version += 1
    await session.flush()
    return await _read(session, period)


async def know_users(
    session: AsyncSession, government: str, period_id: UUID, users: Mapping[UUID, int]
) -> None:
    """Keep how many users the services have; a service is added to the round when it is new.

    Raises PeriodNotFound and ServiceUnknown.
    """
    period = await _found(session, None, government, period_id)
    wanted: dict[UUID, int | None] = dict(users)
    for row in await repository.services(session, government, period_id):
        row.population = wanted.pop(row.service_id, row.population)
    await _add_services(session, period, wanted)


async def revise(session: AsyncSession, actor: Actor, government: str, period_id: UUID) -> Round:
    """The next, still empty round of a sealed one; PeriodNotFound, WrongState, RevisionExists."""
    revised = await _found(session, actor, government, period_id, locked=True)
    if revised.state != State.SEALED:
        raise WrongState(state=revised.state, wanted=State.SEALED)
    if await repository.find_revision_of(session, revised):
        raise RevisionExists
    today = await _today(session, government)
    added = await repository.add_revision(session, revised, created_by=actor.id, today=today)
    return _round(added)


async def require(session: AsyncSession, actor: Actor, government: str, period_id: UUID) -> Round:
    """The round for another feature's work; raises PeriodNotFound outside the caller's reach."""
    return _round(await _found(session, actor, government, period_id))


async def get(session: AsyncSession, government: str, period_id: UUID) -> Round:
    """The round for background work that was started by somebody who reaches it."""
    return _round(await _found(session, None, government, period_id))


async def ask_about(
    session: AsyncSession, government: str, period_id: UUID, service_id: UUID
) -> Asked:
    """The service as part of the round, added when it belongs to the unit; ServiceUnknown."""
    for asked in await asked_about(session, government, period_id):
        if asked.service_id == service_id:
            return asked
    period = await _found(session, None, government, period_id)
    [added] = await _add_services(session, period, {service_id: None})
    return Asked(period_id, added.service_id, added.name, added.population)


async def asked_about(session: AsyncSession, government: str, period_id: UUID) -> Sequence[Asked]:
    """The services of the round, by name."""
    rows = await repository.services(session, government, period_id)
    return [Asked(period_id, row.service_id, row.name, row.population) for row in rows]


async def _found(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    period_id: UUID,
    *,
    locked: bool = False,
) -> Period:
    """The round within the caller's reach, without one any; raises PeriodNotFound."""
    within = await directory.within(session, actor, government) if actor else None
    find = repository.find_for_update if locked else repository.find
    period = await find(session, government, period_id, within=within)
    if period is None:
        raise PeriodNotFound
    return period


async def _add_services(
    session: AsyncSession, period: Period, wanted: dict[UUID, int | None]
) -> Sequence[PeriodService]:
    known = await services.known(session, period.government, wanted)
    if any(s not in known or known[s].unit_id != period.unit_id for s in wanted):
        raise ServiceUnknown
    asked = [period.asks_about(s, known[s].name, users) for s, users in wanted.items()]
    return await repository.add_services(session, asked)


def _round(period: Period) -> Round:
    return Round(**{field.name: getattr(period, field.name) for field in fields(Round)})


async def _read(session: AsyncSession, period: Period) -> PeriodRead:
    rows = await repository.services(session, period.government, period.id)
    return PeriodRead(
        **PeriodSummary.model_validate(period).model_dump(),
        services=[ServiceRead.model_validate(row) for row in rows],
        questions=[OwnQuestionRead.model_validate(asked) for asked in period.questions],
        allowed_actions=await _allowed(session, period),
    )


async def _allowed(session: AsyncSession, period: Period) -> list[str]:
    if period.state != State.CLOSING:
        return rules.allowed(period.state)
    today = await _today(session, period.government)
    reopens = rules.reopens(period.revision, period.closes_on, today)
    return rules.allowed(period.state, reopens=reopens, drops=await _drops(session, period))


async def _drops(session: AsyncSession, period: Period) -> bool:
    return rules.drops(period.revision, answered=await repository.answered(session, period))


async def _today(session: AsyncSession, government: str) -> date:
    return clock.today((await directory.government(session, government)).timezone)
