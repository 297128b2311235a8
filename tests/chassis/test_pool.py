"""The hot path's connections: each is inside one government, and none returns in doubt."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from uuid import uuid4

import asyncpg
import pytest

from prima_chassis.pool import TenantConnection, TenantPool
from prima_deploy.engines import Engines
from tests.chassis.notes.service import Note
from tests.harness import Running, a_government

PID = "SELECT pg_backend_pid()"
COUNT = "SELECT count(*) FROM notes"


@pytest.fixture
async def pool(notes_engines: Engines) -> AsyncIterator[TenantPool]:
    pool = TenantPool(notes_engines.database_url("notes"), size=2)
    yield pool
    await pool.close()


@pytest.fixture
async def superuser(notes_engines: Engines) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(notes_engines.admin_url)
    yield connection
    await connection.close()


async def pid_inside(pool: TenantPool, government: str) -> int:
    async with pool.acquire(government) as connection:
        return int(await connection.fetchval(PID))


async def some_notes(notes: Running, government: str, number: int) -> None:
    async with notes.database.transaction(government) as session:
        for n in range(number):
            session.add(Note(government=government, id=uuid4(), title=f"note {n}", version=1))


class TestOneConnection:
    async def test_it_serves_one_government_after_the_other_and_sees_only_that_one(
        self, notes: Running, pool: TenantPool
    ) -> None:
        few, many = a_government(), a_government()
        await some_notes(notes, few, 1)
        await some_notes(notes, many, 3)

        seen, pids = [], set()
        for government in (few, many, many, few):
            async with pool.acquire(government) as connection:
                seen.append(await connection.fetchval(COUNT))
                pids.add(await connection.fetchval(PID))

        assert seen == [1, 3, 3, 1]
        assert len(pids) == 1

    async def test_an_error_throws_it_away(self, pool: TenantPool, government: str) -> None:
        before = await pid_inside(pool, government)

        with pytest.raises(asyncpg.DivisionByZeroError):
            async with pool.acquire(government) as connection:
                await connection.execute("SELECT 1 / 0")

        assert await pid_inside(pool, government) != before

    async def test_an_open_transaction_throws_it_away(
        self, pool: TenantPool, government: str
    ) -> None:
        before = await pid_inside(pool, government)

        async with pool.acquire(government) as connection:
            await connection.transaction().start()

        assert await pid_inside(pool, government) != before

    async def test_a_request_that_is_given_up_throws_it_away(
        self, pool: TenantPool, government: str
    ) -> None:
        before = await pid_inside(pool, government)

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), pool.acquire(government) as connection:
                await connection.execute("SELECT pg_sleep(5)")

        assert await pid_inside(pool, government) != before

    async def test_one_that_the_server_closed_while_it_was_idle_is_replaced(
        self, pool: TenantPool, superuser: asyncpg.Connection, government: str
    ) -> None:
        before = await pid_inside(pool, government)
        await superuser.execute("SELECT pg_terminate_backend($1, 5000)", before)
        await asyncio.sleep(0.05)

        assert await pid_inside(pool, government) != before


class TestSlots:
    async def test_no_more_connections_are_used_than_there_are_slots(
        self, pool: TenantPool, government: str
    ) -> None:
        async def one() -> int:
            async with pool.acquire(government) as connection:
                return int(await connection.fetchval("SELECT pg_backend_pid() FROM pg_sleep(0.02)"))

        pids = await asyncio.gather(*[one() for _ in range(10)])

        assert len(set(pids)) == 2

    async def test_somebody_who_stops_waiting_takes_no_slot_with_them(
        self, pool: TenantPool, government: str
    ) -> None:
        async with pool.acquire(government), pool.acquire(government):
            for _ in range(5):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.01), pool.acquire(government):
                        pass

        async with pool.acquire(government), pool.acquire(government) as second:
            assert await second.fetchval("SELECT 1") == 1


@dataclass
class Tally:
    """What the clients of the storm below have met."""

    rows: int = 0
    foreign: int = 0
    errors: int = 0
    good: dict[str, int] = field(default_factory=dict)


MISHAPS = (
    TimeoutError,
    RuntimeError,
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)


class TestUnderFire:
    async def test_no_foreign_row_is_ever_read_while_clients_give_up_and_backends_are_killed(
        self, notes: Running, notes_engines: Engines, superuser: asyncpg.Connection
    ) -> None:
        governments = [a_government() for _ in range(8)]
        for government in governments:
            await some_notes(notes, government, 5)
        pool = TenantPool(notes_engines.database_url("notes"), size=8)
        tally, stop = Tally(), asyncio.get_running_loop().time() + 2.5

        async def killer() -> None:
            while asyncio.get_running_loop().time() < stop:
                await asyncio.sleep(0.1)
                await superuser.execute(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                    " WHERE usename = 'prima_notes_runtime' ORDER BY random() LIMIT 1"
                )

        async def client() -> None:
            while asyncio.get_running_loop().time() < stop:
                await self.ask(pool, random.choice(governments), tally)

        await asyncio.gather(killer(), *[client() for _ in range(24)])

        await asyncio.sleep(0.1)
        assert tally.foreign == 0
        assert tally.rows > 1000
        assert tally.errors > 50
        async with contextlib.AsyncExitStack() as stack:
            every = [
                await stack.enter_async_context(pool.acquire(governments[0])) for _ in range(8)
            ]
            assert [await connection.fetchval(COUNT) for connection in every] == [5] * 8
        await pool.close()

    async def ask(self, pool: TenantPool, government: str, tally: Tally) -> None:
        mishap = random.random()
        patience = random.random() * 0.004 if mishap > 0.9 else 5
        try:
            async with asyncio.timeout(patience), pool.acquire(government) as connection:
                await self.read(connection, government, tally)
                if mishap < 0.02:
                    raise RuntimeError
                if mishap < 0.04:
                    await connection.execute("SELECT 1 / 0")
        except MISHAPS:
            tally.errors += 1

    async def read(self, connection: TenantConnection, government: str, tally: Tally) -> None:
        rows = await connection.fetch("SELECT government FROM notes")
        tally.rows += len(rows)
        tally.foreign += sum(row["government"] != government for row in rows)
