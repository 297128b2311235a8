"""The satisfaction index (IKM) and its margin of error.

Legal source: PermenPANRB 14/2017, Lampiran I: the index is the mean of the element means, each
with weight 1/number of elements, times 25. Everything up to the margin is integer or rational
arithmetic; the margin is computed in decimal, so every machine finds the same figure.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from math import erf, sqrt
from typing import Literal, NamedTuple, Protocol, TypeVar

from survey_api import quantiles
from survey_api.exact import decimal, fsum, half_up

DIGITS = 28
ALMOST = Decimal("1e-9")
"""Added before a fraction is cut off, so that 58 with an error in its last digit stays 58."""
KEPT = 1024  # when one unit of a government is answered about, the others' results stay

Verdict = Literal["improved", "worse", "not_detectable"]


class BandEdges(Protocol):
    """A quality letter with both edges in hundredths of a point."""

    @property
    def category(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def lowest(self) -> int: ...
    @property
    def highest(self) -> int: ...


Edges = TypeVar("Edges", bound=BandEdges)


class IntervalKind(StrEnum):
    """How an interval was found."""

    LOGIT_T = "logit_t"
    LOGIT_T_DAYS = "logit_t_day_clusters"
    RULE_OF_THREE = "rule_of_three"
    CENSUS = "census"


@dataclass(frozen=True, slots=True)
class Tally:
    """Additive integers of complete responses: enough for the index and its margin.

    The three `day_*` sums run over days: Σ Tᵈ², Σ nᵈTᵈ, Σ nᵈ².
    """

    n: int
    squares: int
    """Σ t² of respondents' totals."""
    sums: tuple[int, ...]
    """Σ of scores per element."""
    days: int = 0
    day_totals_squared: int = 0
    day_products: int = 0
    day_counts_squared: int = 0
    products: tuple[int, ...] = ()
    """Σ of products of two elements' scores, upper triangle by rows."""

    @property
    def total(self) -> int:
        """Σ of all scores of all respondents."""
        return sum(self.sums)

    def __hash__(self) -> int:
        """Of enough to tell tallies apart; the products would make it five times as slow."""
        return hash((self.n, self.squares, self.sums))

    def __add__(self, other: "Tally") -> "Tally":
        """Both together; their days count as different days."""
        return Tally(
            self.n + other.n,
            self.squares + other.squares,
            tuple(a + b for a, b in zip(self.sums, other.sums, strict=True)),
            self.days + other.days,
            self.day_totals_squared + other.day_totals_squared,
            self.day_products + other.day_products,
            self.day_counts_squared + other.day_counts_squared,
            tuple(a + b for a, b in zip(self.products, other.products, strict=True)),
        )


class Estimate(NamedTuple):
    """A mean in index points with what is needed to combine it with others."""

    mean: Fraction
    variance: Fraction
    """Of the mean, in squared points; larger of respondents' and days' variance."""
    freedom: int
    n: int
    clustered: bool
    census: bool
    below: Fraction = Fraction(0)
    above: Fraction = Fraction(0)
    """How far that of all users may lie, where nobody differed and no spread is seen."""


class Interval(NamedTuple):
    """95 % limits in hundredths of a point, rounded outwards, and the larger distance to them."""

    lower: int
    upper: int
    margin: int
    kind: IntervalKind


class Change(NamedTuple):
    """A difference and its 95 % margin, in hundredths of a point."""

    difference: int
    margin: int

    @property
    def verdict(self) -> Verdict:
        """What of it is known to be real."""
        if abs(self.difference) <= self.margin:
            return "not_detectable"
        return "improved" if self.difference > 0 else "worse"


def letter(cents: int, bands: Sequence[Edges]) -> Edges | None:
    """The quality letter of an index, None without a table; a rounded one falls into no gap."""
    return next((band for band in bands if band.lowest <= cents <= band.highest), None)


@lru_cache(maxsize=KEPT)
def estimate(tally: Tally, population: int | None, scale: int) -> Estimate:
    """Mean index and its variance, from respondents' totals: nine answers of one person, taken as
    independent, would make the margin half as wide as it is.

    The variance between days is used when it is larger: answers invented on one day are most alike.
    A population smaller than n is ignored as wrong.
    """
    point = Fraction(100, scale * len(tally.sums))
    unseen = unseen_share(tally.n, population)
    between, by_day = _variances(tally)
    mean, variance = point * Fraction(tally.total, tally.n), unseen * max(between, by_day)
    below, above = (Fraction(0), Fraction(0))
    if not variance and unseen:
        below, above = doubt(mean, tally.n, scale)
    return Estimate(
        mean=mean,
        variance=point * point * variance,
        freedom=tally.n - 1,
        n=tally.n,
        clustered=by_day > between,
        census=unseen == 0,
        below=below,
        above=above,
    )


def doubt(mean: Fraction, n: int, scale: int) -> tuple[Fraction, Fraction]:
    """How far down and up the mean of all may be when `n` agree: at most 3/n of the users differ
    (rule of three), each by the whole scale at worst."""
    share = min(Fraction(1), Fraction(3, n))
    return share * (mean - Fraction(100, scale)), share * (100 - mean)


def unseen_share(n: int, population: int | None) -> Fraction:
    """The finite population correction: the share of the users who were not asked."""
    known = population is not None and population >= n
    return 1 - Fraction(n, population) if known and population else Fraction(1)


@lru_cache(maxsize=KEPT)
def clustering(tally: Tally) -> Fraction:
    """How much larger the days make the variance of the mean; never below one."""
    between, by_day = _variances(tally)
    return max(Fraction(1), by_day / between) if between else Fraction(1)


