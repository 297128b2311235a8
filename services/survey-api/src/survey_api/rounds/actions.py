"""Survey rounds as every other feature and the public may know them; periods steer them."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

import asyncpg

from survey_api.rounds import repository, rules
from survey_api.rounds.errors import PeriodNotFound

TAKING = {"open", "closing"}
"""States in which answers can be stored."""
SEALED = "sealed"
OVER = {SEALED, "dropped"}
"""States in which nothing of a round can change any more."""


@dataclass(frozen=True, slots=True)
class Round:
    """A survey round as other features see it."""

    id: UUID
    unit_id: UUID
    label: str
    instrument: str
    state: str
    opens_on: date
    closes_on: date
    grace_until: date
    closed_on: date | None
    population: int | None
    revision: int
    revises_id: UUID | None
    tickets_required: bool

    @property
    def ends(self) -> tuple[int, int]:
        """Year and last month that the label stands for: earlier rounds have smaller ones."""
        return rules.ends(self.label)

    @property
    def is_sealed(self) -> bool:
        """Whether its result is final."""
        return self.state == SEALED

    @property
    def is_over(self) -> bool:
        """Whether nothing of it can change any more."""
        return self.state in OVER

    @property
    def takes_answers(self) -> bool:
        """Whether answers can be stored at all."""
        return self.state in TAKING

    def accepts(self, day: date) -> bool:
        """Whether an answer given on `day` belongs to this round."""
        last = self.closes_on if self.closed_on is None else min(self.closes_on, self.closed_on)
        return self.opens_on <= day <= last


@dataclass(frozen=True, slots=True)
class Asked:
    """A service of a round, with the number of its users when known."""

    period_id: UUID
    service_id: UUID
    name: str
    population: int | None


class OwnQuestion(NamedTuple):
    """A question of the unit beside the instrument; its answers are numbered from 1."""

    code: str
    question: str
    answers: tuple[str, ...]


async def round_for_answers(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Round:
    """The round behind a public form; raises PeriodNotFound."""
    row = await repository.round_by_id(connection, government, period_id)
    if row is None:
        raise PeriodNotFound
    return Round(**row)


async def every(connection: asyncpg.Connection, government: str) -> Sequence[Round]:
    """All rounds of the government, oldest label first: for those who keep the figures right."""
    return [Round(**row) for row in await repository.every(connection, government)]


async def begun(
    connection: asyncpg.Connection,
    government: str,
    *,
    instruments: Collection[str],
    units: Collection[UUID] | None = None,
    labels: Collection[str] | None = None,
) -> Sequence[Round]:
    """Rounds that have begun, newest label first: what the public may see of surveys.

    Of a corrected round only the newest sealed revision is here.
    """
    rows = await repository.rounds(
        connection, government, instruments=instruments, units=units, labels=labels
    )
    return [Round(**row) for row in rows]


async def unfinished(
    connection: asyncpg.Connection, government: str, *, units: Collection[UUID] | None
) -> Sequence[Round]:
    """Rounds of `units` (None: all) that can still change, first to close first; at most 500."""
    rows = await repository.unfinished(connection, government, units=units)
    return [Round(**row) for row in rows]


async def open_on(connection: asyncpg.Connection, government: str, day: date) -> Sequence[Round]:
    """The rounds that take answers given on `day`."""
    return [Round(**row) for row in await repository.open_on(connection, government, day)]


async def own_questions(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> tuple[OwnQuestion, ...]:
    """What the round asks beside its instrument."""
    stored = json.loads(await repository.questions(connection, government, period_id) or "[]")
    return tuple(OwnQuestion(q["code"], q["question"], tuple(q["answers"])) for q in stored)


async def unit_of_service(
    connection: asyncpg.Connection, government: str, service_id: UUID
) -> UUID | None:
    """The unit whose rounds have asked about a service."""
    return await repository.unit_of_service(connection, government, service_id)


async def services_of(
    connection: asyncpg.Connection, government: str, periods: Collection[UUID]
) -> Sequence[Asked]:
    """The services of several rounds."""
    rows = await repository.populations(connection, government, periods)
    return [Asked(**row) for row in rows]


async def hold(connection: asyncpg.Connection, government: str, period_id: UUID) -> Round:
    """The round as it is now; it cannot be sealed before the transaction ends.

    Answers may go on arriving. Raises PeriodNotFound.
    """
    row = await repository.hold(connection, government, period_id)
    if row is None:
        raise PeriodNotFound
    return Round(**row)
