"""Reading an index right after an answer: what has changed is counted before it is shown."""

import asyncio
import http.client
import json
import statistics
import time
from typing import NamedTuple
from urllib.parse import urlsplit

import asyncpg
import httpx
from prometheus_client.parser import text_string_to_metric_families

from prima_deploy.services import SERVICES
from tests.bench.figures import Figure, Goal
from tests.bench.filling import fill, rebuild
from tests.bench.scene import GOVERNMENT, INSTRUMENT, LABEL, Round, Scene, one
from tests.bench.stack import Stack

ROUNDS = 3
READS = 100
ANSWERS, ABOUT = 60_000, 30
ROUTE = "/api/survey/v1/governments/{government}/index"


class Served(NamedTuple):
    """Requests until now: answered within 5 ms, and all."""

    fast: float
    all: float


async def follow(stack: Stack, scene: Scene) -> list[Figure]:
    """How long the index of a large unit, and of all, takes after each answer.

    Counted by the service itself from the first byte of a request to the last of its answer, and
    by whoever waits, with a connection and a client of its own on the same two cores.
    """
    cells = await _fill(stack, scene.few)
    figures = []
    for scope in ("unit", "government"):
        name = f"index: {scope} right after an answer, {cells:,} cells"
        served = Figure(f"{name}, served in 5 ms", "%", Goal("≥", 50, "measured"))
        waited = Figure(f"{name}, half wait", "ms")
        for _ in range(ROUNDS):
            before = await _served(stack)
            waited.add(await asyncio.to_thread(_wait, stack, scene, scope))
            after = await _served(stack)
            served.add(100 * (after.fast - before.fast) / (after.all - before.all))
        figures += [served, waited]
    return figures


async def _served(stack: Stack) -> Served:
    """What survey-api says of its reads of indices until now."""
    async with httpx.AsyncClient() as client:
        said = (await client.get(f"{stack.direct('survey')}/metrics")).raise_for_status().text
    buckets = {
        sample.labels["le"]: sample.value
        for family in text_string_to_metric_families(said)
        for sample in family.samples
        if sample.name == "prima_request_seconds_bucket"
        and (sample.labels["method"], sample.labels["route"]) == ("GET", ROUTE)
    }
    return Served(buckets.get("0.005", 0), buckets.get("+Inf", 0))


async def _fill(stack: Stack, into: Round) -> int:
    """Spread answers over many services, channels and days; how many cells they make."""
    await fill(stack, into, ANSWERS, services=ABOUT)
    await rebuild(stack, into.period, "--repair")
    url = stack.installation.database_url(SERVICES["survey"])
    connection = await asyncpg.connect(url, server_settings={"app.government": GOVERNMENT})
    try:
        counted = "SELECT count(*) FROM cells WHERE period_id = $1"
        return int(await connection.fetchval(counted, into.period))
    finally:
        await connection.close()


def _wait(stack: Stack, scene: Scene, scope: str) -> float:
    """The median wait in ms; the client's own work is part of it."""
    into = scene.few
    path = f"/api/survey/v1/governments/{GOVERNMENT}/index?scope={scope}&period={LABEL}"
    path += f"&instrument={INSTRUMENT}" + (f"&id={into.unit}" if scope == "unit" else "")
    survey = urlsplit(into.submit)
    connection = http.client.HTTPConnection(survey.netloc)
    waits = []
    for _ in range(READS):
        _asked(connection, "POST", survey.path, json.dumps(one(scene.elements)))
        began = time.perf_counter()
        _asked(connection, "GET", path)
        waits.append(1000 * (time.perf_counter() - began))
    connection.close()
    return statistics.median(waits)


def _asked(
    connection: http.client.HTTPConnection, method: str, path: str, body: str | None = None
) -> None:
    connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
    answer = connection.getresponse()
    said = answer.read()
    assert answer.status < 300, said