def _variances(tally: Tally) -> tuple[Fraction, Fraction]:
    """Of the mean total: from respondents, and from days as clusters."""
    n, days, total = tally.n, tally.days, tally.total
    between = by_day = Fraction(0)
    if n > 1:
        between = Fraction(n * tally.squares - total * total, n * n * (n - 1))
    if days > 1:
        # Σ (Tᵈ - nᵈ·T/n)², times n² to stay among whole numbers.
        spread = (
            n * n * tally.day_totals_squared
            - 2 * n * total * tally.day_products
            + total * total * tally.day_counts_squared
        )
        by_day = Fraction(days * spread, (days - 1) * n**4)
    return between, by_day


def combine(parts: Sequence[tuple[Fraction, Estimate]]) -> Estimate:
    """The weighted mean of strata."""
    if len(parts) == 1 and parts[0][0] == 1:
        return parts[0][1]._replace(freedom=max(1, parts[0][1].freedom))
    variance, freedom = together(
        [decimal(weight * weight * part.variance) for weight, part in parts],
        [part.freedom for _, part in parts],
    )
    return Estimate(
        mean=fsum([weight * part.mean for weight, part in parts]),
        variance=variance,
        freedom=freedom,
        n=sum(part.n for _, part in parts),
        clustered=any(part.clustered for _, part in parts),
        census=all(part.census for _, part in parts),
        below=sum((abs(weight) * part.below for weight, part in parts), Fraction(0)),
        above=sum((abs(weight) * part.above for weight, part in parts), Fraction(0)),
    )


def together(variances: Sequence[Decimal], freedoms: Sequence[int]) -> tuple[Fraction, int]:
    """The variance of a sum of strata, and its degrees of freedom by Satterthwaite.

    In decimal: exact fractions of forty units would have thousands of digits.
    """
    with localcontext(prec=DIGITS):
        variance = sum(variances, Decimal(0))
        spread = sum((v * v / f for v, f in zip(variances, freedoms, strict=True) if v), Decimal(0))
        freedom = int(variance * variance / spread + ALMOST) if spread else 1
    return Fraction(variance), freedom


def interval(found: Estimate, scale: int) -> Interval:
    """95 % limits: Student's t on the logit scale, which keeps them inside the scale.

    Groups in which nobody differed show no spread; what they may be off by widens the limits.
    """
    middle = half_up(found.mean, 100)
    if found.census:
        return Interval(middle, middle, 0, IntervalKind.CENSUS)
    lowest, below, above = Decimal(100) / scale, decimal(found.below), decimal(found.above)
    if found.variance == 0:
        mean = decimal(found.mean)
        return _outwards(middle, mean - below, mean + above, IntervalKind.RULE_OF_THREE)
    kind = IntervalKind.LOGIT_T_DAYS if found.clustered else IntervalKind.LOGIT_T
    with localcontext(prec=DIGITS):
        centre, deviation = _logit(found, scale)
        distance = quantiles.student(found.freedom) * deviation
        width = 100 - lowest
        lower_limit = lowest + width / (1 + (distance - centre).exp()) - below
        upper_limit = lowest + width / (1 + (-distance - centre).exp()) + above
    lower_limit, upper_limit = max(lowest, lower_limit), min(Decimal(100), upper_limit)
    return _outwards(middle, lower_limit, upper_limit, kind)


def probability(found: Estimate, band: BandEdges, scale: int) -> float | None:
    """How likely the index of all users lies in `band`, 0 to 1; None when spread is unknown."""
    if found.census:
        return 1.0
    if found.variance == 0 or found.below or found.above:
        return None
    lowest = 100 / scale

    def below(edge: float) -> float:
        share = (edge - lowest) / (100 - lowest)
        if share <= 0 or share >= 1:
            return float(share >= 1)
        logit = Decimal(share / (1 - share)).ln()
        return (1 + erf(float((logit - centre) / deviation) / sqrt(2))) / 2

    with localcontext(prec=DIGITS):
        centre, deviation = _logit(found, scale)
        return below((band.highest + 0.5) / 100) - below((band.lowest - 0.5) / 100)


def _logit(found: Estimate, scale: int) -> tuple[Decimal, Decimal]:
    """The mean and its standard deviation on the logit scale."""
    lowest = Decimal(100) / scale
    share = (decimal(found.mean) - lowest) / (100 - lowest)
    slope = (100 - lowest) * share * (1 - share)
    return (share / (1 - share)).ln(), decimal(found.variance).sqrt() / slope


def _outwards(middle: int, lower: Decimal, upper: Decimal, kind: IntervalKind) -> Interval:
    low = min(middle, int((lower * 100).to_integral_value(ROUND_FLOOR)))
    high = max(middle, int((upper * 100).to_integral_value(ROUND_CEILING)))
    return Interval(low, high, max(middle - low, high - middle), kind)


def change(before: Estimate, after: Estimate) -> Change:
    """The difference of two independent samples, with its 95 % margin."""
    both = combine([(Fraction(1), after), (Fraction(-1), before)])
    with localcontext(prec=DIGITS):
        margin = (quantiles.student(both.freedom) * decimal(both.variance).sqrt()) ** 2
        for one in (before, after):
            margin += decimal(max(one.below, one.above)) ** 2
        found = int((margin.sqrt() * 100).to_integral_value(ROUND_CEILING))
    return Change(half_up(after.mean, 100) - half_up(before.mean, 100), found)
