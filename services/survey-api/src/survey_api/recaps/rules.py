"""The recapitulation that governments fill in: two heading rows, 32 columns, one unit per row.

Its layout is that of an import found in use for PermenPANRB 14/2017. Element means stand where
answers should; the three result columns are read only to be compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

HEADINGS = 2
ELEMENTS = 9
MOST_ROWS = 2000
ROWS = HEADINGS + MOST_ROWS + 1
"""Rows to look at: one more tells that there are too many."""
MOST_PLACES = 20
"""Decimals of a number, as many as a spreadsheet could write."""
MOST_ZEROS = 12
"""The largest power of ten in it."""
GROUPS = {
    "gender": ("L", "P"),
    "education": ("SD", "SLTP", "SLTA", "DIPLOMA", "S1", "S2", "S3"),
    "occupation": (
        "PNS", "TNI/POLRI", "SWASTA", "WIRASWASTA", "PELAJAR", "PETANI", "LAINNYA",
    ),
}  # fmt: skip
COLUMNS = (
    "NO", "OPD", *(f"U{n}" for n in range(1, ELEMENTS + 1)), *GROUPS["gender"],
    *GROUPS["education"], *GROUPS["occupation"], "POPULASI", "SAMPEL", "NRR", "IKM", "KATEGORI",
)  # fmt: skip

Value = str | int | float | bool | None

SENTENCES = {
    "not_a_mean": "Isi nilai rata-rata unsur dari 1 sampai nilai tertinggi, atau kosongkan.",
    "not_a_count": "Isi jumlah orang dengan bilangan bulat, atau kosongkan.",
    "missing_unit": "Isi nama perangkat daerah.",
    "repeated_unit": "Perangkat daerah ini muncul lebih dari sekali.",
    "too_many_rows": "Rekapitulasi memuat paling banyak 2.000 perangkat daerah; hapus yang lain.",
    "no_rows": "Rekapitulasi ini tidak berisi perangkat daerah.",
    "gender_sum": "Jumlah L dan P tidak sama dengan SAMPEL.",
    "education_sum": "Jumlah menurut pendidikan tidak sama dengan SAMPEL.",
    "occupation_sum": "Jumlah menurut pekerjaan tidak sama dengan SAMPEL.",
    "sample_above_population": "SAMPEL melebihi POPULASI.",
}


class LayoutError(Exception):
    """The table does not have this layout."""


class Fault(NamedTuple):
    """What is wrong, in the file's own rows and the layout's columns."""

    row: int
    column: str
    code: str


class Line(NamedTuple):
    """One unit as printed; `means` by position U1, U2, …"""

    row: int
    unit: str
    means: Sequence[Decimal | None]
    respondents: dict[str, int]
    population: int | None
    sample: int | None
    printed: dict[str, str | None]


def read(rows: Iterable[tuple[int, Sequence[Value]]], scale: int) -> tuple[list[Line], list[Fault]]:
    """The units up to the row of totals, and everything wrong; raises LayoutError.

    `rows` have their number in the file; empty ones are left out.
    """
    lines: list[Line] = []
    faults: list[Fault] = []
    numbered = iter(rows)
    _check_heading(next((row for number, row in numbered if number == HEADINGS), []))
    for number, row in numbered:
        if _is_total(row):
            break
        if len(lines) == MOST_ROWS:
            faults.append(Fault(number, "", "too_many_rows"))
            break
        lines.append(_line(number, row, scale, faults))
    faults += _names(lines)
    return lines, faults


def _names(lines: Sequence[Line]) -> Iterator[Fault]:
    if not lines:
        yield Fault(HEADINGS + 1, "", "no_rows")
    names: set[str] = set()
    for line in lines:
        if not line.unit:
            yield Fault(line.row, "OPD", "missing_unit")
        elif line.unit.casefold() in names:
            yield Fault(line.row, "OPD", "repeated_unit")
        names.add(line.unit.casefold())


def remarks(line: Line) -> list[str]:
    """What does not add up in a row, without making it unreadable."""
    found = []
    for group, columns in GROUPS.items():
        given = [line.respondents[column] for column in columns if column in line.respondents]
        if given and line.sample is not None and sum(given) != line.sample:
            found.append(f"{group}_sum")
    if line.sample is not None and line.population is not None and line.sample > line.population:
        found.append("sample_above_population")
    return found


def _check_heading(row: Sequence[Value]) -> None:
    first = COLUMNS.index("U1")
    titles = [_text(value).upper() for value in row[first : first + ELEMENTS]]
    if len(row) < len(COLUMNS) - 3 or titles != list(COLUMNS[first : first + ELEMENTS]):
        raise LayoutError


def _is_total(row: Sequence[Value]) -> bool:
    return _text(_at(row, 0)) == "" and "jumlah" in _text(_at(row, 1)).casefold()


def _line(number: int, row: Sequence[Value], scale: int, faults: list[Fault]) -> Line:
    cells = {title: _at(row, column) for column, title in enumerate(COLUMNS)}
    means = []
    for position in range(1, ELEMENTS + 1):
        mean, good = _mean(cells[f"U{position}"], scale)
        means.append(mean)
        if not good:
            faults.append(Fault(number, f"U{position}", "not_a_mean"))
    counts: dict[str, int] = {}
    asked = [column for columns in GROUPS.values() for column in columns]
    for title in (*asked, "POPULASI", "SAMPEL"):
        count, good = _count(cells[title])
        if count is not None:
            counts[title] = count
        if not good:
            faults.append(Fault(number, title, "not_a_count"))
    return Line(
        row=number,
        unit=" ".join(_text(cells["OPD"]).split())[:200],
        means=means,
        respondents={title: counts[title] for title in asked if title in counts},
        population=counts.get("POPULASI"),
        sample=counts.get("SAMPEL"),
        printed={
            name: _text(cells[title])[:40] or None
            for name, title in (("nrr", "NRR"), ("index", "IKM"), ("category", "KATEGORI"))
        },
    )


def _mean(value: Value, scale: int) -> tuple[Decimal | None, bool]:
    number = decimal(value)
    if number is None:
        return None, _text(value) == ""
    return (number, True) if 1 <= number <= scale else (None, False)


def _count(value: Value) -> tuple[int | None, bool]:
    number = decimal(value)
    if number is None:
        return None, _text(value) == ""
    whole = number == number.to_integral_value() and 0 <= number <= 1_000_000_000  # noqa: PLR2004
    return (int(number), True) if whole else (None, False)


def decimal(value: Value) -> Decimal | None:
    """A number as it is printed, with a point or an Indonesian comma; None when it is none."""
    if value is None or isinstance(value, bool):
        return None
    try:
        number = Decimal(_text(value).replace(",", "."))
    except InvalidOperation:
        return None
    exponent = number.as_tuple().exponent
    # Ten to its power is computed: a short text must not make a number of a million digits.
    plain = isinstance(exponent, int) and -MOST_PLACES <= exponent <= MOST_ZEROS
    return number if plain and number.adjusted() <= MOST_ZEROS else None


def _at(row: Sequence[Value], column: int) -> Value:
    return row[column] if column < len(row) else None


def _text(value: Value) -> str:
    return "" if value is None else str(value).strip()
