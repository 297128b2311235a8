"""Reading rounds over the bare connection: submits and the public index ask here."""

from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

ROUNDS = """
    SELECT p.id, p.unit_id, p.label, p.instrument, p.state, p.opens_on, p.closes_on,
           p.grace_until, p.closed_on, p.population
    FROM periods p WHERE p.government = $1
"""


async def round_by_id(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> asyncpg.Record | None:
    """One round, for the submit path."""
    return await connection.fetchrow(f"{ROUNDS} AND p.id = $2", government, period_id)


async def rounds(
    connection: asyncpg.Connection,
    government: str,
    *,
    instrument: str,
    units: Collection[UUID] | None,
    labels: Collection[str] | None,
) -> Sequence[asyncpg.Record]:
    """Rounds that have begun, of `units` (None: all) with `labels` (None: all), newest first."""
    return await connection.fetch(
        f"""{ROUNDS} AND p.instrument = $2 AND p.state <> 'planned'
            AND ($3::uuid[] IS NULL OR p.unit_id = ANY($3))
            AND ($4::text[] IS NULL OR p.label = ANY($4))
            ORDER BY p.label DESC, p.id LIMIT 2000""",
        government,
        instrument,
        None if units is None else list(units),
        None if labels is None else list(labels),
    )


async def unit_of_service(
    connection: asyncpg.Connection, government: str, service_id: UUID
) -> UUID | None:
    """The unit whose rounds have asked about a service."""
    unit: UUID | None = await connection.fetchval(
        """SELECT p.unit_id FROM period_services s
           JOIN periods p ON p.government = s.government AND p.id = s.period_id
           WHERE s.government = $1 AND s.service_id = $2
           ORDER BY p.label DESC LIMIT 1""",
        government,
        service_id,
    )
    return unit


async def populations(
    connection: asyncpg.Connection, government: str, periods: Collection[UUID]
) -> Sequence[asyncpg.Record]:
    """Services of the rounds with the number of their users."""
    return await connection.fetch(
        """SELECT period_id, service_id, name, population FROM period_services
           WHERE government = $1 AND period_id = ANY($2::uuid[]) ORDER BY name, service_id""",
        government,
        list(periods),
    )
