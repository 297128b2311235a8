"""What holds for every table, read from the databases that the migrations have made."""

from typing import Any

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, NullPool, Table
from sqlalchemy.ext.asyncio import create_async_engine

from prima_chassis.database import NAMES, Base
from prima_deploy.engines import Engines
from prima_deploy.services import Service

OUTSIDE = {
    "alembic_version": "which migrations have run",
    "relay_position": "one row: up to where the log is published",
}
"""Tables of every service that do not stand behind the wall of one government, and why."""

PEOPLE = "a person may work for several governments; a policy of its own looks after it"

OUTSIDE_IN: dict[str, dict[str, str]] = {
    "identity": {
        "accounts": PEOPLE,
        "credentials": PEOPLE,
        "token_families": PEOPLE,
        "refresh_tokens": "hashes only; says nothing without its family",
        "sign_in_attempts": "keyed hashes of names that somebody tried, known or not",
        "signing_keys": "the keys of the whole platform, sealed",
        "outgoing_mail": "on its way to a person",
        "directory_governments": "the governments themselves",
    },
    "standards": {},
    "complaints": {},
    "survey": {"form_locators": "a code alone arrives from a QR, before the government is known"},
}
"""Those of one service."""

TABLES = """
    SELECT c.oid, c.relname AS name, c.relrowsecurity AS walled,
           EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid
                   AND a.attname = 'government' AND NOT a.attisdropped) AS tenant,
           ARRAY(SELECT polname::text FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
    FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
    ORDER BY c.relname
"""
LEADING_COLUMNS = """
    SELECT i.indexrelid::regclass::text AS index, a.attname AS first
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE i.indisunique AND t.relname = $1 AND t.relnamespace = 'public'::regnamespace
"""
FOREIGN_KEYS = """
    SELECT k.conname AS name, own.attname AS first, other.attname AS points_at,
           k.confrelid::regclass::text AS target
    FROM pg_constraint k
    JOIN pg_attribute own ON own.attrelid = k.conrelid AND own.attnum = k.conkey[1]
    JOIN pg_attribute other ON other.attrelid = k.confrelid AND other.attnum = k.confkey[1]
    WHERE k.contype = 'f' AND k.conrelid = $1::oid
"""
CONSTRAINTS = """
    SELECT conrelid::regclass::text AS table, conname AS name, contype::text AS kind
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
"""
COLUMNS = """
    SELECT table_name || '.' || column_name AS name, data_type AS type, is_nullable AS nullable
    FROM information_schema.columns WHERE table_schema = 'public'
"""
PREFIXES = {"p": "pk_", "u": "uq_", "f": "fk_", "c": "ck_", "x": "ex_"}


@pytest.fixture
async def tables(catalogue: asyncpg.Connection) -> list[asyncpg.Record]:
    """Every table of the service."""
    found = await catalogue.fetch(TABLES)
    assert len(found) > 10
    return found


@pytest.fixture
def tenants(service: Service, tables: list[asyncpg.Record]) -> list[asyncpg.Record]:
    """Those that belong to a government."""
    outside = OUTSIDE | OUTSIDE_IN[service.name]
    return [table for table in tables if table["name"] not in outside]


async def test_a_table_outside_the_wall_is_an_argued_exception(
    service: Service, tables: list[asyncpg.Record]
) -> None:
    """Every other table has a government, row-level security and the policy of tenants."""
    outside = {
        table["name"]
        for table in tables
        if not (table["tenant"] and table["walled"] and table["policies"] == ["tenant"])
    }

    assert outside == set(OUTSIDE | OUTSIDE_IN[service.name])


async def test_the_policy_admits_one_government_and_nobody_without_one(
    catalogue: asyncpg.Connection,
) -> None:
    """The same sentence on every table; only background work may be admitted beside it."""
    rows = await catalogue.fetch(
        "SELECT polrelid::regclass::text AS table, pg_get_expr(polqual, polrelid) AS sees,"
        " pg_get_expr(polwithcheck, polrelid) AS writes FROM pg_policy WHERE polname = 'tenant'"
    )
    here = "( SELECT NULLIF(current_setting('app.government'::text, true), ''::text) AS \"nullif\")"
    own = f"(government)::text = {here}"
    allowed = {f"({own})", f"(({own}) OR ({here} = '*'::text))"}

    assert {row["table"]: row["sees"] for row in rows if row["sees"] not in allowed} == {}
    assert [row["table"] for row in rows if row["writes"] is not None] == []


async def test_the_government_leads_every_key_of_a_tenant_table(
    catalogue: asyncpg.Connection, tenants: list[asyncpg.Record]
) -> None:
    """Primary keys and unique indexes start with it: the schema can be distributed by it."""
    keys = [await catalogue.fetch(LEADING_COLUMNS, table["name"]) for table in tenants]

    assert all(keys)
    assert [row["index"] for rows in keys for row in rows if row["first"] != "government"] == []


