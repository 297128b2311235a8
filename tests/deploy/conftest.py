from collections.abc import AsyncIterator

import pytest

from prima_deploy.ports import free_port
from prima_deploy.services import SERVICES
from tests.deploy.edge import Edge, caddy_before
from tests.deploy.upstream import upstream


@pytest.fixture(scope="session")
async def edge(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Edge]:
    ports = {name: [free_port()] for name in SERVICES}
    folder = tmp_path_factory.mktemp("edge")
    async with (
        upstream(ports["identity"][0]),
        upstream(ports["standards"][0]),
        upstream(ports["survey"][0]),
        caddy_before(ports, folder) as running,
    ):
        yield running
