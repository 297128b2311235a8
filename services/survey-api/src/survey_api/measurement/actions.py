"""Turning counted answers into an index with its margin, its letter and its lowest elements."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from survey_api.instruments.actions import Band, Edition
from survey_api.measurement import rules

Method = Literal["pooled", "population", "simple"]
FEWEST = 2
"""Respondents without which a group shows no spread."""
MOST_LETTERS = 2
"""A margin that reaches over more quality letters says nothing."""


@dataclass(frozen=True, slots=True)
class Group:
    """Respondents who are measured together, with the number of users they speak for."""

    tally: rules.Tally
    population: int | None


@dataclass(frozen=True, slots=True)
class Element:
    """One element: mean in thousandths, index in hundredths."""

    code: str
    name: str
    mean: int
    index: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """An index with its margin; points in hundredths, None while nobody has answered.

    `reasons` says why it should not be published, `collapsed` how many groups of one joined others.
    """

    n: int
    population: int | None
    index: int | None
    band: Band | None
    probability: int | None
    """Of the letter, in per cent."""
    interval: rules.Interval | None
    needed: int
    reasons: tuple[str, ...]
    elements: tuple[Element, ...]
    collapsed: int

    @property
    def still_needed(self) -> int:
        """Answers to the planned sample size."""
        return max(0, self.needed - self.n)

    @property
    def publishable(self) -> bool:
        """Whether nothing speaks against publishing."""
        return not self.reasons

    @property
    def lowest(self) -> tuple[Element, ...]:
        """The three lowest elements, and whatever ties with the third; lowest first."""
        ordered = sorted(self.elements, key=lambda element: element.mean)
        return tuple(e for e in ordered if e.mean <= ordered[:3][-1].mean)


def group(
    *,
    n: int,
    squares: int,
    sums: Sequence[int],
    population: int | None,
    days: int = 0,
    day_totals_squared: int = 0,
    day_products: int = 0,
    day_counts_squared: int = 0,
) -> Group:
    """Counted answers with the users they speak for; the day sums are those of `rules.Tally`."""
    tally = rules.Tally(
        n, squares, tuple(sums), days, day_totals_squared, day_products, day_counts_squared
    )
    return Group(tally, population)


def group_of(answers: Sequence[Sequence[int]], population: int | None) -> Group:
    """Complete responses, one row each, as a group."""
    return group(
        n=len(answers),
        squares=sum(sum(row) ** 2 for row in answers),
        sums=[sum(column) for column in zip(*answers, strict=True)],
        population=population,
    )


def measure(
    edition: Edition,
    groups: Sequence[Group],
    *,
    method: Method = "pooled",
    population: int | None = None,
    elements: Sequence[tuple[str, str]] | None = None,
) -> Measurement:
    """The index of `groups` averaged by `method`; `population` is the users of all of them.

    `elements` names the columns of the tallies when they are not the edition's own.
    """
    named = elements or [(element.code, element.name) for element in edition.elements]
    users = population
    if users is None and groups and all(g.population for g in groups):
        users = sum(g.population or 0 for g in groups)
    needed = rules.needed(users)
    kept, collapsed = _with_spread([g for g in groups if g.tally.n])
    n = sum(g.tally.n for g in kept)
    if not n:
        return Measurement(0, users, None, None, None, None, needed, ("no_answers",), (), 0)
    weights = _weights(kept, method)
    single = len(kept) == 1
    found = rules.combine(
        [
            (weight, rules.estimate(g.tally, users if single else g.population, edition.scale))
            for weight, g in zip(weights, kept, strict=True)
        ]
    )
    cents = rules.half_up(found.mean, 100)
    band = rules.letter(cents, edition.bands)
    interval = rules.interval(found, edition.scale)
    return Measurement(
        n=n,
        population=users,
        index=cents,
        band=band,
        probability=_per_cent(rules.probability(found, band, edition.scale)) if band else None,
        interval=interval,
        needed=needed,
        reasons=_reasons(n, users, needed, interval, edition),
        elements=_elements(named, kept, weights, edition.scale),
        collapsed=collapsed,
    )


def cents(index: Fraction) -> int:
    """Index points in hundredths, half-up."""
    return rules.half_up(index, 100)


def milli(mean: Fraction) -> int:
    """A mean score in thousandths, half-up."""
    return rules.half_up(mean, 1000)


def letter(edition: Edition, index: int) -> Band | None:
    """The quality letter of an index in hundredths; None without a table."""
    return rules.letter(index, edition.bands)


def needed(population: int | None) -> int:
    """The planned sample size (Krejcie–Morgan) for so many users."""
    return rules.needed(population)


def mean_cents(groups: Sequence[Group], method: Method, scale: int) -> int | None:
    """The index of `groups` in hundredths, averaged by `method`; None without answers."""
    counted = [one for one in groups if one.tally.n]
    if not counted:
        return None
    weighted = zip(_weights(counted, method), counted, strict=True)
    parts = [(weight, rules.estimate(one.tally, None, scale)) for weight, one in weighted]
    return rules.half_up(rules.combine(parts).mean, 100)


def _weights(groups: Sequence[Group], method: Method) -> list[Fraction]:
    """Weights that add up to one."""
    sizes = {
        "pooled": [g.tally.n for g in groups],
        "population": [g.population or 0 for g in groups],
        "simple": [1 for _ in groups],
    }[method]
    return [Fraction(size, sum(sizes)) for size in sizes]


def _with_spread(groups: Sequence[Group]) -> tuple[list[Group], int]:
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


def _elements(
    named: Sequence[tuple[str, str]],
    groups: Sequence[Group],
    weights: Sequence[Fraction],
    scale: int,
) -> tuple[Element, ...]:
    found = []
    for position, (code, name) in enumerate(named):
        mean = sum(
            (w * Fraction(g.tally.sums[position], g.tally.n)
             for w, g in zip(weights, groups, strict=True)),
            Fraction(0),
        )  # fmt: skip
        found.append(
            Element(code, name, rules.half_up(mean, 1000), rules.half_up(mean * 100 / scale, 100))
        )
    return tuple(found)


def _reasons(
    n: int, users: int | None, needed: int, interval: rules.Interval, edition: Edition
) -> tuple[str, ...]:
    """Why a result should not be published."""
    letters = [
        b for b in edition.bands if b.lowest <= interval.upper and b.highest >= interval.lower
    ]
    found = {
        "too_few_answers": n < needed,
        "more_answers_than_users": users is not None and n > users,
        "margin_spans_letters": len(letters) > MOST_LETTERS,
    }
    return tuple(reason for reason, speaks_against in found.items() if speaks_against)


def _per_cent(share: float | None) -> int | None:
    return None if share is None else rules.half_up(Fraction(share), 100)
