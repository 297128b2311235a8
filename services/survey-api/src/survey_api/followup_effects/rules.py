"""Whether an element changed from one round to another."""

from decimal import ROUND_CEILING, Decimal
from fractions import Fraction
from statistics import NormalDist
from typing import Literal, NamedTuple

FEWEST = 30
"""Answers in each round below which the normal distribution is not to be trusted."""
LEVEL = Fraction(5, 100)
"""How often all tested elements together may show an effect that is not there."""

Verdict = Literal["improved", "not_detectable", "worse"]


class Day(NamedTuple):
    """How many answered on one day, and the sum of their scores for one element."""

    n: int
    total: int


class Sample(NamedTuple):
    """Answers about one element in one round: enough for its mean and variance."""

    squares: int
    days: tuple[Day, ...]
    population: int | None

    @property
    def n(self) -> int:
        """Respondents."""
        return sum(day.n for day in self.days)

    @property
    def total(self) -> int:
        """Sum of their scores."""
        return sum(day.total for day in self.days)


class Effect(NamedTuple):
    """Change of an element in hundredths of an index point, with its margin."""

    verdict: Verdict
    difference: int
    margin: int


def effect(before: Sample, after: Sample, *, scale: int, compared: int) -> Effect | None:
    """Whether an element changed between two rounds; None while one of them has no spread to show.

    Samples are independent: nobody knows who answered in both rounds. Follow-ups are about the
    lowest of `compared` elements, and what was chosen for being low rises by chance alone, so the
    margin is that of all elements at once (Bonferroni) and stays honest after any choice.
    """
    if before.n < 2 or after.n < 2:  # noqa: PLR2004 - a variance needs two
        return None
    point = Fraction(100, scale)
    difference = point * (Fraction(after.total, after.n) - Fraction(before.total, before.n))
    variance = point * point * (_variance(before) + _variance(after))
    quantile = Decimal(NormalDist().inv_cdf(float(1 - LEVEL / (2 * compared))))
    exact = quantile * (Decimal(variance.numerator) / variance.denominator).sqrt() * 100
    margin = int(exact.to_integral_value(ROUND_CEILING))
    cents = _half_away(difference * 100)
    if abs(cents) <= margin or min(before.n, after.n) < FEWEST:
        return Effect("not_detectable", cents, margin)
    return Effect("improved" if cents > 0 else "worse", cents, margin)


def _variance(sample: Sample) -> Fraction:
    """Of the mean score: the larger of respondents' and days' variance, as for the index itself,
    corrected for a finite population.

    When all agree, one respondent is taken to differ by one: no spread seen is not no spread.
    """
    n, total = sample.n, sample.total
    squares = n * sample.squares - total**2
    spread = Fraction(squares or n - 1, n * n * (n - 1))
    if len(sample.days) > 1:
        mean = Fraction(total, n)
        apart = sum(((day.total - day.n * mean) ** 2 for day in sample.days), Fraction(0))
        spread = max(spread, Fraction(len(sample.days), len(sample.days) - 1) * apart / n**2)
    if sample.population is None or sample.population < n:
        return spread
    return spread * (1 - Fraction(n, sample.population))


def _half_away(value: Fraction) -> int:
    """Rounded to a whole number, a half going away from zero, so that signs are symmetric."""
    whole = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return whole if value >= 0 else -whole
