"""Survey answers: one by one and in batches, beside the same statement sent by pgbench."""

import asyncio
from dataclasses import dataclass, field

from prima_deploy.services import SERVICES
from tests.bench import cpu
from tests.bench.figures import Figure, Goal
from tests.bench.load import Rate, load
from tests.bench.pgbench import Limit, pgbench
from tests.bench.scene import GOVERNMENT, Scene, submits
from tests.bench.stack import Stack
from tests.bench.statements import Script, one_row, storing

ROUNDS = 3
SECONDS = 3


@dataclass(slots=True)
class Acknowledged:
    """Every id that a service said it has stored."""

    ids: list[str] = field(default_factory=list)


async def single(stack: Stack, scene: Scene, seen: Acknowledged) -> list[Figure]:
    """64 people at once at one unit."""
    rate = Figure("submit: one each, 64 clients", "/s", Goal("≥", 0.5), "/s pgbench, one row")
    p99 = Figure("submit: one each, 99 of 100 within", "ms", Goal("≤", 100, "measured"))
    row = Figure("submit: PostgreSQL per row", "µs", Goal("≤", 0.3), "µs pgbench, one row")
    own = Figure("submit: survey-api per row", "µs")
    share = Figure("submit: share of a core for the load", "")
    memory = Figure("submit: memory of survey-api", "MB", Goal("≤", 1.1), "MB after a first load")
    script = one_row(scene)
    await _submitted(stack, scene, seen, 1, clients=64)
    warm = cpu.megabytes(stack.pid("survey-api"))
    for _ in range(ROUNDS):
        limit = await _limit(stack, script, clients=64)
        got, database, service = await _submitted(stack, scene, seen, 1, clients=64)
        rate.add(got.per_second, limit.per_second)
        p99.add(got.p99_ms)
        row.add(database, 1e6 * limit.cpu_each)
        own.add(service)
        share.add(got.cpu_share)
        memory.add(cpu.megabytes(stack.pid("survey-api")), warm)
    return [rate, p99, row, own, share, memory]


async def batched(stack: Stack, scene: Scene, seen: Acknowledged, per_request: int) -> list[Figure]:
    """Answers collected offline, many in one request."""
    name = f"submit: {per_request} in a request, 8 clients"
    goal = Goal("≥", 10_000, "measured")
    rate = Figure(name, "answers/s", goal, f"/s pgbench, {per_request} rows")
    script = await storing(stack, scene, per_request)
    for _ in range(ROUNDS):
        limit = await _limit(stack, script, clients=8)
        got, _, _ = await _submitted(stack, scene, seen, per_request, clients=8)
        rate.add(got.per_second * per_request, limit.per_second * per_request)
    return [rate]


async def repeated(stack: Stack, scene: Scene, seen: Acknowledged) -> list[Figure]:
    """Half of all people send twice: slower lines do that, and nothing may count double."""
    shots = submits(scene, 1, repeated=0.5)
    rate = await asyncio.to_thread(load, scene.answered.submit, shots, clients=64, seconds=1)
    assert rate.failures == 0, f"{rate.failures} submits failed"
    seen.ids += rate.acknowledged
    return []


async def _limit(stack: Stack, script: Script, *, clients: int) -> Limit:
    return await pgbench(
        script,
        url=stack.installation.database_url(SERVICES["survey"]),
        government=GOVERNMENT,
        server=stack.pid("postgres"),
        clients=clients,
        seconds=SECONDS,
    )


async def _submitted(
    stack: Stack, scene: Scene, seen: Acknowledged, per_request: int, *, clients: int
) -> tuple[Rate, float, float]:
    """The rate, and microseconds per answer of PostgreSQL and of survey-api."""
    server, service = stack.pid("postgres"), stack.pid("survey-api")
    shots = submits(scene, per_request)
    before = cpu.seconds(server), cpu.seconds(service)
    rate = await asyncio.to_thread(
        load, scene.answered.submit, shots, clients=clients, seconds=SECONDS
    )
    after = cpu.seconds(server), cpu.seconds(service)
    assert rate.failures == 0, f"{rate.failures} submits failed"
    seen.ids += rate.acknowledged
    stored = len(rate.acknowledged)
    database, own = (1e6 * (b - a) / stored for a, b in zip(before, after, strict=True))
    return rate, database, own
