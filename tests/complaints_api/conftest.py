"""The service under test, started once per run."""

from collections.abc import AsyncIterator

import pytest

from complaints_api.main import build
from complaints_api.settings import Settings
from prima_deploy.engines import Engines
from tests.complaints_api.factories import Town
from tests.harness import Running, migrate, running, settings_for
from tests.tokens import Issuer


@pytest.fixture(scope="session")
async def complaints(engines: Engines, issuer: Issuer) -> AsyncIterator[Running]:
    """complaints-api; what it does in the background is started by the tests that are about it."""
    await migrate(engines, "complaints")
    app = build(settings_for(Settings, engines, "complaints", worker=False))
    async with running(app, issuer, "complaints") as service:
        yield service


@pytest.fixture
async def town(complaints: Running, issuer: Issuer, government: str) -> Town:
    """A government of this test's own, known to the service."""
    town = Town(complaints, issuer, government)
    await town.open()
    return town
