"""Simulated rounds: honest ones with all that honest rounds do, and stuffed ones.

Honest counts are overdispersed, follow weekdays and drift; honest scores differ between people
(the answers of one correlate), between days a little, and have a ceiling.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from survey_api import daily
from survey_api.daily import Day
from survey_api.scans.rules import Heap

FIRST = date(2026, 7, 1)
ELEMENTS = 9
Answers = tuple[int, ...]


@dataclass
class Simulated:
    """Answers by day."""

    length: int
    answers: dict[date, list[Answers]] = field(default_factory=lambda: defaultdict(list))

    @property
    def days(self) -> list[Day]:
        """Every day of the round as the database adds it up."""
        found = []
        for day, many in self.answers.items():
            totals = [sum(one) for one in many]
            first, second, third, fourth = (sum(t**k for t in totals) for k in (1, 2, 3, 4))
            uniform = sum(len(set(one)) == 1 for one in many)
            found.append(Day(day, len(many), first, second, third, fourth, uniform))
        return daily.calendar(found, FIRST, FIRST + timedelta(days=self.length - 1))

    @property
    def heaps(self) -> list[Heap]:
        """Equal answers as the database finds them."""
        total = Counter(one for many in self.answers.values() for one in many)
        return [
            Heap(day, here, total[one])
            for day, many in self.answers.items()
            for one, here in Counter(many).items()
            if here >= 3 and len(set(one)) > 1
        ]

    def stuff(self, count: int, *, last: int, one: Callable[[], Answers]) -> None:
        """Add invented answers to the last days."""
        for n in range(count):
            day = FIRST + timedelta(days=self.length - 1 - n % last)
            self.answers[day].append(one())


@dataclass(frozen=True)
class Scene:
    """What an honest round is like. `level` shifts all scores, `mood` is the spread of days in
    standard deviations of people, `busy` the shape of the gamma that makes days differ."""

    answers: int = 300
    length: int = 60
    level: float = 0.0
    mood: float = 0.1
    busy: float = 4.0
    weekends: float = 0.2
    growth: float = 0.0


def honest(chance: Random, scene: Scene) -> Simulated:
    """One honest round."""
    made = Simulated(scene.length)
    weights = {}
    for n in range(scene.length):
        day = FIRST + timedelta(days=n)
        week = (1.3, 1.1, 1.0, 1.0, 0.8, scene.weekends, scene.weekends)[day.weekday()]
        drift = 1 + scene.growth * n / scene.length
        weights[day] = week * drift * chance.gammavariate(scene.busy, 1 / scene.busy)
    usual = scene.answers / sum(weights.values())
    for day, weight in weights.items():
        mood = chance.gauss(0, scene.mood)
        for _ in range(_poisson(chance, usual * weight)):
            made.answers[day].append(person(chance, scene.level + mood))
    return made


def person(chance: Random, level: float) -> Answers:
    """What one person answers: correlation between elements about 0.55, ceiling at 4."""
    view = chance.gauss(level, 0.75)
    return tuple(_score(view + chance.gauss(0, 0.68)) for _ in range(ELEMENTS))


def all_four() -> Answers:
    """The simplest invention."""
    return (4,) * ELEMENTS


def _score(latent: float) -> int:
    return 1 + (latent > -2.0) + (latent > -1.1) + (latent > 0.55)


def _poisson(chance: Random, mean: float) -> int:
    count, left = 0, chance.expovariate(1)
    while left < mean:
        count += 1
        left += chance.expovariate(1)
    return count
