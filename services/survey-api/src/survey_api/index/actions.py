"""The satisfaction index of a service, a unit or a whole government, from counted answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal
from uuid import UUID

import asyncpg

from prima_chassis.pool import TenantPool
from survey_api.index.errors import IndexNotFound
from survey_api.index.schemas import ElementIndex, IndexRead, Rollups, TrendPoint
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Group, Measurement, Method
from survey_api.points import points, thousandths
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Stratum

Scope = Literal["service", "unit", "government"]
TREND = 8
"""Earlier rounds that are shown."""


@dataclass(frozen=True, slots=True)
class Question:
    """Whose index is asked for; `subject` is a service or a unit."""

    government: str
    scope: Scope
    subject: UUID | None
    edition: Edition


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counted answers of a scope: as one body, and in the parts that a roll-up weighs."""

    pooled: Sequence[Group]
    parts: Sequence[Group]
    users: int | None

    @property
    def populations_known(self) -> bool:
        """Whether every part knows its users."""
        return bool(self.parts) and all(part.population for part in self.parts)


async def read(
    pool: TenantPool,
    government: str,
    *,
    scope: Scope,
    subject: UUID | None,
    period: str,
    instrument: str,
    method: Method | None,
) -> IndexRead:
    """The index of `scope` in the rounds labelled `period`; raises IndexNotFound.

    Without `method` a government is averaged by users where their numbers are known; a unit and a
    service are pooled, as the regulation does.
    """
    edition = instruments.find(instrument)
    question = Question(government, scope, subject, edition)
    async with pool.acquire(government) as connection:
        rounds = await _rounds(connection, question)
        chosen = [one for one in rounds if one.label == period]
        if not chosen:
            raise IndexNotFound
        evidence = await _evidence(connection, question, chosen)
        earlier = [one for one in rounds if one.label < period and scope != "government"][:TREND]
        trend = await _trend(connection, question, earlier)
    chosen_method = method or ("population" if scope == "government" else "pooled")
    if chosen_method == "population" and not evidence.populations_known:
        chosen_method = "pooled"
    groups = evidence.pooled if chosen_method == "pooled" else evidence.parts
    measured = measurement.measure(edition, groups, method=chosen_method, population=evidence.users)
    lower, upper, margin, kind = measured.interval or (None, None, None, None)
    return IndexRead(
        scope=scope,
        id=subject or government,
        period=period,
        instrument=edition.code,
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
        method=chosen_method,
        collapsed=measured.collapsed,
        rollups=_rollups(edition, evidence),
        elements=[
            ElementIndex(code=e.code, name=e.name, mean=thousandths(e.mean), index=points(e.index))
            for e in measured.elements
        ],
        trend=list(trend),
    )


async def of_round(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Measurement:
    """The pooled index of one round: what the regulation calls the unit's IKM."""
    edition = instruments.find(survey_round.instrument)
    question = Question(government, "unit", survey_round.unit_id, edition)
    found = await _evidence(connection, question, [survey_round])
    return measurement.measure(edition, found.pooled, population=found.users)


async def of_services(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> Mapping[UUID | None, Measurement]:
    """The index of every service that was answered about; None is the whole unit."""
    edition = instruments.find(survey_round.instrument)
    groups = await _per_service(connection, government, edition, survey_round)
    return {service: measurement.measure(edition, [found]) for service, found in groups.items()}


async def _rounds(connection: asyncpg.Connection, question: Question) -> Sequence[Round]:
    """Begun rounds that the question is about, newest label first."""
    government, unit = question.government, question.subject
    if question.scope == "service" and unit is not None:
        unit = await survey_rounds.unit_of_service(connection, government, unit)
    if question.scope != "government" and unit is None:
        raise IndexNotFound
    units = [unit] if unit and question.scope != "government" else None
    return await survey_rounds.begun(
        connection, government, instrument=question.edition.code, units=units
    )


async def _evidence(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round]
) -> Evidence:
    government, edition, scope = question.government, question.edition, question.scope
    if scope == "service":
        groups = await _per_service(connection, government, edition, rounds[0])
        asked = await survey_rounds.services_of(connection, government, [rounds[0].id])
        users = next((one.population for one in asked if one.service_id == question.subject), None)
        found = [groups[question.subject]] if question.subject in groups else []
        return Evidence(found, found, users)
    strata = await tallies.strata(
        connection, government, [one.id for one in rounds], elements=len(edition.elements)
    )
    users_of = {one.id: one.population for one in rounds}
    pooled = [_group(stratum, users_of[stratum.period_id]) for stratum in strata]
    if scope == "unit":
        parts = await _per_service(connection, government, edition, rounds[0])
        return Evidence(pooled, list(parts.values()), rounds[0].population)
    known = all(one.population for one in rounds)
    total = sum(one.population or 0 for one in rounds) if known else None
    return Evidence(pooled, pooled, total)


async def _per_service(
    connection: asyncpg.Connection, government: str, edition: Edition, survey_round: Round
) -> dict[UUID | None, Group]:
    asked = await survey_rounds.services_of(connection, government, [survey_round.id])
    users = {one.service_id: one.population for one in asked}
    strata = await tallies.strata(
        connection, government, [survey_round.id], elements=len(edition.elements), per_service=True
    )
    return {
        stratum.service_id: _group(
            stratum, users.get(stratum.service_id) if stratum.service_id else None
        )
        for stratum in strata
    }


async def _trend(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round]
) -> Sequence[TrendPoint]:
    """Earlier rounds with the same instrument, oldest first."""
    if not rounds:
        return []
    strata = await tallies.strata(
        connection,
        question.government,
        [one.id for one in rounds],
        elements=len(question.edition.elements),
        service_id=question.subject if question.scope == "service" else None,
    )
    found = {stratum.period_id: stratum for stratum in strata}
    shown = []
    for one in reversed(rounds):
        stratum = found.get(one.id)
        groups = [_group(stratum, None)] if stratum else []
        measured = measurement.measure(question.edition, groups)
        shown.append(
            TrendPoint(
                period=one.label,
                state=one.state,
                n=measured.n,
                index=_points(measured.index),
                category=measured.band.category if measured.band else None,
            )
        )
    return shown


def _rollups(edition: Edition, evidence: Evidence) -> Rollups:
    def mean(groups: Sequence[Group], method: Method) -> Decimal | None:
        return _points(measurement.mean_cents(groups, method, edition.scale))

    return Rollups(
        pooled=mean(evidence.pooled, "pooled"),
        population=mean(evidence.parts, "population") if evidence.populations_known else None,
        simple=mean(evidence.parts, "simple"),
    )


def _group(stratum: Stratum, population: int | None) -> Group:
    return measurement.group(
        n=stratum.n,
        squares=stratum.squares,
        sums=stratum.sums,
        population=population,
        days=stratum.days,
        day_totals_squared=stratum.day_totals_squared,
        day_products=stratum.day_products,
        day_counts_squared=stratum.day_counts_squared,
    )


def _points(cents: int | None) -> Decimal | None:
    return None if cents is None else points(cents)
