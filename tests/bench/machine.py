"""What the figures were measured on."""

import os
import platform
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

from prima_deploy.postgres import binaries

PACKAGES = ("uvicorn", "uvloop", "httptools", "fastapi", "pydantic", "asyncpg", "sqlalchemy",
            "nats-py", "joserfc", "cryptography")  # fmt: skip


def described(folder: Path) -> dict[str, Any]:
    """Processor, load, disk and versions; `folder` is where the data are."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "idle_before": _idle(),
        "flush_ms": _flush(folder),
        "python": platform.python_version(),
        "postgres": _said(binaries() / "postgres", "--version"),
        "nats": _said(Path(sys.executable).with_name("nats-server"), "--version"),
        "caddy": _said(Path(sys.executable).with_name("caddy"), "version"),
        "packages": {name: version(name) for name in PACKAGES},
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _idle() -> float:
    """The share of all cores that nobody used during a second."""

    def ticks() -> tuple[int, int]:
        spent = [int(n) for n in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        return spent[3] + spent[4], sum(spent)

    idle, total = ticks()
    time.sleep(1)
    later, end = ticks()
    return (later - idle) / (end - total)


def _flush(folder: Path) -> float:
    """Milliseconds until 8 kB are on the disk: every commit waits for that."""
    times = []
    file = folder / "flush"
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)
    for _ in range(200):
        os.pwrite(descriptor, bytes(8192), 0)
        began = time.perf_counter()
        os.fdatasync(descriptor)
        times.append(time.perf_counter() - began)
    os.close(descriptor)
    file.unlink()
    return 1000 * statistics.median(times)


def _said(program: Path, argument: str) -> str:
    done = subprocess.run([str(program), argument], capture_output=True, text=True, check=True)
    return done.stdout.strip()
