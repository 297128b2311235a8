"""Small tables are read by a program of its own, which gives up before a file becomes a burden."""

import csv
import io
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest

from survey_api import small_sheets
from survey_api.sheets import UnreadableError

END = b"</sheetData>"


def a_csv(*rows: list[str]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()


def a_book(*rows: list[Any]) -> bytes:
    book, written = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(written)
    return written.getvalue()


def with_cells(book: bytes, rows: int) -> bytes:
    """The workbook with a sheet of so many rows without a word, a thousand times smaller packed."""
    written = io.BytesIO()
    given, name = zipfile.ZipFile(io.BytesIO(book)), "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in given.namelist():
            if entry != name:
                made.writestr(entry, given.read(entry))
        head, _, tail = given.read(name).partition(END)
        made.writestr(name, head + b"<row><c/><c/></row>" * rows + END + tail)
    return written.getvalue()


class TestRead:
    async def test_gives_the_rows_that_hold_anything_with_their_numbers(self) -> None:
        content = a_csv(["a", "b"], ["", " "], ["  c ", ""])

        found = await small_sheets.read(content, rows=10, columns=10)

        assert found == [(1, ["a", "b"]), (3, ["c", ""])]

    async def test_keeps_numbers_and_tells_days_as_text(self) -> None:
        content = a_book([3, 3.5, None, date(2024, 1, 2), "x", True])

        [row] = await small_sheets.read(content, rows=10, columns=6)

        assert row.cells == [3, 3.5, None, "2024-01-02 00:00:00", "x", True]

    async def test_gives_no_more_than_was_asked_for(self) -> None:
        content = a_csv(*[["x" * 10_000, "y", "z"]] * 5)

        found = await small_sheets.read(content, rows=3, columns=2)

        assert [row.number for row in found] == [1, 2, 3]
        assert found[0].cells == ["x" * small_sheets.MOST_CHARACTERS, "y"]

    @pytest.mark.parametrize("content", [b"\x00" * 100, b"a\xff,b", b"PK\x03\x04"])
    async def test_refuses_what_is_no_table(self, content: bytes) -> None:
        with pytest.raises(UnreadableError):
            await small_sheets.read(content, rows=10, columns=10)

    async def test_gives_up_a_table_that_takes_too_long(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        book = a_book(["x"])
        assert await small_sheets.read(with_cells(book, 10), rows=10, columns=1) == [(1, ["x"])]
        monkeypatch.setattr(small_sheets, "SECONDS", 1)

        with pytest.raises(UnreadableError):
            await small_sheets.read(with_cells(book, 1_000_000), rows=10, columns=1)
