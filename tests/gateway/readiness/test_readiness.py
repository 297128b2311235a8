import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient

from prima_deploy.engines import Engines
from prima_gateway.main import build
from prima_gateway.settings import Settings
from tests.gateway.factories import House
from tests.harness import settings_for


@asynccontextmanager
async def service(status: int, body: str) -> AsyncIterator[str]:
    """Another service that answers `/readyz` so; its address."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write((head + body).encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        yield f"http://127.0.0.1:{port}"


Ask = Callable[..., Awaitable[tuple[int, dict[str, Any]]]]

UP = '{"status": "ready", "parts": {"database": "up", "events": "up"}}'
DOWN = '{"status": "not ready", "parts": {"database": "down", "events": "up"}}'


@pytest.fixture
async def ask(engines: Engines, house: House) -> Ask:
    """Ask an instance with other settings how everything is."""

    async def answered(**changed: Any) -> tuple[int, dict[str, Any]]:
        values = {"smtp_url": "smtp://127.0.0.1:1", "service_urls": {}, "worker": False}
        app = build(settings_for(Settings, engines, "identity", **(values | changed)))
        transport = ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            AsyncClient(transport=transport, base_url="http://prima.test") as client,
        ):
            answer = await client.get("/readyz")
        return answer.status_code, answer.json()

    return answered


class TestReadiness:
    async def test_is_given_when_every_service_can_serve(self, ask: Ask) -> None:
        async with service(200, UP) as one, service(200, UP) as two:
            status, told = await ask(service_urls={"standards": one, "survey": two})

        assert (status, told["status"]) == (200, "ready")
        assert set(told["parts"]) == {"identity", "standards", "survey"}
        assert told["parts"]["identity"]["parts"]["database"] == "up"
        assert told["parts"]["survey"] == {
            "status": "ready",
            "parts": {"database": "up", "events": "up"},
        }

    async def test_is_not_given_when_one_says_that_it_cannot(self, ask: Ask) -> None:
        async with service(200, UP) as one, service(503, DOWN) as two:
            status, told = await ask(service_urls={"standards": one, "complaints": two})

        assert (status, told["status"]) == (503, "not ready")
        assert told["parts"]["standards"]["status"] == "ready"
        assert told["parts"]["complaints"]["parts"]["database"] == "down"

    async def test_is_not_given_when_one_is_away_or_talks_nonsense(self, ask: Ask) -> None:
        async with service(200, "halo") as nonsense, service(200, "[]") as other:
            status, told = await ask(
                service_urls={"a": "http://127.0.0.1:1", "b": nonsense, "c": other}
            )

        assert status == 503
        assert {told["parts"][name]["status"] for name in "abc"} == {"not ready"}

    async def test_is_not_given_without_the_own_database(self, ask: Ask) -> None:
        status, told = await ask(database_url="postgresql://nobody@127.0.0.1:1/nothing")

        assert status == 503
        assert told["parts"]["identity"]["parts"]["database"] == "down"

    async def test_of_this_process_alone_is_its_life(self, house: House) -> None:
        assert (await house.client.get("/healthz")).json() == {"status": "alive"}
