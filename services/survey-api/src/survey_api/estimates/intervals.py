"""How sure an index is: its 95 % limits, and how likely its quality letter."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from enum import StrEnum
from math import erf, sqrt
from typing import NamedTuple

from survey_api import quantiles
from survey_api.estimates.rules import DIGITS, BandEdges, Estimate, decimal, half_up


class IntervalKind(StrEnum):
    """How an interval was found."""

    LOGIT_T = "logit_t"
    LOGIT_T_DAYS = "logit_t_day_clusters"
    RULE_OF_THREE = "rule_of_three"
    CENSUS = "census"


class Interval(NamedTuple):
    """95 % limits in hundredths of a point, rounded outwards, and the larger distance to them."""

    lower: int
    upper: int
    margin: int
    kind: IntervalKind


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
