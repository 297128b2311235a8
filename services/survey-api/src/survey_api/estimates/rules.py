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
from math import erf, sqrt
from typing import Literal, NamedTuple, Protocol, TypeVar

Z = Decimal("1.959963984540054")
"""97.5 % point of the normal distribution."""
SMALL_T = ("12.706205", "4.302653", "3.182446", "2.776445", "2.570582",
           "2.446912", "2.364624", "2.306004", "2.262157")  # fmt: skip
"""97.5 % points of Student's t for 1 to 9 degrees of freedom."""
DIGITS = 28

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


def index_cents(total: int, n: int, elements: int, scale: int = 4) -> int:
    """The index in hundredths, half-up, from the sum of all scores of `n` complete responses.

    For nine elements on a scale of four this is `(5000·T + 9n) // (18n)`.
    """
    answers = scale * elements * n
    return (20_000 * total + answers) // (2 * answers)


def half_up(value: Fraction, unit: int) -> int:
    """`value` in whole 1/`unit`, a half going up: `half_up(91.475, 100)` is 9148."""
    scaled = 2 * unit * value
    return (scaled.numerator + scaled.denominator) // (2 * scaled.denominator)


def letter(cents: int, bands: Sequence[Edges]) -> Edges | None:
    """The quality letter of a rounded index; None where the edition has no table. The tables have
    gaps (88.30 to 88.31), which only a rounded index cannot fall into."""
    return next((band for band in bands if band.lowest <= cents <= band.highest), None)


def estimate(tally: Tally, population: int | None, scale: int) -> Estimate:
    """Mean index and its variance, from respondents' totals, not from answers as if they were
    independent: those nine answers of one person would make the margin half as wide as it is.

    The variance between days is used when it is larger: invented answers of one day resemble each
    other most of all. A population smaller than n is ignored as wrong.
    """
    point = Fraction(100, scale * len(tally.sums))
    mean = Fraction(tally.total, tally.n)
    unseen = unseen_share(tally.n, population)
    between, by_day = _variances(tally, mean)
    return Estimate(
        mean=point * mean,
        variance=point * point * unseen * max(between, by_day),
        freedom=tally.n - 1,
        n=tally.n,
        clustered=by_day > between,
        census=unseen == 0,
    )


def unseen_share(n: int, population: int | None) -> Fraction:
    """The finite population correction: the share of the users who were not asked."""
    known = population is not None and population >= n
    return 1 - Fraction(n, population) if known and population else Fraction(1)


def clustering(tally: Tally) -> Fraction:
    """How much larger the days make the variance of the mean; never below one."""
    between, by_day = _variances(tally, Fraction(tally.total, tally.n))
    return max(Fraction(1), by_day / between) if between else Fraction(1)


def _variances(tally: Tally, mean: Fraction) -> tuple[Fraction, Fraction]:
    """Of the mean total: from respondents, and from days as clusters."""
    n, days = tally.n, tally.days
    between = by_day = Fraction(0)
    if n > 1:
        between = (tally.squares - mean * tally.total) / (n * (n - 1))
    if days > 1:
        spread = (
            tally.day_totals_squared
            - 2 * mean * tally.day_products
            + mean * mean * tally.day_counts_squared
        )
        by_day = Fraction(days, days - 1) * spread / (n * n)
    return between, by_day


def combine(parts: Sequence[tuple[Fraction, Estimate]]) -> Estimate:
    """The weighted mean of strata; weights add up to one. Degrees of freedom by Satterthwaite."""
    variances = [weight * weight * part.variance for weight, part in parts]
    variance = sum(variances, Fraction(0))
    spread = sum(
        (v * v / part.freedom for v, (_, part) in zip(variances, parts, strict=True) if v),
        Fraction(0),
    )
    return Estimate(
        mean=sum((weight * part.mean for weight, part in parts), Fraction(0)),
        variance=variance,
        freedom=int(variance * variance / spread) if spread else 1,
        n=sum(part.n for _, part in parts),
        clustered=any(part.clustered for _, part in parts),
        census=all(part.census for _, part in parts),
    )


def interval(found: Estimate, scale: int) -> Interval:
    """95 % limits: Student's t on the logit scale, which keeps them inside the scale.

    When all respondents agree there is no spread to measure: at most 3/n of the users differ
    (rule of three), each by the whole scale at worst.
    """
    middle = half_up(found.mean, 100)
    if found.census:
        return Interval(middle, middle, 0, IntervalKind.CENSUS)
    lowest = Fraction(100, scale)
    if found.variance == 0:
        share = min(Fraction(1), Fraction(3, found.n))
        lower = found.mean - share * (found.mean - lowest)
        upper = found.mean + share * (100 - found.mean)
        return _outwards(middle, _decimal(lower), _decimal(upper), IntervalKind.RULE_OF_THREE)
    kind = IntervalKind.LOGIT_T_DAYS if found.clustered else IntervalKind.LOGIT_T
    with localcontext(prec=DIGITS):
        centre, deviation = _logit(found, scale)
        distance = student(found.freedom) * deviation
        width = 100 - _decimal(lowest)
        lower_limit = _decimal(lowest) + width / (1 + (distance - centre).exp())
        upper_limit = _decimal(lowest) + width / (1 + (-distance - centre).exp())
    return _outwards(middle, lower_limit, upper_limit, kind)


def change(before: Estimate, after: Estimate, scale: int) -> Change:
    """The difference of two independent samples, with its 95 % margin."""
    both = combine([(Fraction(1), after), (Fraction(-1), before)])
    with localcontext(prec=DIGITS):
        margin = (student(both.freedom) * _decimal(both.variance).sqrt() * 100) ** 2
        for one in (before, after):
            if not one.variance:
                margin += Decimal(interval(one, scale).margin) ** 2
        found = int(margin.sqrt().to_integral_value(ROUND_CEILING))
    return Change(half_up(after.mean, 100) - half_up(before.mean, 100), found)


def probability(found: Estimate, band: BandEdges, scale: int) -> float | None:
    """How likely the index of all users lies in `band`, 0 to 1; None when spread is unknown."""
    if found.census:
        return 1.0
    if found.variance == 0:
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


def student(freedom: int) -> Decimal:
    """97.5 % point of Student's t; Cornish–Fisher beyond nine degrees of freedom (error < 1e-5)."""
    if freedom <= len(SMALL_T):
        return Decimal(SMALL_T[max(freedom, 1) - 1])
    x, v = Z, Decimal(freedom)
    return (
        x
        + (x**3 + x) / (4 * v)
        + (5 * x**5 + 16 * x**3 + 3 * x) / (96 * v**2)
        + (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / (384 * v**3)
        + (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / (92_160 * v**4)
    )


def _logit(found: Estimate, scale: int) -> tuple[Decimal, Decimal]:
    """The mean and its standard deviation on the logit scale."""
    lowest = Fraction(100, scale)
    share = (found.mean - lowest) / (100 - lowest)
    centre = _decimal(share / (1 - share)).ln()
    slope = (100 - lowest) * share * (1 - share)
    return centre, _decimal(found.variance).sqrt() / _decimal(slope)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _outwards(middle: int, lower: Decimal, upper: Decimal, kind: IntervalKind) -> Interval:
    low = min(middle, int((lower * 100).to_integral_value(ROUND_FLOOR)))
    high = max(middle, int((upper * 100).to_integral_value(ROUND_CEILING)))
    return Interval(low, high, max(middle - low, high - middle), kind)
