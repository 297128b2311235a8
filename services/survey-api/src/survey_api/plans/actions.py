"""Whom to ask: the sample plan of a round, how far it is, and whether its mix is the users'."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.instruments import actions as instruments
from survey_api.mixes import actions as mixes
from survey_api.mixes.actions import Users
from survey_api.periods import actions as periods
from survey_api.periods.errors import WrongState
from survey_api.plans import repository
from survey_api.plans.errors import GroupNotPlanned, GroupUnknown
from survey_api.plans.models import SamplePlan
from survey_api.plans.schemas import (
    ChannelRead,
    Drift,
    GroupName,
    GroupRead,
    SamplePlanGroups,
    SamplePlanRead,
    SamplePlanWrite,
    ServiceRead,
    StratumRead,
)
from survey_api.points import points
from survey_api.quotas import actions as quotas
from survey_api.quotas.actions import Quota, Service, Wish
from survey_api.rounds.actions import Asked, Round
from survey_api.sampling import actions as sampling
from survey_api.tallies import actions as tallies

DOUBTFUL = 0.01
"""Chance below which a mix is called different."""
ACCEPTED = "accepted"


async def read(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> SamplePlanRead:
    """The plan of a round within reach, or what holds without one; raises PeriodNotFound."""
    survey_round = await periods.require(session, actor, government, period_id)
    plan = await repository.find(session, government, period_id)
    return await _read(session, government, survey_round, plan)


async def read_groups(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, field: str
) -> SamplePlanGroups:
    """One field in every service and channel; raises PeriodNotFound and GroupNotPlanned."""
    survey_round = await periods.require(session, actor, government, period_id)
    plan = await repository.find(session, government, period_id)
    users = {one.option: one.population for one in _users(plan) if one.field == field}
    if plan is None or not users:
        raise GroupNotPlanned(field=field)
    connection = await bare(session)
    asked = await periods.asked_about(session, government, period_id)
    goal = await quotas.goal(connection, government, survey_round, asked, _wish(plan))
    came = await _came(connection, government, survey_round)
    crossed = await mixes.crossed(connection, government, survey_round, n=sum(came.values()))
    cells = goal.at_cells(users, crossed.of(field))
    return SamplePlanGroups(
        period_id=period_id,
        version=plan.version,
        field=field,
        planned=goal.planned,
        n=sum(cell.n for cell in cells),
        strata=[_stratum(cell, GroupName(field=field, option=cell.option)) for cell in cells],
        grouped_at=crossed.at,
    )


async def keep(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: SamplePlanWrite,
    *,
    expected: int,
) -> SamplePlanRead:
    """Make or replace the plan of a round that is not sealed.

    Raises PeriodNotFound, VersionStale, WrongState, GroupUnknown and ServiceUnknown.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    plan = await repository.find(session, government, period_id, locked=True)
    etags.check(expected, plan.version if plan else 0)
    if survey_round.is_over:
        raise WrongState(state=survey_round.state, wanted="planned / open / closing")
    options = instruments.find(survey_round.instrument).options
    for group in command.groups:
        if group.option not in options.get(group.field, ()):
            raise GroupUnknown(field=group.field, option=group.option)
    if plan is None:
        plan = SamplePlan(government=government, period_id=period_id, version=0)
        session.add(plan)
    plan.target_margin = _cents(command.target_margin)
    plan.deviation = _cents(command.deviation)
    plan.channels = [one.model_dump() for one in command.channels]
    plan.groups = [one.model_dump() for one in command.groups]
    plan.version += 1
    plan.changed_by, plan.changed_at = actor.id, clock.now()
    users = {one.service_id: one.population for one in command.services}
    await periods.know_users(session, government, period_id, users)
    await session.flush()
    return await _read(session, government, survey_round, plan)


