"""The second wall: what the database itself refuses to the runtime role."""

import subprocess
import sys
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import func, select, text
from sqlalchemy import table as table_named
from sqlalchemy.exc import DBAPIError

from prima_chassis.database import EVERYWHERE
from prima_deploy.engines import Engines
from prima_deploy.services import ROOT
from tests.gateway.factories import House, Staff

OPEN = {"relay_position", "sign_in_attempts", "signing_keys", "refresh_tokens", "outgoing_mail"}
"""Tables of no government and no account, or of nobody that the row names."""
PUBLIC = {"directory_governments", "alembic_version"}
BEHIND_ACCOUNTS = {"accounts", "credentials", "token_families"}


async def count(house: House, government: str | None, table: str) -> int:
    async with house.running.database.transaction(government) as session:
        rows = await session.scalar(select(func.count()).select_from(table_named(table)))
        return int(rows or 0)


@pytest.fixture
async def furnished(house: House, government: str) -> Staff:
    """A government with a row in every table of its own."""
    unit = await house.unit(government)
    await house.api_client(government)
    return await house.staff(government, units=[str(unit)])


class TestCatalogue:
    async def test_every_table_has_a_policy_or_a_reason(self, engines: Engines) -> None:
        owner = await asyncpg.connect(engines.owner_url("identity"))
        rows = await owner.fetch(
            "SELECT c.relname, c.relrowsecurity, count(p.polname) AS policies,"
            " EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid"
            "  AND a.attname = 'government') AS tenant"
            " FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid"
            " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY c.oid"
        )
        await owner.close()

        walled = {r["relname"] for r in rows if r["relrowsecurity"] and r["policies"]}
        tenant = {r["relname"] for r in rows if r["tenant"]}
        assert len(tenant) >= 10
        assert tenant <= walled
        assert walled >= BEHIND_ACCOUNTS
        assert {r["relname"] for r in rows} - walled == OPEN | PUBLIC

    async def test_the_government_leads_every_key_of_a_tenant_table(self, engines: Engines) -> None:
        owner = await asyncpg.connect(engines.owner_url("identity"))
        rows = await owner.fetch(
            "SELECT t.relname, k.conname, a.attname FROM pg_constraint k"
            " JOIN pg_class t ON t.oid = k.conrelid"
            " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]"
            " WHERE k.contype IN ('p', 'u') AND EXISTS (SELECT 1 FROM pg_attribute g"
            "  WHERE g.attrelid = t.oid AND g.attname = 'government')"
        )
        await owner.close()

        assert rows
        assert {r["attname"] for r in rows} == {"government"}

    async def test_the_runtime_role_owns_nothing(self, engines: Engines) -> None:
        runtime = await asyncpg.connect(engines.database_url("identity"))
        owned = await runtime.fetchval(
            "SELECT count(*) FROM pg_class WHERE relowner = "
            "(SELECT oid FROM pg_roles WHERE rolname = current_user)"
        )
        await runtime.close()

        assert owned == 0


class TestTenantWall:
    @pytest.mark.parametrize(
        "table",
        [
            "directory_units",
            "published_calendars",
            "account_grants",
            "account_grant_units",
            "api_clients",
            "audit_entries",
            "audit_heads",
            "event_log",
            "accounts",
            "credentials",
        ],
    )
    async def test_shows_a_government_its_own_rows_only(
        self, house: House, furnished: Staff, government: str, neighbour: str, table: str
    ) -> None:
        theirs = await count(house, neighbour, table)

        assert await count(house, government, table) > 0
        assert await count(house, None, table) == 0
        assert theirs <= 3
        assert await count(house, EVERYWHERE, table) >= await count(house, government, table)

    async def test_hides_accounts_that_do_not_work_here(
        self, house: House, furnished: Staff, neighbour: str
    ) -> None:
        find = text("SELECT count(*) FROM accounts WHERE id = :id")
        async with house.running.database.transaction(neighbour) as session:
            found = await session.scalar(find, {"id": UUID(furnished.id)})

        assert found == 0

    async def test_lets_nobody_change_an_account_of_another_government(
        self, house: House, furnished: Staff, neighbour: str
    ) -> None:
        for statement in (
            "UPDATE accounts SET name = 'x' WHERE id = :id RETURNING 1",
            "UPDATE credentials SET otp_step = 0 WHERE account_id = :id RETURNING 1",
            "UPDATE token_families SET revoked_for = 'x' WHERE account_id = :id RETURNING 1",
            "DELETE FROM account_grants WHERE account_id = :id RETURNING 1",
        ):
            async with house.running.database.transaction(neighbour) as session:
                result = await session.execute(text(statement), {"id": UUID(furnished.id)})
                assert result.all() == [], statement

    async def test_lets_nobody_write_rows_for_another_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        insert = text(
            "INSERT INTO api_clients (government, client_id, name, confidential, secret_sha256,"
            " scopes, redirect_uris, created_at, created_by)"
            " VALUES (:government, :id, 'x', true, '', '{}', '{}', now(), 'x')"
        )
        with pytest.raises(DBAPIError, match="row-level security"):
            async with house.running.database.transaction(neighbour) as session:
                await session.execute(insert, {"government": government, "id": str(uuid4())})

    async def test_lets_no_government_take_an_account_over(
        self, house: House, furnished: Staff, government: str, neighbour: str
    ) -> None:
        grab = text("UPDATE accounts SET managed_by = :other WHERE id = :id")
        with pytest.raises(DBAPIError, match="row-level security"):
            async with house.running.database.transaction(government) as session:
                await session.execute(grab, {"other": neighbour, "id": UUID(furnished.id)})

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM directory_governments",
            "INSERT INTO directory_governments (code) VALUES ('00')",
            "DELETE FROM accounts",
            "DELETE FROM api_clients",
            "UPDATE published_calendars SET version = 9",
            "DELETE FROM event_log",
            "CREATE TABLE mine (id int)",
        ],
    )
    async def test_gives_the_runtime_role_no_more_than_it_needs(
        self, house: House, government: str, statement: str
    ) -> None:
        with pytest.raises(DBAPIError, match="permission denied"):
            async with house.running.database.transaction(government) as session:
                await session.execute(text(statement))


class TestSchema:
    def test_is_what_the_models_say(self, house: House, engines: Engines) -> None:
        """In a process of its own: here other services' tables share the metadata."""
        alembic = [sys.executable, "-m", "alembic", "-c", str(ROOT / "gateway/alembic.ini")]
        run = subprocess.run(
            [*alembic, "-x", f"url={engines.owner_url('identity')}", "check"],
            capture_output=True,
            text=True,
            check=False,
        )

        assert run.returncode == 0, run.stdout + run.stderr
