"""Answers that nobody has sent: stored by SQL, and counted by the command that repairs cells."""

import asyncio
import re
import sys
from uuid import UUID

import asyncpg

from prima_deploy.processes import inherited_environment
from prima_deploy.services import ROOT, SERVICES
from tests.bench.scene import GOVERNMENT, HISTORY_DAYS, Round
from tests.bench.stack import Stack

AT_ONCE = 1_000_000
SPEED = re.compile(r"rounds, (\d+) responses, (\d+) rows/s")

FILL = """
    INSERT INTO responses (government, period_id, id, service_id, channel, answered_on, status,
        answers, gender, age_band, content_sha256)
    SELECT $1, $2, gen_random_uuid(), md5((n % nullif($5::int, 0))::text)::uuid,
        (ARRAY['qr', 'web', 'kiosk'])[1 + n / 7 % 3 * least($5, 1)],
        current_date - (n / 41 % $4::int), 'accepted',
        ARRAY[2 + n % 3, 2 + n / 3 % 3, 2 + n / 9 % 3, 2 + n / 27 % 3, 2 + n / 81 % 3,
              2 + n / 243 % 3, 2 + n / 729 % 3, 2 + n / 2187 % 3, 2 + n / 6561 % 3]::smallint[],
        1 + n % 2, 1 + n % 7, uuid_send(gen_random_uuid())
    FROM generate_series(1, $3::int) AS n
"""


async def fill(stack: Stack, into: Round, rows: int, *, services: int = 0) -> None:
    """Store answers without counting them: of one channel, or of three about `services`."""
    url = stack.installation.database_url(SERVICES["survey"])
    connection = await asyncpg.connect(url, server_settings={"app.government": GOVERNMENT})
    try:
        for begin in range(0, rows, AT_ONCE):
            several = min(AT_ONCE, rows - begin)
            await connection.execute(FILL, GOVERNMENT, into.period, several, HISTORY_DAYS, services)
    finally:
        await connection.close()


async def rebuild(stack: Stack, period: UUID, *more: str) -> tuple[float, float]:
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
