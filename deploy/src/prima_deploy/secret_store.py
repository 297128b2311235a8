import json
import os
import secrets
from pathlib import Path
from typing import cast


def random_secret() -> str:
    return secrets.token_hex(32)


class SecretStore:
    """Secrets made once and kept in one file that only its owner can read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, str] = {}
        if file.exists():
            # Written by nobody but `_write`, as a flat object of strings.
            self._values = cast("dict[str, str]", json.loads(file.read_text()))

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def get(self, name: str) -> str:
        """The secret of that name, made now if it never was."""
        if name not in self._values:
            self.put(**{name: random_secret()})
        return self._values[name]

    def put(self, **values: str) -> None:
        self._values |= values
        self._write()

    def _write(self) -> None:
        fresh = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(self._values, file, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._file)
