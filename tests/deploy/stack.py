"""Start `small_stack.py`, watch what it says, and look at the processes it has."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from prima_deploy.guard import is_alive
from prima_deploy.ports import free_port
from prima_deploy.processes import inherited_environment

SCRIPT = Path(__file__).with_name("small_stack.py")


class Stack:
    """One run of the small stack as its user sees it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said: list[str] = []

    async def until_said(self, text: str) -> str:
        """The first line, from here on, that contains the text."""
        assert self.process.stdout is not None
        async with asyncio.timeout(30):
            while line := (await self.process.stdout.readline()).decode():
                self.said.append(line)
                if text in line:
                    return line
        raise AssertionError(f"It ended without saying “{text}”: {''.join(self.said)}")

    async def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return await self.end()

    async def end(self) -> int:
        """Read the rest of what it says and return its exit status."""
        output, _ = await asyncio.wait_for(self.process.communicate(), 30)
        self.said += output.decode().splitlines()
        assert self.process.returncode is not None
        return self.process.returncode


@asynccontextmanager
async def small_stack(
    data: Path, *, port: int | None = None, broken: bool = False
) -> AsyncIterator[Stack]:
    environment = inherited_environment() | {
        "PRIMA_DATA": str(data),
        "PRIMA_PORT": str(port or free_port()),
        **({"BROKEN": "1"} if broken else {}),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(SCRIPT)),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    stack = Stack(process)
    try:
        yield stack
    finally:
        if process.returncode is None:
            await stack.stop(signal.SIGTERM)


def descendants(pid: int) -> dict[int, str]:
    """Every process below that one, by number, with its command."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int(
                (entry / "stat").read_text().rpartition(")")[2].split()[1]
            )
        except OSError:
            continue
    found: dict[int, str] = {}
    generation = {pid}
    while generation:
        generation = {child for child, parent in parents.items() if parent in generation}
        found |= {child: command(child) for child in generation}
    return found


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def find(processes: dict[int, str], text: str) -> int:
    """The oldest of the processes whose command contains the text."""
    return min(pid for pid, command in processes.items() if text in command)


async def all_gone(processes: dict[int, str], *, within: float) -> dict[int, str]:
    """Those still alive after a while; none, as soon as none is."""
    for _ in range(int(within / 0.05)):
        if not any(is_alive(pid) for pid in processes):
            break
        await asyncio.sleep(0.05)
    return {pid: command for pid, command in processes.items() if is_alive(pid)}


def kill(pid: int, number: signal.Signals = signal.SIGKILL) -> None:
    os.kill(pid, number)
