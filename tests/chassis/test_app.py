"""A service as a whole: it starts and goes on whatever is away, and says what it can do."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import nats
import pytest
from fastapi import FastAPI
from httpx import Response
from nats.js.api import StreamConfig
from sqlalchemy import select

from prima_chassis import app as chassis_app
from prima_chassis import consume, relay
from prima_chassis.app import create_app
from prima_deploy.engines import Engines
from prima_deploy.ports import free_port
from tests.chassis.gate import gate
from tests.chassis.notes.service import Echo, Settings, build
from tests.harness import Running, a_government, eventually, running, settings_for
from tests.tokens import Issuer

BASE = "/api/notes/v1"


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chassis_app, "AGAIN_SECONDS", 0.1)
    monkeypatch.setattr(relay, "ACK_SECONDS", 0.5)
    monkeypatch.setattr(consume, "FETCH_SECONDS", 0.5)


async def write(notes: Running, government: str) -> Response:
    return await notes.client.post(
        f"{BASE}/governments/{government}/notes",
        json={"title": str(uuid4())},
        headers={"Idempotency-Key": str(uuid4())},
    )


async def echoes(notes: Running, government: str, number: int) -> list[int]:
    """How often each note was heard of, once `number` of them are, or after a while."""

    async def ask() -> list[int]:
        async with notes.database.transaction(government) as session:
            return list(await session.scalars(select(Echo.times)))

    return await eventually(ask, lambda times: len(times) >= number)


async def ready(notes: Running) -> tuple[int, dict[str, str]]:
    answer = await notes.client.get("/readyz")
    return answer.status_code, answer.json()["parts"]


class TestHealth:
    async def test_it_is_alive_and_ready(self, notes: Running) -> None:
        async def ask() -> tuple[int, dict[str, str]]:
            return await ready(notes)

        assert (await notes.client.get("/healthz")).json() == {"status": "alive"}
        up = (200, {"database": "up", "events": "up"})
        assert await eventually(ask, lambda answer: answer == up) == up

    async def test_nobody_outside_finds_a_console(self, notes: Running) -> None:
        for path in ("/docs", "/redoc", "/openapi.json", f"{BASE}/docs"):
            assert (await notes.client.get(path)).status_code == 404


class TestWithoutTheDatabase:
    async def test_requests_are_refused_for_the_moment_and_recover_without_a_restart(
        self, notes: Running, notes_engines: Engines, government: str
    ) -> None:
        paths = [f"{BASE}/governments/{government}/{kind}" for kind in ("everything", "pooled")]
        for path in paths:
            assert (await notes.client.get(path)).status_code == 200

        await notes_engines.postgres.stop()
        try:
            refused = [await notes.client.get(path) for path in paths]
            status, parts = await ready(notes)
        finally:
            await notes_engines.postgres.start()
        recovered = [await notes.client.get(path) for path in paths]

        assert [(one.status_code, one.json()["type"]) for one in refused] == [
            (503, "/problems/Unavailable")
        ] * 2
        assert all(one.headers["retry-after"] for one in refused)
        assert (status, parts["database"]) == (503, "down")
        assert [one.status_code for one in recovered] == [200, 200]
        assert (await ready(notes))[0] == 200

    async def test_a_restart_between_two_requests_is_not_noticed(
        self, notes: Running, notes_engines: Engines, government: str
    ) -> None:
        paths = [f"{BASE}/governments/{government}/{kind}" for kind in ("everything", "pooled")]
        together = [notes.client.get(path) for path in paths * 5]
        assert {one.status_code for one in await asyncio.gather(*together)} == {200}

        await notes_engines.postgres.restart()

        together = [notes.client.get(path) for path in paths * 5]
        assert {one.status_code for one in await asyncio.gather(*together)} == {200}

    async def test_background_work_goes_on_after_it(
        self, notes: Running, notes_engines: Engines, government: str
    ) -> None:
        await notes_engines.postgres.restart()

        assert (await write(notes, government)).status_code == 201
        assert await echoes(notes, government, 1) == [1]


class TestWithoutTheBroker:
    async def test_business_goes_on_and_facts_follow_later_once_each(
        self, notes: Running, notes_engines: Engines, government: str
    ) -> None:
        await write(notes, government)
        await echoes(notes, government, 1)
        await notes_engines.nats.stop()
        try:
            statuses = [(await write(notes, government)).status_code for _ in range(5)]
            away = await ready(notes)
        finally:
            await notes_engines.nats.start()

        assert statuses == [201] * 5
        assert away == (200, {"database": "up", "events": "waiting"})
        assert await echoes(notes, government, 6) == [1] * 6
        assert await ready(notes) == (200, {"database": "up", "events": "up"})

    async def test_a_service_starts_without_it(
        self, notes_engines: Engines, issuer: Issuer, government: str
    ) -> None:
        nowhere = f"nats://somebody:secret@127.0.0.1:{free_port()}"
        async with another(notes_engines, issuer, nats_url=nowhere) as notes:
            assert (await write(notes, government)).status_code == 201
            assert (await ready(notes))[1]["events"] == "waiting"

    async def test_a_connection_that_the_broker_ends_for_good_is_replaced(
        self, notes_engines: Engines, issuer: Issuer
    ) -> None:
        async with (
            gate(notes_engines.service_nats_url("notes")) as keeper,
            another(notes_engines, issuer, nats_url=keeper.url) as notes,
        ):

            async def connections() -> int:
                return keeper.passed

            await eventually(connections)
            await eventually(lambda: ready(notes), lambda answer: answer[1]["events"] == "up")
            keeper.banish()

            assert await eventually(connections, lambda passed: passed > 1) > 1
            back = await eventually(
                lambda: ready(notes), lambda answer: answer[1]["events"] == "up"
            )
            assert back[1]["events"] == "up"

    async def test_a_stream_that_an_operator_has_made_stays_as_it_is(
        self, notes_engines: Engines
    ) -> None:
        connection = await nats.connect(notes_engines.nats_url)
        js = connection.jetstream()
        await js.add_stream(
            StreamConfig(name="PRIMA_LICENCES", subjects=["prima.licences.>"], max_msgs=77)
        )

        await chassis_app._stream(js, "licences")

        assert (await js.stream_info("PRIMA_LICENCES")).config.max_msgs == 77
        await connection.close()


@asynccontextmanager
async def another(engines: Engines, issuer: Issuer, **changed: Any) -> AsyncIterator[Running]:
    """A second process of the notes service."""
    app = build(settings_for(Settings, engines, "notes", **changed))
    async with running(app, issuer, "notes") as service:
        yield service


class TestBackgroundWork:
    async def test_a_loop_that_fails_begins_again_and_disturbs_nobody(
        self, notes_engines: Engines, issuer: Issuer
    ) -> None:
        rounds = 0

        async def stumbling(app: FastAPI) -> None:
            nonlocal rounds
            rounds += 1
            assert app.state.settings
            raise RuntimeError

        async def turned() -> bool:
            return rounds >= 3

        settings = settings_for(Settings, notes_engines, "notes")
        app = create_app(name="notes", settings=settings, routers=[], loops=[stumbling])
        async with running(app, issuer, "notes") as service:
            assert await eventually(turned)
            up = await eventually(lambda: ready(service), lambda a: a[1]["events"] == "up")
            assert up[0] == 200

    async def test_it_ends_with_the_service(self, notes_engines: Engines, issuer: Issuer) -> None:
        before = len(asyncio.all_tasks())

        async with another(notes_engines, issuer) as service:
            assert (await write(service, a_government())).status_code == 201
            assert len(asyncio.all_tasks()) > before

        async def tasks() -> int:
            return len(asyncio.all_tasks())

        assert await eventually(tasks, lambda number: number <= before, 3) <= before

    async def test_a_process_may_leave_it_to_others(
        self, notes_engines: Engines, issuer: Issuer, government: str
    ) -> None:
        async with another(notes_engines, issuer, worker=False) as service:
            assert (await ready(service))[1]["events"] == "off"
            assert (await write(service, government)).status_code == 201


class TestTheContract:
    async def test_it_is_served_where_it_was_promised(self, notes: Running) -> None:
        contract = (await notes.client.get(f"{BASE}/openapi.json")).json()

        assert contract["openapi"].startswith("3.1")
        assert f"{BASE}/governments/{{government}}/notes" in contract["paths"]
        assert not [path for path in contract["paths"] if path in {"/healthz", "/metrics"}]

    def operation(self, notes: Running, method: str, path: str) -> dict[str, Any]:
        found: dict[str, Any] = notes.app.openapi()["paths"][BASE + path][method]
        return found

    def test_an_operation_is_called_as_its_function(self, notes: Running) -> None:
        listing = self.operation(notes, "get", "/governments/{government}/notes")

        assert listing["operationId"] == "list_notes"

    def test_it_says_who_is_let_in(self, notes: Running) -> None:
        one = "/governments/{government}/notes/{note_id}"

        assert self.operation(notes, "put", one)["security"] == [{"HTTPBearer": []}]
        assert self.operation(notes, "get", "/rare")["security"] == []
        mine = self.operation(notes, "get", "/mine/{government}")["security"]
        assert mine == [{}, {"HTTPBearer": []}]
        assert list(notes.app.openapi()["components"]["securitySchemes"]) == ["HTTPBearer"]

    def test_refusals_are_problem_documents(self, notes: Running) -> None:
        writing = self.operation(notes, "post", "/governments/{government}/notes")
        schemas = notes.app.openapi()["components"]["schemas"]

        assert list(writing["responses"]["422"]["content"]) == ["application/problem+json"]
        assert set(schemas["ProblemDocument"]["required"]) >= {"type", "title", "status", "detail"}
        assert not {"HTTPValidationError", "ValidationError"} & set(schemas)


@pytest.mark.parametrize("pause", [0, 0.0012, 0.0016, 0.002, 0.0032, 0.005, 0.01, 0.02, 0.04])
async def test_a_service_stops_even_while_it_still_connects_to_the_broker(
    notes_engines: Engines, issuer: Issuer, pause: float
) -> None:
    app = build(settings_for(Settings, notes_engines, "notes"))

    async with asyncio.timeout(30), running(app, issuer, "notes"):
        await asyncio.sleep(pause)

    gc.collect()  # a socket that was left open is told of when it is collected
