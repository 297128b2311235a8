"""The limit of the database: the same statements, sent by PostgreSQL's own load program."""

import asyncio
import re
import tempfile
from dataclasses import dataclass
from urllib.parse import quote

from prima_deploy.postgres import binaries
from tests.bench import cpu
from tests.bench.statements import Script

PROGRESS = re.compile(rb"progress: [\d.]+ s, ([\d.]+) tps.* (\d+) failed")


@dataclass(frozen=True, slots=True)
class Limit:
    """Transactions per second, and processor seconds of PostgreSQL for each."""

    per_second: float
    cpu_each: float


async def pgbench(
    script: Script, *, url: str, government: str, server: int, clients: int, seconds: int
) -> Limit:
    """What `clients` sessions inside `government` get; `server` is PostgreSQL's process.

    The first second is left out: in it sessions are opened and statements are planned.
    """
    inside = f"{url}&options={quote(f'-c app.government={government}')}"
    command = [str(binaries() / "pgbench"), "-n", "-M", "prepared", "-P", "1"]
    command += ["-c", str(clients), "-j", str(min(2, clients)), "-T", str(seconds + 1)]
    for name, value in script.variables.items():
        command += ["-D", f"{name}={value}"]
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script.text)
        file.flush()
        process = await asyncio.create_subprocess_exec(
            *command, "-f", file.name, inside,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            return await _read(process, server, seconds)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _read(process: asyncio.subprocess.Process, server: int, seconds: int) -> Limit:
    assert process.stderr is not None
    said: list[bytes] = []
    rates: list[float] = []
    used = 0.0
    async for line in process.stderr:
        said.append(line)
        progress = PROGRESS.search(line)
        if progress is None or len(rates) > seconds:
            continue
        assert progress[2] == b"0", line
        rates.append(float(progress[1]))
        if len(rates) == 1:
            used = -cpu.seconds(server)
        elif len(rates) == seconds:
            used += cpu.seconds(server)
    status = await process.wait()
    assert status == 0, b"".join(said).decode()
    counted = rates[1:seconds]
    assert counted, b"".join(said).decode()
    return Limit(sum(counted) / len(counted), used / sum(counted))
