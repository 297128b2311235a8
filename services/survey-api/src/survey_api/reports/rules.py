"""How a report speaks: Indonesian dates, decimal commas, one sentence on whether it may stand."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip


def spoken_day(day: date) -> str:
    """A date as Indonesians write it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def decimal(scaled: int, digits: int) -> str:
    """An integer of hundredths or thousandths with a decimal comma."""
    unit = 10**digits
    return f"{scaled // unit},{scaled % unit:0{digits}}"


def verdict(reasons: Sequence[str]) -> str:
    """Whether the result may stand, in one sentence."""
    if not reasons:
        return "Jumlah responden memenuhi ketentuan; hasil layak dipublikasikan."
    sentences = {
        "too_few_answers": "jumlah responden belum memenuhi sampel",
        "more_answers_than_users": "jawaban lebih banyak daripada pengguna layanan yang dilaporkan",
        "margin_spans_letters": "margin galat melintasi lebih dari dua mutu",
    }
    spoken = [sentences[reason] for reason in reasons if reason in sentences]
    return f"Catatan: {'; '.join(spoken)}."
