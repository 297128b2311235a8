"""Reading rounds over the bare connection: submits and the public index ask here."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

import asyncpg

ROUNDS = """
    SELECT p.id, p.unit_id, p.label, p.instrument, p.state, p.opens_on, p.closes_on,
           p.grace_until, p.closed_on, p.population, p.revision, p.revises_id,
           p.tickets_required
    FROM periods p WHERE p.government = $1
"""


async def round_by_id(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> asyncpg.Record | None:
    """One round, for the submit path."""
    return await connection.fetchrow(f"{ROUNDS} AND p.id = $2", government, period_id)


async def every(connection: asyncpg.Connection, government: str) -> Sequence[asyncpg.Record]:
    """All rounds, in whatever state, oldest label first."""
    return await connection.fetch(f"{ROUNDS} ORDER BY p.label, p.id", government)


async def rounds(
    connection: asyncpg.Connection,
    government: str,
    *,
    instruments: Collection[str],
    units: Collection[UUID] | None,
    labels: Collection[str] | None,
) -> Sequence[asyncpg.Record]:
    """Rounds that have begun, of `units` (None: all) with `labels` (None: all), newest first.

    A sealed round gives way to its revision as soon as that is sealed.
    """
    return await connection.fetch(
        f"""{ROUNDS} AND p.instrument = ANY($2::text[]) AND p.state NOT IN ('planned', 'dropped')
            AND (p.revision = 1 OR p.state = 'sealed')
            AND NOT EXISTS (
                SELECT FROM periods later WHERE later.government = $1
                AND later.revises_id = p.id AND later.state = 'sealed'
            )
            AND ($3::uuid[] IS NULL OR p.unit_id = ANY($3))
            AND ($4::text[] IS NULL OR p.label = ANY($4))
            ORDER BY p.label DESC, p.id LIMIT 2000""",
        government,
        list(instruments),
        None if units is None else list(units),
        None if labels is None else list(labels),
    )


async def unfinished(
    connection: asyncpg.Connection, government: str, *, units: Collection[UUID] | None
) -> Sequence[asyncpg.Record]:
    """Rounds of `units` (None: all) that can still change, first to close first; at most 500."""
    return await connection.fetch(
        f"""{ROUNDS} AND p.state NOT IN ('sealed', 'dropped')
            AND ($2::uuid[] IS NULL OR p.unit_id = ANY($2))
            ORDER BY p.closes_on, p.id LIMIT 500""",
        government,
        None if units is None else list(units),
    )


async def open_on(
    connection: asyncpg.Connection, government: str, day: date
) -> Sequence[asyncpg.Record]:
    """Rounds that are open and ask on `day`."""
    return await connection.fetch(
        f"{ROUNDS} AND p.state = 'open' AND $2 BETWEEN p.opens_on AND p.closes_on",
        government,
        day,
    )


async def questions(connection: asyncpg.Connection, government: str, period_id: UUID) -> str | None:
    """The unit's own questions as JSON."""
    found: str | None = await connection.fetchval(
        "SELECT questions::text FROM periods WHERE government = $1 AND id = $2",
        government,
        period_id,
    )
    return found


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


async def hold(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> asyncpg.Record | None:
    """One round, which cannot be sealed before the transaction ends."""
    return await connection.fetchrow(
        f"{ROUNDS} AND p.id = $2 FOR KEY SHARE OF p", government, period_id
    )
