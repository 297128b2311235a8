"""The schema is changed by its owner, once, however many try, and every table gets its wall."""

import asyncio
import json
import subprocess
import sys

import asyncpg
import pytest

from prima_chassis.migrations import upgrade
from prima_deploy.engines import Engines
from prima_deploy.services import ROOT
from tests.chassis.conftest import DRAFTS

MIGRATIONS = ROOT / DRAFTS.folder / "migrations"


async def test_many_may_migrate_at_the_same_time(notes_engines: Engines) -> None:
    url = notes_engines.owner_url("drafts")
    todo = json.dumps([[str(MIGRATIONS), url]]).encode()

    async def migrate() -> int:
        command = [sys.executable, "-m", "prima_deploy.migrate"]
        process = await asyncio.create_subprocess_exec(*command, stdin=subprocess.PIPE, cwd=ROOT)
        await process.communicate(todo)
        return process.returncode or 0

    assert await asyncio.gather(*[migrate() for _ in range(2)]) == [0, 0]
    await asyncio.to_thread(upgrade, MIGRATIONS, url)

    connection = await asyncpg.connect(url)
    assert await connection.fetchval("SELECT version_num FROM alembic_version") == "0001"
    await connection.close()


async def test_the_runtime_role_cannot_migrate(notes_engines: Engines) -> None:
    url = notes_engines.database_url("drafts")

    with pytest.raises(Exception, match=r"InsufficientPrivilege|permission denied"):
        await asyncio.to_thread(upgrade, MIGRATIONS, url)


@pytest.mark.parametrize(
    ("table", "everywhere"), [("notes", False), ("lines", False), ("echoes", True), ("jobs", True)]
)
async def test_a_table_admits_background_work_only_if_its_migration_says_so(
    notes_engines: Engines, table: str, everywhere: bool
) -> None:
    connection = await asyncpg.connect(notes_engines.owner_url("notes"))
    policy = await connection.fetchval(
        "SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polrelid = $1::regclass", table
    )
    await connection.close()

    assert ("'*'" in policy) is everywhere


async def test_the_log_of_facts_is_append_only(notes_engines: Engines) -> None:
    connection = await asyncpg.connect(notes_engines.owner_url("notes"))
    granted = await connection.fetch(
        "SELECT privilege_type FROM information_schema.role_table_grants"
        " WHERE table_name = 'event_log' AND grantee = 'prima_notes_runtime'"
    )
    await connection.close()

    assert {row["privilege_type"] for row in granted} == {"SELECT", "INSERT"}
