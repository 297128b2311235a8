"""`python -m tests.bench`: start everything in a folder of its own, measure, prove, stop.

A missed goal is printed as missed; the exit status says only whether it could be measured.
"""

import asyncio
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from prima_deploy.folders import private_folder
from tests.bench import (
    following,
    machine,
    over_http,
    relaying,
    scaling,
    sealing,
    starts,
    submitting,
    verifying,
)
from tests.bench.figures import Figure, table
from tests.bench.proof import prove
from tests.bench.scene import prepare
from tests.bench.stack import running


async def measure(data: Path) -> tuple[list[Figure], str]:
    """Every figure, and the proof that nothing was lost."""
    figures = await verifying.tokens()
    first = Figure("start: everything, first time", "s")
    seen = submitting.Acknowledged()
    async with running(data) as stack:
        first.add(stack.started_in)
        say("preparing a government, five units and their survey rounds")
        scene = await asyncio.to_thread(prepare, stack)
        measures: dict[str, Callable[[], Awaitable[list[Figure]]]] = {
            "the gateway": lambda: over_http.gateway(stack),
            "a bare route": lambda: over_http.bare(stack),
            "reading an index": lambda: over_http.index(stack, scene),
            "single submits": lambda: submitting.single(stack, scene, seen),
            "batches of 100": lambda: submitting.batched(stack, scene, seen, 100),
            "batches of 500": lambda: submitting.batched(stack, scene, seen, 500),
            "repeated submits": lambda: submitting.repeated(stack, scene, seen),
            "millions of answers": lambda: scaling.scale(stack, scene),
            "an index right after an answer": lambda: following.follow(stack, scene),
            "sealing": lambda: sealing.seal(stack, scene),
            "the relay": lambda: relaying.relay(stack),
        }
        for name, measuring in measures.items():
            say(f"measuring {name}")
            figures += await measuring()
        say("proving that nothing was lost")
        proof = await prove(stack, scene, seen.ids)
    say("measuring starts")
    return [*figures, first, *await starts.cold(data)], proof


def say(line: str) -> None:
    """Tell the person who waits."""
    print(f"  {line}", flush=True)


async def main() -> None:
    """Measure, print the table and write it beside the data."""
    began, at = time.monotonic(), datetime.now(UTC)
    task = asyncio.current_task()
    assert task is not None
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    results = private_folder(Path(os.environ.get("PRIMA_DATA") or ".data") / "bench")
    # On the disk that would hold the data of an installation, because commits wait for it.
    data = Path(tempfile.mkdtemp(prefix=".run-", dir=results))
    try:
        found = machine.described(data)
        figures, proof = await measure(data)
    finally:
        shutil.rmtree(data)
    took = time.monotonic() - began
    print(f"\n{table(figures)}\n\n{proof}.")
    print(f"{found['cores']} cores, {found['processor']}, {found['idle_before']:.0%} idle before,"
          f" flush to disk {found['flush_ms']:.2f} ms; measured in {took:.0f} s")  # fmt: skip
    file = results / f"{at:%Y-%m-%d-%H%M%S}.json"
    content = {
        "date": at.isoformat(timespec="seconds"),
        "seconds": round(took),
        "machine": found,
        "proof": proof,
        "figures": [figure.described() for figure in figures],
    }
    file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    print(f"Written to {file}")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except asyncio.CancelledError:
        sys.exit("Stopped before the end; nothing was written.")
