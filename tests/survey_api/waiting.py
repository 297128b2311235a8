"""Who waits for whom in the database: what a test that holds a lock must see before it lets go."""

import asyncpg

from tests.harness import eventually


async def somebody_waits(connection: asyncpg.Connection) -> None:
    """Return as soon as another transaction waits for that of `connection`.

    `pg_stat_activity` would not do: inside a transaction it stays as it was when first read.
    """

    async def waiting() -> int:
        found: int = await connection.fetchval(
            """SELECT count(*) FROM pg_locks
               WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))"""
        )
        return found

    assert await eventually(waiting)
