"""Reading an index right after an answer: what has changed is counted before it is shown."""

import asyncio
import http.client
import json
import statistics
import time
from urllib.parse import urlsplit

import asyncpg

from prima_deploy.services import SERVICES
from tests.bench.figures import Figure, Goal
from tests.bench.filling import fill, rebuild
from tests.bench.scene import GOVERNMENT, INSTRUMENT, LABEL, Round, Scene, one
from tests.bench.stack import Stack

ROUNDS = 3
READS = 100
ANSWERS, ABOUT = 60_000, 30


async def follow(stack: Stack, scene: Scene) -> list[Figure]:
    """How long somebody waits for the index of a large unit, and of all, after each answer."""
    cells = await _fill(stack, scene.few)
    figures = []
    for scope in ("unit", "government"):
        name = f"index: {scope} right after an answer, {cells:,} cells, half within"
        figures.append(Figure(name, "ms", Goal("≤", 5, "measured")))
    for _ in range(ROUNDS):
        for figure, scope in zip(figures, ("unit", "government"), strict=True):
            figure.add(await asyncio.to_thread(_wait, stack, scene, scope))
    return figures


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
