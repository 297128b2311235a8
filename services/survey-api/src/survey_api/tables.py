"""Large tables: from CSV to XLSX or Parquet in a process of its own, never all in memory.

Run as a script this file is that process: what to do comes as JSON on standard input.
"""

import asyncio
import csv
import json
import sys
from collections.abc import Collection
from pathlib import Path

SECONDS = 300
SHEET_ROWS = 1_048_575
"""Rows of one XLSX sheet below its heading."""
BATCH = 65_536


class ConversionError(Exception):
    """The table could not be made; the reason is for the log, not for people."""


async def convert(source: Path, target: Path, *, whole: Collection[str]) -> None:
    """Write the rows of the CSV `source` to `target`, whose suffix names the format.

    Columns named in `whole` hold whole numbers up to 32 767, the others text; an empty field is a
    missing value. Raises ConversionError.
    """
    order = {"source": str(source), "target": str(target), "whole": sorted(whole)}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        __file__,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(SECONDS):
            _, complaint = await process.communicate(json.dumps(order).encode())
    except TimeoutError as error:
        raise ConversionError("took too long") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise ConversionError(complaint.decode(errors="replace")[-2000:])


def to_xlsx(source: Path, target: Path, whole: Collection[str]) -> None:
    """One sheet after another, each with the heading; text stays text, also where it begins
    like a formula."""
    import xlsxwriter

    with (
        source.open(encoding="utf-8", newline="") as given,
        xlsxwriter.Workbook(target, {"constant_memory": True}) as book,
    ):
        rows = csv.reader(given)
        heading = next(rows)
        numbers = {column for column, name in enumerate(heading) if name in whole}
        bold = book.add_format({"bold": True})
        sheet, at = None, SHEET_ROWS
        for row in rows:
            if sheet is None or at == SHEET_ROWS:
                sheet, at = book.add_worksheet(), 0
                sheet.freeze_panes(1, 0)
                for column, name in enumerate(heading):
                    sheet.write_string(0, column, name, bold)
            at += 1
            for column, value in enumerate(row):
                if column in numbers and value:
                    sheet.write_number(at, column, int(value))
                elif value:
                    sheet.write_string(at, column, value)


def to_parquet(source: Path, target: Path, whole: Collection[str]) -> None:
    """Zstandard, row groups written as they fill."""
    from arro3.core import DataType, Field, Schema
    from arro3.io import read_csv, write_parquet

    with source.open(encoding="utf-8", newline="") as given:
        heading = next(csv.reader(given))
    kinds = [(name, DataType.int16() if name in whole else DataType.string()) for name in heading]
    schema = Schema([Field(name, kind, nullable=True) for name, kind in kinds])
    rows = read_csv(source, schema, has_header=True, batch_size=BATCH)
    write_parquet(rows, target, compression="zstd(3)", max_row_group_size=4 * BATCH)


def main() -> None:
    """Make one table."""
    order = json.load(sys.stdin)
    source, target = Path(order["source"]), Path(order["target"])
    make = {".xlsx": to_xlsx, ".parquet": to_parquet}[target.suffix]
    make(source, target, order["whole"])


if __name__ == "__main__":
    main()
