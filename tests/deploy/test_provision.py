import asyncpg
import pytest

from prima_deploy.engines import Engines
from prima_deploy.provision import Passwords, provision
from prima_deploy.services import SERVICES
from prima_deploy.urls import in_database, with_login

OWNED = """
SELECT count(*) FROM pg_shdepend
WHERE refclassid = 'pg_authid'::regclass AND deptype = 'o'
  AND refobjid = (SELECT oid FROM pg_roles WHERE rolname = user)
"""


async def ask(url: str, question: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


class TestRuntimeRole:
    @pytest.mark.parametrize("service", SERVICES)
    async def test_owns_nothing_and_has_no_privilege_of_the_server(
        self, engines: Engines, service: str
    ) -> None:
        powers = (
            "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication"
            " FROM pg_roles WHERE rolname = user"
        )

        assert await ask(engines.database_url(service), OWNED) == 0
        assert await ask(engines.owner_url(service), OWNED) != 0
        assert await ask(engines.database_url(service), powers) is False
        assert await ask(engines.owner_url(service), powers) is False

    @pytest.mark.parametrize("database", ["prima_complaints", "prima_identity", "postgres"])
    async def test_cannot_connect_to_another_database(
        self, engines: Engines, database: str
    ) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
            await ask(in_database(engines.database_url("standards"), database), "SELECT 1")

    async def test_creates_neither_tables_nor_temporary_tables(self, engines: Engines) -> None:
        for statement in ("CREATE TABLE mine (id int)", "CREATE TEMP TABLE mine (id int)"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await ask(engines.database_url("standards"), statement)

    @pytest.mark.parametrize(
        ("setting", "value"),
        [
            ("statement_timeout", "30s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "30s"),
            ("jit", "off"),
        ],
    )
    async def test_gives_up_in_time(self, engines: Engines, setting: str, value: str) -> None:
        assert await ask(engines.database_url("survey"), f"SHOW {setting}") == value


class TestProvision:
    async def test_a_second_time_keeps_the_data_and_corrects_the_password(
        self, engines: Engines
    ) -> None:
        service = SERVICES["identity"]
        owner_url = in_database(engines.admin_url, service.database)
        await ask(owner_url, "CREATE TABLE IF NOT EXISTS kept (id int)")
        fresh = Passwords("new-owner-password", "new-runtime-password")
        kept = Passwords(
            *(_password(url(service.name)) for url in (engines.owner_url, engines.database_url))
        )

        await provision(engines.admin_url, [service], {service.name: fresh})
        changed = with_login(owner_url, service.runtime, fresh.runtime)
        assert await ask(changed, "SELECT 42") == 42

        await provision(engines.admin_url, [service], {service.name: kept})
        assert await ask(engines.database_url(service.name), "SELECT 42") == 42
        assert await ask(owner_url, "SELECT to_regclass('kept') IS NOT NULL") is True
        await ask(owner_url, "DROP TABLE kept")

    async def test_works_for_an_administrator_who_is_no_superuser(self, engines: Engines) -> None:
        await ask(
            engines.admin_url, "CREATE ROLE managed LOGIN CREATEDB CREATEROLE PASSWORD 'managed'"
        )
        managed = with_login(engines.admin_url, "managed", "managed")
        await ask(engines.admin_url, "GRANT CONNECT ON DATABASE postgres TO managed")
        service = type(SERVICES["survey"])("elsewhere", "elsewhere", "elsewhere")
        passwords = Passwords("owner-password", "runtime-password")

        await provision(managed, [service], {"elsewhere": passwords})
        await provision(managed, [service], {"elsewhere": passwords})

        url = in_database(
            with_login(managed, service.runtime, "runtime-password"), "prima_elsewhere"
        )
        assert await ask(url, OWNED) == 0


def _password(url: str) -> str:
    return url.split("@", maxsplit=1)[0].rpartition(":")[2]
