"""What scans bring up, and what people make of it. Nothing is removed from the answers here."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import etags
from prima_chassis.auth import Actor
from prima_chassis.jobs import Running
from prima_chassis.pages import PageQuery
from survey_api.anomalies import repository
from survey_api.anomalies.errors import AnomalyJudged, AnomalyNotFound
from survey_api.anomalies.models import Anomaly, State
from survey_api.anomalies.schemas import AnomalyRead, Dismissal, ScanRead
from survey_api.periods import actions as periods
from survey_api.periods.actions import SCAN
from survey_api.rounds.actions import Round
from survey_api.rounds.errors import PeriodNotFound
from survey_api.scans import actions as scans
from survey_api.scans.actions import Found, Judged

KIND = SCAN
"""The job that scans a round when it closes."""


async def scan(session: AsyncSession, actor: Actor, government: str, period_id: UUID) -> ScanRead:
    """Scan a round within reach; raises PeriodNotFound."""
    survey_round = await periods.require(session, actor, government, period_id)
    return await _scan(session, government, survey_round)


async def run(session: AsyncSession, running: Running) -> dict[str, object]:
    """The job: the scan of a round that was just closed."""
    survey_round = await periods.get(session, running.government, UUID(running.input["period_id"]))
    done = await _scan(session, running.government, survey_round)
    return done.model_dump(mode="json", include={"period_id", "scanned_at", "answers", "tests"})


async def listed(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    paging: PageQuery,
    *,
    state: State | None,
) -> Sequence[AnomalyRead]:
    """One page of a round's anomalies, and one row more; raises PeriodNotFound."""
    await periods.require(session, actor, government, period_id)
    rows = await repository.page(
        session, government, period_id, state=state, after=paging.after, limit=paging.limit + 1
    )
    return [AnomalyRead.model_validate(row) for row in rows]


async def dismiss(
    session: AsyncSession,
    actor: Actor,
    government: str,
    anomaly_id: UUID,
    command: Dismissal,
    *,
    expected: int,
) -> AnomalyRead:
    """Declare the answers honest; raises AnomalyNotFound, VersionStale, AnomalyJudged."""
    anomaly = await repository.find_for_update(session, government, anomaly_id)
    if anomaly is None:
        raise AnomalyNotFound
    try:
        await periods.require(session, actor, government, anomaly.period_id)
    except PeriodNotFound:
        raise AnomalyNotFound from None
    etags.check(expected, anomaly.version)
    if anomaly.state != State.OPEN:
        raise AnomalyJudged

    _judge(anomaly, actor, State.DISMISSED, command.reason)
    await session.flush()
    return AnomalyRead.model_validate(anomaly)


async def quarantine(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, anomaly_id: UUID
) -> None:
    """Note that the answers behind it were set aside; raises AnomalyNotFound, AnomalyJudged."""
    anomaly = await repository.find_for_update(session, government, anomaly_id)
    if anomaly is None or anomaly.period_id != period_id:
        raise AnomalyNotFound
    if anomaly.state != State.OPEN:
        raise AnomalyJudged
    _judge(anomaly, actor, State.QUARANTINED, None)
    await session.flush()


async def conclude(
    session: AsyncSession,
    actor: Actor,
    government: str,
    anomaly_id: UUID,
    *,
    confirmed: bool,
    reason: str,
) -> None:
    """Note what became of the answers that were set aside because of it."""
    anomaly = await repository.find_for_update(session, government, anomaly_id)
    if anomaly is not None:
        _judge(anomaly, actor, State.INVALIDATED if confirmed else State.DISMISSED, reason)
        await session.flush()


async def unjudged(
    session: AsyncSession, government: str, periods: Collection[UUID]
) -> Mapping[UUID, int]:
    """How many anomalies of each round wait for a judgement."""
    return await repository.open_counts(session, government, periods)


def _judge(anomaly: Anomaly, actor: Actor, state: State, reason: str | None) -> None:
    anomaly.state = state
    anomaly.reason = reason
    anomaly.judged_by = actor.id
    anomaly.version += 1


async def _scan(session: AsyncSession, government: str, survey_round: Round) -> ScanRead:
    known = await repository.of_period(session, government, survey_round.id)
    judged = [
        Judged(*(getattr(one, name) for name in Judged._fields))
        for one in known
        if one.state == State.DISMISSED
    ]
    done = await scans.search(session, government, survey_round, judged)
    await _reconcile(session, government, survey_round.id, done.found)
    rows = await repository.of_period(session, government, survey_round.id)
    return ScanRead(
        period_id=survey_round.id,
        scanned_at=done.at,
        answers=done.answers,
        tests=done.tests,
        data=[AnomalyRead.model_validate(row) for row in rows],
        next=None,
    )


async def _reconcile(
    session: AsyncSession, government: str, period_id: UUID, found: Sequence[Found]
) -> None:
    """Keep what people judged; replace what nobody has by what is found now."""
    known = await repository.of_period(session, government, period_id, locked=True)
    unjudged = {_key(one): one for one in known if one.state == State.OPEN}
    dismissed = {(*_key(one), one.answers) for one in known if one.state == State.DISMISSED}
    for one in found:
        values = one._asdict()
        before = unjudged.pop(_key(one), None)
        if before is not None:
            for name, value in values.items():
                setattr(before, name, value)
        elif (*_key(one), one.answers) not in dismissed:
            session.add(Anomaly(government=government, period_id=period_id, **values))
    for gone in unjudged.values():
        await repository.forget(session, gone)
    await session.flush()


def _key(one: Anomaly | Found) -> tuple[object, ...]:
    return one.signal, one.service_id, one.channel, one.from_day, one.to_day
