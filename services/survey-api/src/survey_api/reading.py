"""The program that reads a table of raw answers, apart from the service and in bounded memory.

`python -m survey_api.reading` takes its orders as JSON from the standard input. It leaves the
respondents as records of fixed width, the faults as CSV, and says on the standard output what it
has found. Whatever a file does to it, the service goes on serving.
"""

import csv
import hashlib
import json
import os
import resource
import struct
import sys
from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO
from uuid import UUID

from survey_api import matrix, sheets
from survey_api.matrix import Columns, Fault

MEMORY = 1 << 30
"""Bytes that the program may use."""
MOST_SHOWN = 500
"""Faults told on the standard output."""
MOST_LISTED = 100_000
"""Faults written to the file of faults."""
BUCKETS = 256
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Orders(NamedTuple):
    """What to read and how. Days outside `first` … `last` are faults; `undated` is one of them."""

    table: str
    records: str
    faults: str
    elements: list[str]
    positions: list[str]
    scale: int
    first: str
    last: str
    undated: str
    period_id: str
    batch: str
    file_name: str


class Found(NamedTuple):
    """What a file says: nothing of it counts unless `faults_total` is 0.

    `distinct`: the columns beside the answers tell the respondents apart.
    """

    rows: int
    faults_total: int
    faults: list[tuple[int, str, str]]
    ignored: list[str]
    distinct: bool


def record(elements: int) -> struct.Struct:
    """Row, day (ordinal), the respondent's id by the columns beside the answers, answers."""
    return struct.Struct(f">II16s{elements}B")


def line(fault: Fault) -> list[object]:
    """A fault as a line of CSV."""
    # A heading is somebody else's text: it must not become a formula where this is opened.
    column = f"'{fault.column}" if fault.column.startswith(FORMULAS) else fault.column
    return [fault.row, column, fault.code, fault.sentence]


def identity(period: bytes, name: str) -> bytes:
    """The bytes of `uuid5(period, name)`, in a third of the time: there may be a million."""
    made = bytearray(hashlib.sha1(period + name.encode(), usedforsecurity=False).digest()[:16])
    made[6] = made[6] & 0x0F | 0x50
    made[8] = made[8] & 0x3F | 0x80
    return bytes(made)


class Keys:
    """Whether something was seen twice: eight bytes for each, far less than remembering all."""

    def __init__(self) -> None:
        self._seen = [array("Q") for _ in range(BUCKETS)]

    def add(self, digest: bytes) -> None:
        """Note one."""
        self._seen[digest[0]].append(int.from_bytes(digest[8:16], "big"))

    def distinct(self) -> bool:
        """Whether all of them differ."""
        return all(len(set(bucket)) == len(bucket) for bucket in self._seen)


class Faults:
    """Counts every fault, shows the first ones and lists as many as anybody will read."""

    def __init__(self, file: TextIO) -> None:
        self.total = 0
        self.shown: list[tuple[int, str, str]] = []
        self._writer = csv.writer(file)
        self._writer.writerow(["baris", "kolom", "kode", "keterangan"])

    def add(self, fault: Fault) -> None:
        """Note one."""
        self.total += 1
        if self.total <= MOST_SHOWN:
            self.shown.append((fault.row, fault.column, fault.code))
        if self.total <= MOST_LISTED:
            self._writer.writerow(line(fault))


def read(orders: Orders) -> Found:
    """Read the whole table; raises sheets.UnreadableError."""
    path = Path(orders.table)
    with ExitStack() as files:
        records = files.enter_context(Path(orders.records).open("wb"))
        listed = files.enter_context(Path(orders.faults).open("w", encoding="utf-8", newline=""))
        faults = Faults(listed)
        rows = sheets.rows(path)
        heading = matrix.columns(next(rows, []), orders.elements, orders.positions)
        if not isinstance(heading, Columns):
            for fault in heading:
                faults.add(fault)
            return Found(0, faults.total, faults.shown, [], distinct=False)
        keys = Keys()
        count = _respondents(rows, orders, heading, records, faults, keys)
        if count == 0:
            faults.add(Fault(1, "", "no_rows"))
    ignored = [heading.titles[column] for column in heading.rest]
    distinct = bool(heading.rest) and keys.distinct()
    return Found(count, faults.total, faults.shown, ignored, distinct)


def _respondents(
    rows: Iterator[list[sheets.Value]],
    orders: Orders,
    where: Columns,
    records: BinaryIO,
    faults: Faults,
    keys: Keys,
) -> int:
    """Write a record for each respondent; how many there are."""
    typed, width = sheets.is_typed(Path(orders.table)), record(len(orders.elements))
    period, prefix = UUID(orders.period_id).bytes, f"{orders.batch}|key|"
    first, last = date.fromisoformat(orders.first), date.fromisoformat(orders.last)
    undated = date.fromisoformat(orders.undated)
    count = 0
    for number, row in enumerate(rows, 2):
        if matrix.is_empty(row):
            continue
        count += 1
        found = matrix.respondent(number, row, where, orders.scale, typed=typed)
        for fault in found.faults:
            faults.add(fault)
        day = found.day or undated
        if not first <= day <= last:
            faults.add(Fault(number, "", "outside_period"))
        key = identity(period, prefix + matrix.key(row, where))
        keys.add(key)
        if not faults.total:
            given = found.day.toordinal() if found.day else 0
            records.write(width.pack(number, given, key, *found.answers))
    return count


def main() -> None:
    """Read what the standard input says; leaves with 2 when it is not a table."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.nice(5)  # the answers that come in meanwhile go first
    told: dict[str, Any] = json.load(sys.stdin)  # Any: one document of several types
    try:
        found = read(Orders(**told))
    except (sheets.UnreadableError, MemoryError):
        sys.exit(2)
    json.dump(found._asdict(), sys.stdout)


if __name__ == "__main__":
    main()
