"""Databases and roles: an owner that migrates, a runtime role that owns nothing."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import asyncpg

from prima_deploy.services import Service
from prima_deploy.urls import in_database

RUNTIME_SETTINGS = {
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
    "jit": "off",
}
POWERLESS = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
OWNER_SETTINGS = {"lock_timeout": "5s", "idle_in_transaction_session_timeout": "60s"}


@dataclass(frozen=True)
class Passwords:
    owner: str
    runtime: str


async def provision(
    admin_url: str, services: Iterable[Service], passwords: Mapping[str, Passwords]
) -> None:
    """Create what is missing and correct the rest; a second time changes nothing."""
    connection = await asyncpg.connect(admin_url)
    try:
        superuser = await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = user")
        for service in services:
            own = passwords[service.name]
            for role, password, role_settings in (
                (service.owner, own.owner, OWNER_SETTINGS),
                (service.runtime, own.runtime, RUNTIME_SETTINGS),
            ):
                await _role(connection, role, password, role_settings, superuser=superuser)
            await _database(connection, service)
            await _inside(in_database(admin_url, service.database), service, superuser=superuser)
        if superuser:
            await connection.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")
    finally:
        await connection.close()


async def _role(
    connection: asyncpg.Connection,
    role: str,
    password: str,
    settings: Mapping[str, str],
    *,
    superuser: bool,
) -> None:
    exists = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", role)
    verb = "ALTER" if exists else "CREATE"
    # Only a superuser may so much as name these of a role that exists.
    powers = POWERLESS if superuser or not exists else ""
    secret = f"PASSWORD '{scram_verifier(password)}'"
    await connection.execute(f"{verb} ROLE {role} LOGIN {powers} {secret}")
    for name, value in settings.items():
        await connection.execute(f"ALTER ROLE {role} SET {name} = '{value}'")


async def _database(connection: asyncpg.Connection, service: Service) -> None:
    name = service.database
    if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
        # An administrator of a managed server creates for others only as a member of them.
        await connection.execute(f"GRANT {service.owner} TO CURRENT_USER")
        await connection.execute(f"CREATE DATABASE {name} OWNER {service.owner}")
    await connection.execute(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
    await connection.execute(f"GRANT CONNECT ON DATABASE {name} TO {service.runtime}")


async def _inside(url: str, service: Service, *, superuser: bool) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        await connection.execute(f"GRANT USAGE ON SCHEMA public TO {service.runtime}")
        if superuser:
            # Row-level security keeps an operator away from an index unless it is known not to
            # leak what it compares. This one raises no errors that quote its arguments; without
            # the mark a search under a policy reads the whole table (99 ms instead of 19).
            await connection.execute(
                "ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF"
            )
    finally:
        await connection.close()


def scram_verifier(password: str, *, iterations: int = 4096) -> str:
    """What PostgreSQL stores, so that the password itself is in no statement and no log.

    RFC 5803; the passwords are ASCII, for which SASLprep changes nothing.
    """
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode("ascii"), salt, iterations)
    client = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    parts = (base64.b64encode(part).decode() for part in (salt, client, server))
    return "SCRAM-SHA-256${}:{}${}:{}".format(iterations, *parts)
