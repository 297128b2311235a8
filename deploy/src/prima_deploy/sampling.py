"""Load the sample governments once, in a process of its own that can be stopped at any moment.

`python -m prima_deploy.sampling ADDRESS FOLDER`, with the administrator's credentials as JSON on
standard input.
"""

import json
import sys
from pathlib import Path

from prima_deploy.installation import Installation
from prima_deploy.logs import begin_log
from prima_deploy.processes import Program, always, run

CREDENTIALS = ("username", "password", "totp_secret")


async def load_once(installation: Installation) -> None:
    mark = installation.data / "sample-loaded"
    if mark.exists():
        return
    credentials = {name: installation.secrets.get(f"admin.{name}") for name in CREDENTIALS}
    address = installation.settings.local_url
    program = Program(
        "sample",
        [sys.executable, "-m", "prima_deploy.sampling", address, str(installation.data)],
        always,
    )
    log = begin_log(installation.logs, "sample")
    await run(program, log, text=json.dumps(credentials), show=True)
    mark.touch()


def main(address: str, folder: str) -> None:
    from prima_deploy.sample.load import load

    load(address, Path(folder), json.load(sys.stdin))


if __name__ == "__main__":
    main(*sys.argv[1:])
