"""What the service does without being asked, with the real broker and the real watch."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import nats
import pytest

from complaints_api.escalation import consumers
from complaints_api.main import build
from complaints_api.settings import Settings
from prima_chassis import clock
from prima_chassis.events import stream_of, subject_of
from prima_deploy.engines import Engines
from tests.complaints_api.factories import Town
from tests.harness import Running, eventually, running, settings_for
from tests.tokens import Issuer


@pytest.fixture
async def working(
    engines: Engines, issuer: Issuer, complaints: Running, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    """A second process of the same service, with everything that runs in the background."""
    monkeypatch.setattr(consumers, "POLL_SECONDS", 0.1)
    secret = complaints.app.state.settings.secret.get_secret_value()
    settings = settings_for(Settings, engines, "complaints", secret=secret)
    async with running(build(settings), issuer, "complaints") as service:
        yield service


async def test_a_published_standard_arrives_over_the_broker(
    working: Running, town: Town, engines: Engines
) -> None:
    there = Town(working, town.issuer, town.government, accused=town.accused)
    ktp, kind = uuid4(), "standards.service.published"
    fact = {
        "specversion": "1.0",
        "id": str(uuid4()),
        "source": "/standards",
        "type": f"id.prima.{kind}.v1",
        "subject": str(ktp),
        "time": clock.now().isoformat(),
        "government": town.government,
        "data": {
            "service_id": str(ktp),
            "code": "KTP",
            "name": "KTP",
            "unit_id": str(town.accused),
            "version": 1,
            "effective_from": "2026-01-01",
            "fee": {"free": True, "lines": []},
            "duration": {"value": 1, "unit": "working_day", "start_event": "lengkap"},
            "requirements": [],
            "sha256": "0" * 64,
        },
    }
    await eventually(lambda: up(working))

    connection = await nats.connect(engines.nats_url)
    try:
        await connection.jetstream().publish(
            subject_of(kind, town.government),
            json.dumps(fact).encode(),
            stream=stream_of("standards"),
        )
    finally:
        await connection.close()

    async def known() -> list[Any]:
        services: list[Any] = (await there.get("/services")).json()["data"]
        return services

    assert [s["id"] for s in await eventually(known)] == [str(ktp)]


async def up(service: Running) -> bool:
    """Whether the broker is reached."""
    parts = (await service.client.get("/readyz")).json()["parts"]
    return bool(parts["events"] == "up")


async def test_a_decision_goes_out_over_the_broker(
    working: Running, town: Town, engines: Engines
) -> None:
    there = Town(working, town.issuer, town.government, town.accused, town.other)
    await eventually(lambda: up(working))
    connection = await nats.connect(engines.nats_url)
    try:
        subject = subject_of("complaints.complaint.decided", town.government)
        heard = await connection.jetstream().subscribe(subject, ordered_consumer=True)
        report = await there.bring_to(await there.file(), "decided")

        message = await heard.next_msg(timeout=10)
    finally:
        await connection.close()

    assert json.loads(message.data)["data"]["complaint_id"] == report.id


async def test_passed_deadlines_are_noticed_by_themselves_and_once_by_two_processes(
    working: Running, town: Town, issuer: Issuer, engines: Engines
) -> None:
    settings = working.app.state.settings
    reports = [await town.file_levy() for _ in range(5)]

    async with running(build(settings), issuer, "complaints"):
        with clock.ahead(timedelta(days=40)):

            async def taken() -> int:
                found: int = await town.scalar("SELECT count(*) FROM escalations")
                return found

            assert await eventually(taken, lambda n: n == 3 * len(reports)) == 15
            await asyncio.sleep(0.5)
            assert await taken() == 15
