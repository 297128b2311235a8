"""How many people to ask, where, and whether those who answered resemble those who come.

Legal minimum: Krejcie and Morgan's sample size, as PermenPANRB 14/2017 prescribes; published
minimums use its ceiling. The rest is textbook survey sampling. Integers and rationals throughout;
deviations are hundredths of an index point.
"""

from bisect import bisect_right
from collections.abc import Hashable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import erfc, exp, isqrt, pi, sqrt
from typing import NamedTuple, TypeVar

CENSUS_BELOW = 10
"""With fewer users than this everybody is asked."""
FLOOR = 30
"""Fewest answers planned for a part that is to be judged by itself."""
Z_CENTS = 196
"""The 97.5 % point of the normal distribution as survey handbooks round it, in hundredths."""
FURTHEST = 3660
"""Days ahead beyond which a forecast says nothing."""
LARGEST_WEIGHT = 5
"""Post-stratification never counts one respondent for more than this many."""

Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row", bound=Hashable)


class Part(NamedTuple):
    """Users of a part, the deviation of their scores, if known, and the fewest answers wanted."""

    population: int
    deviation: int | None
    floor: int = FLOOR


class Group(NamedTuple):
    """Respondents of one kind: how many, Σ of their scores, and the users they stand for."""

    n: int
    total: int
    population: int


class Weighted(NamedTuple):
    """Σ of weighted scores per weighted respondent, and the design effect of the weights."""

    mean: Fraction
    kish: Fraction


class Fit(NamedTuple):
    """Pearson's chi-square of counts against expected shares."""

    chi_square: Fraction
    freedom: int
    p_value: float


