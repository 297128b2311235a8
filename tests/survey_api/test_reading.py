"""The program that reads tables: a million rows in little memory, and nothing it cannot survive."""

import csv
import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import openpyxl
import pytest

from survey_api import sheets
from survey_api.reading import identity, record

ELEMENTS = [f"E{n}" for n in range(1, 10)]
HEADING = ["no", *(f"U{n}" for n in range(1, 10))]
MEASURED = r"""
import re, sys
from survey_api import reading
reading.main()
sys.stderr.write(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read())[1])
"""
MILLION = 1_000_000


class Read(NamedTuple):
    status: int
    found: dict[str, Any]
    megabytes: int
    records: Path


def read(table: Path, **changed: Any) -> Read:
    folder = table.parent
    orders = {
        "table": str(table),
        "records": str(folder / "records"),
        "faults": str(folder / "faults"),
        "elements": ELEMENTS,
        "positions": ELEMENTS,
        "scale": 4,
        "first": "2026-07-01",
        "last": "2026-12-31",
        "undated": "2026-11-22",
        "period_id": str(UUID(int=7)),
        "batch": "",
        "file_name": "f",
    } | changed
    done = subprocess.run(
        [sys.executable, "-c", MEASURED],
        input=json.dumps(orders),
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout) if done.returncode == 0 else {}
    megabytes = int(done.stderr) // 1024 if done.returncode == 0 else 0
    return Read(done.returncode, found, megabytes, folder / "records")


def a_long_csv(path: Path, rows: int, last: str) -> Path:
    chance = random.Random(5)
    body = [",".join(chance.choices("1234", k=9)) for _ in range(1000)]
    with path.open("w") as file:
        file.write(",".join(HEADING) + "\n")
        file.writelines(f"{n},{body[n % 1000]}\n" for n in range(1, rows))
        file.write(f"{rows},{last}\n")
    return path


class TestAMillionRows:
    def test_are_read_in_little_memory_up_to_the_fault_in_the_last_one(
        self, tmp_path: Path
    ) -> None:
        done = read(a_long_csv(tmp_path / "table", MILLION, "1,2,3,4,5,2,3,4,1"))

        assert done.found["rows"] == MILLION
        assert done.found["faults"] == [[MILLION + 1, "U5", "outside_scale"]]
        assert done.megabytes < 120

    def test_leave_a_record_each(self, tmp_path: Path) -> None:
        done = read(a_long_csv(tmp_path / "table", 100_000, "1,2,3,4,1,2,3,4,1"))

        assert (done.found["rows"], done.found["faults_total"]) == (100_000, 0)
        assert done.found["distinct"] is True
        assert done.records.stat().st_size == 100_000 * record(9).size

    def test_more_than_a_sheet_can_have_are_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sheets, "MOST_ROWS", 3)
        path = tmp_path / "table"
        path.write_text("U1\n1\n1\n")
        assert len(list(sheets.rows(path))) == 3

        path.write_text("U1\n1\n1\n1\n")
        with pytest.raises(sheets.UnreadableError):
            list(sheets.rows(path))


class TestRecords:
    def test_hold_the_row_the_day_and_the_answers(self, tmp_path: Path) -> None:
        path = tmp_path / "table"
        with path.open("w", newline="") as file:
            csv.writer(file).writerows(
                [
                    ["tanggal", *HEADING],
                    ["2026-08-02", 1, *"123412341"],
                    [],
                    ["", 2, *"444444444"],
                ]
            )

        done = read(path)

        rows = list(record(9).iter_unpack(done.records.read_bytes()))
        assert [(row[0], row[1], row[3:]) for row in rows] == [
            (2, 739830, (1, 2, 3, 4, 1, 2, 3, 4, 1)),
            (4, 0, (4,) * 9),
        ]

    def test_equal_rows_are_not_told_apart_by_what_stands_beside(self, tmp_path: Path) -> None:
        path = tmp_path / "table"
        path.write_text(",".join(HEADING) + "\n" + "7,4,4,4,4,4,4,4,4,4\n" * 2)

        assert read(path).found["distinct"] is False


def test_respondents_keep_the_ids_that_earlier_imports_gave_them() -> None:
    period = UUID(int=7)

    assert identity(period.bytes, "kotak 1|key|Ñ 17") == uuid5(period, "kotak 1|key|Ñ 17").bytes


class TestBadFiles:
    def test_a_workbook_that_unpacks_beyond_reason_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "table"
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as entry,
        ):
            for _ in range(101):
                entry.write(bytes(1_000_000))

        assert read(path).status == 2

    @pytest.mark.parametrize(
        "content",
        [b"\x00" * 100, b"a\xff,b", b"PK\x03\x04", b'"' + b"x" * 200_000, b"U1," * 101 + b"\n1"],
    )
    def test_what_is_no_table_is_refused(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "table"
        path.write_bytes(content)

        assert read(path).status == 2

    def test_a_sheet_with_empty_rows_in_between_is_read(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for column, title in enumerate(HEADING, 1):
            sheet.cell(1, column, title)
            sheet.cell(200_000, column, 1)
        path = tmp_path / "table"
        book.save(path)

        done = read(path)

        assert (done.found["rows"], done.found["faults_total"]) == (1, 0)
        assert done.megabytes < 120
