"""The tenant wall: one transaction sees one government, also when somebody writes SQL by hand."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import select, text

from prima_chassis.database import EVERYWHERE, Database
from prima_deploy.engines import Engines
from tests.chassis.notes.service import Note
from tests.harness import Running, a_government

ENTER = "SELECT set_config('app.government', $1, false)"


@pytest.fixture
async def runtime(notes_engines: Engines) -> AsyncIterator[asyncpg.Connection]:
    """A session as the service itself has: the runtime role."""
    connection = await asyncpg.connect(notes_engines.database_url("notes"))
    yield connection
    await connection.close()


@pytest.fixture
async def owner(notes_engines: Engines) -> AsyncIterator[asyncpg.Connection]:
    """A session as migrations have: the owner, for whom the wall does not stand."""
    connection = await asyncpg.connect(notes_engines.owner_url("notes"))
    yield connection
    await connection.close()


@pytest.fixture
async def neighbour(notes: Running) -> str:
    """Another government, with one note."""
    government = a_government()
    await a_note(notes.database, government)
    return government


async def a_note(database: Database, government: str) -> UUID:
    note = Note(government=government, id=uuid4(), title="of one government", version=1)
    async with database.transaction(government) as session:
        session.add(note)
    return note.id


class TestOneRequestIsOneTransaction:
    async def test_a_commit_that_fails_is_never_answered_as_success(
        self, notes: Running, government: str
    ) -> None:
        response = await notes.client.post(f"/api/notes/v1/governments/{government}/twice")

        assert response.status_code == 409
        assert response.headers["content-type"] == "application/problem+json"
        assert await self.stored(notes, government) == 0

    async def test_what_an_exception_interrupts_is_not_stored(
        self, notes: Running, government: str
    ) -> None:
        async def interrupted() -> None:
            async with notes.database.transaction(government) as session:
                session.add(Note(government=government, title="half"))
                await session.flush()
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await interrupted()

        assert await self.stored(notes, government) == 0

    async def stored(self, notes: Running, government: str) -> int:
        path = f"/api/notes/v1/governments/{government}/everything"
        return int((await notes.client.get(path)).text)


class TestATransactionSeesOneGovernment:
    async def test_a_query_that_forgets_to_filter_gets_only_its_own_rows(
        self, notes: Running, government: str, neighbour: str
    ) -> None:
        mine = await a_note(notes.database, government)

        async with notes.database.transaction(government) as session:
            seen = (await session.scalars(select(Note.id))).all()

        assert neighbour != government
        assert seen == [mine]

    @pytest.mark.usefixtures("neighbour")
    async def test_without_a_government_there_are_no_rows(self, notes: Running) -> None:
        async with notes.database.transaction(None) as session:
            assert (await session.scalars(select(Note.id))).all() == []

    @pytest.mark.usefixtures("neighbour")
    async def test_background_work_sees_only_the_tables_that_ask_for_it(
        self, notes: Running
    ) -> None:
        async with notes.database.transaction(EVERYWHERE) as session:
            assert (await session.scalars(select(Note.id))).all() == []

    @pytest.mark.usefixtures("neighbour")
    @pytest.mark.parametrize("wildcard", ["*", "%2A"])
    async def test_a_path_cannot_ask_for_every_government(
        self, notes: Running, wildcard: str
    ) -> None:
        response = await notes.client.get(f"/api/notes/v1/loose/{wildcard}")

        assert response.status_code == 404

    async def test_a_government_is_left_when_its_transaction_ends(
        self, notes_engines: Engines, neighbour: str
    ) -> None:
        database = Database(notes_engines.database_url("notes"), service="notes", pool_size=1)
        async with database.transaction(neighbour) as session:
            first = await session.scalar(text("SELECT pg_backend_pid()"))

        async with database.engine.connect() as connection:
            again = await connection.scalar(text("SELECT pg_backend_pid()"))
            left = await connection.scalar(text("SELECT current_setting('app.government')"))
            seen = (await connection.scalars(select(Note.id))).all()
        await database.close()

        assert first == again
        assert (left, seen) == ("", [])


class TestTheWallStandsInTheDatabase:
    async def test_nothing_is_seen_before_a_government_is_entered(
        self, runtime: asyncpg.Connection, neighbour: str
    ) -> None:
        query = "SELECT count(*) FROM notes WHERE government = $1"

        assert await runtime.fetchval(query, neighbour) == 0

    async def test_no_row_of_another_government_can_be_read_changed_or_removed(
        self, runtime: asyncpg.Connection, government: str, neighbour: str
    ) -> None:
        await runtime.execute(ENTER, government)

        for statement in (
            "SELECT 1 FROM notes WHERE government = $1",
            "UPDATE notes SET title = 'taken' WHERE government = $1 RETURNING 1",
            "DELETE FROM notes WHERE government = $1 RETURNING 1",
        ):
            assert await runtime.fetch(statement, neighbour) == []

    async def test_no_row_can_be_written_into_another_government(
        self, runtime: asyncpg.Connection, government: str, neighbour: str
    ) -> None:
        await runtime.execute(ENTER, government)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await runtime.execute(
                "INSERT INTO notes (government, id, title, version) VALUES ($1, $2, 'x', 1)",
                neighbour,
                uuid4(),
            )

    async def test_a_row_cannot_be_moved_to_another_government(
        self, notes: Running, runtime: asyncpg.Connection, government: str, neighbour: str
    ) -> None:
        note_id = await a_note(notes.database, government)
        await runtime.execute(ENTER, government)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await runtime.execute(
                "UPDATE notes SET government = $1 WHERE id = $2", neighbour, note_id
            )

    @pytest.mark.parametrize(
        "attempt",
        [
            "ALTER TABLE notes DISABLE ROW LEVEL SECURITY",
            "DROP POLICY tenant ON notes",
            "CREATE TABLE hideout (id int)",
            "CREATE FUNCTION peek() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "SET ROLE prima_notes_owner",
            "TRUNCATE notes",
            "UPDATE event_log SET subject = 'rewritten'",
            "DELETE FROM event_log",
        ],
    )
    async def test_the_runtime_role_cannot_tear_it_down(
        self, runtime: asyncpg.Connection, attempt: str
    ) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await runtime.execute(attempt)

    @pytest.mark.usefixtures("neighbour")
    async def test_switching_row_security_off_gives_an_error_and_no_rows(
        self, runtime: asyncpg.Connection
    ) -> None:
        await runtime.execute("SET row_security = off")

        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await runtime.fetch("SELECT * FROM notes")

    async def test_the_runtime_role_owns_nothing(self, owner: asyncpg.Connection) -> None:
        query = "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = $1"

        assert await owner.fetch(query, "prima_notes_runtime") == []
        assert await owner.fetch(query, "prima_notes_owner")


class TestKeysHoldGovernmentsApart:
    async def test_a_row_cannot_point_into_another_government_even_for_the_owner(
        self, notes: Running, owner: asyncpg.Connection, government: str
    ) -> None:
        note_id = await a_note(notes.database, government)
        insert = "INSERT INTO lines (government, note_id, number) VALUES ($1, $2, 1)"

        await owner.execute(insert, government, note_id)
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await owner.execute(insert, a_government(), note_id)

    async def test_the_same_id_and_the_same_title_may_live_in_two_governments(
        self, notes: Running
    ) -> None:
        note_id = uuid4()

        for government in (a_government(), a_government()):
            async with notes.database.transaction(government) as session:
                session.add(Note(government=government, id=note_id, title="twin", version=1))

    def test_the_government_leads_the_primary_key(self) -> None:
        assert next(iter(Note.__table__.primary_key)).name == "government"


class TestWakingBackgroundWork:
    async def test_it_is_woken_after_the_commit_and_only_if_something_waits(
        self, notes: Running, government: str
    ) -> None:
        woken = notes.database.listen()

        async with notes.database.transaction(government) as session:
            session.info["wake"] = True
            await asyncio.sleep(0)
            assert not woken.is_set()
        assert woken.is_set()

        woken.clear()
        async with notes.database.transaction(government):
            pass
        assert not woken.is_set()

    async def test_a_transaction_that_rolls_back_wakes_nobody(
        self, notes: Running, government: str
    ) -> None:
        woken = notes.database.listen()

        async def interrupted() -> None:
            async with notes.database.transaction(government) as session:
                session.info["wake"] = True
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await interrupted()

        assert not woken.is_set()
