"""Processor time and memory of running processes, from /proc."""

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def seconds(pid: int) -> float:
    """What the process, its living descendants and those already collected have used so far."""
    stats = _stats()
    found, generation = [pid], [pid]
    while generation:
        generation = [child for child, stat in stats.items() if int(stat[1]) in generation]
        found += generation
    # utime and stime of each; cutime and cstime stand for descendants that have ended.
    return sum(int(ticks) for one in found for ticks in stats[one][11:15]) / TICKS


def megabytes(pid: int) -> float:
    """Memory that the process itself holds now."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _stats() -> dict[int, list[str]]:
    """The fields of /proc/PID/stat from the state on, of every process."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            found[int(entry.name)] = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
    return found
