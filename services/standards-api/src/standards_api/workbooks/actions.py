from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

import xlsxwriter
from openpyxl import load_workbook

from standards_api.components import Component
from standards_api.intake import Fault, Intake, Place, Reading, entry
from standards_api.workbooks import rules
from standards_api.workbooks.errors import WorkbookTooLarge, WorkbookUnreadable
from standards_api.workbooks.rules import Column

LAST_ROW = 5000
"""Rows of the template that get a drop-down list."""

Cells = dict[str, tuple[Any, Place]]  # Any: whatever a cell holds
"""The filled cells of one row by field, each with its place."""


def read(content: bytes) -> Reading:
    """The services of a workbook in the form of the template, and everything wrong with it.

    Raises WorkbookUnreadable or WorkbookTooLarge when the file as a whole cannot be taken.
    """
    _refuse_bombs(content)
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=False)
    except Exception as error:  # a broken file breaks the reader in many ways
        raise WorkbookUnreadable from error
    reading = Reading()
    if rules.SERVICES not in book.sheetnames:
        raise WorkbookUnreadable
    services: dict[str, Intake] = {}
    for cells, row in _rows(book[rules.SERVICES], rules.SERVICE_COLUMNS, reading):
        _take_service(cells, row, services, reading)
    for component, sheet in rules.SHEETS.items():
        if sheet in book.sheetnames:
            for cells, row in _rows(book[sheet], rules.columns(component), reading):
                _take_item(component, cells, row, services, reading)
    reading.services = list(services.values())
    return reading


