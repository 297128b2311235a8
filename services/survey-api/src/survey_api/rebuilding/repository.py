"""Whose figures there are, one moment seen by two connections, and putting cells right."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg

from survey_api.tallies.actions import CHANGED, Slot

PATIENCE = """
    SET LOCAL statement_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0;
"""
KEYS = 4
"""How many fields of a delta say which cell it is for."""


class Delta(NamedTuple):
    """What is to be added to one cell."""

    service_id: UUID
    channel: str
    answered_on: object
    status: str
    n: int
    total: int
    squares: int
    sums: Sequence[int]
    products: Sequence[int]


async def governments(connection: asyncpg.Connection) -> Sequence[str]:
    """All governments that the connection sees."""
    rows = await connection.fetch("SELECT government FROM governments ORDER BY government")
    return [row[0] for row in rows]


async def share_moment(first: asyncpg.Connection, second: asyncpg.Connection) -> None:
    """Let both, just inside REPEATABLE READ transactions, see the same moment for long."""
    moment: str = await first.fetchval("SELECT pg_export_snapshot()")
    await second.execute(f"SET TRANSACTION SNAPSHOT '{moment}'")
    for connection in (first, second):
        await connection.execute(PATIENCE)


async def correct(
    connection: asyncpg.Connection, government: str, period_id: UUID, deltas: Sequence[Delta]
) -> None:
    """Add `deltas`; raises PostgresError when the round is sealed."""
    source = "(SELECT $2::uuid AS period_id, unnest($3::date[]) AS answered_on) AS d"
    await connection.execute(
        CHANGED.format(slot=Slot.MOVES, source=source),
        government,
        period_id,
        [delta.answered_on for delta in deltas],
    )
    await connection.executemany(
        """INSERT INTO cells AS c (government, period_id, service_id, channel, answered_on,
                status, slot, n, total, squares, sums, products)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT ON CONSTRAINT pk_cells DO UPDATE SET
                n = c.n + excluded.n, total = c.total + excluded.total,
                squares = c.squares + excluded.squares,
                sums = (SELECT array_agg(a + b ORDER BY place)
                        FROM unnest(c.sums, excluded.sums) WITH ORDINALITY AS s (a, b, place)),
                products = (SELECT array_agg(a + b ORDER BY place)
                    FROM unnest(c.products, excluded.products) WITH ORDINALITY AS p (a, b, place))
        """,
        [(government, period_id, *delta[:KEYS], Slot.MOVES, *delta[KEYS:]) for delta in deltas],
    )
