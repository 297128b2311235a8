"""Real engines for tests: a fresh PostgreSQL and NATS in a folder of their own."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from prima_deploy.nats import ADMINISTRATOR, Nats
from prima_deploy.ports import free_port
from prima_deploy.postgres import Postgres
from prima_deploy.processes import Child, Program
from prima_deploy.provision import Passwords, provision
from prima_deploy.secret_store import random_secret
from prima_deploy.services import SERVICES, Service
from prima_deploy.together import together
from prima_deploy.urls import in_database, with_login


class Engine:
    """One engine that a test may take away and bring back."""

    def __init__(self, program: Program, log: Path) -> None:
        self._program = program
        self._child = Child(program, log)

    async def start(self) -> None:
        if not self._child.runs:
            await self._child.start()
            await self._child.until_ready()

    async def stop(self) -> None:
        await self._child.stop()

    async def restart(self) -> None:
        await self.stop()
        await self.start()


class Engines:
    """Addresses of the engines, for the administrator and for every service."""

    def __init__(self, folder: Path, services: Iterable[Service]) -> None:
        self._services = {service.name: service for service in services}
        self._passwords = {
            name: Passwords(random_secret(), random_secret()) for name in self._services
        }
        users = [ADMINISTRATOR, *self._services]
        self._cluster = Postgres(folder / "postgres", random_secret(), forgetful=True)
        self._broker = Nats(
            folder / "nats", free_port(), {user: random_secret() for user in users}, forgetful=True
        )
        self.folder = folder
        self.postgres = Engine(self._cluster.program(), folder / "postgres.log")
        self.nats = Engine(self._broker.program(), folder / "nats.log")

    @property
    def admin_url(self) -> str:
        """Superuser, maintenance database."""
        return self._cluster.url

    @property
    def nats_url(self) -> str:
        """A user with every permission."""
        return self._broker.url()

    def database_url(self, service: str) -> str:
        """As the service itself runs: the runtime role."""
        known = self._services[service]
        url = in_database(self.admin_url, known.database)
        return with_login(url, known.runtime, self._passwords[service].runtime)

    def owner_url(self, service: str) -> str:
        """As migrations run: the owner of the database."""
        known = self._services[service]
        url = in_database(self.admin_url, known.database)
        return with_login(url, known.owner, self._passwords[service].owner)

    def service_nats_url(self, service: str) -> str:
        """With the permissions the service has when it runs."""
        return self._broker.url(service)

    async def start(self) -> None:
        await together(self._start_postgres(), self.nats.start())

    async def _start_postgres(self) -> None:
        await self._cluster.create(self.folder / "postgres.log")
        await self.postgres.start()
        await provision(self.admin_url, self._services.values(), self._passwords)

    async def stop(self) -> None:
        await asyncio.gather(self.postgres.stop(), self.nats.stop())
        self._cluster.forget_sockets()


@asynccontextmanager
async def engines(
    folder: Path, services: Iterable[Service] = tuple(SERVICES.values())
) -> AsyncIterator[Engines]:
    """Start both in an empty folder, with databases and roles, and stop them at the end.

    Any number may run at once. Nothing is synced to disk: a power cut would lose the data.
    """
    running = Engines(folder, services)
    try:
        await running.start()
        yield running
    finally:
        await running.stop()
