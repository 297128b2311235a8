"""End what a killed supervisor left behind, then let go of its lock.

Run as a script beside the supervisor. Its standard input is a pipe that closes when the supervisor
ends, however that happens; before, each line `+ PID STOP KILL` or `- PID` names a process to end
and the signals for it. On Linux the kernel has signalled them already (see `launch.py`); this adds
the second, stronger signal, and is the only protection on other systems. It inherits the lock of
the data folder, so that a new start waits until everything of the old one is gone.
"""

import os
import signal
import sys
import time
from collections.abc import Iterable

STOP_WITHIN = 8.0
KILL_WITHIN = 5.0
LOOK_EVERY = 0.05
HAS_PROC = os.access("/proc/self/stat", os.R_OK)

Signals = tuple[int, int]


def follow(lines: Iterable[str]) -> dict[int, Signals]:
    """What still runs when the pipe closes."""
    running: dict[int, Signals] = {}
    for line in lines:
        sign, pid, *numbers = line.split()
        if sign == "+":
            running[int(pid)] = (int(numbers[0]), int(numbers[1]))
        else:
            running.pop(int(pid), None)
    return running


def is_alive(pid: int) -> bool:
    """A zombie that nobody collects counts as gone."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    if not HAS_PROC:
        return True
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def send(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def end(running: dict[int, Signals]) -> None:
    for turn, patience in ((0, STOP_WITHIN), (1, KILL_WITHIN)):
        for pid, signals in running.items():
            send(pid, signals[turn])
        until = time.monotonic() + patience
        while time.monotonic() < until:
            running = {pid: signals for pid, signals in running.items() if is_alive(pid)}
            if not running:
                return
            time.sleep(LOOK_EVERY)


if __name__ == "__main__":
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    end(follow(sys.stdin))
