"""Reading an index of ten thousand answers and of ten million, and counting them all again."""

import os

import asyncpg

from prima_deploy.services import SERVICES
from tests.bench import cpu
from tests.bench.figures import Figure, Goal
from tests.bench.filling import fill, rebuild
from tests.bench.over_http import get
from tests.bench.scene import GOVERNMENT, INSTRUMENT, LABEL, Round, Scene
from tests.bench.stack import Stack

ROUNDS = 3
READS = 9
"""Short and many: one core of a busy machine is a fifth faster or slower from second to second."""
FEW = 10_000
MANY = int(os.environ.get("PRIMA_BENCH_ROWS", "10_000_000"))


async def scale(stack: Stack, scene: Scene) -> list[Figure]:
    """What ten million answers cost those who read, and those who check."""
    rebuilt = Figure("rebuild: responses counted again", "/s", Goal("≥", 1_000_000, "measured"))
    held = Figure("rebuild: memory of the command", "MB")
    await fill(stack, scene.few, FEW)
    await fill(stack, scene.many, MANY)
    for one in (scene.few, scene.many):
        await rebuild(stack, one.period, "--repair")
    await _settle(stack)
    for _ in range(ROUNDS):
        rows, megabytes = await rebuild(stack, scene.many.period)
        rebuilt.add(rows)
        held.add(megabytes)
    name = f"index: read at {MANY:,} answers"
    read = Figure(name, "µs each", Goal("≤", 1.2), f"µs each, {FEW:,} answers")
    wait = Figure(f"{name}, one reader, half within", "ms", Goal("≤", 5, "measured"))
    for _ in range(READS):
        least, _ = await _read(stack, scene.few)
        own, half = await _read(stack, scene.many)
        read.add(own, least)
        wait.add(half)
    return [rebuilt, held, read, wait]


async def _read(stack: Stack, one: Round) -> tuple[float, float]:
    """Processor time of service and database per read in µs, and the median wait in ms."""
    query = f"scope=unit&id={one.unit}&period={LABEL}&instrument={INSTRUMENT}"
    url = f"{stack.direct('survey')}/api/survey/v1/governments/{GOVERNMENT}/index?{query}"
    database = stack.pid("postgres")
    used = cpu.seconds(database)
    got = await get(url, clients=1, watched=stack.pid("survey-api"), seconds=1)
    queries = 1e6 * (cpu.seconds(database) - used) / got.rate.answers
    return got.micros + queries, got.rate.p50_ms


async def _settle(stack: Stack) -> None:
    """What the database does by itself within minutes after so many changes."""
    owner = await asyncpg.connect(stack.installation.owner_url(SERVICES["survey"]))
    try:
        await owner.execute("VACUUM ANALYZE")
    finally:
        await owner.close()
