"""The satisfaction index of a service, a unit or a whole government, from counted answers."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

import asyncpg

from prima_chassis.pool import TenantPool
from survey_api.estimates.actions import Group, Method
from survey_api.history import actions as history
from survey_api.history.actions import Earlier
from survey_api.index.schemas import (
    ElementIndex,
    IndexChange,
    IndexRead,
    LowestElements,
    Rollups,
    TrendPoint,
    WithQuarantined,
)
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement
from survey_api.mixes import actions as mixes
from survey_api.mixes.actions import PostStratified
from survey_api.plans import actions as plans
from survey_api.points import points, thousandths
from survey_api.rounds.actions import Round
from survey_api.scopes import actions as scopes
from survey_api.scopes.actions import Asked, AskedIndex, Evidence, Question


class Answer(NamedTuple):
    """A question's rounds and what was counted in them, averaged in the way that was asked for."""

    question: Question
    rounds: Sequence[Round]
    evidence: Evidence
    method: Method
    measured: Measurement


async def read(pool: TenantPool, government: str, asked: AskedIndex) -> IndexRead:
    """The index that is asked for; raises InstrumentUnknown, IndexNotFound.

    Without `method` a government is averaged by users where their numbers are known; a unit and a
    service are pooled, as the regulation does.
    """
    question, period = scopes.question(government, asked), asked.period
    async with pool.acquire(government) as connection:
        rounds = await scopes.rounds_about(connection, question, period)
        found = await answer(connection, question, rounds, period=period, method=asked.method)
        earlier = await history.before(connection, question, rounds, found.rounds[0])
        mix = await _mix(connection, found)
    if found.evidence.secret:
        return _hidden(found, period, earlier)
    return _shown(found, period, earlier, mix)


async def ask(pool: TenantPool, government: str, asked: Asked, *, method: Method | None) -> Answer:
    """What was counted and measured for what is asked; InstrumentUnknown, IndexNotFound."""
    question, period = scopes.question(government, asked), asked.period
    async with pool.acquire(government) as connection:
        rounds = await scopes.rounds_about(connection, question, period)
        return await answer(connection, question, rounds, period=period, method=method)


async def answer(
    connection: asyncpg.Connection,
    question: Question,
    rounds: Sequence[Round],
    *,
    period: str,
    method: Method | None,
) -> Answer:
    """What was counted and measured for the question; raises IndexNotFound."""
    chosen = scopes.chosen(question, rounds, period)
    evidence = await scopes.known_evidence(connection, question, chosen)
    wanted = method or ("population" if question.scope == "government" else "pooled")
    if not evidence.weighable or (wanted == "population" and not evidence.populations_known):
        wanted = "pooled"
    groups = evidence.pooled if wanted == "pooled" else evidence.groups
    measured = measurement.measure(
        question.edition, groups, method=wanted, population=evidence.users
    )
    return Answer(question, chosen, evidence, wanted, measured)


async def _mix(connection: asyncpg.Connection, found: Answer) -> PostStratified | None:
    """Only of a unit whose round has ended: there the users' mix belongs to its plan."""
    [first, *_] = found.rounds
    government = found.question.government
    shown = found.question.scope == "unit" and not found.evidence.secret
    if not shown or first.state not in mixes.ENDED:
        return None
    users = await plans.users_by_kind(connection, government, first)
    return await mixes.post_stratified(
        connection, government, first, users, counted_as=tuple(found.evidence.pooled)
    )


