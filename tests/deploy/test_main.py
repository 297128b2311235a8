"""The whole of `make run`, without the sample governments."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from httpx import AsyncClient

from prima_deploy.ports import free_port
from prima_deploy.processes import inherited_environment
from prima_deploy.services import SERVICES
from tests.deploy.stack import Stack, all_gone, descendants

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

WARM_START_SECONDS = 10


@asynccontextmanager
async def prima(data: Path, port: int) -> AsyncIterator[Stack]:
    told = {"PRIMA_DATA": str(data), "PRIMA_PORT": str(port), "PRIMA_SAMPLE": "0"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "prima_deploy.main", "run", "--with-parent"),
        env=inherited_environment() | told,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    stack = Stack(process)
    try:
        yield stack
    finally:
        if process.returncode is None:
            await stack.stop(signal.SIGTERM)


class TestPrima:
    async def test_serves_from_an_empty_folder_and_again_after_a_kill(self, tmp_path: Path) -> None:
        port = free_port()
        async with prima(tmp_path, port) as first:
            await first.until_said("Prima is ready")
            started = descendants(first.process.pid)
            await first.stop(signal.SIGKILL)
            left = await all_gone(started, within=15)

        began = time.monotonic()
        async with prima(tmp_path, port) as second:
            await second.until_said("Prima is ready")
            took = time.monotonic() - began
            async with AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
                ready = await client.get("/readyz")
                contracts = [
                    (await client.get(f"/api/{name}/v1/openapi.json")).status_code
                    for name in SERVICES
                ]
            again = descendants(second.process.pid)
            status = await second.stop(signal.SIGINT)

        assert left == {}
        assert ready.status_code == 200
        assert contracts == [200] * len(SERVICES)
        assert "bringing the schema up to date" not in "".join(second.said)
        assert took < WARM_START_SECONDS
        assert status == 0
        assert await all_gone(again, within=2) == {}
