"""Answers that should not count: one person sets them aside, another decides, both say why.

Nothing is deleted, and nobody can pick single answers: a selection names days and places.
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, etags
from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from survey_api.anomalies import actions as anomalies
from survey_api.connections import bare
from survey_api.instruments import actions as instruments
from survey_api.intake import actions as intake
from survey_api.intake.actions import StatusName
from survey_api.invalidations import repository
from survey_api.invalidations.errors import (
    AlreadyDecided,
    InvalidationClosed,
    InvalidationNotFound,
    InvalidationUndecided,
    NothingSelected,
    PeopleOnly,
    SamePerson,
)
from survey_api.invalidations.models import Invalidation, Reason, State, Step
from survey_api.invalidations.schemas import (
    Decision,
    InvalidationCreate,
    InvalidationRead,
    ReasonRead,
    SelectionRead,
)
from survey_api.periods import actions as periods
from survey_api.rounds import actions as rounds
from survey_api.rounds.errors import PeriodNotFound


async def propose(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: InvalidationCreate,
) -> InvalidationRead:
    """Set the selected answers aside at once: they stop counting until somebody else decides.

    Raises PeopleOnly, PeriodNotFound, InvalidationClosed, AnomalyNotFound, AnomalyJudged, and
    NothingSelected.
    """
    if actor.client is not None:
        raise PeopleOnly
    await periods.require(session, actor, government, period_id)
    await _hold(session, government, period_id)
    if command.anomaly_id is not None:
        await anomalies.quarantine(session, actor, government, period_id, command.anomaly_id)
    wanted = intake.Selection(**command.selection.model_dump())
    ids = await intake.selected(await bare(session), government, period_id, wanted)
    moved = await _move(session, government, period_id, ids, before="accepted", after="quarantined")
    if not moved:
        raise NothingSelected

    one = Invalidation(
        government=government,
        id=uuid4(),
        period_id=period_id,
        anomaly_id=command.anomaly_id,
        **command.selection.model_dump(),
        answers=len(moved),
        state=State.QUARANTINED,
        proposed_by=actor.id,
        proposed_at=clock.now(),
        version=1,
    )
    session.add(one)
    await session.flush()
    await repository.keep_moved(await bare(session), government, one.id, moved)
    await _say(session, actor, one, Step.PROPOSED, command.reason)
    return await _read(session, actor, one)


async def decide(
    session: AsyncSession,
    actor: Actor,
    government: str,
    invalidation_id: UUID,
    command: Decision,
    *,
    expected: int,
) -> InvalidationRead:
    """Let the answers be invalid, or count again.

    Raises PeopleOnly, InvalidationNotFound, VersionStale, AlreadyDecided, SamePerson, and
    InvalidationClosed.
    """
    if actor.client is not None:
        raise PeopleOnly
    one = await repository.find_for_update(session, government, invalidation_id)
    if one is None:
        raise InvalidationNotFound
    try:
        await periods.require(session, actor, government, one.period_id)
    except PeriodNotFound:
        raise InvalidationNotFound from None
    etags.check(expected, one.version)
    if one.state != State.QUARANTINED:
        raise AlreadyDecided
    if one.proposed_by == actor.id:
        raise SamePerson
    await _hold(session, government, one.period_id)

    if one.anomaly_id is not None:
        await anomalies.conclude(
            session,
            actor,
            government,
            one.anomaly_id,
            confirmed=command.approve,
            reason=command.reason,
        )
    await _move(
        session,
        government,
        one.period_id,
        await repository.moved(session, government, one.id),
        before="quarantined",
        after="invalid" if command.approve else "accepted",
    )
    one.state = State.INVALID if command.approve else State.RESTORED
    one.decided_by = actor.id
    one.decided_at = clock.now()
    one.version += 1
    step = Step.APPROVED if command.approve else Step.REJECTED
    await _say(session, actor, one, step, command.reason)
    return await _read(session, actor, one)


async def listed(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, paging: PageQuery
) -> Sequence[InvalidationRead]:
    """One page of a round's invalidations, newest first, and one row more; PeriodNotFound."""
    await periods.require(session, actor, government, period_id)
    rows = await repository.page(
        session, government, period_id, after=paging.after, limit=paging.limit + 1
    )
    told = await repository.reasons(session, government, [row.id for row in rows])
    return [_shown(actor, row, told.get(row.id, [])) for row in rows]


async def undecided(
    session: AsyncSession, actor: Actor, government: str, periods: Collection[UUID]
) -> Mapping[UUID, int]:
    """How many answers of each round wait for a decision that the caller may take."""
    return await repository.undecided(session, government, periods, not_by=actor.id)


async def require_decided(session: AsyncSession, government: str, period_id: UUID) -> None:
    """Whoever sets answers aside must not publish a result without them alone.

    The caller holds the round, so that no proposal comes after this. Raises InvalidationUndecided.
    """
    if answers := await repository.waiting(session, government, period_id):
        raise InvalidationUndecided(answers=answers)


async def _hold(session: AsyncSession, government: str, period_id: UUID) -> None:
    """Keep the round from being sealed until the request ends; raises InvalidationClosed."""
    held = await rounds.hold(await bare(session), government, period_id)
    if not held.takes_answers:
        raise InvalidationClosed


async def _move(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    ids: Sequence[UUID],
    *,
    before: StatusName,
    after: StatusName,
) -> Sequence[UUID]:
    held = await periods.get(session, government, period_id)
    return await intake.move(
        await bare(session),
        government,
        period_id,
        ids,
        before=before,
        after=after,
        elements=len(instruments.find(held.instrument).elements),
    )


async def _say(
    session: AsyncSession, actor: Actor, one: Invalidation, step: Step, reason: str
) -> None:
    session.add(
        Reason(
            government=one.government,
            invalidation_id=one.id,
            step=step,
            reason=reason,
            given_by=actor.id,
            given_at=clock.now(),
        )
    )
    await session.flush()


async def _read(session: AsyncSession, actor: Actor, one: Invalidation) -> InvalidationRead:
    told = await repository.reasons(session, one.government, [one.id])
    return _shown(actor, one, told[one.id])


def _shown(actor: Actor, one: Invalidation, reasons: Sequence[Reason]) -> InvalidationRead:
    return InvalidationRead(
        id=one.id,
        period_id=one.period_id,
        anomaly_id=one.anomaly_id,
        selection=SelectionRead.model_validate(one),
        answers=one.answers,
        state=State(one.state),
        reasons=[ReasonRead.model_validate(reason) for reason in reasons],
        proposed_at=one.proposed_at,
        decided_at=one.decided_at,
        mine=one.proposed_by == actor.id,
        version=one.version,
    )
