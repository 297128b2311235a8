"""Reading an index of ten thousand answers and of ten million, and counting them all again."""

import asyncio
import os
import re
import sys
from uuid import UUID

import asyncpg

from prima_deploy.processes import inherited_environment
from prima_deploy.services import ROOT, SERVICES
from tests.bench import cpu
from tests.bench.figures import Figure, Goal
from tests.bench.over_http import get
from tests.bench.scene import GOVERNMENT, HISTORY_DAYS, INSTRUMENT, LABEL, Round, Scene
from tests.bench.stack import Stack

ROUNDS = 3
FEW = 10_000
MANY = int(os.environ.get("PRIMA_BENCH_ROWS", "10_000_000"))
AT_ONCE = 1_000_000
SPEED = re.compile(r"rounds, (\d+) responses, (\d+) rows/s")

FILL = """
    INSERT INTO responses (government, period_id, id, channel, answered_on, status, answers,
        gender, age_band, content_sha256)
    SELECT $1, $2, gen_random_uuid(), 'qr', current_date - (n % $4), 'accepted',
        ARRAY[2 + n % 3, 2 + n / 3 % 3, 2 + n / 9 % 3, 2 + n / 27 % 3, 2 + n / 81 % 3,
              2 + n / 243 % 3, 2 + n / 729 % 3, 2 + n / 2187 % 3, 2 + n / 6561 % 3]::smallint[],
        1 + n % 2, 1 + n % 7, uuid_send(gen_random_uuid())
    FROM generate_series(1, $3::int) AS n
"""


async def scale(stack: Stack, scene: Scene) -> list[Figure]:
    """What ten million answers cost those who read, and those who check."""
    rebuilt = Figure("rebuild: responses counted again", "/s", Goal("≥", 1_000_000, "measured"))
    held = Figure("rebuild: memory of the command", "MB")
    await _fill(stack, scene.few, FEW)
    await _fill(stack, scene.many, MANY)
    await _settle(stack)
    for one in (scene.few, scene.many):
        await _rebuild(stack, one.period, "--repair")
    for _ in range(ROUNDS):
        rows, megabytes = await _rebuild(stack, scene.many.period)
        rebuilt.add(rows)
        held.add(megabytes)
    name = f"index: read at {MANY:,} answers"
    read = Figure(name, "µs each", Goal("≤", 1.2), f"µs each, {FEW:,} answers")
    wait = Figure(f"{name}, one reader, half within", "ms", Goal("≤", 5, "measured"))
    for _ in range(ROUNDS):
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
    got = await get(url, clients=1, watched=stack.pid("survey-api"))
    queries = 1e6 * (cpu.seconds(database) - used) / got.rate.answers
    return got.micros + queries, got.rate.p50_ms


async def _fill(stack: Stack, into: Round, rows: int) -> None:
    """Store answers without counting them: the rebuild does that."""
    url = stack.installation.database_url(SERVICES["survey"])
    connection = await asyncpg.connect(url, server_settings={"app.government": GOVERNMENT})
    try:
        for begin in range(0, rows, AT_ONCE):
            several = min(AT_ONCE, rows - begin)
            await connection.execute(FILL, GOVERNMENT, into.period, several, HISTORY_DAYS)
    finally:
        await connection.close()


async def _settle(stack: Stack) -> None:
    """What the database does by itself within minutes after so many changes."""
    owner = await asyncpg.connect(stack.installation.owner_url(SERVICES["survey"]))
    try:
        await owner.execute("VACUUM ANALYZE responses")
    finally:
        await owner.close()


async def _rebuild(stack: Stack, period: UUID, *more: str) -> tuple[float, float]:
    """Responses per second that the command counts, and the most memory it took, in MB."""
    survey = SERVICES["survey"]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.measured", "survey_api.rebuild",
        "--government", GOVERNMENT, "--period", str(period), *more,
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        env=inherited_environment() | stack.installation.environment(survey, {}),
    )  # fmt: skip
    printed = (await process.communicate())[0].decode()
    assert process.returncode == 0, printed
    found = SPEED.search(printed)
    assert found, printed
    return float(found[2]), float(printed.split()[-1])
