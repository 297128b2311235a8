"""Every service as its contract describes it, and every database as its migrations leave it."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
from fastapi import FastAPI

from prima_deploy.engines import Engines
from prima_deploy.services import SERVICES, Service
from tests.contracts import application
from tests.harness import migrate

_applications: dict[str, FastAPI] = {}
_migrated: set[str] = set()


@pytest.fixture(params=SERVICES.values(), ids=list(SERVICES))
def service(request: pytest.FixtureRequest) -> Service:
    """Each service in turn."""
    one: Service = request.param
    return one


@pytest.fixture
def app(service: Service) -> FastAPI:
    """Its application, unable to reach any engine."""
    if service.name not in _applications:
        _applications[service.name] = application(service)
    return _applications[service.name]


@pytest.fixture
async def migrated(engines: Engines, service: Service) -> Engines:
    """Engines that hold its newest schema."""
    if service.name not in _migrated:
        await migrate(engines, service.name)
        _migrated.add(service.name)
    return engines


@pytest.fixture
async def catalogue(migrated: Engines, service: Service) -> AsyncIterator[asyncpg.Connection]:
    """The service's database, as its owner."""
    connection = await asyncpg.connect(migrated.owner_url(service.name))
    yield connection
    await connection.close()
