"""Start programs in order, keep them running, stop them in the opposite order."""

import asyncio
import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from prima_deploy.errors import CannotStart
from prima_deploy.logs import begin_log, trim_logs
from prima_deploy.processes import Child, Program
from prima_deploy.together import together

FIRST_DELAY = 0.2
LONGEST_DELAY = 30.0
# A program that ran this long was healthy: its next failure starts from the first delay again.
HEALTHY_AFTER = 30.0
TRIM_EVERY = 60.0


class Guard:
    """The process that ends the others if this one is killed; see `guard.py`."""

    def __init__(self, lock: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).with_name("guard.py"))],
            stdin=subprocess.PIPE,
            pass_fds=(lock,),
            start_new_session=True,
        )

    def watch(self, child: Child) -> None:
        program = child.program
        self._tell(f"+ {child.pid} {int(program.stop_with)} {int(program.kill_with)}\n")

    def forget(self, child: Child) -> None:
        self._tell(f"- {child.pid}\n")

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None, "opened above"  # noqa: S101 - for the type checker
        # Without its guard a run is less safe, not less useful.
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()

    def dismiss(self) -> None:
        self._process.communicate()


class Supervisor:
    """Every call of `start` is one step; `stop` goes back through the steps."""

    def __init__(self, logs: Path, lock: int, say: Callable[[str], None]) -> None:
        self._logs = logs
        self._say = say
        self._guard = Guard(lock)
        self._steps: list[list[Child]] = []
        self._keepers: list[asyncio.Task[None]] = []
        self._keepers.append(asyncio.create_task(self._trim()))

    async def start(self, *programs: Program) -> None:
        """Start these at once and return when all of them can serve."""
        children = [Child(program, begin_log(self._logs, program.name)) for program in programs]
        self._steps.append(children)
        await together(*(self._first_start(child) for child in children))

    async def _first_start(self, child: Child) -> None:
        began = time.monotonic()
        await self._start(child)
        self._say(f"  {child.program.name:<16} ready in {time.monotonic() - began:.1f} s")
        self._keepers.append(asyncio.create_task(self._keep(child)))

    async def _start(self, child: Child) -> None:
        await child.start()
        self._guard.watch(child)
        await child.until_ready()

    async def _keep(self, child: Child) -> None:
        """Start it again whenever it ends, ever more slowly while it keeps ending."""
        delay = FIRST_DELAY
        while True:
            began = time.monotonic()
            status = await child.wait()
            self._guard.forget(child)
            if time.monotonic() - began > HEALTHY_AFTER:
                delay = FIRST_DELAY
            self._say(
                f"{child.program.name} ended ({ending(status)}); it starts again in {delay:g} s."
                f" Its log is {child.log}"
            )
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)
            try:
                await self._start(child)
            except (CannotStart, OSError) as error:
                self._say(str(error))
            else:
                self._say(f"{child.program.name} is back.")

    async def _trim(self) -> None:
        while True:
            await asyncio.sleep(TRIM_EVERY)
            await asyncio.to_thread(trim_logs, self._logs)

    async def stop(self) -> None:
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        for children in reversed(self._steps):
            await asyncio.gather(*(self._end(child) for child in children))
        self._guard.dismiss()

    async def _end(self, child: Child) -> None:
        if child.runs:
            await child.stop()
            self._guard.forget(child)


def ending(status: int) -> str:
    return f"status {status}" if status >= 0 else signal.Signals(-status).name
