"""Whom to ask: the sample plan of a round, how far it is, and what its users' mix is worth."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.instruments import actions as instruments
from survey_api.mixes import actions as mixes
from survey_api.mixes.actions import Mix, Users
from survey_api.periods import actions as periods
from survey_api.periods.errors import WrongState
from survey_api.plans import repository
from survey_api.plans.errors import GroupUnknown
from survey_api.plans.models import SamplePlan
from survey_api.plans.schemas import (
    ChannelRead,
    Drift,
    GroupName,
    GroupRead,
    SamplePlanRead,
    SamplePlanWrite,
    ServiceRead,
    StratumRead,
)
from survey_api.points import points
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Asked, Round
from survey_api.sampling import actions as sampling
from survey_api.sampling.actions import Part
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Stratum

ASSUMED = 1200
"""Deviation of respondents' index points where no round tells it, in hundredths."""
FEWEST = 30
"""Answers from which a part's own deviation is believed."""
DOUBTFUL = 0.01
"""Chance below which a mix is called different."""
ACCEPTED = "accepted"


class Known(NamedTuple):
    """What the round before tells of the spread of answers, in hundredths of a point."""

    deviation: int
    source: Literal["given", "previous", "assumed"]
    services: Mapping[UUID, int]


async def read(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> SamplePlanRead:
    """The plan of a round within reach, or what holds without one; raises PeriodNotFound."""
    survey_round = await periods.require(session, actor, government, period_id)
    plan = await repository.find(session, government, period_id)
    return await _read(session, government, survey_round, plan)


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
    if survey_round.is_sealed:
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
    margin = plan.target_margin if plan else None
    known = await _known(connection, government, survey_round, plan)
    population = _population(survey_round, asked)
    legal = sampling.needed(population)
    precise = None if margin is None else sampling.needed_for(margin, known.deviation, population)
    needed = max(legal, precise or 0)
    users = [Users(**one) for one in plan.groups] if plan else []
    today = clock.today((await directory.government(session, government)).timezone)
    mix = await mixes.counted(connection, government, survey_round) if users else {}
    came = await _came(connection, government, survey_round)
    n = sum(came.values())
    still = max(0, needed - n)
    return SamplePlanRead(
        period_id=survey_round.id,
        version=plan.version if plan else 0,
        target_margin=None if margin is None else points(margin),
        deviation=points(known.deviation),
        deviation_from=known.source,
        population=population,
        services=[
            ServiceRead(service_id=a.service_id, name=a.name, population=a.population)
            for a in asked
        ],
        channels=[ChannelRead(**one) for one in plan.channels] if plan else [],
        groups=[GroupRead(**one) for one in plan.groups] if plan else [],
        needed_legal=legal,
        needed_precision=precise,
        needed=needed,
        n=n,
        still_needed=still,
        strata=_places(needed, asked, _shares(plan), known, came) + _groups(needed, users, mix),
        drift=_drift(users, mix),
        forecast_on=sampling.forecast(
            n=n, still_needed=still, opens_on=survey_round.opens_on, today=today
        ),
    )


Place = tuple[UUID | None, str]
"""Service (None: the whole unit) and channel."""


async def _came(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Mapping[Place, int]:
    came: Counter[Place] = Counter()
    for count in await tallies.counts(connection, government, [survey_round.id]):
        if count.status == ACCEPTED:
            came[count.service_id, count.channel] += count.n
    return came


def _places(
    needed: int,
    asked: Sequence[Asked],
    shares: Mapping[str, Fraction],
    known: Known,
    came: Mapping[Place, int],
) -> list[StratumRead]:
    """Services times channels; without services the unit as a whole, without channels any."""
    quotas: dict[UUID | None, int] = {None: needed}
    if asked:
        parts: dict[UUID | None, Part] = {
            a.service_id: Part(a.population, known.services.get(a.service_id)) for a in asked
        }
        quotas = sampling.allocate(needed, parts, known.deviation)
    rows = []
    for service, quota in quotas.items():
        here = [(c, n) for (s, c), n in came.items() if s == service or not asked]
        split = sampling.shared_out(quota, shares) if shares else {None: quota}
        for channel, part in split.items():
            n = sum(m for c, m in here if channel in {None, c})
            rows.append(_stratum(part, n, service_id=service, channel=channel))
    return rows


def _groups(needed: int, users: Sequence[Users], mix: Mix) -> list[StratumRead]:
    rows = []
    for field in dict.fromkeys(one.field for one in users):
        kinds = {one.option: Fraction(one.population) for one in users if one.field == field}
        for option, quota in sampling.shared_out(needed, kinds).items():
            n = mix.get((field, option), mixes.NOBODY).n
            rows.append(_stratum(quota, n, group=GroupName(field=field, option=option)))
    return rows


def _stratum(
    quota: int,
    n: int,
    *,
    service_id: UUID | None = None,
    channel: str | None = None,
    group: GroupName | None = None,
) -> StratumRead:
    return StratumRead(
        service_id=service_id,
        channel=channel,
        group=group,
        needed=quota,
        n=n,
        still_needed=max(0, quota - n),
    )


def _drift(users: Sequence[Users], mix: Mix) -> list[Drift]:
    return [
        Drift(
            field=field,
            chi_square=_decimal(float(fit.chi_square), 2),
            freedom=fit.freedom,
            p_value=_decimal(fit.p_value, 4),
            warning=fit.p_value < DOUBTFUL,
        )
        for field, fit in mixes.drift(users, mix)
    ]


async def _known(
    connection: asyncpg.Connection, government: str, survey_round: Round, plan: SamplePlan | None
) -> Known:
    before = await _before(connection, government, survey_round)
    edition = instruments.find(survey_round.instrument)
    point = Fraction(100, edition.scale * len(edition.elements))

    def spread(strata: Sequence[Stratum]) -> dict[UUID | None, int]:
        enough = [one for one in strata if one.n >= FEWEST]
        found = {s.service_id: sampling.deviation(s.n, s.total, s.squares, point) for s in enough}
        return {key: value for key, value in found.items() if value}

    services = {key: value for key, value in spread(before.services).items() if key}
    if plan and plan.deviation:
        return Known(plan.deviation, "given", services)
    whole = spread(before.rounds).get(None)
    return Known(whole or ASSUMED, "previous" if whole else "assumed", services)


async def _before(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> tallies.Breakdown:
    rounds = await survey_rounds.begun(
        connection,
        government,
        instruments=[survey_round.instrument],
        units=[survey_round.unit_id],
    )
    earlier = [one for one in rounds if one.ends < survey_round.ends]
    last = max(earlier, key=lambda one: one.ends, default=None)
    elements = len(instruments.find(survey_round.instrument).elements)
    return await tallies.breakdown(
        connection, government, [last.id] if last else [], elements=elements
    )


def _population(survey_round: Round, asked: Sequence[Asked]) -> int | None:
    """The round's users; else those of its services, when all are known."""
    if survey_round.population or not asked:
        return survey_round.population
    known = [one.population for one in asked if one.population]
    return sum(known) if len(known) == len(asked) else None


def _shares(plan: SamplePlan | None) -> dict[str, Fraction]:
    return {c["channel"]: Fraction(c["share"]) for c in plan.channels} if plan else {}


def _cents(value: Decimal | None) -> int | None:
    return None if value is None else int(value * 100)


def _decimal(value: float, digits: int) -> Decimal:
    return Decimal(value).quantize(Decimal(1).scaleb(-digits))