async def of_round(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Measurement:
    """The pooled index of one round: what the regulation calls the unit's IKM."""
    measured, _ = await of_round_with_services(connection, government, survey_round)
    return measured


async def of_services(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Mapping[UUID | None, Measurement]:
    """The index of every service that was answered about; None is the whole unit."""
    _, services = await of_round_with_services(connection, government, survey_round)
    return services


async def of_round_with_services(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> tuple[Measurement, Mapping[UUID | None, Measurement]]:
    """The round's index and that of each of its services, from one look at the counts."""
    edition = instruments.find(survey_round.instrument)
    question = Question(government, "unit", survey_round.unit_id, edition)
    found = await scopes.evidence(connection, question, [survey_round])
    return measurement.measure(edition, found.pooled, population=found.users), {
        part.key: measurement.measure(edition, [part.group]) for part in found.parts
    }


def _shown(
    found: Answer, period: str, earlier: Sequence[Earlier], mix: PostStratified | None
) -> IndexRead:
    measured = found.measured
    lower, upper, margin, kind = measured.interval or (None, None, None, None)
    return IndexRead(
        scope=found.question.scope,
        id=found.question.subject or found.question.government,
        period=period,
        instrument=found.question.edition.code,
        n=measured.n,
        population=measured.population,
        index=_points(measured.index),
        category=measured.band.category if measured.band else None,
        label=measured.band.label if measured.band else None,
        category_probability=_points(measured.probability),
        margin=_points(margin),
        lower=_points(lower),
        upper=_points(upper),
        interval=kind,
        publishable=measured.publishable,
        reasons=list(measured.reasons),
        needed=measured.needed,
        still_needed=measured.still_needed,
        method=found.method,
        collapsed=measured.collapsed,
        left_out=found.evidence.left_out,
        rollups=_rollups(found.question.edition, found.evidence, mix),
        elements=_elements(measured),
        lowest=_lowest(measured),
        change=_change(found, earlier),
        with_quarantined=_with_quarantined(found),
        hidden=False,
        trend=_trend(found.question.edition, earlier),
    )


def _hidden(found: Answer, period: str, earlier: Sequence[Earlier]) -> IndexRead:
    """How many answered, and nothing of what they said."""
    measured = found.measured
    return IndexRead(
        scope=found.question.scope,
        id=found.question.subject or found.question.government,
        period=period,
        instrument=found.question.edition.code,
        n=measured.n,
        population=measured.population,
        index=None,
        category=None,
        label=None,
        category_probability=None,
        margin=None,
        lower=None,
        upper=None,
        interval=None,
        publishable=False,
        reasons=["too_few_to_show"],
        needed=measured.needed,
        still_needed=measured.still_needed,
        method=found.method,
        collapsed=0,
        left_out=found.evidence.left_out,
        rollups=None,
        elements=[],
        lowest=None,
        change=None,
        with_quarantined=None,
        hidden=True,
        trend=_trend(found.question.edition, earlier),
    )


def _elements(measured: Measurement) -> list[ElementIndex]:
    return [
        ElementIndex(
            code=e.code,
            name=e.name,
            mean=thousandths(e.mean),
            index=points(e.index),
            margin=points(e.interval.margin),
            lower=points(e.interval.lower),
            upper=points(e.interval.upper),
        )
        for e in measured.elements
    ]


def _lowest(measured: Measurement) -> LowestElements | None:
    if not measured.n:
        return None
    codes = [element.code for element in measured.lowest]
    return LowestElements(elements=codes, separable=measured.separable)


def _change(found: Answer, earlier: Sequence[Earlier]) -> IndexChange | None:
    # Earlier rounds are pooled; another average would differ from them by its method alone.
    edition, now = found.question.edition, found.measured
    if found.method != "pooled":
        now = measurement.measure(edition, found.evidence.pooled, population=found.evidence.users)
    change = history.change(edition, now, earlier)
    if change is None:
        return None
    return IndexChange(
        period=change.period,
        difference=_points(change.difference),
        margin=_points(change.margin),
        verdict=change.verdict,
    )


def _with_quarantined(found: Answer) -> WithQuarantined | None:
    """Everything pooled, accepted or held back; null numbers where some that are held are few."""
    held = found.evidence.held
    if not held:
        return None
    edition = found.question.edition
    groups = [*found.evidence.pooled, *held]
    cents = measurement.mean_cents(groups, "pooled", edition.scale)
    if found.evidence.held_secret:
        cents = None
    band = measurement.letter(edition, cents) if cents is not None else None
    return WithQuarantined(
        n=sum(one.tally.n for one in groups),
        index=_points(cents),
        category=band.category if band else None,
    )


def _trend(edition: Edition, earlier: Sequence[Earlier]) -> list[TrendPoint]:
    """Oldest first."""
    return [
        TrendPoint(
            period=one.round.label,
            state=one.round.state,
            instrument=one.edition.code,
            comparable=one.edition.code == edition.code,
            n=one.n,
            index=_points(one.summary.index) if one.summary else None,
            category=one.summary.band.category if one.summary and one.summary.band else None,
        )
        for one in reversed(earlier)
    ]


def _rollups(edition: Edition, evidence: Evidence, mix: PostStratified | None) -> Rollups:
    def mean(groups: Sequence[Group], method: Method) -> Decimal | None:
        return _points(measurement.mean_cents(groups, method, edition.scale))

    weighable = evidence.weighable
    known = weighable and evidence.populations_known
    return Rollups(
        pooled=mean(evidence.pooled, "pooled"),
        population=mean(evidence.groups, "population") if known else None,
        simple=mean(evidence.groups, "simple") if weighable else None,
        post_stratified=points(mix.index) if mix else None,
        post_stratified_by=mix.field if mix else None,
        kish=points(mix.kish) if mix else None,
    )


def _points(cents: int | None) -> Decimal | None:
    return None if cents is None else points(cents)
