"""Reading a table of raw answers: one respondent per row, every fault named by row and column."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

import openpyxl

MOST_ROWS = 20_000
MOST_COLUMNS = 100
MOST_UNPACKED = 60_000_000
"""Bytes an XLSX may unpack to."""
MOST_DIGITS = 6
DAY_HEADINGS = frozenset({"TANGGAL", "TANGGAL_SURVEI", "TGL", "ANSWERED_ON", "DATE"})
DAY_FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y")

Value = str | int | float | bool | date | None
"""A cell as the file holds it."""

SENTENCES = {
    "missing_column": "Kolom unsur ini tidak ada; pakai kode unsur atau U1, U2, … sebagai judul.",
    "repeated_column": "Judul kolom ini muncul lebih dari sekali.",
    "no_rows": "Berkas ini tidak berisi jawaban.",
    "missing": "Isi skornya; setiap unsur harus dijawab.",
    "text": "Ubah sel teks ini menjadi angka.",
    "not_whole": "Skor harus bilangan bulat.",
    "outside_scale": "Skor harus dari 1 sampai nilai tertinggi instrumen.",
    "not_a_day": "Tulis tanggal sebagai 2026-11-30 atau 30/11/2026.",
    "outside_period": "Tanggal ini di luar masa survei.",
    "other_answers_stored": "Responden ini sudah diimpor dengan jawaban lain; periksa berkasnya"
    " atau beri nama kelompok yang berbeda.",
}


class UnreadableError(Exception):
    """Neither CSV nor XLSX, or too large."""


class Fault(NamedTuple):
    """What is wrong, in the file's own rows (1 is the heading) and columns."""

    row: int
    column: str
    code: str

    @property
    def sentence(self) -> str:
        """What to do about it."""
        return SENTENCES[self.code]


class Answered(NamedTuple):
    """One respondent; `identity` tells them from the others whenever the file comes again."""

    row: int
    identity: str
    answers: tuple[int, ...]
    answered_on: date | None


class Table(NamedTuple):
    """What a file says: nothing of it counts while `faults` is not empty."""

    respondents: Sequence[Answered]
    faults: Sequence[Fault]
    ignored: Sequence[str]


class Sheet(NamedTuple):
    """The rows of a file; `typed` when the file tells numbers from text, as CSV does not."""

    rows: Sequence[Sequence[Value]]
    typed: bool


class Columns(NamedTuple):
    """Where things are: elements in the order of storage, the day, and all the rest."""

    elements: Sequence[int]
    day: int | None
    rest: Sequence[int]


def read(content: bytes) -> Sheet:
    """The rows of a CSV or XLSX file; raises UnreadableError."""
    typed = content.startswith(b"PK\x03\x04")
    rows = _xlsx(content) if typed else _csv(content)
    found: list[list[Value]] = []
    for row in rows:
        if len(found) > MOST_ROWS or len(row) > MOST_COLUMNS:
            raise UnreadableError
        found.append(row)
    return Sheet(found, typed)


def interpret(
    sheet: Sheet,
    *,
    elements: Sequence[str],
    positions: Sequence[str],
    scale: int,
    file_name: str,
) -> Table:
    """Respondents or faults. `elements` in the order of storage, `positions` what U1, U2, … mean.

    A respondent is recognised by the columns beside the answers when these tell the rows apart,
    else by the row number in exactly this file (`file_name`).
    """
    rows = sheet.rows
    heading = [str(value or "").strip() for value in rows[0]] if rows else []
    columns, faults = _columns(heading, elements, positions)
    if columns is None:
        return Table([], faults, [])
    body = [(n, row) for n, row in enumerate(rows[1:], 2) if any(v not in {None, ""} for v in row)]
    if not body:
        return Table([], [Fault(1, "", "no_rows")], [])
    keys = [_key(row, columns.rest) for _, row in body]
    distinct = bool(columns.rest) and len(set(keys)) == len(keys)
    respondents = []
    for (number, row), key in zip(body, keys, strict=True):
        scores = {
            heading[column]: score(_at(row, column), scale, typed=sheet.typed)
            for column in columns.elements
        }
        wrong = [Fault(number, t, found) for t, found in scores.items() if isinstance(found, str)]
        answers = tuple(found for found in scores.values() if isinstance(found, int))
        day, wrong_day = _day(number, row, columns.day, heading)
        faults += wrong + wrong_day
        identity = f"key|{key}" if distinct else f"file|{file_name}|{number}"
        respondents.append(Answered(number, identity, answers, day))
    return Table(respondents, faults, [heading[column] for column in columns.rest])


def _csv(content: bytes) -> Iterator[list[Value]]:
    if b"\0" in content:
        raise UnreadableError
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            yield list(row)
    except csv.Error as error:
        raise UnreadableError from error


def _xlsx(content: bytes) -> Iterator[list[Value]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        raise UnreadableError from error
    if unpacked > MOST_UNPACKED:
        raise UnreadableError
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
            yield list(row)
    except Exception as error:  # a damaged file fails anywhere inside the reader
        raise UnreadableError from error


def _columns(
    heading: Sequence[str], elements: Sequence[str], positions: Sequence[str]
) -> tuple[Columns | None, list[Fault]]:
    meaning: Mapping[str, str] = {f"U{n}": code for n, code in enumerate(positions, 1)}
    place: dict[str, int] = {}
    faults = []
    rest: list[int] = []
    day = None
    for column, title in enumerate(heading):
        name = title.upper().replace(" ", "_")
        code = meaning.get(name, name)
        if code in elements:
            if code in place:
                faults.append(Fault(1, title, "repeated_column"))
            place[code] = column
        elif name in DAY_HEADINGS and day is None:
            day = column
        elif title:
            rest.append(column)
    faults += [Fault(1, code, "missing_column") for code in elements if code not in place]
    if faults:
        return None, faults
    return Columns([place[code] for code in elements], day, rest), []


def _key(row: Sequence[Value], columns: Sequence[int]) -> str:
    return "|".join(str(_at(row, column)) for column in columns)


def _at(row: Sequence[Value], column: int) -> Value:
    return row[column] if column < len(row) else None


def score(value: Value, scale: int, *, typed: bool) -> int | str:
    """The score, or the code of what is wrong with it."""
    if value is None or value == "":
        return "missing"
    if isinstance(value, str):
        return "text" if typed else _digits(value.strip(), scale)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return "not_whole"
    return value if 1 <= value <= scale else "outside_scale"


def _digits(text: str, scale: int) -> int | str:
    if not (text.isascii() and text.isdigit()):
        return "not_whole"
    number = int(text[:MOST_DIGITS])
    return number if 1 <= number <= scale else "outside_scale"


def _day(
    number: int, row: Sequence[Value], column: int | None, heading: Sequence[str]
) -> tuple[date | None, list[Fault]]:
    value = None if column is None else _at(row, column)
    if column is None or value in {None, ""}:
        return None, []
    if isinstance(value, datetime):
        return value.date(), []
    if isinstance(value, date):
        return value, []
    for form in DAY_FORMS:
        try:
            return datetime.strptime(str(value).strip(), form).date(), []  # noqa: DTZ007 - a day
        except ValueError:
            continue
    return None, [Fault(number, heading[column], "not_a_day")]
