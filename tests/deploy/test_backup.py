"""A backup is only one once it was restored: every test here restores."""

import json
import os
import tarfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from prima_deploy.backup import create, rehearse, restore
from prima_deploy.errors import CannotStart
from prima_deploy.installation import Installation
from prima_deploy.locks import hold
from prima_deploy.processes import Child
from prima_deploy.provision import provision
from prima_deploy.services import SERVICES
from prima_deploy.settings import Settings, read

STANDARDS = SERVICES["standards"]
TABLES = """
    CREATE TABLE event_log (id bigint PRIMARY KEY, xid xid8, subject text);
    CREATE TABLE relay_position (name text PRIMARY KEY, xid xid8, id bigint);
    INSERT INTO event_log VALUES (1, '900001', 'older'), (2, '900002', 'newer');
    INSERT INTO relay_position VALUES ('main', '900002', 2);
    GRANT SELECT ON event_log TO prima_standards_runtime;
"""


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[Installation]:
    """The database of a data folder, started without the rest."""
    installation = Installation(settings)
    assert installation.postgres is not None
    log = installation.logs / "postgres.log"
    if not installation.postgres.exists:
        await installation.postgres.create(log)
    server = Child(installation.postgres.program(), log)
    await server.start()
    try:
        await server.until_ready()
        yield installation
    finally:
        await server.stop()
        installation.postgres.forget_sockets()


async def execute(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statements)
    await connection.close()


@pytest.fixture(scope="module")
async def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of an installation with a few facts, a file and secrets."""
    folder = tmp_path_factory.mktemp("backup")
    settings = read({"PRIMA_DATA": str(folder / "data")})
    async with database(settings) as installation:
        await provision(installation.admin_url, SERVICES.values(), installation.passwords)
        await execute(installation.owner_url(STANDARDS), TABLES)
        installation.files_url(STANDARDS)
        (installation.data / "files" / "standards" / "decree.pdf").write_bytes(b"%PDF")
    archive = folder / "prima.tar"
    await create(settings, archive)
    return archive


class TestBackup:
    async def test_brings_everything_back(self, archive: Path, tmp_path: Path) -> None:
        settings = read({"PRIMA_DATA": str(tmp_path / "data")})

        counts = await restore(settings, archive)

        assert counts["standards"] == {"event_log": 2, "relay_position": 1}
        data = settings.data
        assert (data / "files" / "standards" / "decree.pdf").read_bytes() == b"%PDF"
        with tarfile.open(archive) as tar:
            kept = tar.extractfile("secrets.json")
            assert kept is not None
            assert json.loads((data / "secrets.json").read_text()) == json.load(kept)

    async def test_publishes_every_fact_again_in_its_order(
        self, archive: Path, tmp_path: Path
    ) -> None:
        settings = read({"PRIMA_DATA": str(tmp_path / "data")})
        await restore(settings, archive)

        async with database(settings) as installation:
            connection = await asyncpg.connect(installation.database_url(STANDARDS))
            facts = await connection.fetch(
                "SELECT subject FROM event_log WHERE xid < pg_snapshot_xmin(pg_current_snapshot())"
                " ORDER BY xid, id"
            )
            await connection.close()

        assert [fact["subject"] for fact in facts] == ["older", "newer"]

    async def test_can_be_rehearsed(self, archive: Path) -> None:
        await rehearse(read({}), archive)

    async def test_can_be_made_while_prima_runs(self, archive: Path, tmp_path: Path) -> None:
        settings = read({"PRIMA_DATA": str(archive.parent / "data")})
        async with database(settings):
            lock = hold(settings.data)
            await create(settings, tmp_path / "second.tar")
            os.close(lock)

        await rehearse(settings, tmp_path / "second.tar")

    async def test_never_overwrites_an_installation(self, archive: Path, tmp_path: Path) -> None:
        (tmp_path / "something").touch()

        with pytest.raises(CannotStart, match="is not empty"):
            await restore(read({"PRIMA_DATA": str(tmp_path)}), archive)

    def test_is_readable_by_its_owner_alone(self, archive: Path) -> None:
        assert archive.stat().st_mode & 0o777 == 0o600
