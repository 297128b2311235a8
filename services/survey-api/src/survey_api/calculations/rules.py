"""How published indices were really computed: weights and roundings found in use.

The regulation's weight for nine elements is 1/9; its printed example "0,11", the 0.111 and 0.1111
of many applications, and rounding on the way all change the second decimal, some the letter.
"""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

EXACT = "exact"
NONE = "none"
WEIGHT_DIGITS = (4, 3, 2)
ROUNDINGS = (NONE, "means_3", "means_2", "weighted_3", "weighted_2", "sum_3", "sum_2")
"""Nothing, the element means, the weighted means, or their sum rounded to so many decimals."""


class Convention(NamedTuple):
    """A way to compute: the weight as it is written down, and what is rounded on the way."""

    weight: str
    rounding: str

    @property
    def name(self) -> str:
        """`exact`, `0.11`, `0.111+means_2` …"""
        return self.weight if self.rounding == NONE else f"{self.weight}+{self.rounding}"


def conventions(elements: int) -> Iterator[Convention]:
    """Every convention for so many elements, the exact one first."""
    for weight in weights(elements):
        for rounding in ROUNDINGS:
            yield Convention(weight, rounding)


def weights(elements: int) -> list[str]:
    """The exact weight, and 1/elements rounded to four, three and two decimals if that differs."""
    written = [EXACT]
    for digits in WEIGHT_DIGITS:
        rounded = Decimal(1) / Decimal(elements)
        text = str(rounded.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP).normalize())
        if Fraction(text) != Fraction(1, elements) and text not in written:
            written.append(text)
    return written


def replay(means: Sequence[Fraction], convention: Convention, scale: int) -> Fraction:
    """The index that `convention` makes of the element means, unrounded at the end."""
    weight = Fraction(1, len(means)) if convention.weight == EXACT else Fraction(convention.weight)
    what, _, digits = convention.rounding.partition("_")
    unit = 10 ** int(digits or 0)
    if what == "means":
        means = [rounded(mean, unit) for mean in means]
    weighted = [mean * weight for mean in means]
    if what == "weighted":
        weighted = [rounded(part, unit) for part in weighted]
    total = sum(weighted, Fraction(0))
    if what == "sum":
        total = rounded(total, unit)
    return total * 100 / scale


def rounded(value: Fraction, unit: int) -> Fraction:
    """`value` to the nearest 1/`unit`, a half going up."""
    scaled = 2 * unit * value
    return Fraction((scaled.numerator + scaled.denominator) // (2 * scaled.denominator), unit)


def reproduces(index: Fraction, published: Decimal) -> bool:
    """Whether `index` rounded to the printed number of decimals is the printed figure."""
    exponent = published.as_tuple().exponent
    digits = max(0, -exponent) if isinstance(exponent, int) else 0
    return rounded(index, 10**digits) == Fraction(published)
