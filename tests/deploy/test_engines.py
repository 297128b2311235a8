import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import nats
import pytest
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from prima_deploy.engines import Engines
from prima_deploy.engines import engines as run_engines
from prima_deploy.errors import CannotStart
from prima_deploy.folders import LONGEST_SOCKET_FOLDER, create_socket_folder, socket_folder
from prima_deploy.postgres import Postgres
from prima_deploy.services import SERVICES

STANDARDS = [SERVICES["standards"]]


@pytest.fixture(scope="module")
async def own() -> AsyncIterator[Engines]:
    """Engines that a test may take away without disturbing the others."""
    with TemporaryDirectory(prefix="prima-test-") as folder:
        async with run_engines(Path(folder), STANDARDS) as running:
            yield running


async def answer(url: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval("SELECT 42")
    finally:
        await connection.close()


class TestPostgres:
    async def test_serves_again_after_it_was_taken_away(self, own: Engines) -> None:
        await own.postgres.stop()
        with pytest.raises(OSError, match=r"No such file|refused"):
            await answer(own.database_url("standards"))

        await own.postgres.start()

        assert await answer(own.database_url("standards")) == 42

    async def test_starts_although_a_crash_left_the_number_of_a_living_process(
        self, own: Engines
    ) -> None:
        await own.postgres.stop()
        lines = [str(os.getppid()), str(own.folder / "postgres"), "0", "5432", "", "", "", "ready"]
        (own.folder / "postgres" / "postmaster.pid").write_text("\n".join(lines))

        await own.postgres.start()

        assert await answer(own.database_url("standards")) == 42

    async def test_listens_on_a_socket_in_a_private_folder_and_on_no_port(
        self, own: Engines
    ) -> None:
        folder = socket_folder(own.folder / "postgres")
        connection = await asyncpg.connect(own.admin_url)
        try:
            addresses = await connection.fetchval("SHOW listen_addresses")
        finally:
            await connection.close()

        assert addresses == ""
        assert folder.stat().st_mode & 0o777 == 0o700

    async def test_asks_for_a_password(self, own: Engines) -> None:
        wrong = own.owner_url("standards").replace(
            "prima_standards_owner:", "prima_standards_owner:0"
        )

        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(wrong)

    async def test_begins_again_when_its_creation_was_interrupted(self, tmp_path: Path) -> None:
        half = tmp_path / "cluster.building"
        half.mkdir()
        (half / "PG_VERSION").write_text("18\n")
        cluster = Postgres(tmp_path / "cluster", "secret", forgetful=True)

        await cluster.create(tmp_path / "log")

        assert cluster.exists
        assert not half.exists()


class TestSocketFolder:
    def test_is_short_however_deep_the_data_folder_is(self, tmp_path: Path) -> None:
        folder = socket_folder(tmp_path / ("deep" * 50))

        assert len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER

    def test_is_refused_when_others_can_enter_it(self, tmp_path: Path) -> None:
        (tmp_path / "open").mkdir(mode=0o755)
        (tmp_path / "private").mkdir(mode=0o700)
        (tmp_path / "link").symlink_to(tmp_path / "private")

        create_socket_folder(tmp_path / "private")
        for name in ("open", "link"):
            with pytest.raises(CannotStart, match="belongs to somebody else"):
                create_socket_folder(tmp_path / name)


class TestNats:
    @pytest.fixture
    async def standards(self, own: Engines) -> AsyncIterator[JetStreamContext]:
        refused: list[Exception] = []

        async def note(error: Exception) -> None:
            refused.append(error)

        connection = await nats.connect(own.service_nats_url("standards"), error_cb=note)
        try:
            yield connection.jetstream(timeout=0.5)
        finally:
            await connection.close()

    async def test_lets_a_service_announce_its_own_facts(self, standards: JetStreamContext) -> None:
        await standards.add_stream(name="PRIMA_STANDARDS", subjects=["prima.standards.>"])

        stored = await standards.publish("prima.standards.74-10.service.published", b"{}")

        assert stored.stream == "PRIMA_STANDARDS"

    async def test_lets_no_service_announce_or_erase_facts_of_another(
        self, own: Engines, standards: JetStreamContext
    ) -> None:
        connection = await nats.connect(own.nats_url)
        everything = connection.jetstream()
        await everything.add_stream(name="PRIMA_SURVEY", subjects=["prima.survey.>"])
        await everything.publish("prima.survey.74-10.period.sealed", b"{}")

        with pytest.raises((NatsError, TimeoutError)):
            await standards.publish("prima.survey.74-10.period.sealed", b"forged")
        with pytest.raises((NatsError, TimeoutError, NotFoundError)):
            await standards.purge_stream("PRIMA_SURVEY")

        state = (await everything.stream_info("PRIMA_SURVEY")).state
        await connection.close()
        assert state.messages == 1

    async def test_keeps_its_streams_through_a_restart(
        self, own: Engines, standards: JetStreamContext
    ) -> None:
        await standards.add_stream(name="PRIMA_STANDARDS", subjects=["prima.standards.>"])
        await standards.publish("prima.standards.74-10.service.published", b"{}")

        await own.nats.restart()

        connection = await nats.connect(own.nats_url)
        info = await connection.jetstream().stream_info("PRIMA_STANDARDS")
        await connection.close()
        assert info.state.messages >= 1

    async def test_refuses_strangers_and_keeps_its_passwords_private(self, own: Engines) -> None:
        port = int(own.nats_url.rpartition(":")[2])
        file = own.folder / "nats" / "nats.conf"

        # By hand, for the client library leaves its connection open when it is refused.
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"CONNECT {}\r\nPING\r\n")
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()

        assert b"Authorization Violation" in answer
        assert file.stat().st_mode & 0o777 == 0o600
