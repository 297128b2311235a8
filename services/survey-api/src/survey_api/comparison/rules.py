"""Comparing units of very different size: a funnel plot, so that none is shamed by noise.

Limits say how far from the average a unit of a given number of answers may lie by chance alone.
They are found on the logit scale, which keeps them inside the scale of the index.
"""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from typing import Literal, NamedTuple

Z95 = Decimal("1.959963984540054")
Z998 = Decimal("3.090232306167813")
DIGITS = 28
FARTHEST = Decimal(1000)
"""On the logit scale; farther out the ends of the scale are reached to every digit."""
STEPS = 24
"""Sizes for which limits are drawn, at most."""

Position = Literal["above", "within", "below"]


class Spread(NamedTuple):
    """A unit's answers: how many, Σ t and Σ t² of respondents' totals."""

    n: int
    total: int
    squares: int


class Limits(NamedTuple):
    """Around the average, in hundredths of a point, rounded outwards."""

    lower: int
    upper: int


def average(units: Sequence[Spread]) -> Fraction:
    """Mean total score of all respondents of all units."""
    return Fraction(sum(unit.total for unit in units), sum(unit.n for unit in units))


def variance_within(units: Sequence[Spread]) -> Fraction:
    """Of respondents' totals around the mean of their own unit."""
    freedom = sum(unit.n - 1 for unit in units)
    spread = sum((unit.squares - Fraction(unit.total**2, unit.n) for unit in units), Fraction(0))
    return spread / freedom if freedom else Fraction(0)


def limits(mean: Fraction, variance: Fraction, n: int, scale: int, z: Decimal) -> Limits:
    """Where a unit of `n` answers lies by chance; `mean` and `variance` in points."""
    lowest = Fraction(100, scale)
    share = (mean - lowest) / (100 - lowest)
    if not variance or share in {0, 1}:
        exact = _decimal(mean * 100)
        return Limits(_floor(exact), _ceiling(exact))
    with localcontext(prec=DIGITS):
        width = 100 - _decimal(lowest)
        centre = _decimal(share / (1 - share)).ln()
        slope = width * _decimal(share * (1 - share))
        distance = min(z * (_decimal(variance) / n).sqrt() / slope, FARTHEST)
        lower = _decimal(lowest) + width / (1 + (distance - centre).exp())
        upper = _decimal(lowest) + width / (1 + (-distance - centre).exp())
    return Limits(_floor(lower * 100), _ceiling(upper * 100))


def position(index: int, around: Limits) -> Position:
    """Whether an index, in hundredths, is farther from the average than chance explains."""
    if index > around.upper:
        return "above"
    return "below" if index < around.lower else "within"


def sizes(fewest: int, most: int) -> list[int]:
    """Numbers of answers from `fewest` to `most`, growing by the same factor."""
    if most <= fewest:
        return [fewest]
    factor = (most / fewest) ** (1 / (STEPS - 1))
    steps = {round(fewest * factor**step) for step in range(STEPS - 1)}
    return sorted(size for size in steps | {fewest, most} if fewest <= size <= most)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _floor(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_FLOOR))


def _ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))