async def users_by_kind(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Sequence[Users]:
    """Users by gender, age and so on, as planned for the round or for the one that it revises."""
    stored = await repository.groups(connection, government, survey_round.id)
    return [Users(**one) for one in json.loads(stored or "[]")]


async def _read(
    session: AsyncSession, government: str, survey_round: Round, plan: SamplePlan | None
) -> SamplePlanRead:
    connection = await bare(session)
    asked = await periods.asked_about(session, government, survey_round.id)
    goal = await quotas.goal(connection, government, survey_round, asked, _wish(plan))
    users = _users(plan)
    margin = plan.target_margin if plan else None
    today = clock.today((await directory.government(session, government)).timezone)
    came = await _came(connection, government, survey_round)
    n = sum(came.values())
    # Counting kinds reads all rows: only for a plan that says something about them.
    crossed = await mixes.crossed(connection, government, survey_round, n=n) if users else None
    told = crossed.told() if crossed else {}
    still = max(0, goal.needed - n)
    return SamplePlanRead(
        period_id=survey_round.id,
        version=plan.version if plan else 0,
        target_margin=None if margin is None else points(margin),
        deviation=points(goal.known.deviation),
        deviation_from=goal.known.source,
        population=goal.population,
        services=[_service(one) for one in asked],
        channels=[ChannelRead(**one) for one in plan.channels] if plan else [],
        groups=[GroupRead(**one) for one in plan.groups] if plan else [],
        needed_legal=goal.legal,
        needed_in_table=sampling.published(goal.population),
        needed_precision=goal.precise,
        needed=goal.needed,
        planned=goal.planned,
        n=n,
        still_needed=still,
        strata=[_stratum(one) for one in goal.at_places(came)] + _groups(goal.planned, users, told),
        drift=_drift(users, told),
        grouped_at=crossed.at if crossed else None,
        forecast_on=sampling.forecast(
            n=n, still_needed=still, opens_on=survey_round.opens_on, today=today
        ),
    )


def _service(asked: Asked) -> ServiceRead:
    return ServiceRead(service_id=asked.service_id, name=asked.name, population=asked.population)


async def _came(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Mapping[tuple[Service, str], int]:
    came: Counter[tuple[Service, str]] = Counter()
    for count in await tallies.counts(connection, government, [survey_round.id]):
        if count.status == ACCEPTED:
            came[count.service_id, count.channel] += count.n
    return came


def _groups(
    planned: int, users: Sequence[Users], told: Mapping[tuple[str, str | None], int]
) -> list[StratumRead]:
    rows = []
    for field in dict.fromkeys(one.field for one in users):
        kinds = {one.option: one.population for one in users if one.field == field}
        came = {option: n for (f, option), n in told.items() if f == field}
        cells = quotas.over_all(planned, kinds, came)
        rows += [_stratum(cell, GroupName(field=field, option=cell.option)) for cell in cells]
    return rows


def _stratum(quota: Quota, group: GroupName | None = None) -> StratumRead:
    service, channel = quota.place
    return StratumRead(
        service_id=service,
        channel=channel,
        group=group,
        needed=quota.needed,
        n=quota.n,
        still_needed=max(0, quota.needed - quota.n),
    )


def _drift(users: Sequence[Users], told: Mapping[tuple[str, str | None], int]) -> list[Drift]:
    return [
        Drift(
            field=field,
            chi_square=_decimal(float(fit.chi_square), 2),
            freedom=fit.freedom,
            p_value=_decimal(fit.p_value, 4),
            warning=fit.p_value < DOUBTFUL,
        )
        for field, fit in mixes.drift(users, told)
    ]


def _users(plan: SamplePlan | None) -> list[Users]:
    return [Users(**one) for one in plan.groups] if plan else []


def _wish(plan: SamplePlan | None) -> Wish:
    if plan is None:
        return Wish(None, None, {})
    shares = {one["channel"]: one["share"] for one in plan.channels}
    return Wish(plan.target_margin, plan.deviation, shares)


def _cents(value: Decimal | None) -> int | None:
    return None if value is None else int(value * 100)


def _decimal(value: float, digits: int) -> Decimal:
    return Decimal(value).quantize(Decimal(1).scaleb(-digits))
