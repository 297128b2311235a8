"""One child process: started behind `launch.py`, logging to a file, stopped with its own signal."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from prima_deploy.errors import CannotStart
from prima_deploy.probes import Probe

LAUNCH = Path(__file__).with_name("launch.py")
LINES_SHOWN = 15
LOOK_EVERY = 0.02

# What would quietly change how a child behaves: settings of other services, defaults of
# PostgreSQL clients, of uvicorn and of NATS, and the wish to import everything uncompiled.
FOREIGN = re.compile(r"PRIMA_|PG[A-Z]|UVICORN_|NATS_|PYTHONDONTWRITEBYTECODE$")


async def always() -> bool:
    """The probe of a program that is waited for instead."""
    return True


def inherited_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not FOREIGN.match(name)}


@dataclass(frozen=True)
class Program:
    """How to run something, and how to know that it runs; `prepare` comes before every start."""

    name: str
    command: Sequence[str]
    ready: Probe
    prepare: Callable[[], Awaitable[None]] | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    stop_with: signal.Signals = signal.SIGTERM
    kill_with: signal.Signals = signal.SIGKILL
    leave_root: bool = False
    folder: Path | None = None
    ready_within: float = 60.0
    stop_within: float = 15.0


class Child:
    """A running program."""

    def __init__(self, program: Program, log: Path) -> None:
        self.program = program
        self.log = log
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None, "asked for before start()"  # noqa: S101 - a programming error
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        if self.program.prepare is not None:
            await self.program.prepare()
        with self.log.open("ab") as log:
            self._process = await _spawn(self.program, subprocess.DEVNULL, log, log)

    async def until_ready(self) -> None:
        program = self.program
        try:
            async with asyncio.timeout(program.ready_within):
                while not await program.ready():
                    if not self.runs:
                        raise CannotStart(f"{program.name} ended at once.{self.last_words()}")
                    await asyncio.sleep(LOOK_EVERY)
        except TimeoutError:
            raise CannotStart(
                f"{program.name} was not ready after {program.ready_within:.0f} s."
                f"{self.last_words()}"
            ) from None

    async def wait(self) -> int:
        assert self._process is not None, "waited for before start()"  # noqa: S101 - a programming error
        return await self._process.wait()

    async def stop(self) -> None:
        """End it the way it likes best, then the way it cannot refuse."""
        for number in (self.program.stop_with, self.program.kill_with):
            if not self.runs:
                return
            self.signal(number)
            try:
                await asyncio.wait_for(self.wait(), self.program.stop_within)
            except TimeoutError:
                continue

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None, "signalled before start()"  # noqa: S101 - a programming error
        self._process.send_signal(number)

    def last_words(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines()[-LINES_SHOWN:]
        shown = "".join(f"\n    {line}" for line in lines)
        return f" Its last lines in {self.log}:{shown}"


async def run(program: Program, log: Path, *, text: str = "", show: bool = False) -> str:
    """Run something to its end, with `text` as its input, and return what it printed.

    With `show` the person at the terminal reads along instead.
    """
    with log.open("ab") as errors:
        output = None if show else subprocess.PIPE
        process = await _spawn(program, subprocess.PIPE, output, errors)
        try:
            printed, _ = await process.communicate(text.encode())
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if process.returncode != 0:
        raise CannotStart(f"{program.name} failed.{Child(program, log).last_words()}")
    return (printed or b"").decode()


async def _spawn(
    program: Program, stdin: int, stdout: int | IO[bytes] | None, stderr: IO[bytes]
) -> asyncio.subprocess.Process:
    rights = "leave-root" if program.leave_root else "keep"
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-S", str(LAUNCH)),
        *(str(os.getpid()), str(int(program.stop_with)), rights),
        *program.command,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        cwd=program.folder,
        env=inherited_environment() | dict(program.environment),
        # A Ctrl-C in the terminal must reach the supervisor alone.
        start_new_session=True,
    )