async def test_no_foreign_key_can_cross_governments(
    catalogue: asyncpg.Connection, tenants: list[asyncpg.Record]
) -> None:
    """Between tenant tables it starts with the government on both sides."""
    within = {table["name"] for table in tenants}

    assert [
        row["name"]
        for table in tenants
        for row in await catalogue.fetch(FOREIGN_KEYS, table["oid"])
        if row["target"] in within and (row["first"], row["points_at"]) != ("government",) * 2
    ] == []


async def test_the_runtime_role_owns_nothing_and_may_not_look_over_the_wall(
    service: Service, catalogue: asyncpg.Connection
) -> None:
    """Whoever takes over a service cannot change its schema or its policies."""
    owned = await catalogue.fetch(
        "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = $1", service.runtime
    )
    role = await catalogue.fetchrow(
        "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles"
        " WHERE rolname = $1",
        service.runtime,
    )
    creates = await catalogue.fetchval(
        "SELECT has_schema_privilege($1, 'public', 'CREATE')", service.runtime
    )
    groups = await catalogue.fetchval(
        "SELECT count(*) FROM pg_auth_members m WHERE pg_get_userbyid(m.member) = $1",
        service.runtime,
    )

    assert owned == []
    assert role is not None
    assert not any(role)
    assert not creates
    assert groups == 0


async def test_the_runtime_role_can_use_every_table(
    service: Service, catalogue: asyncpg.Connection, tables: list[asyncpg.Record]
) -> None:
    """A table that a migration forgot to open fails here, not in production."""
    used = [table["name"] for table in tables if table["name"] != "alembic_version"]

    assert [
        name
        for name in used
        if not await catalogue.fetchval(
            "SELECT has_table_privilege($1, $2, 'SELECT')", service.runtime, name
        )
    ] == []


async def test_what_happened_cannot_be_rewritten(
    service: Service, catalogue: asyncpg.Connection
) -> None:
    """The event log is append-only: consumers are rebuilt from it."""
    for privilege in ("UPDATE", "DELETE", "TRUNCATE"):
        assert not await catalogue.fetchval(
            "SELECT has_table_privilege($1, 'event_log', $2)", service.runtime, privilege
        )


async def test_every_constraint_has_a_name_that_tells_its_kind(
    catalogue: asyncpg.Connection,
) -> None:
    """Errors and migrations refer to constraints by name."""
    rows = await catalogue.fetch(CONSTRAINTS)
    assert rows

    assert [
        f"{row['table']}: {row['name']}"
        for row in rows
        if row["kind"] in PREFIXES
        and not row["name"].startswith(PREFIXES[row["kind"]])
        and row["table"] != "alembic_version"
    ] == []


async def test_timestamps_have_zones_and_no_number_is_a_float(
    catalogue: asyncpg.Connection,
) -> None:
    """Indonesia has three time zones; money is integer rupiah and scores are exact."""
    inexact = {"timestamp without time zone", "real", "double precision", "money"}

    assert {
        row["name"]: row["type"] for row in await catalogue.fetch(COLUMNS) if row["type"] in inexact
    } == {}


async def test_the_government_is_always_known(catalogue: asyncpg.Connection) -> None:
    """A code of five characters, never null."""
    wrong = {
        row["name"]: (row["type"], row["nullable"])
        for row in await catalogue.fetch(COLUMNS)
        if row["name"].endswith(".government")
        and (row["type"], row["nullable"]) != ("character varying", "NO")
    }

    assert wrong == {}


def models(service: Service) -> MetaData:
    """The tables that the models of the service and of the chassis describe, and no other's."""
    modules = (f"{service.package}.", "prima_chassis.")
    # Where the directory comes from, nobody keeps a copy of it.
    copies = "prima_chassis.directory" if service.name == "identity" else None
    own = MetaData(naming_convention=NAMES)
    for mapper in Base.registry.mappers:
        module = mapper.class_.__module__
        if module.startswith(modules) and module != copies:
            assert isinstance(mapper.local_table, Table)
            mapper.local_table.to_metadata(own)
    return own


@pytest.mark.usefixtures("app")
@pytest.mark.filterwarnings("ignore:Did not recognize type 'xid8'")
async def test_the_models_describe_the_migrated_schema(service: Service, migrated: Engines) -> None:
    """Nobody changed a model without a migration, or the other way round."""
    own = models(service)
    assert len(own.tables) > 10

    def compare(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, own))

    url = migrated.owner_url(service.name).replace("postgresql://", "postgresql+asyncpg://", 1)
    engine = create_async_engine(url, poolclass=NullPool)
    async with engine.connect() as connection:
        differences = await connection.run_sync(compare)

    assert differences == []
