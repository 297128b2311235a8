"""Folders that are private, and paths short enough for a unix socket."""

import hashlib
import os
import tempfile
from pathlib import Path

from prima_deploy.errors import CannotStart

# The kernel allows 107 bytes on Linux and 103 on macOS, of which `/.s.PGSQL.5432` takes 14.
LONGEST_SOCKET_FOLDER = 86


def private_folder(folder: Path) -> Path:
    """Create the folder if need be, readable by its owner alone."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def socket_folder(data: Path) -> Path:
    """Where the sockets of one data folder belong: a short path, the same at every start."""
    name = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:12]
    parents = [Path(tempfile.gettempdir()), Path("/tmp")]  # noqa: S108 - ownership is checked below
    parent = next(p for p in parents if len(os.fsencode(p)) + 20 <= LONGEST_SOCKET_FOLDER)
    return parent / f"prima-{name}"


def create_socket_folder(folder: Path) -> None:
    """Make it, in a place where others may write, and make sure that it is ours."""
    folder.mkdir(mode=0o700, exist_ok=True)
    state = folder.lstat()
    if folder.is_symlink() or state.st_uid != os.geteuid() or state.st_mode & 0o077:
        raise CannotStart(
            f"{folder} belongs to somebody else, and the database needs that place for its socket."
            " Remove it, or set TMPDIR to a folder of your own."
        )
