"""Run Prima on this machine: `python -m prima_deploy.main run`."""

import argparse
import asyncio
import os
import signal
import sys
import time

from prima_deploy.errors import CannotStart
from prima_deploy.installation import Installation
from prima_deploy.launch import die_with
from prima_deploy.running import run, say
from prima_deploy.sampling import load_once
from prima_deploy.settings import read
from prima_deploy.starting import start
from prima_deploy.supervisor import Supervisor


async def open_prima(installation: Installation, supervisor: Supervisor) -> None:
    began = time.monotonic()
    await start(installation, supervisor, os.environ, say)
    if installation.settings.sample:
        await load_once(installation)
    for name, meaning in (
        ("sample-accounts.json", "accounts to try it with"),
        ("secrets.json", "the administrator's password"),
    ):
        if (installation.data / name).exists():
            say(f"  {meaning}: {installation.data / name}")
    took = time.monotonic() - began
    say(f"Prima is ready: {installation.settings.public_url} (in {took:.1f} s; Ctrl-C stops it)")


def main() -> None:
    parser = argparse.ArgumentParser(prog="prima", description=__doc__)
    parser.add_argument("verb", choices=["run"])
    parser.add_argument(
        "--with-parent", action="store_true", help="stop when the program that started this ends"
    )
    arguments = parser.parse_args()
    if arguments.with_parent:
        die_with(os.getppid(), signal.SIGTERM)
    try:
        asyncio.run(run(read(os.environ), open_prima))
    except CannotStart as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
