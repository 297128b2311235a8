"""What the gateway, the chassis and one read cost, each beside the least that could do it."""

import asyncio
from itertools import repeat
from typing import NamedTuple

from prima_deploy.services import SERVICES
from tests.bench import cpu
from tests.bench.figures import Figure, Goal
from tests.bench.load import Rate, Shot, load, shot
from tests.bench.pgbench import pgbench
from tests.bench.scene import GOVERNMENT, INSTRUMENT, LABEL, Scene
from tests.bench.stack import Stack
from tests.bench.statements import index_read

ROUNDS = 3
SECONDS = 2
SMALL = "/api/survey/v1/instruments/ZI-SPKP"
"""About 1 kB, out of memory."""


class Cost(NamedTuple):
    """A load and the processor time, in microseconds per answer, of who was watched."""

    rate: Rate
    micros: float


async def get(url: str, *, clients: int, watched: int, seconds: float = SECONDS) -> Cost:
    """The rate of `GET url`, every answer a good one, and what it costs the process `watched`."""
    used = cpu.seconds(watched)
    shots = repeat(Shot(shot("GET", url)))
    rate = await asyncio.to_thread(load, url, shots, clients=clients, seconds=seconds)
    assert rate.failures == 0, f"{url}: {rate.failures} failures"
    return Cost(rate, 1e6 * (cpu.seconds(watched) - used) / rate.answers)


async def gateway(stack: Stack) -> list[Figure]:
    """A small answer through Caddy and without it."""
    rate = Figure("edge: GET 1 kB, 32 clients", "/s", Goal("≥", 0.5), "/s without Caddy")
    cost = Figure("edge: processor time of Caddy", "µs each", Goal("≤", 250, "measured"))
    caddy, survey = stack.pid("caddy"), stack.pid("survey-api")
    for _ in range(ROUNDS):
        direct = await get(stack.direct("survey") + SMALL, clients=32, watched=survey)
        through = await get(stack.address + SMALL, clients=32, watched=caddy)
        rate.add(through.rate.per_second, direct.rate.per_second)
        cost.add(through.micros)
    return [rate, cost]


async def bare(stack: Stack) -> list[Figure]:
    """The cheapest route of a service beside an application without any framework."""
    figure = Figure("service: bare route", "µs each", Goal("≤", 3.5), "µs raw ASGI")
    alone = Figure("service: FastAPI without the chassis", "µs each", None, "µs raw ASGI")
    raw, framework = await stack.serve("raw"), await stack.serve("framework")
    for _ in range(ROUNDS):
        least = await get(f"{raw}/healthz", clients=16, watched=stack.pid("raw"))
        plain = await get(f"{framework}/healthz", clients=16, watched=stack.pid("framework"))
        alone.add(plain.micros, least.micros)
        url = f"{stack.direct('survey')}/healthz"
        own = await get(url, clients=16, watched=stack.pid("survey-api"))
        figure.add(own.micros, least.micros)
    return [figure, alone]


async def index(stack: Stack, scene: Scene) -> list[Figure]:
    """The index of a unit with half a year of answers, beside its SQL alone."""
    rate = Figure("index: read of one unit, 16 clients", "/s", Goal("≥", 0.10), "/s pgbench")
    cost = Figure("index: processor time of survey-api", "µs each")
    path = f"/api/survey/v1/governments/{GOVERNMENT}/index"
    path += f"?scope=unit&id={scene.measured.unit}&period={LABEL}&instrument={INSTRUMENT}"
    script = await index_read(stack, path)
    database = stack.installation.database_url(SERVICES["survey"])
    server, survey = stack.pid("postgres"), stack.pid("survey-api")
    for _ in range(ROUNDS):
        limit = await pgbench(
            script, url=database, government=GOVERNMENT, server=server, clients=16, seconds=SECONDS
        )
        read = await get(stack.direct("survey") + path, clients=16, watched=survey)
        rate.add(read.rate.per_second, limit.per_second)
        cost.add(read.micros)
    return [rate, cost]
