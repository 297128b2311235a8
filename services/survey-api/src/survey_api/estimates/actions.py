"""Means of counted answers with their variances: the arithmetic that every result is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from math import lcm
from operator import mul
from typing import Literal

from survey_api import exact
from survey_api.elements import actions as comparing
from survey_api.elements.actions import Difference
from survey_api.estimates import rules
from survey_api.estimates.rules import Edges

Method = Literal["pooled", "population", "simple"]
FEWEST = 2
"""Respondents without which a group shows no spread."""

Tally = rules.Tally
Estimate = rules.Estimate
Interval = rules.Interval
Change = rules.Change


@dataclass(frozen=True, slots=True)
class Group:
    """Respondents who are measured together, with the number of users they speak for."""

    tally: Tally
    population: int | None


Weighed = tuple[Fraction, Group]


@dataclass(frozen=True)
class Sample:
    """Groups and their weights, which add up to one.

    Means come from `parts`, variances from `strata`: the same, but that a group without spread is
    one with its neighbour there.
    """

    parts: tuple[Weighed, ...]
    strata: tuple[Weighed, ...]
    scale: int

    def whole(self) -> Estimate:
        """The index."""
        found = rules.combine(
            [(w, rules.estimate(g.tally, g.population, self.scale)) for w, g in self.strata]
        )
        if len(self.parts) == len(self.strata):
            return found
        shares, common = self._shares
        totals = [group.tally.total for _, group in self.parts]
        elements = Fraction(1, self._elements)
        return found._replace(mean=elements * Fraction(sum(map(mul, shares, totals)), common))

    def elements(self) -> list[Estimate]:
        """The index of every element.

        Widened by what days do to the whole index: they are not counted per element.
        """
        wider = [rules.clustering(one) for one in self._tallies]
        factors = [f * exact.decimal(w) for f, w in zip(self._factors, wider, strict=True)]
        clustered = any(w > 1 for w in wider)
        found = []
        for u in range(self._elements):
            at = self._position(u, u)
            spreads = [one[at] for one in self._spreads]
            totals = [group.tally.sums[u] for _, group in self.parts]
            one = self._estimate(totals, spreads, factors)
            below, above = self._doubt(u, spreads)
            found.append(one._replace(clustered=clustered, below=below, above=above))
        return found

    def difference(self, u: int, v: int) -> Difference:
        """Element `u` minus element `v` of the same respondents, in points."""
        uu, vv, uv = self._position(u, u), self._position(v, v), self._position(u, v)
        spreads = [one[uu] + one[vv] - 2 * one[uv] for one in self._spreads]
        found = self._estimate(
            [group.tally.sums[u] - group.tally.sums[v] for _, group in self.parts],
            spreads,
            self._factors,
        )
        # Either element may be off by the whole scale, in opposite directions.
        farthest = 2 * (100 - Fraction(100, self.scale))
        slack = sum(
            (
                weight * min(Fraction(1), Fraction(3, group.tally.n)) * farthest
                for weight, group in self._without(spreads)
            ),
            Fraction(0),
        )
        return Difference(found.mean, found.variance, found.freedom, slack)

    def _without(self, spreads: Sequence[int]) -> list[Weighed]:
        """Strata in which nobody differed, though not everybody was asked."""
        return [
            one
            for one, spread, factor in zip(self.strata, spreads, self._factors, strict=True)
            if not spread and factor
        ]

    def _doubt(self, u: int, spreads: Sequence[int]) -> tuple[Fraction, Fraction]:
        below = above = Fraction(0)
        for weight, group in self._without(spreads):
            mean = Fraction(100 * group.tally.sums[u], self.scale * group.tally.n)
            down, up = rules.doubt(mean, group.tally.n, self.scale)
            below, above = below + weight * down, above + weight * up
        return below, above

    @property
    def _elements(self) -> int:
        return len(self._tallies[0].sums)

    def _position(self, u: int, v: int) -> int:
        return comparing.position(u, v, self._elements)

    @cached_property
    def _tallies(self) -> list[Tally]:
        return [one.tally for _, one in self.strata]

    @cached_property
    def _spreads(self) -> list[list[int]]:
        return [_spreads(one) for one in self._tallies]

    @cached_property
    def _shares(self) -> tuple[list[int], int]:
        """What one score in each group adds to the mean in points, over a common denominator."""
        shares = [weight * Fraction(100, self.scale * one.tally.n) for weight, one in self.parts]
        common = lcm(*(one.denominator for one in shares))
        return [one.numerator * (common // one.denominator) for one in shares], common

    @cached_property
    def _factors(self) -> list[Decimal]:
        """What makes a group's spread its part of the variance of the mean in points."""
        point = exact.decimal(Fraction(100, self.scale))
        return [
            (point * exact.decimal(weight) / one.tally.n) ** 2
            * exact.decimal(rules.unseen_share(one.tally.n, one.population))
            / max(1, one.tally.n - 1)
            for weight, one in self.strata
        ]

    def _estimate(
        self, totals: Sequence[int], spreads: Sequence[int], factors: Sequence[Decimal]
    ) -> Estimate:
        shares, common = self._shares
        sizes = [one.n for one in self._tallies]
        variance, freedom = rules.together(
            list(map(mul, factors, spreads)), [size - 1 for size in sizes]
        )
        return Estimate(
            mean=Fraction(sum(map(mul, shares, totals)), common),
            variance=variance,
            freedom=freedom,
            n=sum(sizes),
            clustered=False,
            census=not any(factors),
        )


