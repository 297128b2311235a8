"""The bare connection below a session, for statements that hot paths share with ordinary ones."""

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession


async def bare(session: AsyncSession) -> asyncpg.Connection:
    """The asyncpg connection inside the session's transaction."""
    await session.flush()
    pooled = await (await session.connection()).get_raw_connection()
    connection = pooled.driver_connection
    assert isinstance(connection, asyncpg.Connection)  # noqa: S101 - the only driver there is
    return connection


async def keep_alive(session: AsyncSession) -> None:
    """Say that the transaction is still wanted: one that is silent for long is ended."""
    await (await bare(session)).execute("SELECT")
