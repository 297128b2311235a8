from pathlib import Path

LARGEST = 50 * 1024 * 1024


def begin_log(folder: Path, name: str) -> Path:
    """An empty log; the one of the run before stays beside it."""
    log = folder / f"{name}.log"
    if log.exists():
        log.replace(log.with_suffix(".log.1"))
    log.touch(mode=0o600)
    return log


def trim_logs(folder: Path) -> None:
    """Keep a long run from filling the disk: what exceeds the limit is dropped."""
    for log in folder.glob("*.log"):
        if log.stat().st_size > LARGEST:
            # The writers append, so that they continue at the new end.
            with log.open("r+b") as file:
                file.truncate(0)
