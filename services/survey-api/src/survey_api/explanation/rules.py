"""An index written out, with its numbers in the formulas, so that anybody can follow it by hand."""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

DIGITS = 28
SHOWN = Decimal("0.000001")


class Step(NamedTuple):
    """One step: its name, the formula with its numbers, and what comes out."""

    name: str
    formula: str
    result: str


class Counted(NamedTuple):
    """The integers of one body of answers; `population` None: not known."""

    n: int
    sums: Sequence[int]
    squares: int
    days: int
    day_totals_squared: int
    day_products: int
    day_counts_squared: int
    population: int | None


class Found(NamedTuple):
    """What the service made of them, in hundredths of a point."""

    lower: int
    upper: int
    kind: str


def steps(counted: Counted, scale: int, found: Found) -> list[Step]:
    """From the sums per element to the limits of the index."""
    n, k, total = counted.n, len(counted.sums), sum(counted.sums)
    answers = scale * k * n
    cents = (20_000 * total + answers) // (2 * answers)
    between, by_day, unseen = variances(counted)
    larger = max(between, by_day)
    point = Fraction(100, scale * k)
    return [
        Step("total", f"T = Σ Sᵤ = {' + '.join(map(str, counted.sums))}", str(total)),
        Step(
            "index",
            f"100·T/({scale}·{k}·n) = (20000·{total} + {answers}) div (2·{answers})",
            f"{points(cents)}",
        ),
        Step(
            "variance_of_respondents",
            f"(Q − T²/n)/(n·(n − 1)) = ({counted.squares} − {total}²/{n})/({n}·{n - 1})",
            shown(between),
        ),
        Step(
            "variance_of_days",
            f"D/(D − 1)·Σ(T_d − n_d·T/n)²/n², D = {counted.days}",
            shown(by_day),
        ),
        Step(
            "population_correction",
            f"1 − n/N, N = {_users(counted) or '∞'}",
            shown(unseen),
        ),
        Step(
            "standard_error",
            f"100/({scale}·{k})·√({shown(unseen)}·{shown(larger)})",
            root(point * point * unseen * larger),
        ),
        Step("limits", _limits(found), f"{points(found.lower)} – {points(found.upper)}"),
    ]


def variances(counted: Counted) -> tuple[Fraction, Fraction, Fraction]:
    """Of the mean total, from respondents and from days, and the population correction."""
    n, total = counted.n, sum(counted.sums)
    mean = Fraction(total, n)
    between = (counted.squares - mean * total) / (n * (n - 1)) if n > 1 else Fraction(0)
    by_day = Fraction(0)
    if counted.days > 1:
        spread = (
            counted.day_totals_squared
            - 2 * mean * counted.day_products
            + mean * mean * counted.day_counts_squared
        )
        by_day = Fraction(counted.days, counted.days - 1) * spread / (n * n)
    users = _users(counted)
    return between, by_day, 1 - Fraction(n, users) if users else Fraction(1)


def _users(counted: Counted) -> int | None:
    """None also when they are fewer than those who answered, and so are wrong."""
    return counted.population if (counted.population or 0) >= counted.n else None


def shown(value: Fraction) -> str:
    """With six decimals."""
    return str((Decimal(value.numerator) / Decimal(value.denominator)).quantize(SHOWN))


def root(value: Fraction) -> str:
    """The square root with six decimals."""
    with localcontext(prec=DIGITS):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return str(exact.sqrt().quantize(SHOWN))


def points(cents: int) -> Decimal:
    """Hundredths with two decimals."""
    return Decimal(cents).scaleb(-2)


def _limits(found: Found) -> str:
    if found.kind == "census":
        return "n = N"
    if found.kind == "rule_of_three":
        return "3/n"
    return "logit(p) ± t·SE/(W·p·(1 − p)), p = (IKM − 100/s)/W, W = 100 − 100/s"
