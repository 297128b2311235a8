"""Whose answers a question is about: the rounds of a service, a unit or a whole government."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from uuid import UUID

import asyncpg
from pydantic import BaseModel, Field

from survey_api.disclosure import actions as disclosure
from survey_api.estimates.actions import Group, Method
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.recall import actions as recall
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.scopes.errors import IndexNotFound
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Outline, Stratum

Scope = Literal["service", "unit", "government"]
STATUSES = ACCEPTED, QUARANTINED = "accepted", "quarantined"


class Asked(BaseModel):
    """A question as the address puts it; `id` is that of a service or a unit."""

    scope: Scope
    period: str = Field(max_length=8, examples=["2026-S2"])
    id: UUID | None = Field(default=None, description="Service or unit")
    instrument: str = Field(default=instruments.DEFAULT, max_length=40)


class AskedIndex(Asked):
    """The same about one number; `method` says how parts are averaged."""

    method: Method | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Whose index is asked for; `subject` is a service or a unit."""

    government: str
    scope: Scope
    subject: UUID | None
    edition: Edition


@dataclass(frozen=True, slots=True)
class Part:
    """A service or a unit within the whole; `key` None: answers about no single service."""

    key: UUID | None
    group: Group


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counted answers of a scope: as one body, and in the parts that a roll-up weighs.

    `held` are its quarantined answers. `secret` and `held_secret` say that showing them would tell
    about few people. `left_out` counts units without which a government is told, lest subtraction
    tell about them.
    """

    pooled: Sequence[Group]
    parts: Sequence[Part]
    users: int | None
    held: Sequence[Group]
    secret: bool
    held_secret: bool
    left_out: int = 0

    @property
    def groups(self) -> list[Group]:
        """The parts without their names."""
        return [part.group for part in self.parts]

    @property
    def weighable(self) -> bool:
        """Whether parts may be weighed: two averages of the same parts can be solved for those
        that are hidden."""
        return not disclosure.hidden({part.key: part.group.tally.n for part in self.parts})

    @property
    def populations_known(self) -> bool:
        """Whether every part knows its users."""
        return bool(self.parts) and all(part.group.population for part in self.parts)


def question(government: str, asked: Asked) -> Question:
    """The question with its edition; raises InstrumentUnknown."""
    edition = instruments.find(asked.instrument)
    return Question(government, asked.scope, asked.id, edition)


async def rounds_about(
    connection: asyncpg.Connection, question: Question, period: str
) -> Sequence[Round]:
    """Begun rounds of the question's subject, newest first, with every edition of the instrument.

    Of a government only those labelled `period`. Raises IndexNotFound for a service that no round
    has asked about.
    """
    government, unit = question.government, question.subject
    if question.scope == "service" and unit is not None:
        unit = await survey_rounds.unit_of_service(connection, government, unit)
    if question.scope != "government" and unit is None:
        raise IndexNotFound
    family = [e.code for e in instruments.editions() if e.instrument == question.edition.instrument]
    found = await survey_rounds.begun(
        connection,
        government,
        instruments=family,
        units=[unit] if unit and question.scope != "government" else None,
        labels=[period] if question.scope == "government" else None,
    )
    return sorted(found, key=lambda one: one.ends, reverse=True)


def chosen(question: Question, rounds: Sequence[Round], period: str) -> Sequence[Round]:
    """The rounds labelled `period` with the question's edition; raises IndexNotFound."""
    found = [r for r in rounds if (r.label, r.instrument) == (period, question.edition.code)]
    if not found:
        raise IndexNotFound
    return found


async def evidence(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round]
) -> Evidence:
    """What is counted in these rounds about the question's subject, here and now."""
    counted = await tallies.breakdown(
        connection,
        question.government,
        [one.id for one in rounds],
        elements=len(question.edition.elements),
        statuses=STATUSES,
    )
    return await _evidence(connection, question, rounds, counted)


