"""A service with an unrelated domain, on engines of its own that tests may stop."""

from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from prima_deploy.engines import Engines
from prima_deploy.engines import engines as run_engines
from prima_deploy.services import ROOT, SERVICES, Service
from tests.chassis.notes.service import Settings, build
from tests.harness import Running, migrate, running, settings_for
from tests.tokens import Issuer

NOTES = Service("notes", "tests.chassis.notes", "tests/chassis/notes")
MEMOS = Service("memos", "tests.chassis.notes", "tests/chassis/notes")
"""The same tables again, without a running service: tests do its background work by hand."""


@pytest.fixture(scope="session")
async def notes_engines() -> AsyncIterator[Engines]:
    """Engines that only the notes service uses, beside a database called after identity."""
    with TemporaryDirectory(prefix="prima-test-") as folder:
        async with run_engines(
            Path(folder), [NOTES, MEMOS, SERVICES["identity"]]
        ) as running_engines:
            for service in (NOTES, MEMOS):
                await migrate(running_engines, service.name, ROOT / service.folder / "migrations")
            yield running_engines


@pytest.fixture(scope="session")
async def notes(notes_engines: Engines, issuer: Issuer) -> AsyncIterator[Running]:
    """The notes service with its background work."""
    settings = settings_for(Settings, notes_engines, "notes", rate_factor=1)
    async with running(build(settings), issuer, "notes") as service:
        yield service
