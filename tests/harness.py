"""Runs a service as it runs in production: real PostgreSQL and NATS, real migrations and roles.

Tests do not clean up after themselves: each takes a government of its own (`a_government`), and
the tenant wall keeps them apart.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from sqlalchemy import text

from prima_chassis import clock, events
from prima_chassis.auth import Tokens
from prima_chassis.consume import Consumer
from prima_chassis.database import Database
from prima_chassis.migrations import upgrade
from prima_chassis.settings import ServiceSettings
from prima_deploy.engines import Engines
from prima_deploy.services import ROOT, SERVICES
from tests.tokens import ISSUER, Issuer

S = TypeVar("S", bound=ServiceSettings)
T = TypeVar("T")

_codes = count()


def a_government() -> str:
    """A government code that no other test of this run uses."""
    number = next(_codes)
    return f"{10 + number // 100 % 90:02}.{number % 100:02}"


@dataclass(frozen=True, slots=True)
class Running:
    """A running service and a client that speaks to it."""

    app: FastAPI
    client: AsyncClient

    @property
    def database(self) -> Database:
        """The service's own database, as its runtime role."""
        database: Database = self.app.state.database
        return database

    async def know(
        self,
        government: str,
        *units: UUID,
        timezone: str = "Asia/Makassar",
        holidays: dict[date, str] | None = None,
    ) -> None:
        """Let the service know an active government, top-level `units` and a five-day calendar."""
        base = {"name": f"Kabupaten {government}", "level": "regency", "timezone": timezone}
        await self.tell("identity.government.activated", government, base)
        for number, unit_id in enumerate(units, 1):
            await self.tell(
                "identity.unit.changed",
                government,
                {
                    "id": str(unit_id),
                    "parent_id": None,
                    "ancestors": [],
                    "name": f"Dinas {number}",
                    "short_name": None,
                    "kind": "agency",
                    "closed_on": None,
                },
            )
        days = [{"day": str(d), "name": n} for d, n in (holidays or {}).items()]
        calendar = {"version": 1, "workweek": [1, 2, 3, 4, 5], "holidays": days}
        await self.tell("identity.calendar.published", government, calendar)

    async def tell(
        self,
        event_type: str,
        government: str,
        data: dict[str, Any],
        *,
        event_id: UUID | None = None,
    ) -> None:
        """Let the service's consumers apply a fact, as if it came from the stream."""
        envelope = {
            "id": str(event_id or uuid4()),
            "type": f"id.prima.{event_type}.v1",
            "government": government,
            "subject": str(data.get("id", government)),
            "time": clock.now().isoformat(),
            "data": data,
        }
        consumers: list[Consumer] = self.app.state.consumers
        for consumer in consumers:
            await consumer.apply(self.database, envelope)

    async def emitted(self, government: str, kind: type[events.Event]) -> list[dict[str, Any]]:
        """The data of every stored fact of `kind`, oldest first."""
        async with self.database.transaction(government) as session:
            rows = await session.scalars(
                text(
                    "SELECT envelope FROM event_log"
                    " WHERE government = :g AND envelope->>'type' = :t ORDER BY id"
                ),
                {"g": government, "t": kind.contract_name()},
            )
            return [row["data"] for row in rows]


def settings_for(kind: type[S], engines: Engines, service: str, **changed: Any) -> S:
    """The settings of `service` against the engines of this run."""
    files = engines.folder / "files" / service
    values: dict[str, Any] = {
        "database_url": engines.database_url(service),
        "nats_url": engines.service_nats_url(service),
        "issuer": ISSUER,
        "jwks_url": "http://127.0.0.1:1/jwks.json",
        "files_url": files.as_uri(),
        "public_url": ISSUER,
        "secret": secrets.token_hex(32),
        "rate_factor": 1000,
    }
    return kind(**(values | changed))


async def migrate(engines: Engines, service: str, folder: Path | None = None) -> None:
    """Bring the database of `service` to its newest schema, as its owner."""
    migrations = folder or ROOT / SERVICES[service].folder / "migrations"
    await asyncio.to_thread(upgrade, migrations, engines.owner_url(service))


@asynccontextmanager
async def running(app: FastAPI, issuer: Issuer, service: str) -> AsyncIterator[Running]:
    """`app` with its background work, answering below `http://prima.test`."""
    app.state.tokens = Tokens(issuer=ISSUER, audience=service, fetch=issuer.keys)
    transport = ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=transport, base_url=ISSUER) as client,
    ):
        yield Running(app, client)


async def eventually(
    probe: Callable[[], Awaitable[T]], until: Callable[[T], bool] = bool, seconds: float = 20
) -> T:
    """Ask `probe` until its answer satisfies `until`; the last answer, satisfying or not."""
    deadline = asyncio.get_running_loop().time() + seconds
    while True:
        answer = await probe()
        if until(answer) or asyncio.get_running_loop().time() > deadline:
            return answer
        await asyncio.sleep(0.05)
