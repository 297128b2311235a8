"""Tables as people send them, CSV or XLSX, row by row so that their length costs no memory."""

import csv
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TextIO

import openpyxl

MOST_ROWS = 1_048_576
"""As many as a sheet of Excel has, the heading included."""
MOST_COLUMNS = 100
MOST_UNPACKED = 2_000_000_000
"""Bytes an XLSX may unpack to."""
MOST_WORDS = 100_000_000
"""Bytes of its table of words, the one part that is read as a whole."""
DELIMITERS = ",;\t"
TITLE_LINES = 5
"""Lines among which the first that has a delimiter tells which one it is."""
MAGIC = b"PK\x03\x04"

Value = str | int | float | bool | date | None
"""A cell as the file holds it."""


class UnreadableError(Exception):
    """Neither CSV nor XLSX, or too large."""


def is_typed(path: Path) -> bool:
    """Whether the file tells numbers from text, as XLSX does and CSV does not."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def rows(path: Path, *, words: int = MOST_WORDS) -> Iterator[list[Value]]:
    """The rows of the first sheet; raises UnreadableError, perhaps after the first of them.

    `words`: the most bytes that an XLSX's table of words may have.
    """
    found = _xlsx(path, words) if is_typed(path) else _csv(path)
    for row in islice(found, MOST_ROWS):
        if len(row) > MOST_COLUMNS:
            raise UnreadableError
        yield row
    if next(found, None) is not None:
        raise UnreadableError


def _csv(path: Path) -> Iterator[list[Value]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = islice(file, TITLE_LINES)
            told = next((line for line in lines if any(d in line for d in DELIMITERS)), "")
            delimiter = max(DELIMITERS, key=told.count)
            file.seek(0)
            for row in csv.reader(_lines(file), delimiter=delimiter):
                yield list(row)
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableError from error


def _lines(file: TextIO) -> Iterator[str]:
    for line in file:
        if "\0" in line:
            raise UnreadableError
        yield line


def _xlsx(path: Path, most_words: int) -> Iterator[list[Value]]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise UnreadableError from error
    words = sum(entry.file_size for entry in entries if "sharedStrings" in entry.filename)
    if words > most_words or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise UnreadableError
    try:
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            sheet = book.worksheets[0]
            # The size that a file gives itself may be wrong: rows beyond it would be lost.
            sheet.reset_dimensions()
            for row in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
                yield list(row)
    except Exception as error:  # a damaged file fails anywhere inside the reader
        raise UnreadableError from error
