"""Connections for hot paths: bare asyncpg that remembers which government it is in.

A connection is set to a government once and stays there until another one needs it, so a read
costs one round trip. After any error the connection is thrown away: an unknown state never
returns to the pool, and no request can meet another government's connection unnoticed.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg


class TenantConnection(asyncpg.Connection):
    """A connection that knows its government; None while that is uncertain."""

    government: str | None = None


class TenantPool:
    """At most `size` connections to one database, newest first."""

    def __init__(self, url: str, *, size: int) -> None:
        self._url = url
        self._free: deque[TenantConnection] = deque()
        self._slots = asyncio.Semaphore(size)

    @asynccontextmanager
    async def acquire(self, government: str) -> AsyncIterator[TenantConnection]:
        """A connection inside `government`. Session state other than this must not be changed."""
        async with self._slots:
            connection: TenantConnection | None = None
            clean = False
            try:
                connection = await self._connection()
                if connection.government != government:
                    connection.government = None
                    await connection.execute(
                        "SELECT set_config('app.government', $1, false)", government
                    )
                    connection.government = government
                yield connection
                clean = True
            finally:
                self._release(connection, clean)

    async def _connection(self) -> TenantConnection:
        while self._free:
            connection = self._free.pop()
            if not connection.is_closed():
                return connection
        return await asyncpg.connect(self._url, connection_class=TenantConnection)

    def _release(self, connection: TenantConnection | None, clean: bool) -> None:
        if connection is None or connection.is_closed():
            return
        if clean and not connection.is_in_transaction():
            self._free.append(connection)
        else:
            connection.terminate()

    async def close(self) -> None:
        """Close the idle connections."""
        idle, self._free = self._free, deque()
        # All of them, also when the server has gone and one cannot say goodbye.
        await asyncio.gather(*(one.close() for one in idle), return_exceptions=True)
