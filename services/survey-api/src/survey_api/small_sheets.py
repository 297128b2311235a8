"""Small tables as people send them, read apart from the service: in bounded memory and time.

Run as a program (`python -m survey_api.small_sheets`) this file takes its order as JSON from the
standard input and leaves the rows as JSON on the standard output. Whatever a file does to it, the
service goes on serving.
"""

import asyncio
import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from survey_api import sheets
from survey_api.sheets import UnreadableError

MEMORY = 512 << 20
"""Bytes that the program may use."""
SECONDS = 10
"""Seconds of a processor that it may use."""
MOST_WORDS = 4 << 20
"""Bytes of an XLSX's table of words: it is read as a whole, and slowly."""
MOST_CHARACTERS = 250
"""Characters of a cell that are passed on: one word may stand in a million cells."""
UNREADABLE = 2
"""What the program leaves with when the file is no table."""

Value = str | int | float | bool | None
"""A cell; what is neither text nor number is told as text."""

_turns = asyncio.Semaphore(2)


class Order(NamedTuple):
    """What to read: so many rows and columns in so many seconds of a processor."""

    table: str
    rows: int
    columns: int
    seconds: int


class Numbered(NamedTuple):
    """A row with its number in the file, from 1."""

    number: int
    cells: list[Value]


async def read(content: bytes, *, rows: int, columns: int) -> list[Numbered]:
    """The first `rows` rows that hold anything; raises UnreadableError."""
    async with _turns:
        with TemporaryDirectory(prefix="prima-sheet-") as folder:
            table = Path(folder, "table")
            await asyncio.to_thread(table.write_bytes, content)
            said = await _said(Order(str(table), rows, columns, SECONDS))
    return [Numbered(*row) for row in json.loads(said)]


async def _said(order: Order) -> bytes:
    pipe = asyncio.subprocess.PIPE
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "survey_api.small_sheets", stdin=pipe, stdout=pipe
    )
    try:
        said, _ = await program.communicate(json.dumps(order).encode())
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
    if program.returncode in {UNREADABLE, -signal.SIGKILL, -signal.SIGXCPU}:
        raise UnreadableError
    if program.returncode:
        raise RuntimeError("the reading program has failed")
    return said


def _filled(table: Path, columns: int) -> Iterator[Numbered]:
    numbered = enumerate(sheets.rows(table, words=MOST_WORDS), 1)
    told = (Numbered(number, [_told(cell) for cell in row[:columns]]) for number, row in numbered)
    return (row for row in told if any(cell not in {None, ""} for cell in row.cells))


def _told(cell: sheets.Value) -> Value:
    if isinstance(cell, (int, float)) or cell is None:
        return cell
    return str(cell).strip()[:MOST_CHARACTERS]


def main() -> None:
    """Read what the standard input says; leaves with UNREADABLE when it is not a table."""
    order = Order(*json.load(sys.stdin))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (order.seconds, order.seconds))
    os.nice(5)  # the answers that come in meanwhile go first
    try:
        found = list(islice(_filled(Path(order.table), order.columns), order.rows))
    except (UnreadableError, MemoryError):
        sys.exit(UNREADABLE)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
