"""Days without work. National holidays and collective leave are fixed each year by a joint
decree of three ministers (SKB 3 Menteri); a government may add its own."""

from collections.abc import Iterable
from datetime import date

import holidays

FIVE_DAYS = [1, 2, 3, 4, 5]
"""Working days of the state's offices, ISO weekdays: Perpres 21/2023."""
NATIONAL, LEAVE = "national", "leave"
CATEGORIES = {"public": NATIONAL, "government": LEAVE}
"""Categories of the `holidays` package: national holidays and collective leave (cuti bersama)."""


def official(years: Iterable[int]) -> list[dict[str, str]]:
    """National holidays and collective leave of `years`, by day."""
    wanted = list(years)
    days: list[dict[str, str]] = []
    for category, ours in CATEGORIES.items():
        known = holidays.country_holidays(
            "ID", years=wanted, categories=(category,), language="id", observed=False
        )
        days += [{"day": str(d), "name": name, "category": ours} for d, name in known.items()]
    return in_order(days)


def in_order(days: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    """By day, each day once: of two entries the first one counts."""
    once: dict[str, dict[str, str]] = {}
    for entry in days:
        once.setdefault(entry["day"], entry)
    return [once[day] for day in sorted(once)]


def missing_years(days: Iterable[dict[str, str]], today: date) -> list[int]:
    """Which of this and the next year have no day in the calendar yet."""
    known = {date.fromisoformat(entry["day"]).year for entry in days}
    return [year for year in (today.year, today.year + 1) if year not in known]
