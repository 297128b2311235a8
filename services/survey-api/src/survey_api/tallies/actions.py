"""Counted answers, for whoever computes with them; responses write the cells that are read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import asyncpg

from survey_api.tallies import repository

WHOLE_UNIT = UUID(int=0)
"""Stands for "no single service" in the key of a cell."""


@dataclass(frozen=True, slots=True)
class Stratum:
    """Additive integers over the accepted answers of a round, or of one of its services."""

    period_id: UUID
    service_id: UUID | None
    n: int
    squares: int
    sums: tuple[int, ...]
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


async def strata(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    service_id: UUID | None = None,
    per_service: bool = False,
) -> Sequence[Stratum]:
    """Accepted answers per round, or per round and service; `service_id` narrows to one."""
    rows = await repository.strata(
        connection,
        government,
        periods,
        elements=elements,
        service_id=service_id,
        per_service=per_service,
    )
    return [
        Stratum(
            row["period_id"],
            _service(row["service_id"]),
            row["n"],
            row["squares"],
            tuple(row["sums"]),
            row["days"],
            row["day_totals_squared"],
            row["day_products"],
            row["day_counts_squared"],
        )
        for row in rows
    ]


async def counts(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Sequence[Count]:
    """Responses of the rounds per service, channel, day and status."""
    rows = await repository.counts(connection, government, periods)
    return [Count(**{**row, "service_id": _service(row["service_id"])}) for row in rows]


async def proven(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> tuple[Sequence[Cell], bool]:
    """The round's cells, and whether counting the responses again gives the same."""
    order = pairs(elements)
    kept = await repository.cells(
        connection, government, period_id, elements=elements, pairs=len(order)
    )
    counted = await repository.recount(
        connection, government, period_id, elements=elements, pairs=order
    )
    cells = [_cell(row) for row in kept]
    return cells, cells == [_cell(row) for row in counted]


def _cell(row: asyncpg.Record) -> Cell:
    return Cell(**{**row, "sums": tuple(row["sums"]), "products": tuple(row["products"])})


def _service(stored: UUID | None) -> UUID | None:
    return None if stored == WHOLE_UNIT else stored
