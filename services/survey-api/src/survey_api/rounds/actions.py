"""Survey rounds as every other feature and the public may know them; periods steer them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import asyncpg

from survey_api.rounds import repository
from survey_api.rounds.errors import PeriodNotFound

TAKING = {"open", "closing"}
"""States in which answers can be stored."""


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


async def round_for_answers(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Round:
    """The round behind a public form; raises PeriodNotFound."""
    row = await repository.round_by_id(connection, government, period_id)
    if row is None:
        raise PeriodNotFound
    return Round(**row)


async def begun(
    connection: asyncpg.Connection,
    government: str,
    *,
    instrument: str,
    units: Collection[UUID] | None = None,
    labels: Collection[str] | None = None,
) -> Sequence[Round]:
    """Rounds that have begun, newest label first: what the public may see of surveys."""
    rows = await repository.rounds(
        connection, government, instrument=instrument, units=units, labels=labels
    )
    return [Round(**row) for row in rows]


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