def needed(population: int | None) -> int:
    """Fewest respondents: Krejcie–Morgan (95 %, ±5 %, P = 0.5), next whole person above.

    An unknown population counts as infinite.
    """
    if population is None:
        return -(-96_025 // 250)
    if population < CENSUS_BELOW:
        return population
    return -(-96_025 * population // (250 * (population - 1) + 96_025))


def needed_for(margin: int, deviation: int, population: int | None) -> int:
    """Fewest respondents for a 95 % margin; both arguments in hundredths of a point.

    n0 = (1.96·s/E)², with the finite population correction n0/(1 + n0/N), next whole person above.
    """
    unlimited = Fraction(Z_CENTS * deviation, 100 * margin) ** 2
    sample = unlimited if population is None else unlimited / (1 + unlimited / population)
    return max(1, _ceiling(sample))


def assumed_users(
    known: Mapping[Key, int | None], population: int | None, needed_in_all: int
) -> dict[Key, int]:
    """Users of every part: those not known are taken to share equally what the others leave.

    Where that is nothing for one of them, since people may use several services, each has as many
    as the known ones on average; where nobody counted at all, at least `needed_in_all`.
    """
    told = [count for count in known.values() if count is not None]
    missing = [key for key, count in known.items() if count is None]
    left = None if population is None else population - sum(told)
    if left is not None and left >= len(missing) > 0:
        guessed = shared_out(left, dict.fromkeys(missing, Fraction(1)))
    else:
        least = needed_in_all if population is None else 1
        mean = sum(told) // len(told) if told else 0
        guessed = dict.fromkeys(missing, max(least, mean))
    return {key: guessed[key] if count is None else count for key, count in known.items()}


def allocate(needed_in_all: int, parts: Mapping[Key, Part], assumed: int) -> dict[Key, int]:
    """Answers per part: Neyman's allocation, in proportion to users times deviation.

    No part gets less than its floor (all users, where there are fewer), none more than its users.
    The quotas add up to the total, to more only where the floors alone do; the largest remainders
    are rounded up.
    """
    least = {key: min(part.floor, part.population) for key, part in parts.items()}
    weights = {
        key: part.population * (assumed if part.deviation is None else part.deviation)
        for key, part in parts.items()
        if part.population
    }
    if needed_in_all <= sum(least.values()):
        return least
    if needed_in_all >= sum(part.population for part in parts.values()):
        return {key: part.population for key, part in parts.items()}

    def exact(level: Fraction) -> dict[Key, Fraction]:
        """Quotas in proportion to weights, held within the bounds; they grow with `level`."""
        return {
            key: min(max(level * weight, Fraction(least[key])), Fraction(parts[key].population))
            for key, weight in weights.items()
        }

    def whole(level: Fraction) -> Fraction:
        return sum(exact(level).values(), Fraction(0))

    # Between two neighbouring marks no part meets a bound, so the whole grows in a straight line.
    bounds = [(least[key], parts[key].population, weight) for key, weight in weights.items()]
    marks = sorted({Fraction(bound, w) for low, high, w in bounds for bound in (low, high)})
    place = bisect_right(marks, Fraction(needed_in_all), key=whole)
    below, above = marks[place - 1], marks[place]
    slope = (whole(above) - whole(below)) / (above - below)
    level = below + (needed_in_all - whole(below)) / slope
    return dict.fromkeys(parts, 0) | _rounded(needed_in_all, exact(level))


def deviation(n: int, total: int, squares: int, point: Fraction) -> int:
    """Standard deviation of respondents' index, in hundredths of a point, rounded down.

    `total` and `squares` are Σ t and Σ t² of their total scores, each worth `point` points.
    """
    if n < 2:  # noqa: PLR2004 - one respondent shows no spread
        return 0
    variance = Fraction(n * squares - total * total, n * (n - 1)) * (point * 100) ** 2
    return isqrt(int(variance))


def shared_out(total: int, shares: Mapping[Key, Fraction]) -> dict[Key, int]:
    """`total` in whole parts by `shares`; the largest remainders get what is left over."""
    whole = sum(shares.values(), Fraction(0))
    return _rounded(total, {key: total * share / whole for key, share in shares.items()})


def divided(rows: Mapping[Row, int], columns: Mapping[Key, int]) -> dict[Row, dict[Key, int]]:
    """A table of whole numbers in proportion to its margins, which add up to the same.

    Every row adds up to its own, every column to its own. Each row is rounded so that all rows so
    far come as near as they can to their shares; what one row rounds off is made up in the next.
    """
    whole, so_far = sum(columns.values()), 0
    done = dict.fromkeys(columns, 0)
    found = {}
    for row, quota in rows.items():
        so_far += quota
        due = {key: Fraction(so_far * n, whole or 1) - done[key] for key, n in columns.items()}
        # No column is overdrawn, so that the last row gets exactly what is left of each.
        left = {key: n - done[key] for key, n in columns.items()}
        found[row] = _rounded(quota, due, left)
        done = {key: n + found[row][key] for key, n in done.items()}
    return found


def fit(observed: Sequence[int], users: Sequence[int]) -> Fit | None:
    """How far respondents differ from users in their mix; None without respondents.

    A kind without users is left out of both. With fewer than two kinds nothing can differ.
    """
    pairs = [(n, share) for n, share in zip(observed, users, strict=True) if share]
    n, whole = sum(n for n, _ in pairs), sum(share for _, share in pairs)
    if not n or len(pairs) < 2:  # noqa: PLR2004 - a mix has two kinds
        return None
    expected = [Fraction(n * share, whole) for _, share in pairs]
    found = sum(
        ((seen - e) ** 2 / e for (seen, _), e in zip(pairs, expected, strict=True)), Fraction(0)
    )
    freedom = len(pairs) - 1
    return Fit(found, freedom, chi_square_tail(float(found), freedom))


def chi_square_tail(value: float, freedom: int) -> float:
    """P(χ² > value): finite sums for whole degrees of freedom (Abramowitz–Stegun 26.4.4–5)."""
    half = value / 2
    if freedom % 2:
        total, term = erfc(sqrt(half)), exp(-half) * sqrt(value * 2 / pi)
        for step in range(1, freedom, 2):
            total += term
            term *= value / (step + 2)
        return min(1.0, total)
    term = total = exp(-half)
    for step in range(1, freedom // 2):
        term *= half / step
        total += term
    return min(1.0, total)


def weigh(groups: Sequence[Group], others: Group) -> Weighted | None:
    """Respondents weighed so that their mix becomes the users'; `others` told no kind and weigh 1.

    The weight (N_g/N)/(n_g/n) is cut at `LARGEST_WEIGHT`. None without respondents of any kind.
    """
    told = [group for group in groups if group.n]
    n, users = sum(group.n for group in told), sum(group.population for group in groups)
    if not n or not users:
        return None
    weights = [
        min(Fraction(group.population * n, users * group.n), Fraction(LARGEST_WEIGHT))
        for group in told
    ]
    weighed = [*zip(weights, told, strict=True), (Fraction(1), others)]
    size = sum((w * group.n for w, group in weighed), Fraction(0))
    if not size:
        return None
    squares = sum((w * w * group.n for w, group in weighed), Fraction(0))
    mean = sum((w * group.total for w, group in weighed), Fraction(0)) / size
    return Weighted(mean, squares * (n + others.n) / (size * size))


def forecast(*, n: int, still_needed: int, opens_on: date, today: date) -> date | None:
    """The day the last needed answer comes in at the mean pace since opening; None: never."""
    if still_needed == 0:
        return today
    days = (today - opens_on).days + 1
    if n == 0 or days < 1:
        return None
    more = -(-still_needed * days // n)
    return today + timedelta(days=more) if more <= FURTHEST else None


def _rounded(
    total: int, exact: Mapping[Key, Fraction], most: Mapping[Key, int] | None = None
) -> dict[Key, int]:
    """Whole numbers that add up to `total`, from 0 to `most`; largest remainders come first."""
    limits = dict.fromkeys(exact, total) if most is None else most
    found = {key: min(max(0, value // 1), limits[key]) for key, value in exact.items()}
    while found and (missing := total - sum(found.values())):
        step = 1 if missing > 0 else -1
        free = [
            (step * (found[key] - exact[key]), str(key), key)
            for key in found
            if 0 <= found[key] + step <= limits[key]
        ]
        assert free, "there is room for the total"  # noqa: S101 - else this would never end
        for _, _, key in sorted(free, key=lambda one: one[:2])[: abs(missing)]:
            found[key] += step
    return found


def _ceiling(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
