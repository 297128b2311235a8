"""Turning counted answers into an index with its margin, its letter and its lowest elements."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from survey_api.elements import actions as comparing
from survey_api.estimates import actions as estimates
from survey_api.estimates.actions import Change, Estimate, Group, Interval, Method, Sample
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Band, Edition
from survey_api.sampling import actions as sampling

MOST_LETTERS = 2
"""A margin that reaches over more quality letters says nothing."""
REMEMBERED = 1024
"""Results that are kept: the same counts always give the same result."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element: mean in thousandths, index and interval in hundredths of a point."""

    code: str
    name: str
    mean: int
    index: int
    interval: Interval
    found: Estimate


@dataclass(frozen=True, slots=True)
class Summary:
    """An index with its margin, in hundredths of a point."""

    n: int
    index: int
    band: Band | None
    interval: Interval
    found: Estimate
    publishable: bool
    """Whether nothing speaks against publishing."""


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
    interval: Interval | None
    needed: int
    reasons: tuple[str, ...]
    elements: tuple[Element, ...]
    lowest: tuple[Element, ...]
    """The three lowest elements and whatever cannot be told from the third; lowest first."""
    separable: bool
    """Whether the three lowest are surely lower than the others."""
    collapsed: int
    found: Estimate | None

    @property
    def still_needed(self) -> int:
        """Answers to the planned sample size."""
        return max(0, self.needed - self.n)

    @property
    def publishable(self) -> bool:
        """Whether nothing speaks against publishing."""
        return not self.reasons


def group(
    *,
    n: int,
    squares: int,
    sums: Sequence[int],
    products: Sequence[int],
    population: int | None,
    days: int = 0,
    day_totals_squared: int = 0,
    day_products: int = 0,
    day_counts_squared: int = 0,
) -> Group:
    """Counted answers with the users they speak for; the sums are those of a cell.

    Without `products` the group can be summarised, not measured by element.
    """
    tally = estimates.Tally(
        n, squares, tuple(sums), days, day_totals_squared, day_products, day_counts_squared,
        tuple(products),
    )  # fmt: skip
    return Group(tally, population)


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
    return _measure(edition.code, tuple(groups), method, population, tuple(named))


def summarise(edition: Edition, one: Group) -> Summary:
    """The index of a group that has answers, without its elements."""
    return _summarise(edition.code, one)


def change(before: Estimate, after: Estimate) -> Change:
    """The difference of two rounds, of an index or of an element, with its margin."""
    return estimates.change(before, after)


def cents(index: Fraction) -> int:
    """Index points in hundredths, half-up."""
    return estimates.half_up(index, 100)


def milli(mean: Fraction) -> int:
    """A mean score in thousandths, half-up."""
    return estimates.half_up(mean, 1000)


def letter(edition: Edition, index: int) -> Band | None:
    """The quality letter of an index in hundredths; None without a table."""
    return estimates.letter(index, edition.bands)


def needed(population: int | None) -> int:
    """The planned sample size (Krejcie–Morgan) for so many users."""
    return sampling.needed(population)


def mean_cents(groups: Sequence[Group], method: Method, scale: int) -> int | None:
    """The index of `groups` in hundredths, averaged by `method`; None without answers."""
    return _mean_cents(tuple(groups), method, scale)


_mean_cents = lru_cache(maxsize=REMEMBERED)(estimates.mean_cents)


@lru_cache(maxsize=REMEMBERED)
def _summarise(code: str, one: Group) -> Summary:
    edition = instruments.find(code)
    alone = ((Fraction(1), one),)
    found = Sample(alone, alone, edition.scale).whole()
    index = cents(found.mean)
    interval = estimates.interval(found, edition.scale)
    publishable = not _reasons(found.n, one.population, interval, edition)
    return Summary(found.n, index, letter(edition, index), interval, found, publishable)


@lru_cache(maxsize=REMEMBERED)
def _measure(
    code: str,
    groups: tuple[Group, ...],
    method: Method,
    population: int | None,
    named: tuple[tuple[str, str], ...],
) -> Measurement:
    edition = instruments.find(code)
    users = population
    if users is None and groups and all(g.population for g in groups):
        users = sum(g.population or 0 for g in groups)
    weighed = estimates.sample(groups, method, users, edition.scale)
    if weighed is None:
        return _nothing(users)
    sample, collapsed = weighed
    found = sample.whole()
    index, interval = cents(found.mean), estimates.interval(found, edition.scale)
    band = letter(edition, index)
    chance = estimates.probability(found, band, edition.scale) if band else None
    elements = tuple(
        _element(one, edition.scale, *name)
        for one, name in zip(sample.elements(), named, strict=True)
    )
    lowest = comparing.lowest(
        [element.found.mean for element in elements], None if found.census else sample.difference
    )
    return Measurement(
        n=found.n,
        population=users,
        index=index,
        band=band,
        probability=None if chance is None else cents(Fraction(chance)),
        interval=interval,
        needed=needed(users),
        reasons=_reasons(found.n, users, interval, edition),
        elements=elements,
        lowest=tuple(elements[u] for u in lowest.positions),
        separable=lowest.separable,
        collapsed=collapsed,
        found=found,
    )


def _nothing(users: int | None) -> Measurement:
    return Measurement(
        n=0, population=users, index=None, band=None, probability=None, interval=None,
        needed=needed(users), reasons=("no_answers",), elements=(), lowest=(), separable=False,
        collapsed=0, found=None,
    )  # fmt: skip


def _element(found: Estimate, scale: int, code: str, name: str) -> Element:
    return Element(
        code=code,
        name=name,
        mean=milli(found.mean * scale / 100),
        index=cents(found.mean),
        interval=estimates.interval(found, scale),
        found=found,
    )


def _reasons(n: int, users: int | None, interval: Interval, edition: Edition) -> tuple[str, ...]:
    """Why a result should not be published."""
    letters = [
        b for b in edition.bands if b.lowest <= interval.upper and b.highest >= interval.lower
    ]
    found = {
        "too_few_answers": n < needed(users),
        "more_answers_than_users": users is not None and n > users,
        "margin_spans_letters": len(letters) > MOST_LETTERS,
    }
    return tuple(reason for reason, speaks_against in found.items() if speaks_against)