def _refuse_bombs(content: bytes) -> None:
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > rules.MOST_PARTS:
                raise WorkbookTooLarge(rows=rules.MOST_ROWS)
            if sum(part.file_size for part in parts) > rules.MOST_UNPACKED:
                raise WorkbookTooLarge(rows=rules.MOST_ROWS)
            for part in parts:
                with archive.open(part) as opened:
                    if b"<!DOCTYPE" in opened.read(2048).upper():
                        raise WorkbookUnreadable
    except (BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise WorkbookUnreadable from error


def _rows(
    sheet: Any,  # a sheet of openpyxl, which is published without types
    columns: Sequence[Column],
    reading: Reading,
) -> Iterator[tuple[Cells, Place]]:
    """The filled rows of a sheet; what is wrong with headings and cells goes to `reading`."""
    # The size that a file gives itself may be wrong: rows beyond it would be lost.
    sheet.reset_dimensions()
    fields: list[Column | None] = []
    known = {column.title.casefold(): column for column in columns}
    for number, cells in enumerate(sheet.iter_rows(), 1):
        if number > rules.MOST_ROWS or len(cells) > rules.MOST_COLUMNS:
            raise WorkbookTooLarge(rows=rules.MOST_ROWS)
        if number == 1:
            fields = [known.get(str(cell.value or "").strip().casefold()) for cell in cells]
            _refuse_headings(sheet.title, columns, fields, reading)
            continue
        row = Place(sheet.title, number)
        filled = dict(_filled(zip(fields, cells, strict=False), row, reading))
        if filled:
            yield filled, row


def _refuse_headings(
    sheet: str, columns: Sequence[Column], found: Sequence[Column | None], reading: Reading
) -> None:
    for column in columns:
        if column not in found and column.title != rules.ITEM_ID:
            detail = f"kolom “{column.title}” tidak ada"
            reading.faults.append(Fault(Place(sheet, 1), detail))


def _filled(
    cells: Iterable[tuple[Column | None, Any]], row: Place, reading: Reading
) -> Iterator[tuple[str, tuple[Any, Place]]]:
    for index, (column, cell) in enumerate(cells):
        if column is None or cell.value is None or str(cell.value).strip() == "":
            continue
        place = Place(row.sheet, row.row, f"{rules.letter(index)}{row.row}")
        if cell.data_type == "f":
            reading.faults.append(Fault(place, "rumus tidak diterima; isikan nilainya"))
            continue
        if cell.data_type == "e":
            reading.faults.append(Fault(place, "sel berisi galat"))
            continue
        value = _value(column, cell.value)
        if value is None:
            words = ", ".join(column.words or ("bilangan bulat",))
            reading.faults.append(Fault(place, f"pilihan yang tersedia: {words}"))
            continue
        yield column.field, (value, place)


def _value(column: Column, raw: object) -> object:
    """The value of a cell; None when it is not one that the column takes."""
    if column.number:
        return _whole(raw)
    said = str(int(raw) if isinstance(raw, float) and raw.is_integer() else raw).strip()
    if column.words is None:
        return said
    return column.words.get(said.casefold())


def _whole(raw: object) -> int | None:
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        return int(raw) if float(raw).is_integer() else None
    digits = str(raw).strip().removeprefix("Rp").replace(".", "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 15 else None  # noqa: PLR2004


def _take_service(cells: Cells, row: Place, services: dict[str, Intake], reading: Reading) -> None:
    values = {name: value for name, (value, _) in cells.items()}
    for name, title in (("code", rules.KEY), ("name", "Nama layanan")):
        if name not in values:
            reading.faults.append(Fault(row, f"“{title}” wajib diisi"))
            return
    if values["code"] in services:
        place = cells["code"][1]
        reading.faults.append(Fault(place, "kode layanan tercantum dua kali"))
        return
    aliases = [each.strip() for each in str(values.pop("aliases", "")).split(";")]
    services[values["code"]] = Intake(
        place=row, aliases=[each for each in aliases if each], **values
    )


def _take_item(
    component: Component, cells: Cells, row: Place, services: dict[str, Intake], reading: Reading
) -> None:
    if "service" not in cells:
        reading.faults.append(Fault(row, f"“{rules.KEY}” wajib diisi"))
        return
    code, place = cells.pop("service")
    if code not in services:
        detail = f"kode layanan tidak ada pada lembar {rules.SERVICES}"
        reading.faults.append(Fault(place, detail))
        return
    values = {name: value for name, (value, _) in cells.items()}
    item = entry(component, values, {name: at for name, (_, at) in cells.items()}, row)
    if isinstance(item, list):
        reading.faults.extend(item)
        return
    services[code].items.setdefault(component, []).append(item)


def write(services: Iterable[Intake]) -> bytes:
    """A workbook that holds `services`; none makes the empty template."""
    buffer = BytesIO()
    every = list(services)
    with xlsxwriter.Workbook(
        buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        text = book.add_format({"num_format": "@"})
        bold = book.add_format({"bold": True, "bg_color": "#f2f4fa"})
        rows = [_service_row(service) for service in every]
        _sheet(book, rules.SERVICES, rules.SERVICE_COLUMNS, rows, (text, bold))
        for component in Component:
            columns = rules.columns(component)
            rows = [
                [service.code, *_item_row(columns, item)]
                for service in every
                for item in service.items.get(component, [])
            ]
            _sheet(book, rules.SHEETS[component], columns, rows, (text, bold))
    return buffer.getvalue()


def _service_row(service: Intake) -> list[Any]:
    kinds = {code: word for word, code in rules.KIND.items()}
    return [
        service.code,
        service.name,
        service.description,
        kinds.get(service.kind or ""),
        service.unit,
        "; ".join(service.aliases),
        service.reference_code,
    ]


def _item_row(columns: Sequence[Column], item: Any) -> list[Any]:  # Any: an entry of any kind
    return [_said(column, getattr(item, column.field)) for column in columns[1:]]


def _said(column: Column, value: object) -> object:
    if value is None or column.number:
        return value
    said = str(value).lower() if isinstance(value, bool) else str(value)
    if column.words is None:
        return said
    return next(word for word, code in column.words.items() if code == said)


def _sheet(
    book: Any,  # a workbook of xlsxwriter, which is published without types
    name: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Any]],
    formats: tuple[Any, Any],
) -> None:
    text, bold = formats
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        hidden = {"hidden": True} if column.title == rules.ITEM_ID else {}
        sheet.set_column(index, index, column.width, None if column.number else text, hidden)
        sheet.write_string(0, index, column.title, bold)
        if column.words:
            choices = {"validate": "list", "source": list(column.words)}
            sheet.data_validation(1, index, LAST_ROW, index, choices)
    for number, row in enumerate(rows, 1):
        for index, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(number, index, value)
            elif value is not None:
                sheet.write_string(number, index, str(value), text)
