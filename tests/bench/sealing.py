"""Sealing a round: counted again, signed, and its report with charts and its poster printed."""

import asyncio
import time

from prima_deploy.sample.people import Person
from tests.bench.figures import Figure, Goal
from tests.bench.filling import fill, rebuild
from tests.bench.scene import GOVERNMENT, Round, Scene, begin
from tests.bench.stack import Stack

ANSWERS = 1000
LABELS = "2026-01", "2026-02", "2026-03"
"""Each but the first is compared with one before."""


async def seal(stack: Stack, scene: Scene) -> list[Figure]:
    """How long the person who seals waits until the report can be fetched."""
    figure = Figure(f"seal: {ANSWERS:,} answers, with report", "s", Goal("≤", 2, "measured"))
    with Person(stack.installation.settings.local_url) as bureau:
        await asyncio.to_thread(bureau.sign_in, *scene.bureau)
        for label in LABELS:
            one = await asyncio.to_thread(begin, stack, bureau, scene.few.unit, label)
            await fill(stack, one, ANSWERS)
            await rebuild(stack, one.period, "--repair")
            figure.add(await asyncio.to_thread(_sealed, bureau, one))
    return [figure]


def _sealed(bureau: Person, one: Round) -> float:
    base = f"/api/survey/v1/governments/{GOVERNMENT}"
    period = f"{base}/periods/{one.period}"
    bureau.change("POST", f"{period}/close", seen=period)
    began = time.perf_counter()
    made = bureau.change("POST", f"{period}/seal", seen=period)
    printed = bureau.http.get(f"{base}/seals/{made['id']}/report")
    took = time.perf_counter() - began
    assert printed.is_success, printed.text
    return took
