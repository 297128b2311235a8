"""Whether those who answered resemble those who come, and what the index would be if they did."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

import asyncpg

from prima_chassis import clock
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.memory import Memory
from survey_api.mixes import repository
from survey_api.rounds.actions import Round
from survey_api.sampling import actions as sampling
from survey_api.sampling.actions import Fit, Group
from survey_api.tallies import actions as tallies

ENDED = {"closing", "sealed"}
"""States in which the asking has ended, so that respondents can be weighed as users are."""
LARGE = 100_000
"""Accepted answers from which the kinds in a round, which only its rows tell, are counted at most
once in a `PAUSE`, however many come in: to scan a million rows takes up to a third of a second."""
PAUSE = timedelta(minutes=1)


class Users(NamedTuple):
    """How many users are of one kind: an option of a respondent field."""

    field: str
    option: str
    population: int


class Told(NamedTuple):
    """Respondents of one kind, and Σ of all their scores."""

    n: int
    total: int


@dataclass(frozen=True, slots=True)
class PostStratified:
    """The index with the users' mix of one field, and the design effect; both in hundredths."""

    field: str
    index: int
    kish: int


Mix = Mapping[tuple[str, str | None], Told]
"""By field and option; None: not told."""
NOBODY = Told(0, 0)

Place = tuple[UUID | None, str]
"""Service (None: no single one) and channel."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """Accepted answers by place, field and option (None: not told), as they were at a moment."""

    at: datetime
    version: int
    n: Mapping[tuple[Place, str, str | None], int]

    def of(self, field: str) -> dict[tuple[Place, str | None], int]:
        """Only of one field; its counts add up to all answers."""
        return {(place, option): n for (place, f, option), n in self.n.items() if f == field}

    def told(self) -> Mapping[tuple[str, str | None], int]:
        """By field and option, wherever."""
        found: Counter[tuple[str, str | None]] = Counter()
        for (_, field, option), n in self.n.items():
            found[field, option] += n
        return found


class Kept(NamedTuple):
    """The kinds in a round as they were at a moment, when the round was `counted_as` this."""

    at: datetime
    counted_as: Hashable
    mix: Mix


_kept: Memory[tuple[str, UUID, bool], Kept] = Memory(1000)
_crossed: Memory[tuple[str, UUID], Crossed] = Memory(100)


async def counted(connection: asyncpg.Connection, government: str, survey_round: Round) -> Mix:
    """Accepted answers of the round by kind of respondent, from the rows themselves."""
    edition = instruments.find(survey_round.instrument)
    rows = await repository.mix(
        connection, government, survey_round.id, elements=len(edition.elements)
    )
    return {
        (row["field"], _option(edition, row["field"], row["option"])): Told(row["n"], row["total"])
        for row in rows
    }


async def crossed(
    connection: asyncpg.Connection, government: str, survey_round: Round, *, n: int
) -> Crossed:
    """Kinds of respondents in every service and channel, of a round with `n` accepted answers.

    Not for transactions that change answers: what they have not committed would be kept.
    """
    key = (government, survey_round.id)
    versions = await tallies.versions(connection, government, [survey_round.id])
    version, kept = versions.get(survey_round.id, 0), _crossed.get(key)
    if kept and (kept.version == version or _may_rest(n, kept.at)):
        return kept
    edition = instruments.find(survey_round.instrument)
    # The moment and the version of before: what comes in meanwhile makes the next reader count.
    at, rows = clock.now(), await repository.crossed(connection, government, survey_round.id)
    found = Crossed(
        at,
        version,
        {
            (
                (row["service_id"], row["channel"]),
                row["field"],
                _option(edition, row["field"], row["option"]),
            ): row["n"]
            for row in rows
        },
    )
    _crossed.put(key, found)
    return found


def drift(
    users: Sequence[Users], counts: Mapping[tuple[str, str | None], int]
) -> list[tuple[str, Fit]]:
    """How far respondents differ from users, per field; fields that cannot differ are left out."""
    found = []
    for field, kinds in _by_field(users).items():
        fit = sampling.fit(
            [counts.get((field, kind.option), 0) for kind in kinds],
            [kind.population for kind in kinds],
        )
        if fit:
            found.append((field, fit))
    return found


async def post_stratified(
    connection: asyncpg.Connection,
    government: str,
    survey_round: Round,
    users: Sequence[Users],
    *,
    counted_as: Hashable,
) -> PostStratified | None:
    """The index weighed by the field in which weights matter most; None before the asking ended,
    or where nothing is known of users.

    Rows are read once for each `counted_as`, what was counted of the round; of a large one that
    still takes answers at most once in a `PAUSE`.
    """
    if survey_round.state not in ENDED or not users:
        return None
    edition = instruments.find(survey_round.instrument)
    mix = await _mix(connection, government, survey_round, counted_as)
    found = [
        PostStratified(field, *weighed)
        for field, kinds in _by_field(users).items()
        for weighed in [_weigh(edition, field, kinds, mix)]
        if weighed
    ]
    return max(found, key=lambda one: one.kish, default=None)


async def _mix(
    connection: asyncpg.Connection, government: str, survey_round: Round, counted_as: Hashable
) -> Mix:
    key = (government, survey_round.id, survey_round.is_sealed)
    kept = _kept.get(key)
    if kept and (kept.counted_as == counted_as or _may_rest(_answers(kept.mix), kept.at)):
        return kept.mix
    # The moment of before, so that nothing rests for longer than a pause.
    at, mix = clock.now(), await counted(connection, government, survey_round)
    _kept.put(key, Kept(at, counted_as, mix))
    return mix


def _may_rest(n: int, at: datetime) -> bool:
    """Whether `n` answers, whose kinds were counted `at` that moment, are not counted again yet."""
    return n >= LARGE and clock.now() < at + PAUSE


def _answers(mix: Mix) -> int:
    """How many answers: whatever is told, each counts once in every field."""
    found: Counter[str] = Counter()
    for (field, _), told in mix.items():
        found[field] += told.n
    return max(found.values(), default=0)


def _weigh(
    edition: Edition, field: str, kinds: Sequence[Users], mix: Mix
) -> tuple[int, int] | None:
    groups = [
        Group(*mix.get((field, kind.option), NOBODY), population=kind.population) for kind in kinds
    ]
    planned = {kind.option for kind in kinds}
    others = [
        told for (name, option), told in mix.items() if name == field and option not in planned
    ]
    rest = Group(sum(told.n for told in others), sum(told.total for told in others), 0)
    found = sampling.weigh(groups, rest)
    if found is None:
        return None
    point = Fraction(100, edition.scale * len(edition.elements))
    return measurement.cents(found.mean * point), measurement.cents(found.kish)


def _by_field(users: Sequence[Users]) -> dict[str, list[Users]]:
    fields: dict[str, list[Users]] = {}
    for one in users:
        fields.setdefault(one.field, []).append(one)
    return fields


def _option(edition: Edition, field: str, position: int | None) -> str | None:
    return None if position is None else edition.options[field][position - 1]
