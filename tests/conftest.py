"""Engines and a token issuer for the whole run; each xdist worker has its own."""

from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from prima_deploy.engines import Engines
from prima_deploy.engines import engines as run_engines
from tests.harness import a_government
from tests.tokens import Issuer


@pytest.fixture(scope="session")
async def engines() -> AsyncIterator[Engines]:
    """A fresh PostgreSQL and NATS."""
    with TemporaryDirectory(prefix="prima-test-") as folder:
        async with run_engines(Path(folder)) as running:
            yield running


@pytest.fixture(scope="session")
def issuer() -> Issuer:
    """Whoever signs tokens in this run."""
    return Issuer()


@pytest.fixture
def government() -> str:
    """The government this test plays in."""
    return a_government()
