"""Back up one installation and bring it back: `python -m prima_deploy.backup VERB ARCHIVE`.

`create` works while Prima runs and while it does not; `restore` fills an empty PRIMA_DATA;
`rehearse` restores into a temporary folder and compares every table with the backup.

The event streams are not in the archive. Every fact is in the event log of its service, and a
restore has the logs published again from the first fact on; consumers skip what they have applied.
So the streams can never be ahead of the databases, whatever moment each was copied at.
"""

import argparse
import asyncio
import contextlib
import json
import os
import sys
import tarfile
import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg

from prima_deploy.errors import CannotStart
from prima_deploy.folders import private_folder
from prima_deploy.installation import Installation
from prima_deploy.locks import hold, is_held
from prima_deploy.logs import begin_log
from prima_deploy.postgres import binaries
from prima_deploy.processes import Child, Program, always, run
from prima_deploy.provision import provision
from prima_deploy.services import SERVICES, Service
from prima_deploy.settings import Settings, read
from prima_deploy.urls import in_database, with_login

Counts = dict[str, dict[str, int]]

# A new server counts transactions from the start again. Facts of the old one move below its first
# transaction, in the order in which they were written, and the relay begins before them.
PUBLISH_AGAIN = """
    UPDATE event_log SET xid = '3'::xid8;
    UPDATE relay_position SET xid = '0'::xid8, id = 0;
"""


async def create(settings: Settings, archive: Path) -> None:
    """Write one file that holds the databases, the uploaded files and the secrets."""
    installation = Installation(settings)
    async with _database_runs(installation):
        with tempfile.TemporaryDirectory(dir=archive.parent, prefix=".backup-") as folder:
            counts = await _dump_all(installation, Path(folder))
            (Path(folder) / "counts.json").write_text(json.dumps(counts))
            # After the databases: whatever those refer to is there by now.
            await asyncio.to_thread(_pack, installation, Path(folder), archive)


async def restore(settings: Settings, archive: Path) -> Counts:
    """Fill an empty data folder from an archive; return what each table then holds."""
    if settings.data.exists() and any(settings.data.iterdir()):
        raise CannotStart(
            f"{settings.data} is not empty. Restore into a new folder:"
            f" PRIMA_DATA=.data-restored python -m prima_deploy.backup restore {archive}"
        )
    data = private_folder(settings.data)
    await asyncio.to_thread(_unpack, archive, data)
    installation = Installation(settings)
    async with _database_runs(installation):
        await provision(installation.admin_url, SERVICES.values(), installation.passwords)
        restored = [await _load(installation, service) for service in SERVICES.values()]
    (data / "counts.json").unlink()
    return dict(zip(SERVICES, restored, strict=True))


async def rehearse(settings: Settings, archive: Path) -> None:
    """Prove that an archive can be restored, beside whatever runs here."""
    with tempfile.TemporaryDirectory(prefix="prima-rehearsal-") as folder:
        elsewhere = replace(settings, data=Path(folder) / "data", postgres_url=None)
        restored = await restore(elsewhere, archive)
    expected = await asyncio.to_thread(_counts_in, archive)
    if restored != expected:
        raise CannotStart(f"The archive holds {expected}, but restoring it gave {restored}.")


@contextlib.asynccontextmanager
async def _database_runs(installation: Installation) -> AsyncIterator[None]:
    """With the database of a running Prima, or one started for the purpose."""
    if installation.postgres is None or is_held(installation.data):
        yield
        return
    lock = hold(installation.data)
    log = begin_log(installation.logs, "backup")
    if not installation.postgres.exists:
        await installation.postgres.create(log)
    server = Child(installation.postgres.program(), log)
    try:
        await server.start()
        await server.until_ready()
        yield
    finally:
        await server.stop()
        installation.postgres.forget_sockets()
        os.close(lock)


async def _dump_all(installation: Installation, folder: Path) -> Counts:
    """Every database as it was at one moment: all snapshots are taken before the first dump."""
    async with contextlib.AsyncExitStack() as stack:
        connections: dict[str, asyncpg.Connection] = {}
        snapshots: dict[str, str] = {}
        for service in SERVICES.values():
            connection = await asyncpg.connect(
                in_database(installation.admin_url, service.database)
            )
            stack.push_async_callback(connection.close)
            await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            snapshots[service.name] = await connection.fetchval("SELECT pg_export_snapshot()")
            connections[service.name] = connection
        for service in SERVICES.values():
            await _client(
                installation,
                service,
                *("pg_dump", "--format=custom", f"--snapshot={snapshots[service.name]}"),
                f"--file={folder / service.name}.dump",
            )
        return {name: await _counts(connection) for name, connection in connections.items()}


async def _load(installation: Installation, service: Service) -> dict[str, int]:
    dump = installation.data / f"{service.name}.dump"
    await _client(
        installation, service, "pg_restore", "--exit-on-error", "--single-transaction", str(dump)
    )
    dump.unlink()
    connection = await asyncpg.connect(in_database(installation.admin_url, service.database))
    try:
        if await connection.fetchval("SELECT to_regclass('relay_position') IS NOT NULL"):
            await connection.execute(PUBLISH_AGAIN)
        await connection.execute("ANALYZE")
        return await _counts(connection)
    finally:
        await connection.close()


async def _client(installation: Installation, service: Service, name: str, *options: str) -> None:
    """Run a PostgreSQL client; the password goes where no list of processes shows it."""
    url = in_database(installation.admin_url, service.database)
    password = unquote(urlsplit(url).netloc.rpartition("@")[0].partition(":")[2])
    user = unquote(urlsplit(url).netloc.partition(":")[0])
    address = with_login(url, user, "").replace(":@", "@", 1)
    program = Program(
        name,
        [str(binaries() / name), f"--dbname={address}", *options],
        always,
        environment={"PGPASSWORD": password},
    )
    await run(program, begin_log(installation.logs, name))


async def _counts(connection: asyncpg.Connection) -> dict[str, int]:
    tables = await connection.fetch(
        "SELECT quote_ident(relname) AS name FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname"
    )
    return {
        table["name"]: await connection.fetchval(f"SELECT count(*) FROM {table['name']}")  # noqa: S608 - a quoted name from the catalogue
        for table in tables
    }


def _pack(installation: Installation, folder: Path, archive: Path) -> None:
    part = archive.with_name(f"{archive.name}.part")
    with open(part, "wb", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            tar.add(folder, arcname="")
            tar.add(installation.data / "secrets.json", arcname="secrets.json")
            if (installation.data / "files").exists():
                tar.add(installation.data / "files", arcname="files")
        file.flush()
        os.fsync(file.fileno())
    part.rename(archive)


def _unpack(archive: Path, data: Path) -> None:
    with tarfile.open(archive) as tar:
        tar.extractall(data, filter="data")
    (data / "secrets.json").chmod(0o600)


def _counts_in(archive: Path) -> Counts:
    with tarfile.open(archive) as tar:
        member = tar.extractfile("counts.json")
        assert member is not None, "written by create()"  # noqa: S101 - for the type checker
        counts: Counts = json.load(member)
    return counts


def main() -> None:
    verbs = {"create": create, "restore": restore, "rehearse": rehearse}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("verb", choices=verbs)
    parser.add_argument("archive", type=Path)
    arguments = parser.parse_args()
    archive = arguments.archive.resolve()
    try:
        asyncio.run(verbs[arguments.verb](read(os.environ), archive))
    except CannotStart as error:
        sys.exit(str(error))
    print(f"Done: {arguments.verb} {archive}")


if __name__ == "__main__":
    main()
