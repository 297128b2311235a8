"""Sample sizes and mixes for whoever plans, measures or watches a round."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files

from survey_api.sampling import rules

Part = rules.Part
Group = rules.Group
Weighted = rules.Weighted
Fit = rules.Fit


def needed(population: int | None) -> int:
    """The legal sample size (Krejcie–Morgan) for so many users."""
    return rules.needed(population)


def published(population: int | None) -> int | None:
    """What Krejcie and Morgan's printed table says, rounded to the nearest; None: no such row."""
    return None if population is None else _table().get(population)


def needed_for(margin: int, deviation: int, population: int | None) -> int:
    """The sample size for a margin and a deviation in hundredths of a point."""
    return rules.needed_for(margin, deviation, population)


def assumed_users(
    known: Mapping[rules.Key, int | None], population: int | None, needed_in_all: int
) -> dict[rules.Key, int]:
    """Users of every part, those not known as if the parts shared the rest equally."""
    return rules.assumed_users(known, population, needed_in_all)


def allocate(
    needed_in_all: int, parts: Mapping[rules.Key, Part], assumed: int
) -> dict[rules.Key, int]:
    """Answers per part (Neyman); `assumed` is the deviation where none is known."""
    return rules.allocate(needed_in_all, parts, assumed)


def deviation(n: int, total: int, squares: int, point: Fraction) -> int:
    """Standard deviation of respondents' index, in hundredths of a point."""
    return rules.deviation(n, total, squares, point)


def shared_out(total: int, shares: Mapping[rules.Key, Fraction]) -> dict[rules.Key, int]:
    """`total` in whole parts."""
    return rules.shared_out(total, shares)


def divided(
    rows: Mapping[rules.Row, int], columns: Mapping[rules.Key, int]
) -> dict[rules.Row, dict[rules.Key, int]]:
    """A table of whole numbers whose rows and columns add up to these."""
    return rules.divided(rows, columns)


def fit(observed: Sequence[int], users: Sequence[int]) -> Fit | None:
    """How far respondents differ from users in their mix."""
    return rules.fit(observed, users)


def weigh(groups: Sequence[Group], others: Group) -> Weighted | None:
    """Respondents weighed so that their mix becomes the users'."""
    return rules.weigh(groups, others)


def forecast(*, n: int, still_needed: int, opens_on: date, today: date) -> date | None:
    """The day a sample is complete at the pace so far; None: it cannot be told."""
    return rules.forecast(n=n, still_needed=still_needed, opens_on=opens_on, today=today)


@lru_cache(maxsize=1)
def _table() -> Mapping[int, int]:
    stored = (files("survey_api.sampling") / "krejcie_morgan.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in stored.splitlines() if not line.startswith("#"))
    return {int(row["population"]): int(row["sample"]) for row in rows}
