"""A mail server that delivers nothing: every message becomes an .eml file.

`python -m prima_deploy.mail PORT FOLDER`
"""

import asyncio
import secrets
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from prima_deploy.folders import private_folder
from prima_deploy.probes import speaks
from prima_deploy.processes import Program

LARGEST_MESSAGE = 10 * 1024 * 1024


class Catcher:
    """Keeps what it is given; the names of the files sort by time of arrival."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - the name aiosmtpd calls
        now = datetime.now(UTC)
        name = f"{now:%Y%m%dT%H%M%S.%fZ}-{secrets.token_hex(4)}.eml"
        part = self._folder / f".{name}"
        part.touch(mode=0o600)
        part.write_bytes(envelope.original_content or b"")
        # Renamed when whole, so that a reader never meets half a message.
        part.rename(self._folder / name)
        return "250 Message accepted for delivery"


def program(port: int, folder: Path) -> Program:
    command = [sys.executable, "-m", "prima_deploy.mail", str(port), str(folder)]
    return Program("mail", command, speaks(port, b"220 "))


async def serve(port: int, folder: Path) -> None:
    catcher = Catcher(private_folder(folder))
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stopped.set)
    server = await loop.create_server(
        lambda: SMTP(catcher, data_size_limit=LARGEST_MESSAGE, hostname="localhost"),
        "127.0.0.1",
        port,
    )
    async with server:
        await stopped.wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
