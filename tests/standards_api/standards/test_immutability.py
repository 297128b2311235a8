"""A frozen text cannot be changed: not through the API, not with SQL as the service itself."""

from collections.abc import AsyncIterator
from itertools import product
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from prima_deploy.engines import Engines
from standards_api.lifecycle import NEXT, VersionState
from tests.standards_api.factories import Desk

DENIED, REFUSED = "42501", "23000"
"""SQLSTATEs: no privilege, and the trigger's refusal."""


async def run(desk: Desk, statement: str, **values: Any) -> None:
    """Run a statement as the service's own role, inside the government."""
    async with desk.service.database.transaction(desk.government) as session:
        await session.execute(text(statement), values)


def sqlstate(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


@pytest.fixture
async def owner(engines: Engines, standards: object) -> AsyncIterator[AsyncEngine]:
    """Connections as the owner of the tables, whom row-level security does not bind."""
    url = engines.owner_url("standards").replace("postgresql://", "postgresql+asyncpg://", 1)
    engine = create_async_engine(url)
    yield engine
    await engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE amendments SET document = '{}'",
        "UPDATE amendments SET sha256 = repeat('0', 64)",
        "DELETE FROM amendments",
        "TRUNCATE amendments",
        "DELETE FROM versions",
        "UPDATE versions SET number = number + 1",
        "UPDATE versions SET created_by = 'nobody'",
        "UPDATE version_events SET state = 'draft'",
        "DELETE FROM version_events",
        "UPDATE publications SET charter_text = ''",
        "UPDATE documents SET sha256 = repeat('0', 64)",
        "DELETE FROM documents",
        "UPDATE comments SET body = ''",
        "DELETE FROM comments",
        "UPDATE replies SET reason = ''",
        "UPDATE minutes SET snapshot = '{}'",
        "DELETE FROM signatures",
        "UPDATE obstacle_decisions SET verdict = 'rejected'",
        "DELETE FROM obstacle_reports",
        "UPDATE assessments SET zone = 'green'",
        "ALTER TABLE amendments DISABLE TRIGGER ALL",
        "DROP TABLE amendments CASCADE",
    ],
)
async def test_the_service_has_no_right_to_change_the_record(desk: Desk, statement: str) -> None:
    service = await desk.a_service()
    await desk.a_ready_draft(service["id"])

    with pytest.raises(DBAPIError) as refusal:
        await run(desk, statement)

    assert sqlstate(refusal.value) == DENIED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE amendments SET document = '{}' WHERE government = :g",
        "DELETE FROM amendments WHERE government = :g",
        "TRUNCATE amendments CASCADE",
        "DELETE FROM versions WHERE government = :g",
        "UPDATE version_events SET state = 'draft' WHERE government = :g",
    ],
)
async def test_not_even_the_owner_changes_the_record(
    desk: Desk, owner: AsyncEngine, statement: str
) -> None:
    service = await desk.a_service()
    await desk.a_ready_draft(service["id"])

    async with owner.connect() as connection:
        values = {"g": desk.government} if ":g" in statement else {}
        with pytest.raises(DBAPIError) as refusal:
            await connection.execute(text(statement), values)

    assert sqlstate(refusal.value) == REFUSED


async def test_a_version_that_is_agreed_takes_no_other_text(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.an_agreed_standard(service["id"])

    with pytest.raises(DBAPIError) as refusal:
        await run(desk, "UPDATE versions SET amendment = 1")

    assert sqlstate(refusal.value) == REFUSED


@pytest.mark.parametrize(
    "change",
    ["decree_number = 'X'", "effective_from = '2000-01-01'", "published_on = '2000-01-01'"],
)
async def test_a_decree_and_a_publication_stay_as_they_are(desk: Desk, change: str) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])

    with pytest.raises(DBAPIError) as refusal:
        await run(desk, f"UPDATE versions SET {change}")  # noqa: S608 - fixed words

    assert sqlstate(refusal.value) == REFUSED


async def test_the_database_knows_the_same_steps_as_the_rules(
    desk: Desk, owner: AsyncEngine
) -> None:
    """Every pair of states is tried on a bare copy of the table with the same trigger."""
    async with owner.connect() as connection:
        await connection.execute(
            text("CREATE TEMPORARY TABLE tried (LIKE versions) ON COMMIT DROP")
        )
        await connection.execute(
            text(
                "CREATE TRIGGER guard BEFORE UPDATE ON tried"
                " FOR EACH ROW EXECUTE FUNCTION guard_version()"
            )
        )
        for before, after in product(VersionState, VersionState):
            if before is after:
                continue
            await connection.execute(text("TRUNCATE tried"))
            await connection.execute(
                text(
                    "INSERT INTO tried (government, service_id, number, state, revision,"
                    " created_by, created_at, updated_at) VALUES ('10.01', gen_random_uuid(), 1,"
                    " :state, 1, 'x', now(), now())"
                ),
                {"state": before},
            )
            savepoint = await connection.begin_nested()
            try:
                await connection.execute(text("UPDATE tried SET state = :s"), {"s": after})
            except DBAPIError:
                allowed = False
                await savepoint.rollback()
            else:
                allowed = True
                await savepoint.commit()
            assert allowed == (after in NEXT[before]), (before, after)


async def test_a_service_has_one_open_and_one_published_version(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])
    copy = """
        INSERT INTO versions (government, service_id, number, state, working, amendment, revision,
               decree_number, decree_date, effective_from, published_on, created_by, created_at,
               updated_at)
        SELECT government, service_id, 2, state, working, amendment, revision, decree_number,
               decree_date, effective_from, published_on, created_by, created_at, updated_at
          FROM versions
    """

    with pytest.raises(DBAPIError) as refusal:
        await run(desk, copy)

    assert "uq_versions_one_published" in str(refusal.value)


async def test_another_governments_rows_do_not_exist(desk: Desk, other_desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_ready_draft(service["id"])

    async with other_desk.service.database.transaction(other_desk.government) as session:
        for table in ("catalogue_services", "versions", "amendments", "search_entries"):
            assert await session.scalar(text(f"SELECT count(*) FROM {table}")) == 0  # noqa: S608