@lru_cache(maxsize=rules.KEPT)
def _spreads(tally: Tally) -> list[int]:
    return comparing.spreads(tally.n, tally.sums, tally.products)


def sample(
    groups: Sequence[Group], method: Method, users: int | None, scale: int
) -> tuple[Sample, int] | None:
    """The groups weighed by `method`, and how many of one joined others; None without answers.

    A single group speaks for all `users`.
    """
    counted = [one for one in groups if one.tally.n]
    if not counted:
        return None
    parts = list(zip(weights(counted, method), counted, strict=True))
    strata = with_spread(parts)
    if len(strata) == 1:
        strata = [(Fraction(1), Group(strata[0][1].tally, users))]
    return Sample(tuple(parts), tuple(strata), scale), len(parts) - len(strata)


def weights(groups: Sequence[Group], method: Method) -> list[Fraction]:
    """Weights that add up to one."""
    sizes = _sizes(groups, method)
    total = sum(sizes)
    return [Fraction(size, total) for size in sizes]


def _sizes(groups: Sequence[Group], method: Method) -> list[int]:
    match method:
        case "pooled":
            return [g.tally.n for g in groups]
        case "population":
            return [g.population or 0 for g in groups]
        case "simple":
            return [1 for _ in groups]


def with_spread(parts: Sequence[Weighed]) -> list[Weighed]:
    """Groups of one respondent say nothing of spread: each joins the next."""
    kept: list[Weighed] = []
    for weight, one in parts:
        if kept and (kept[-1][1].tally.n < FEWEST or one.tally.n < FEWEST):
            before, last = kept.pop()
            users = None
            if last.population and one.population:
                users = last.population + one.population
            kept.append((before + weight, Group(last.tally + one.tally, users)))
        else:
            kept.append((weight, one))
    return kept


def mean_cents(groups: Sequence[Group], method: Method, scale: int) -> int | None:
    """The index of `groups` in hundredths, averaged by `method`; None without answers.

    Of one group with nine elements on a scale of four this is `(5000·T + 9n) // (18n)`.
    """
    counted = [one for one in groups if one.tally.n]
    if not counted:
        return None
    sizes, tallies = _sizes(counted, method), [one.tally for one in counted]
    weighed = exact.fsum(
        [Fraction(size * one.total, one.n) for size, one in zip(sizes, tallies, strict=True)]
    )
    highest = sum(sizes) * scale * len(tallies[0].sums)
    return exact.half_up(100 * weighed / highest, 100)


def half_up(value: Fraction, unit: int) -> int:
    """`value` in whole 1/`unit`, a half going up."""
    return exact.half_up(value, unit)


def letter(cents: int, bands: Sequence[Edges]) -> Edges | None:
    """The quality letter of a rounded index."""
    return rules.letter(cents, bands)


def interval(found: Estimate, scale: int) -> Interval:
    """95 % limits."""
    return rules.interval(found, scale)


def probability(found: Estimate, band: rules.BandEdges, scale: int) -> float | None:
    """How likely the index of all users lies in `band`."""
    return rules.probability(found, band, scale)


def change(before: Estimate, after: Estimate) -> Change:
    """The difference of two independent samples with its margin."""
    return rules.change(before, after)
