"""Reading a table of raw answers: one respondent per row, every fault named by row and column."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

MOST_DIGITS = 6
DIGITS: Mapping[object, int] = {str(score): score for score in range(1, 7)}
DAY_HEADINGS = frozenset({"TANGGAL", "TANGGAL_SURVEI", "TGL", "ANSWERED_ON", "DATE"})
DAY_FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y")

Value = str | int | float | bool | date | None
"""A cell as the file holds it."""

SENTENCES = {
    "missing_column": "Kolom unsur ini tidak ada; pakai kode unsur atau U1, U2, … sebagai judul.",
    "repeated_column": "Judul kolom ini muncul lebih dari sekali.",
    "no_rows": "Berkas ini tidak berisi jawaban.",
    "beyond_heading": "Baris ini lebih panjang daripada baris judul; beri tanda kutip pada sel yang"
    " memuat pemisah kolom.",
    "missing": "Isi skornya; setiap unsur harus dijawab.",
    "text": "Ubah sel teks ini menjadi angka.",
    "not_whole": "Skor harus bilangan bulat.",
    "outside_scale": "Skor harus dari 1 sampai nilai tertinggi instrumen.",
    "not_a_day": "Tulis tanggal sebagai 2026-11-30 atau 30/11/2026.",
    "outside_period": "Tanggal ini di luar masa survei.",
    "other_answers_stored": "Responden ini sudah diimpor dengan jawaban lain; periksa berkasnya"
    " atau beri nama kelompok yang berbeda.",
}


class Fault(NamedTuple):
    """What is wrong, in the file's own rows (1 is the heading) and columns."""

    row: int
    column: str
    code: str

    @property
    def sentence(self) -> str:
        """What to do about it."""
        return SENTENCES[self.code]


class Columns(NamedTuple):
    """Where things are: elements in the order of storage, the day, and all the rest.

    `width`: columns up to the last one that has a title.
    """

    titles: Sequence[str]
    elements: Sequence[int]
    day: int | None
    rest: Sequence[int]
    last: int
    width: int


class Answered(NamedTuple):
    """One respondent's row: answers in the order of storage, or what is wrong with it."""

    answers: Sequence[int]
    day: date | None
    faults: Sequence[Fault]


def columns(
    row: Sequence[Value], elements: Sequence[str], positions: Sequence[str]
) -> Columns | list[Fault]:
    """Reads the heading; `elements` in the order of storage, `positions` what U1, U2, … mean."""
    titles = [str(value or "").strip() for value in row]
    meaning: Mapping[str, str] = {f"U{n}": code for n, code in enumerate(positions, 1)}
    place: dict[str, int] = {}
    faults = []
    rest: list[int] = []
    day = None
    for column, title in enumerate(titles):
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
        return faults
    found = [place[code] for code in elements]
    width = max(column for column, title in enumerate(titles, 1) if title)
    return Columns(titles, found, day, rest, max(found), width)


def is_empty(row: Sequence[Value]) -> bool:
    """Whether nothing stands in the row."""
    return all(value is None or value == "" for value in row)


def key(row: Sequence[Value], where: Columns) -> str:
    """What stands beside the answers: it may tell this respondent from the others."""
    return "|".join(str(_at(row, column)) for column in where.rest)


def respondent(
    number: int, row: Sequence[Value], where: Columns, scale: int, *, typed: bool
) -> Answered:
    """Reads one row; `typed` when the file tells numbers from text."""
    # Nearly every row of a long file is as it should be.
    if where.day is None and not typed and where.last < len(row) <= where.width:
        plain = [DIGITS.get(row[column]) for column in where.elements]
        whole = [answer for answer in plain if answer is not None and answer <= scale]
        if len(whole) == len(plain):
            return Answered(whole, None, ())
    answers, faults = [], []
    # In CSV a separator inside a cell moves all that follows it into the wrong columns.
    if not typed and not is_empty(row[where.width :]):
        faults.append(Fault(number, "", "beyond_heading"))
    for column in where.elements:
        found = score(_at(row, column), scale, typed=typed)
        if isinstance(found, int):
            answers.append(found)
        else:
            faults.append(Fault(number, where.titles[column], found))
    day = None if where.day is None else _day(_at(row, where.day))
    if isinstance(day, str) and where.day is not None:
        faults.append(Fault(number, where.titles[where.day], day))
    return Answered(answers, day if isinstance(day, date) else None, faults)


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


def _at(row: Sequence[Value], column: int) -> Value:
    return row[column] if column < len(row) else None


def _digits(text: str, scale: int) -> int | str:
    if not (text.isascii() and text.isdigit()):
        return "not_whole"
    number = int(text[:MOST_DIGITS])
    return number if 1 <= number <= scale else "outside_scale"


def _day(value: Value) -> date | str | None:
    """The day, None when it is left out, or the code of what is wrong with it."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    for form in DAY_FORMS:
        try:
            return datetime.strptime(str(value).strip(), form).date()  # noqa: DTZ007 - a day
        except ValueError:
            continue
    return "not_a_day"
