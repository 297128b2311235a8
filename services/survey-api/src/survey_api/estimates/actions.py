"""Means of counted answers with their variances: the arithmetic that every result is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

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


@dataclass(frozen=True, slots=True)
class Sample:
    """Groups with spread and their weights, which add up to one."""

    parts: tuple[tuple[Fraction, Group], ...]
    scale: int

    def whole(self) -> Estimate:
        """The index."""
        return rules.combine(
            [(w, rules.estimate(g.tally, g.population, self.scale)) for w, g in self.parts]
        )

    def element(self, u: int) -> Estimate:
        """The index of one element.

        Widened by what days do to the whole index: they are not counted per element.
        """
        return rules.combine([(w, self._contrast(g, {u: 1}, widened=True)) for w, g in self.parts])

    def difference(self, u: int, v: int) -> Difference:
        """Element `u` minus element `v` of the same respondents, in points."""
        found = rules.combine([(w, self._contrast(g, {u: 1, v: -1})) for w, g in self.parts])
        slack = min(Fraction(1), Fraction(3, found.n)) * (2 * (100 - Fraction(100, self.scale)))
        return Difference(found.mean, found.variance, found.freedom, slack)

    def _contrast(
        self, one: Group, coefficients: Mapping[int, int], *, widened: bool = False
    ) -> Estimate:
        tally, point = one.tally, Fraction(100, self.scale)
        mean, variance = comparing.contrast(tally.n, tally.sums, tally.products, coefficients)
        unseen = rules.unseen_share(tally.n, one.population)
        wider = rules.clustering(tally) if widened else Fraction(1)
        return Estimate(
            mean=point * mean,
            variance=point * point * unseen * wider * variance,
            freedom=tally.n - 1,
            n=tally.n,
            clustered=wider > 1,
            census=unseen == 0,
        )


def sample(
    groups: Sequence[Group], method: Method, users: int | None, scale: int
) -> tuple[Sample, int] | None:
    """The groups weighed by `method`, and how many of one joined others; None without answers.

    A single group speaks for all `users`.
    """
    kept, collapsed = with_spread([one for one in groups if one.tally.n])
    if not kept:
        return None
    if len(kept) == 1:
        kept = [Group(kept[0].tally, users)]
    return Sample(tuple(zip(weights(kept, method), kept, strict=True)), scale), collapsed


def weights(groups: Sequence[Group], method: Method) -> list[Fraction]:
    """Weights that add up to one."""
    sizes = {
        "pooled": [g.tally.n for g in groups],
        "population": [g.population or 0 for g in groups],
        "simple": [1 for _ in groups],
    }[method]
    return [Fraction(size, sum(sizes)) for size in sizes]


def with_spread(groups: Sequence[Group]) -> tuple[list[Group], int]:
    """Groups of one respondent say nothing of spread: each joins the next; how many did."""
    kept: list[Group] = []
    collapsed = 0
    for one in groups:
        if kept and (kept[-1].tally.n < FEWEST or one.tally.n < FEWEST):
            last = kept.pop()
            users = None
            if last.population and one.population:
                users = last.population + one.population
            one = Group(last.tally + one.tally, users)  # noqa: PLW2901 - the two as one
            collapsed += 1
        kept.append(one)
    return kept, collapsed


def mean_cents(groups: Sequence[Group], method: Method, scale: int) -> int | None:
    """The index of `groups` in hundredths, averaged by `method`; None without answers."""
    counted = [one for one in groups if one.tally.n]
    if not counted:
        return None
    weighted = zip(weights(counted, method), counted, strict=True)
    parts = [(weight, rules.estimate(one.tally, None, scale)) for weight, one in weighted]
    return rules.half_up(rules.combine(parts).mean, 100)


def half_up(value: Fraction, unit: int) -> int:
    """`value` in whole 1/`unit`, a half going up."""
    return rules.half_up(value, unit)


def letter(cents: int, bands: Sequence[Edges]) -> Edges | None:
    """The quality letter of a rounded index."""
    return rules.letter(cents, bands)


def interval(found: Estimate, scale: int) -> Interval:
    """95 % limits."""
    return rules.interval(found, scale)


def probability(found: Estimate, band: rules.BandEdges, scale: int) -> float | None:
    """How likely the index of all users lies in `band`."""
    return rules.probability(found, band, scale)


def change(before: Estimate, after: Estimate, scale: int) -> Change:
    """The difference of two independent samples with its margin."""
    return rules.change(before, after, scale)
