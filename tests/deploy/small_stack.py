"""A run with real engines and one small program, for tests that kill it."""

import asyncio
import os
import sys

from prima_deploy.errors import CannotStart
from prima_deploy.installation import Installation
from prima_deploy.probes import answers_http
from prima_deploy.processes import Program
from prima_deploy.running import run, say
from prima_deploy.settings import read
from prima_deploy.starting import start_engines
from prima_deploy.supervisor import Supervisor


async def opening(installation: Installation, supervisor: Supervisor) -> None:
    await start_engines(installation, supervisor)
    port = installation.ports["standards"]
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    if "BROKEN" in os.environ:
        command = [sys.executable, "-c", "raise SystemExit('the reason it ended')"]
    await supervisor.start(
        Program("web", command, answers_http(port, "/"), folder=installation.logs)
    )
    say(f"ready on {port}")


if __name__ == "__main__":
    try:
        asyncio.run(run(read(os.environ), opening))
    except CannotStart as error:
        sys.exit(str(error))
