"""A service with an unrelated domain, on engines of its own that tests may stop."""

from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import nats
import pytest
from nats.js import JetStreamContext
from nats.js.api import StreamConfig

from prima_chassis.database import Database
from prima_deploy.engines import Engines
from prima_deploy.engines import engines as run_engines
from prima_deploy.services import ROOT, SERVICES, Service
from tests.chassis.notes.service import Settings, build
from tests.harness import Running, migrate, running, settings_for
from tests.tokens import Issuer

NOTES = Service("notes", "tests.chassis.notes", "tests/chassis/notes")
MEMOS = Service("memos", "tests.chassis.notes", "tests/chassis/notes")
"""The same tables again, without a running service: tests do its background work by hand."""
DRAFTS = Service("drafts", "tests.chassis.notes", "tests/chassis/notes")
"""A database that nobody has migrated yet."""


@pytest.fixture(scope="session")
async def notes_engines() -> AsyncIterator[Engines]:
    """Engines of these services alone, and of the one that the directory comes from."""
    services = [NOTES, MEMOS, DRAFTS, SERVICES["identity"]]
    with TemporaryDirectory(prefix="prima-test-") as folder:
        async with run_engines(Path(folder), services) as engines:
            for service in (NOTES, MEMOS):
                await migrate(engines, service.name, ROOT / service.folder / "migrations")
            yield engines


@pytest.fixture(scope="session")
async def notes(notes_engines: Engines, issuer: Issuer) -> AsyncIterator[Running]:
    """The notes service with its background work."""
    settings = settings_for(Settings, notes_engines, "notes", rate_factor=1)
    async with running(build(settings), issuer, "notes") as service:
        yield service


@pytest.fixture
async def memos(notes_engines: Engines) -> AsyncIterator[Database]:
    """The database of the service that does not run."""
    database = Database(notes_engines.database_url("memos"), service="memos")
    yield database
    await database.close()


@pytest.fixture
async def broker(notes_engines: Engines) -> AsyncIterator[JetStreamContext]:
    """JetStream with the stream of the memos service, by its own user."""
    connection = await nats.connect(
        notes_engines.service_nats_url("memos"), max_reconnect_attempts=-1, reconnect_time_wait=0.1
    )
    js = connection.jetstream()
    await js.add_stream(StreamConfig(name="PRIMA_MEMOS", subjects=["prima.memos.>"]))
    yield js
    await connection.close()
