"""Working days and the arithmetic of deadlines. Pure: no clock, no database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

MAX_DAYS = 3660
"""Longest deadline that is computed, in days: ten years; keeps a hostile `n` harmless."""


class DayUnit(StrEnum):
    """How the days of a deadline are counted."""

    WORKING = "working"
    CALENDAR = "calendar"


class TraceLine(NamedTuple):
    """One day on the way to a deadline: which number it got, or why it did not count."""

    day: date
    number: int | None
    reason: str | None


class Due(NamedTuple):
    """A computed deadline: the last day on which the duty can be met, and how it was found."""

    due_on: date
    trace: tuple[TraceLine, ...]


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The working days of one government in one published version.

    `workweek` holds ISO weekdays (1 = Monday); `holidays` maps a day to its name.
    """

    version: int
    workweek: frozenset[int]
    holidays: Mapping[date, str]

    def due(self, start: date, n: int, unit: DayUnit) -> Due:
        """The deadline `n` days after `start`; the day after `start` is day one.

        A calendar-day deadline is never moved off a holiday: the stricter reading.
        Raises ValueError outside 0 ≤ n ≤ MAX_DAYS, when the workweek has no day, or when the
        deadline would lie after the year 9999.
        """
        if not 0 <= n <= MAX_DAYS:
            raise ValueError(f"a deadline takes 0 to {MAX_DAYS} days")
        if not self.workweek:
            raise ValueError("a calendar without working days has no deadlines")
        day, number, trace = start, 0, list[TraceLine]()
        while number < n:
            if day == date.max:
                raise ValueError("there is no date after the year 9999")
            day += timedelta(days=1)
            reason = self.rest(day) if unit is DayUnit.WORKING else None
            number += reason is None
            trace.append(TraceLine(day, None if reason else number, reason))
        return Due(day, tuple(trace))

    def rest(self, day: date) -> str | None:
        """Why `day` is not a working day, or None when it is one."""
        if day in self.holidays:
            return self.holidays[day]
        return None if day.isoweekday() in self.workweek else "weekend"
