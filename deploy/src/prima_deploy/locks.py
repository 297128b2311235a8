"""One running Prima per data folder."""

import fcntl
import os
import time
from pathlib import Path

from prima_deploy.errors import CannotStart
from prima_deploy.guard import is_alive

WAIT_FOR_THE_DEAD = 20.0


def hold(folder: Path) -> int:
    """Lock the folder until this process, and its guard, end. Return the open file.

    A lock whose owner was killed is still held by the guard, for the seconds that ending the
    processes left behind takes: that is worth waiting for.
    """
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    until = time.monotonic() + WAIT_FOR_THE_DEAD
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.pread(descriptor, 32, 0).decode().strip()
            if time.monotonic() > until or (owner.isdigit() and is_alive(int(owner))):
                os.close(descriptor)
                raise CannotStart(
                    f"Prima already runs on {folder} (process {owner}). Stop it first, or run a"
                    " second copy beside it: PRIMA_DATA=.data2 PRIMA_PORT=8090 make run"
                ) from None
            time.sleep(0.1)
        else:
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
            return descriptor


def is_held(folder: Path) -> bool:
    """Whether a Prima runs on the folder."""
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False
