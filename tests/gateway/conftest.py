"""The identity application under test, started once per run, with its own keys and tokens."""

import asyncio
import json
from collections.abc import AsyncIterator

import pyotp
import pytest
from httpx import ASGITransport, AsyncClient

from prima_deploy.engines import Engines
from prima_gateway.directory.rules import known_governments
from prima_gateway.main import build
from prima_gateway.settings import Settings
from tests.gateway.factories import ADMINISTRATOR, ELSEWHERE, PASSWORD, House, bootstrap
from tests.harness import Running, migrate, settings_for

REGENCIES = (
    known.code
    for known in known_governments()
    if known.level != "province" and known.code != ELSEWHERE
)


@pytest.fixture(scope="session")
async def house(engines: Engines) -> AsyncIterator[House]:
    """The running application with its first administrator."""
    await migrate(engines, "identity")
    mail_folder = engines.folder / "mail"
    mail_folder.mkdir()
    settings = settings_for(
        Settings,
        engines,
        "identity",
        smtp_url="smtp://127.0.0.1:1",
        mail_folder=mail_folder,
        service_urls={},
        worker=False,
    )
    created = await asyncio.to_thread(bootstrap, settings, ADMINISTRATOR, PASSWORD)
    assert created.returncode == 0, created.stderr
    secret = json.loads(created.stdout)["totp_secret"]
    app = build(settings)
    transport = ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=transport, base_url="https://prima.test") as client,
    ):
        yield House(Running(app, client), settings, pyotp.TOTP(secret))


@pytest.fixture
async def government(house: House) -> str:
    """An active government that no other test uses."""
    code = next(REGENCIES)
    await house.activate(code)
    return code


@pytest.fixture
async def neighbour(house: House) -> str:
    """Another active government that no other test uses."""
    code = next(REGENCIES)
    await house.activate(code)
    return code


@pytest.fixture
def browser(house: House) -> AsyncClient:
    """A browser with an empty cookie jar."""
    return house.browser()
