"""Counted answers, for whoever computes with them; responses write the cells that are read here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID

import asyncpg

from survey_api.tallies import repository, rules

WHOLE_UNIT = UUID(int=0)
"""Stands for "no single service" in the key of a cell."""


class Slot(IntEnum):
    """Who counts. Writers of different slots have cells of their own and never wait for each
    other; a group commit with a second writer uses the number after its own, too."""

    MOVES = -1
    """Changes of statuses and repairs; the only cells that may be negative."""
    PLAIN = 0
    MARKED = 2
    PAPER = 4
    IMPORTS = 5
    """Holds what it has counted until all of a file is stored."""


CHANGED = repository.CHANGED
"""What a statement that changes cells has to say besides, with the writer's slot."""
FIRST_ID, LAST_ID = UUID(int=0), UUID(int=(1 << 128) - 1)


@dataclass(frozen=True, slots=True, eq=False)
class Stratum:
    """Additive integers over answers of a round, or of one of its services.

    Equal only to itself, so that what is made of it can be kept.

    `products` holds Σ of products of two elements in the order of `pairs`; empty where only sums
    were asked for. The `day_*` sums run over days: Σ Tᵈ², Σ nᵈTᵈ, Σ nᵈ².
    """

    period_id: UUID
    service_id: UUID | None
    n: int
    squares: int
    sums: tuple[int, ...]
    days: int
    day_totals_squared: int
    day_products: int
    day_counts_squared: int
    products: tuple[int, ...] = ()
    status: str = "accepted"

    @property
    def total(self) -> int:
        """Σ of all scores."""
        return sum(self.sums)


class Breakdown(NamedTuple):
    """Answers of rounds, each status for itself: whole rounds, and the services they ask about."""

    rounds: Sequence[Stratum]
    services: Sequence[Stratum]


class Share(NamedTuple):
    """What one service got on one day in one status; `service_id` as in the cells."""

    service_id: UUID
    status: str
    n: int
    total: int
    squares: int
    sums: Sequence[int]
    products: Sequence[int]


class Day(NamedTuple):
    """All of one day of a round, which has changed so many times."""

    answered_on: date
    changes: int
    shares: Sequence[Share]


class Outline(NamedTuple):
    """What one number and its margin need of a round, or of one of its services."""

    period_id: UUID
    n: int
    total: int
    squares: int
    days: int
    day_totals_squared: int
    day_products: int
    day_counts_squared: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many responses share these properties."""

    period_id: UUID
    service_id: UUID | None
    channel: str
    answered_on: date
    status: str
    n: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell with its writers' slots added up."""

    service_id: UUID
    channel: str
    answered_on: date
    status: str
    n: int
    total: int
    squares: int
    sums: tuple[int, ...]
    products: tuple[int, ...]


def pairs(elements: int) -> list[tuple[int, int]]:
    """The order of a cell's products: (1,1), (1,2) … (1,k), (2,2) …"""
    return [(u, v) for u in range(1, elements + 1) for v in range(u, elements + 1)]


async def breakdown(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    statuses: Sequence[str] | None = None,
) -> Breakdown:
    """All that is counted of the rounds and of their services, in all statuses or in `statuses`."""
    rows = await repository.breakdown(
        connection,
        government,
        periods,
        elements=elements,
        pairs=len(pairs(elements)),
        statuses=statuses,
    )
    services = [_stratum(row) for row in rows if not row["whole"]]
    return Breakdown(
        rounds=[_whole(row, services) for row in rows if row["whole"]],
        services=services,
    )


async def versions(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Mapping[UUID, int]:
    """A number for each round that has cells, equal only while nothing of them changes."""
    rows = await repository.versions(connection, government, periods)
    return {row["period_id"]: row["version"] for row in rows}


async def changes(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Mapping[date, int]:
    """How often each day of a round has changed: what `days` wants to be told."""
    rows = await repository.changes(connection, government, period_id)
    return {row["answered_on"]: row["changes"] for row in rows}


async def days(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    *,
    elements: int,
    known: Mapping[date, int],
) -> Sequence[Day]:
    """The days of a round that have changed; `known` tells how often each had at the last look."""
    rows = await repository.days(
        connection,
        government,
        period_id,
        elements=elements,
        pairs=len(pairs(elements)),
        known=known,
    )
    return [
        Day(answered_on, changes, [Share(*row[2:]) for row in several])
        for (answered_on, changes), several in groupby(rows, key=itemgetter(slice(2)))
    ]


async def outlines(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    service_id: UUID | None = None,
) -> Sequence[Outline]:
    """Accepted answers per round, whatever its instrument; `service_id` narrows to one."""
    rows = await repository.outlines(connection, government, periods, service_id=service_id)
    return [Outline(**row) for row in rows]


async def counts(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Sequence[Count]:
    """Responses of the rounds per service, channel, day and status."""
    rows = await repository.counts(connection, government, periods)
    return [Count(**{**row, "service_id": service(row["service_id"])}) for row in rows]


async def cells(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> Sequence[Cell]:
    """The round's cells as they are kept."""
    kept = await repository.cells(
        connection, government, period_id, elements=elements, pairs=len(pairs(elements))
    )
    return [_cell(row) for row in kept]


async def proven(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> tuple[Sequence[Cell], bool]:
    """The round's cells, and whether counting the responses again gives the same."""
    kept = await cells(connection, government, period_id, elements=elements)
    return kept, kept == await recount(connection, government, period_id, elements=elements)


async def recount(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    *,
    elements: int,
    first: UUID = FIRST_ID,
    last: UUID = LAST_ID,
) -> Sequence[Cell]:
    """What the cells should be, from the responses themselves or those of `first` … `last`."""
    order = pairs(elements)
    rows = await repository.recount(
        connection, government, period_id, elements=elements, pairs=order, first=first, last=last
    )
    return [_cell(row) for row in rows]


def _stratum(row: asyncpg.Record) -> Stratum:
    return Stratum(
        row["period_id"],
        service(row["service_id"]),
        row["n"],
        row["squares"],
        tuple(row["sums"]),
        row["days"],
        row["day_totals_squared"],
        row["day_products"],
        row["day_counts_squared"],
        tuple(row["products"]),
        row["status"],
    )


def _whole(row: asyncpg.Record, services: Sequence[Stratum]) -> Stratum:
    """A round of one status: what its services add up to, with its own sums over days."""
    key = (row["period_id"], row["status"])
    parts = [one for one in services if (one.period_id, one.status) == key]
    return Stratum(
        row["period_id"],
        None,
        sum(part.n for part in parts),
        sum(part.squares for part in parts),
        rules.added([part.sums for part in parts]),
        row["days"],
        row["day_totals_squared"],
        row["day_products"],
        row["day_counts_squared"],
        rules.added([part.products for part in parts]),
        row["status"],
    )


def _cell(row: asyncpg.Record) -> Cell:
    return Cell(**{**row, "sums": tuple(row["sums"]), "products": tuple(row["products"])})


def service(stored: UUID | None) -> UUID | None:
    """The service that a cell's key stands for; None: no single one."""
    return None if stored == WHOLE_UNIT else stored
