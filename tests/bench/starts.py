"""How long a start of everything takes, beside what the imports alone must take."""

import asyncio
import os
import resource
import sys
from pathlib import Path

from prima_deploy.services import ROOT, SERVICES
from tests.bench.figures import Figure, Goal
from tests.bench.stack import running

ROUNDS = 3


async def cold(data: Path) -> list[Figure]:
    """Start and stop on existing data."""
    figure = Figure("start: everything, data exist", "s", Goal("≤", 1.5), "s of imports")
    for _ in range(ROUNDS):
        least = await _imports()
        async with running(data) as stack:
            figure.add(stack.started_in, least)
    return [figure]


async def _imports() -> float:
    """Processor seconds of the imports of every service, spread over the cores."""
    before = _collected()
    for service in SERVICES.values():
        code = f"import uvicorn, {service.package}.main"
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=ROOT)
        assert await process.wait() == 0
    return (_collected() - before) / (os.cpu_count() or 1)


def _collected() -> float:
    """Processor seconds of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
