"""Databases that come from their first rows to the newest schema, one migration at a time.

`upgrades/{service}/{revision}.sql` is what a database held when that revision was its newest,
written by the code of that day (`pg_dump --data-only --column-inserts`). A migration that moves
or fills rows deserves such a file for the revision before it.
"""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import asyncpg
from alembic import command
from alembic.script import ScriptDirectory

from prima_chassis.migrations import configuration
from prima_deploy.engines import Engines
from prima_deploy.services import ROOT, SERVICES
from prima_deploy.urls import in_database

DATA = Path(__file__).parent / "upgrades"

Row = dict[str, Any]


async def grow(engines: Engines, service: str) -> None:
    """One migration after the other, each of which must keep every row it finds."""
    migrations = ROOT / SERVICES[service].folder / "migrations"
    config = configuration(migrations, engines.owner_url(service))
    history = list(ScriptDirectory.from_config(config).walk_revisions())
    url = in_database(engines.admin_url, SERVICES[service].database)
    before: dict[str, list[Row]] = {}
    for script in reversed(history):
        await asyncio.to_thread(command.upgrade, config, script.revision)
        connection = await asyncpg.connect(url)
        assert lost(before, await rows(connection)) == {}, script.revision
        data = DATA / service / f"{script.revision}.sql"
        if data.exists():
            # As a restored backup: no trigger and no wall looks at rows that were stored once.
            await connection.execute("SET session_replication_role = replica")
            await connection.execute(data.read_text())
        before = await rows(connection)
        await connection.close()
    assert sum(len(found) for found in before.values()) > len(SERVICES), service


async def rows(connection: asyncpg.Connection) -> dict[str, list[Row]]:
    """Every row of every table."""
    tables = await connection.fetch(
        "SELECT tablename FROM pg_tables"
        " WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
    )
    return {
        name: [
            json.loads(row[0])
            for row in await connection.fetch(f'SELECT to_jsonb(t) FROM "{name}" t')  # noqa: S608
        ]
        for (name,) in tables
    }


def lost(before: dict[str, list[Row]], after: dict[str, list[Row]]) -> dict[str, list[str]]:
    """What is no longer said as it was said before; columns that have come since do not count."""
    found = {}
    for table, old in before.items():
        columns = set(old[0]) if old else set()
        now = Counter(told(row, columns) for row in after.get(table, []))
        if gone := Counter(told(row, columns) for row in old) - now:
            found[table] = list(gone)
    return found


def told(row: Row, columns: set[str]) -> str:
    return json.dumps({name: row[name] for name in columns & row.keys()}, sort_keys=True)
