"""Bring the databases to the newest schema, without paying for the question when they are.

Importing the migration tool costs about as much as starting all services, so a start first
compares what the databases say with what was noted when they were last brought up to date.
"""

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import asyncpg

from prima_deploy.services import ROOT, Service

Note = dict[str, list[str]]


def folder_of(service: Service) -> Path:
    return ROOT / service.folder / "migrations"


def fingerprint(folder: Path) -> str:
    """Of everything that says what the newest schema is."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


async def schema_version(owner_url: str) -> list[str]:
    connection = await asyncpg.connect(owner_url)
    try:
        rows = await connection.fetch("SELECT version_num FROM alembic_version ORDER BY 1")
    except asyncpg.UndefinedTableError:
        return []
    finally:
        await connection.close()
    return [row["version_num"] for row in rows]


class Notebook:
    """Which schema each set of migrations led to."""

    def __init__(self, file: Path) -> None:
        self._file = file

    async def pending(self, services: Iterable[Service], urls: dict[str, str]) -> list[Service]:
        """Those whose migrations changed, or whose database is not where they led to."""
        noted: Note = json.loads(self._file.read_text()) if self._file.exists() else {}
        return [
            service
            for service in services
            if noted.get(service.name) != await _state(service, urls[service.name])
        ]

    async def write(self, services: Iterable[Service], urls: dict[str, str]) -> None:
        note = {service.name: await _state(service, urls[service.name]) for service in services}
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps(note, indent=2))
        part.replace(self._file)


async def _state(service: Service, owner_url: str) -> list[str]:
    return [fingerprint(folder_of(service)), *await schema_version(owner_url)]


def main() -> None:
    """Migrate the databases named on standard input: `[[folder, owner_url], …]`."""
    from prima_chassis.migrations import upgrade

    for folder, owner_url in json.load(sys.stdin):
        upgrade(Path(folder), owner_url)


if __name__ == "__main__":
    main()
