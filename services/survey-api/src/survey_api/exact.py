"""Fractions as other numbers, without anything lost that would ever show."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm


def half_up(value: Fraction, unit: int) -> int:
    """`value` in whole 1/`unit`, a half going up: `half_up(91.475, 100)` is 9148."""
    above, below = value.numerator, value.denominator
    return (2 * unit * above + below) // (2 * below)


def fsum(values: Sequence[Fraction]) -> Fraction:
    """Their sum, which is reduced once instead of after each of them."""
    common = lcm(*(one.denominator for one in values))
    return Fraction(sum(one.numerator * (common // one.denominator) for one in values), common)


def decimal(value: Fraction) -> Decimal:
    """`value` with so many digits that what is rounded off never shows."""
    return Decimal(value.numerator) / Decimal(value.denominator)
