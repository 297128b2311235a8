"""The whole product as `make run` starts it, with the sample governments, for the journeys."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from prima_deploy.ports import free_port
from prima_deploy.sample.people import Person
from prima_deploy.services import ROOT


@dataclass(frozen=True, slots=True)
class Stack:
    """A running Prima: where it is, and who may enter."""

    address: str
    accounts_file: Path
    process: int | None
    """The supervisor's process id; None when Prima ran before this test run."""

    @property
    def known(self) -> dict[str, Any]:
        """The content of sample-accounts.json."""
        content: dict[str, Any] = json.loads(self.accounts_file.read_text())
        return content

    def stranger(self) -> Person:
        """Somebody without an account."""
        return Person(self.address)

    def sign_in(self, username: str) -> Person:
        """Act as one of the sample people."""
        [account] = [a for a in self.known["accounts"] if a["username"] == username]
        secret = account.get("totp_secret")
        return self.stranger().sign_in(username, account["password"], secret)


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """Starts in a folder of its own on a free port, and leaves nothing behind.

    With PRIMA_URL and PRIMA_ACCOUNTS set, the journeys are played on a Prima that runs already.
    """
    if "PRIMA_URL" in os.environ:
        yield Stack(os.environ["PRIMA_URL"], Path(os.environ["PRIMA_ACCOUNTS"]), None)
        return
    with TemporaryDirectory(prefix="prima-journey-") as folder:
        port = free_port()
        environment = os.environ | {
            "PRIMA_DATA": folder,
            "PRIMA_PORT": str(port),
            "PRIMA_SAMPLE": "1",
        }
        command = [sys.executable, "-m", "prima_deploy.main", "run", "--with-parent"]
        running = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        )
        try:
            told = _until_ready(running)
            assert "Prima is ready" in told, told
            accounts = Path(folder) / "sample-accounts.json"
            yield Stack(f"http://localhost:{port}", accounts, running.pid)
        finally:
            running.terminate()
            running.communicate(timeout=60)


def _until_ready(running: "subprocess.Popen[str]") -> str:
    """Everything that was said up to the ready line, or to the end."""
    told = ""
    assert running.stdout is not None
    for line in running.stdout:
        told += line
        if "Prima is ready" in line:
            break
    return told
