"""NATS with JetStream from its wheel; every service is its own user."""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from prima_deploy.probes import speaks
from prima_deploy.processes import Program

ADMINISTRATOR = "administrator"


def permissions(service: str) -> dict[str, object]:
    """A service announces its own facts, reads everybody's, and changes no other stream."""
    stream = f"PRIMA_{service.upper()}"
    return {
        "publish": [
            f"prima.{service}.>",
            f"$JS.API.STREAM.UPDATE.{stream}",
            "$JS.API.INFO",
            "$JS.API.STREAM.NAMES",
            "$JS.API.STREAM.LIST",
            "$JS.API.STREAM.INFO.*",
            "$JS.API.STREAM.CREATE.*",
            "$JS.API.STREAM.MSG.GET.*",
            "$JS.API.DIRECT.GET.>",
            "$JS.API.CONSUMER.>",
            "$JS.ACK.>",
            "$JS.FC.>",
        ],
        "subscribe": ["_INBOX.>", "prima.>"],
    }


@dataclass(frozen=True)
class Nats:
    """A server that keeps its streams in `folder`."""

    folder: Path
    port: int
    passwords: Mapping[str, str]
    forgetful: bool = False

    def url(self, user: str = ADMINISTRATOR) -> str:
        return f"nats://{user}:{self.passwords[user]}@127.0.0.1:{self.port}"

    def program(self) -> Program:
        return Program(
            "nats",
            [
                str(Path(sys.executable).with_name("nats-server")),
                "--config",
                str(self._configure()),
            ],
            speaks(self.port, b"INFO "),
        )

    def _configure(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "nats.conf"
        with open(file, "w", opener=lambda p, f: os.open(p, f, 0o600)) as text:
            json.dump(self._configuration(), text, indent=2)
        return file

    def _configuration(self) -> dict[str, object]:
        users: list[dict[str, object]] = []
        for user, password in self.passwords.items():
            limits = {} if user == ADMINISTRATOR else {"permissions": permissions(user)}
            users.append({"user": user, "password": password, **limits})
        return {
            "host": "127.0.0.1",
            "port": self.port,
            "server_name": "prima",
            "authorization": {"users": users},
            "jetstream": {
                "store_dir": str(self.folder),
                # Otherwise an acknowledged fact may be lost in a power cut.
                "sync_interval": "2m" if self.forgetful else "always",
            },
            "max_payload": 1024 * 1024,
            "logtime": True,
        }
