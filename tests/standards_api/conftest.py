"""The service under test, started once per run."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from prima_deploy.engines import Engines
from standards_api.main import build
from standards_api.settings import Settings
from tests.harness import Running, a_government, migrate, running, settings_for
from tests.standards_api.factories import Desk
from tests.tokens import Issuer


@pytest.fixture(scope="session")
async def standards(engines: Engines, issuer: Issuer) -> AsyncIterator[Running]:
    """standards-api with its background work."""
    await migrate(engines, "standards")
    app = build(settings_for(Settings, engines, "standards"))
    async with running(app, issuer, "standards") as service:
        yield service


@pytest.fixture
async def desk(standards: Running, issuer: Issuer, government: str) -> Desk:
    """A government with two units, and the organisation bureau at work."""
    return await _desk(standards, issuer, government)


@pytest.fixture
async def other_desk(standards: Running, issuer: Issuer) -> Desk:
    """The same in another government."""
    return await _desk(standards, issuer, a_government())


async def _desk(standards: Running, issuer: Issuer, government: str) -> Desk:
    unit, other_unit = uuid4(), uuid4()
    await standards.know(government, unit, other_unit)
    return Desk(standards, issuer, government, unit, other_unit)
