"""Change a service's schema as its owner role, under timeouts, with the tenant wall in place."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from alembic import command, context, op
from alembic.config import Config
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.ext.asyncio import create_async_engine

LOCK = 7_002
HERE = "(SELECT NULLIF(current_setting('app.government', true), ''))"
"""The government of the transaction, evaluated once per statement; NULL (no rows) outside one."""


def upgrade(folder: Path, owner_url: str) -> None:
    """Bring the database to the newest schema in `folder` (a service's `migrations`)."""
    command.upgrade(configuration(folder, owner_url), "head")


def configuration(folder: Path, owner_url: str) -> Config:
    """Alembic's configuration for the migrations in `folder`."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option(
        "file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(hour).2d%%(minute).2d_%%(slug)s"
    )
    config.attributes["owner_url"] = owner_url
    return config


def run(metadata: MetaData) -> None:
    """What a service's `env.py` does. From the command line: `alembic -x url=postgresql://…`."""
    url = context.config.attributes.get("owner_url")
    url = url or context.get_x_argument(as_dictionary=True)["url"]
    asyncio.run(_run(str(url), metadata))


async def _run(url: str, metadata: MetaData) -> None:
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1))
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_migrate, metadata)
            await connection.commit()
    finally:
        await engine.dispose()


def _migrate(connection: Connection, metadata: MetaData) -> None:
    context.configure(connection=connection, target_metadata=metadata, compare_type=True)
    with context.begin_transaction():
        # Of several that start at once, one migrates and the others find it done.
        connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        connection.execute(text("SET LOCAL lock_timeout = '5s'"))
        connection.execute(text("SET LOCAL statement_timeout = '30s'"))
        context.run_migrations()


PLATFORM_TABLES = (
    "governments",
    "units",
    "calendars",
    "event_log",
    "inbox",
    "jobs",
    "idempotency_keys",
)


def protect_platform() -> None:
    """The wall around the chassis' own tables."""
    protect("governments", "units", "calendars", "inbox", "idempotency_keys", everywhere=True)
    protect("jobs", everywhere=True)
    protect("event_log", everywhere=True, grants=("SELECT", "INSERT"))
    open_to_runtime("relay_position")


def protect(
    *tables: str,
    everywhere: bool = False,
    grants: Sequence[str] = ("SELECT", "INSERT", "UPDATE", "DELETE"),
) -> None:
    """Let the runtime role use tenant `tables`, inside one government at a time.

    `everywhere` also admits background work of the whole service (database.EVERYWHERE).
    """
    for table in tables:
        mine = f"government = {HERE}" + (f" OR {HERE} = '*'" if everywhere else "")
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        op.execute(f'CREATE POLICY tenant ON "{table}" USING ({mine})')
    open_to_runtime(*tables, grants=grants)


def open_to_runtime(
    *tables: str, grants: Sequence[str] = ("SELECT", "INSERT", "UPDATE", "DELETE")
) -> None:
    """Let the runtime role use `tables` that belong to no government."""
    database = op.get_bind().scalar(text("SELECT current_database()"))
    role = f'"{database}_runtime"'
    op.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
    op.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}")
    for table in tables:
        op.execute(f'GRANT {", ".join(grants)} ON "{table}" TO {role}')
