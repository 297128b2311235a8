"""Comparing elements that the same people answered: from n, sums and sums of products alone."""

from collections.abc import Mapping, Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import combinations_with_replacement
from math import atan, cos, erfc, log, pi, sin, sqrt

EXACT_BELOW = 60
"""Degrees of freedom up to which Student's distribution is summed term by term."""
ALPHA = 0.05
LOWEST = 3
"""How many elements a follow-up plan is made for."""
DIGITS = 28


def position(u: int, v: int, elements: int) -> int:
    """Where Σ x_u·x_v is found among products kept as the upper triangle by rows, all from 0."""
    first, second = min(u, v), max(u, v)
    return first * elements - first * (first - 1) // 2 + second - first


def spreads(n: int, sums: Sequence[int], products: Sequence[int]) -> list[int]:
    """n·Σ(x-x̄)(y-ȳ) of every pair of elements, in the order of `products`.

    With them the same people's answers are compared: a difference of two elements spreads by
    uu + vv - 2·uv.
    """
    pairs = combinations_with_replacement(sums, 2)
    return [n * both - one * other for both, (one, other) in zip(products, pairs, strict=True)]


def kept_by_holm(p_values: Mapping[int, float], alpha: float = ALPHA) -> set[int]:
    """Hypotheses that Holm's method cannot reject at `alpha` over all of them together."""
    ordered = sorted(p_values, key=lambda key: p_values[key])
    for rank, key in enumerate(ordered):
        if p_values[key] > alpha / (len(ordered) - rank):
            return set(ordered[rank:])
    return set()


def two_sided(difference: Fraction, variance: Fraction, freedom: int) -> float:
    """How often chance alone makes a mean difference at least this far from zero (Student's t)."""
    if not difference:
        return 1.0
    return student_tail(abs(float(difference)) / sqrt(variance), freedom)


def student_tail(t: float, freedom: int) -> float:
    """P(|T| > t): exact finite sums (Abramowitz–Stegun 26.7.3, 26.7.4), for many degrees of
    freedom Wallace's approximation by the normal distribution."""
    v = max(freedom, 1)
    if v > EXACT_BELOW:
        return erfc((8 * v + 1) / (8 * v + 3) * sqrt(v * log(1 + t * t / v)) / sqrt(2))
    angle = atan(t / sqrt(v))
    term, total = (1.0, 1.0) if v % 2 == 0 else (cos(angle), cos(angle))
    for step in range(2 if v % 2 == 0 else 3, v - 1, 2):
        term *= cos(angle) ** 2 * (step - 1) / step
        total += term
    if v % 2 == 0:
        return max(0.0, 1 - sin(angle) * total)
    return max(0.0, 1 - 2 / pi * (angle + (sin(angle) * total if v > 1 else 0)))


def correlation_with_others(
    n: int, sums: Sequence[int], products: Sequence[int], element: int
) -> int | None:
    """Correlation, in hundredths, of one element with the total of the others; None without spread.

    The element itself is left out of the total, which it would otherwise be correlated with.
    """
    k = len(sums)
    others = [u for u in range(k) if u != element]
    own = products[position(element, element, k)]
    shared = sum(products[position(element, u, k)] for u in others)
    rest_squares = sum(products[position(u, v, k)] for u in others for v in others)
    mine, rest = sums[element], sum(sums) - sums[element]
    own_spread = n * own - mine * mine
    rest_spread = n * rest_squares - rest * rest
    if not own_spread or not rest_spread:
        return None
    with localcontext(prec=DIGITS):
        found = Decimal(n * shared - mine * rest) / (Decimal(own_spread) * rest_spread).sqrt()
        return int((found * 100).to_integral_value())
