"""Numbers, dates and periods as Indonesian documents write them."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
ROMAN = ("I", "II", "III", "IV")


def day(at: date) -> str:
    """A date."""
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}"


def decimal(scaled: int, digits: int) -> str:
    """An integer of hundredths or thousandths with a decimal comma."""
    unit = 10**digits
    sign = "−" if scaled < 0 else ""
    return f"{sign}{abs(scaled) // unit},{abs(scaled) % unit:0{digits}}"


def whole(n: int) -> str:
    """A whole number with points between thousands."""
    return f"{n:,}".replace(",", ".")


def percent(part: int, total: int) -> str:
    """A share with one decimal, half-up; the sign stays on the line of its number."""
    return f"{decimal((2000 * part + total) // (2 * total), 1)}\u00a0%"


def period(label: str) -> str:
    """The label of a round: `2026-S2` is Semester II Tahun 2026."""
    year, _, part = label.partition("-")
    if part.startswith("TW"):
        return f"Triwulan {ROMAN[int(part[2:]) - 1]} Tahun {year}"
    if part.startswith("S"):
        return f"Semester {ROMAN[int(part[1:]) - 1]} Tahun {year}"
    return f"{MONTHS[int(part) - 1]} {year}" if part else f"Tahun {year}"


def short_period(label: str) -> str:
    """The same where there is little room."""
    year, _, part = label.partition("-")
    if part.isdigit():
        return f"{MONTHS[int(part) - 1][:3]} {year}"
    return f"{part} {year}".strip()


def listing(words: Sequence[str]) -> str:
    """Words as a sentence lists them; such as hold commas themselves are set apart by more."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    if any("," in word for word in words):
        return f"{'; '.join(words[:-1])}; dan {words[-1]}"
    return f"{', '.join(words[:-1])} dan {words[-1]}"


def lowered(name: str) -> str:
    """A name inside a sentence: its words in small letters, abbreviations as they are."""
    return " ".join(word if word.isupper() else word.lower() for word in name.split())
