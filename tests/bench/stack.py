"""The whole of Prima, running in a folder of its own."""

import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from prima_deploy.installation import Installation
from prima_deploy.locks import hold
from prima_deploy.ports import free_port
from prima_deploy.probes import answers_http
from prima_deploy.processes import Program
from prima_deploy.services import ROOT, SERVICES
from prima_deploy.settings import read
from prima_deploy.starting import start
from prima_deploy.supervisor import Supervisor

UNLIMITED = {f"{service.prefix}RATE_FACTOR": "100000" for service in SERVICES.values()}


@dataclass(frozen=True, slots=True)
class Stack:
    """A running installation; `started_in` is how many seconds it took to serve."""

    installation: Installation
    supervisor: Supervisor
    started_in: float

    @property
    def address(self) -> str:
        """Of the gateway."""
        return f"http://127.0.0.1:{self.installation.settings.port}"

    def direct(self, service: str) -> str:
        """Of a service, without the gateway."""
        return self.installation.internal_url(service)

    def pid(self, program: str) -> int:
        """Of a program by its name in the supervisor (`postgres`, `caddy`, `survey-api`)."""
        children = [child for step in self.supervisor._steps for child in step]
        return next(child.pid for child in children if child.program.name == program)

    async def serve(self, app: str) -> str:
        """Start an application of `bare.py` beside the services; its address."""
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", f"tests.bench.bare:{app}", "--lifespan", "off"]
        command += ["--host", "127.0.0.1", "--port", str(port), "--no-access-log"]
        command += ["--no-server-header", "--log-level", "warning"]
        ready = answers_http(port, "/healthz")
        await self.supervisor.start(Program(app, command, ready, folder=ROOT))
        return f"http://127.0.0.1:{port}"


@asynccontextmanager
async def running(data: Path) -> AsyncIterator[Stack]:
    """Everything on free ports, without sample data and with rate limits out of reach."""
    settings = read({"PRIMA_DATA": str(data), "PRIMA_PORT": str(free_port()), "PRIMA_SAMPLE": "0"})
    lock = hold(data)
    installation = Installation(settings)
    supervisor = Supervisor(installation.logs, lock, _quiet)
    try:
        began = time.perf_counter()
        await start(installation, supervisor, UNLIMITED, _quiet)
        yield Stack(installation, supervisor, time.perf_counter() - began)
    finally:
        await supervisor.stop()
        os.close(lock)
        if installation.postgres is not None:
            installation.postgres.forget_sockets()


def _quiet(line: str) -> None:
    """What the supervisor says of its programs is of interest only when one ends too early."""
    if "ended" in line or "back" in line:
        print(line, flush=True)
