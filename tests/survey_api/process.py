"""survey-api as a process of its own, which a test may hurt."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from prima_deploy.ports import free_port
from prima_deploy.services import ROOT
from tests.survey_api.factories import Stage


@dataclass(slots=True)
class Process:
    """The running program and where it answers."""

    program: asyncio.subprocess.Process
    address: str

    async def kill(self) -> None:
        """End it as a power cut would."""
        self.program.kill()
        await self.program.wait()


@asynccontextmanager
async def process(stage: Stage, **changed: str) -> AsyncIterator[Process]:
    """The service beside the one of the stage, over the same database."""
    settings, port = stage.survey.app.state.settings, free_port()
    values = {name: str(value) for name, value in settings.model_dump(exclude={"secret"}).items()}
    values |= {"secret": settings.secret.get_secret_value(), "worker": "false"} | changed
    environment = {f"PRIMA_SURVEY_{name.upper()}": value for name, value in values.items()}
    command = ["-m", "uvicorn", "--factory", "survey_api.main:main", "--port", str(port)]
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=ROOT,
        env=os.environ | environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    running = Process(program, f"http://127.0.0.1:{port}")
    try:
        await _ready(running)
        yield running
    finally:
        if program.returncode is None:
            await running.kill()


async def _ready(running: Process) -> None:
    async with httpx.AsyncClient() as client:
        for _ in range(300):
            try:
                if (await client.get(f"{running.address}/healthz")).status_code == 200:
                    return
            except httpx.TransportError:
                await asyncio.sleep(0.1)
    raise TimeoutError("the service did not start")
