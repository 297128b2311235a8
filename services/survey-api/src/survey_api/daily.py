"""Sums over single days, and successive days held against all others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from operator import add, sub
from typing import NamedTuple

LENGTHS = (1, 2, 3, 7)
"""Windows that are looked at, days."""
MOOD = 0.04
"""Share of the variance that may lie between honest days."""
UNSURE = 1.25
"""The dispersion of counts is known from few days only; it may be this much larger."""

Sums = tuple[float, ...]


class Day(NamedTuple):
    """Sums over one day: answers, powers of respondents' totals, and how many were uniform."""

    day: date
    n: int = 0
    t1: int = 0
    t2: int = 0
    t3: int = 0
    t4: int = 0
    uniform: int = 0


class Sides(NamedTuple):
    """The sums of Day over several days, and Σ T²/n, Σ n² and the number of days with answers."""

    n: float
    t1: float
    t2: float
    t3: float
    t4: float
    uniform: float
    between: float
    squares: float
    days: float


class Window(NamedTuple):
    """Days `start` to `end` (exclusive) of a round against all its other days."""

    start: int
    end: int
    inside: Sides
    outside: Sides


def calendar(days: Iterable[Day], first: date, last: date) -> list[Day]:
    """Every day from `first` to `last`, also those without answers; several of a day are added."""
    found: dict[date, list[Day]] = defaultdict(list)
    for day in days:
        found[day.day].append(day)
    return [
        Day(day, *map(sum, zip(*(one[1:] for one in found.get(day, [Day(day)])), strict=True)))
        for day in (first + timedelta(n) for n in range((last - first).days + 1))
    ]


def sides(days: Iterable[Day]) -> Sides:
    """The sums over `days`."""
    total = tuple(0.0 for _ in Sides._fields)
    for day in days:
        total = tuple(map(add, total, _row(day)))
    return Sides(*total)


def windows(days: Sequence[Day]) -> Iterator[Window]:
    """Runs of each length in which somebody answered."""
    zero = tuple(0.0 for _ in Sides._fields)
    before = list(accumulate(map(_row, days), lambda a, b: tuple(map(add, a, b)), initial=zero))
    for length in LENGTHS:
        for start in range(len(days) - length + 1):
            end = start + length
            inside = Sides(*map(sub, before[end], before[start]))
            if inside.n:
                yield Window(start, end, inside, Sides(*map(sub, before[-1], inside)))


def components(sums: Sides) -> tuple[float, float]:
    """Variance of totals within a day, and between days; honest days are never quite alike."""
    within = (sums.t2 - sums.between) / max(1.0, sums.n - sums.days)
    excess = ((sums.between - sums.t1**2 / sums.n) / (sums.days - 1) - within) / typical(sums)
    return within, max(excess, MOOD * within)


def typical(sums: Sides) -> float:
    """Answers of a day, as the analysis of variance averages them."""
    return (sums.n - sums.squares / sums.n) / (sums.days - 1)


def moments(sums: Sides) -> tuple[float, float]:
    """Variance and kurtosis (3 for a normal distribution, at least 2)."""
    mean = sums.t1 / sums.n
    second = sums.t2 / sums.n - mean * mean
    if second <= 0:
        return 0.0, 3.0
    fourth = (sums.t4 - 4 * mean * sums.t3 + 6 * mean * mean * sums.t2) / sums.n - 3 * mean**4
    return second * sums.n / (sums.n - 1), max(2.0, fourth / (second * second))


class Counts:
    """How many answers a day brings, by weekday, and how much that varies."""

    def __init__(self, days: Sequence[Day]) -> None:
        self._days = days
        self._total = sum(day.n for day in days)
        self._on = [sum(day.n for day in days if day.day.weekday() == k) for k in range(7)]
        self._of = [sum(day.day.weekday() == k for day in days) for k in range(7)]
        usual = [self.expected(n, n + 1, leave_out=False) for n in range(len(days))]
        residuals = [(day.n - mean) ** 2 / mean for day, mean in zip(days, usual, strict=True)]
        self._before = list(accumulate(residuals, initial=0.0))

    def expected(self, start: int, end: int, *, leave_out: bool = True) -> float:
        """Answers that the other days let expect of these; weekdays shrink towards all days."""
        chosen = self._days[start:end]
        inside = sum(day.n for day in chosen) if leave_out else 0
        others = len(self._days) - (end - start if leave_out else 0)
        usual = max(self._total - inside, 1) / others
        mean = 0.0
        for day in chosen:
            weekday = day.day.weekday()
            alike = [d for d in chosen if d.day.weekday() == weekday] if leave_out else []
            on = self._on[weekday] - sum(d.n for d in alike)
            of = self._of[weekday] - len(alike)
            mean += (on + 2 * usual) / (of + 2)
        return mean

    def dispersion(self, start: int, end: int) -> float:
        """Variance of the count of days start to end over its mean, from all other days."""
        others = len(self._days) - (end - start)
        rest = self._before[-1] - (self._before[end] - self._before[start])
        spread = max(1.0, rest / max(1, others - 7))
        return UNSURE * spread * (1 + 7 / others)


def _row(day: Day) -> Sums:
    if not day.n:
        return (0.0,) * len(Sides._fields)
    return (*map(float, day[1:]), day.t1 * day.t1 / day.n, float(day.n * day.n), 1.0)