async def known_evidence(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round]
) -> Evidence:
    """The same for readers outside a transaction, without counting unchanged rounds again."""
    counted = await recall.breakdown(
        connection,
        question.government,
        [one.id for one in rounds],
        elements=len(question.edition.elements),
        statuses=STATUSES,
        sealed={one.id for one in rounds if one.is_sealed},
    )
    return await _evidence(connection, question, rounds, counted)


async def _evidence(
    connection: asyncpg.Connection,
    question: Question,
    rounds: Sequence[Round],
    counted: tallies.Breakdown,
) -> Evidence:
    if question.scope == "government":
        return _of_government(rounds, counted)
    [one] = rounds
    asked = await survey_rounds.services_of(connection, question.government, [one.id])
    users = {row.service_id: row.population for row in asked}
    parts = [
        Part(s.service_id, group_of(s, users.get(s.service_id) if s.service_id else None))
        for s in counted.services
        if s.status == ACCEPTED
    ]
    if question.scope == "service":
        return _of_service(question.subject, parts, users, counted.services)
    pooled = [group_of(s, one.population) for s in counted.rounds if s.status == ACCEPTED]
    held = [group_of(s, None) for s in counted.rounds if s.status == QUARANTINED]
    return Evidence(
        pooled, parts, one.population, held, _few(pooled), _any_few_held(counted.services)
    )


def of_one(edition: Edition, counted: Outline, population: int | None) -> Group:
    """A group of which only the whole is known, not its elements."""
    others = [0] * (len(edition.elements) - 1)
    return measurement.group(
        n=counted.n,
        squares=counted.squares,
        sums=[counted.total, *others],
        products=[],
        population=population,
        days=counted.days,
        day_totals_squared=counted.day_totals_squared,
        day_products=counted.day_products,
        day_counts_squared=counted.day_counts_squared,
    )


@lru_cache(maxsize=1024)
def group_of(stratum: Stratum, population: int | None) -> Group:
    """Counted answers with the number of users they speak for."""
    return measurement.group(
        n=stratum.n,
        squares=stratum.squares,
        sums=stratum.sums,
        products=stratum.products,
        population=population,
        days=stratum.days,
        day_totals_squared=stratum.day_totals_squared,
        day_products=stratum.day_products,
        day_counts_squared=stratum.day_counts_squared,
    )


def _of_government(rounds: Sequence[Round], counted: tallies.Breakdown) -> Evidence:
    accepted = [s for s in counted.rounds if s.status == ACCEPTED]
    small = {s.period_id for s in accepted if disclosure.too_few(s.n)}
    left_out = small if len(small) < len(accepted) else set()
    told = {one.id: one for one in rounds if one.id not in left_out}
    parts = [
        Part(told[s.period_id].unit_id, group_of(s, told[s.period_id].population))
        for s in accepted
        if s.period_id in told
    ]
    pooled = [part.group for part in parts]
    populations = [one.population for one in told.values()]
    users = sum(one or 0 for one in populations) if all(populations) else None
    held = [
        group_of(s, None) for s in counted.rounds if s.status == QUARANTINED and s.period_id in told
    ]
    secret = bool(small) and not left_out
    few_held = _any_few_held([s for s in counted.services if s.period_id in told])
    return Evidence(pooled, parts, users, held, secret, few_held, len(left_out))


def _of_service(
    subject: UUID | None,
    parts: Sequence[Part],
    users: Mapping[UUID, int | None],
    strata: Sequence[Stratum],
) -> Evidence:
    found = [part for part in parts if part.key == subject]
    pooled = [part.group for part in found]
    population = users.get(subject) if subject else None
    held = [group_of(s, None) for s in strata if (s.service_id, s.status) == (subject, QUARANTINED)]
    secret = disclosure.hidden({part.key: part.group.tally.n for part in parts})
    return Evidence(pooled, found, population, held, bool(found) and subject in secret, _few(held))


def _any_few_held(strata: Sequence[Stratum]) -> bool:
    return any(disclosure.too_few(s.n) for s in strata if s.status == QUARANTINED)


def _few(groups: Sequence[Group]) -> bool:
    return disclosure.too_few(sum(group.tally.n for group in groups))
