"""Which elements are the lowest, and which matter most to people."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from survey_api.elements import rules


class Difference(NamedTuple):
    """Mean of one element minus another's, in scores, as far as chance allows to tell.

    `slack` is what it may be off by where no respondent differed, so that no spread was seen.
    """

    mean: Fraction
    variance: Fraction
    freedom: int
    slack: Fraction


class Lowest(NamedTuple):
    """Positions of the lowest elements, lowest first, and whether others are surely higher."""

    positions: tuple[int, ...]
    separable: bool


def spreads(n: int, sums: Sequence[int], products: Sequence[int]) -> list[int]:
    """n·Σ(x-x̄)(y-ȳ) of every pair of elements, in the order of `products`."""
    return rules.spreads(n, sums, products)


def position(u: int, v: int, elements: int) -> int:
    """Where a pair of elements is found in the order of `products`, all from 0."""
    return rules.position(u, v, elements)


def lowest(
    means: Sequence[Fraction], difference: Callable[[int, int], Difference] | None
) -> Lowest:
    """The three lowest of `means`, and whatever cannot be told from the third.

    `difference(u, v)` compares two elements; without it everybody was asked: means are the truth.
    """
    ordered = sorted(range(len(means)), key=lambda u: means[u])
    sure, above = ordered[: rules.LOWEST], ordered[rules.LOWEST :]
    third = sure[-1]
    chances = {
        u: _chance(means[u] - means[third], difference(u, third) if difference else None)
        for u in above
    }
    doubtful = rules.kept_by_holm(chances)
    return Lowest((*sure, *(u for u in above if u in doubtful)), separable=not doubtful)


def importance(n: int, sums: Sequence[int], products: Sequence[int]) -> list[int | None]:
    """Per element, in hundredths, how much it goes with the total of the others."""
    return [rules.correlation_with_others(n, sums, products, u) for u in range(len(sums))]


def _chance(apart: Fraction, tested: Difference | None) -> float:
    if tested is None:
        return 1.0 if not apart else 0.0
    sure = abs(tested.mean) - tested.slack
    if sure <= 0 or not tested.variance:
        return 0.0 if sure > 0 else 1.0
    return rules.two_sided(sure, tested.variance, tested.freedom)
