"""The index of answers that are not stored: for old reports, other systems and the curious."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from prima_chassis.problems import Invalid, InvalidRequest, fault
from survey_api.calculations import rules
from survey_api.calculations.errors import ConventionUnknown
from survey_api.calculations.rules import Convention
from survey_api.calculations.schemas import (
    CalculationResult,
    ConventionResult,
    IndexCalculation,
    Published,
    Reproduction,
)
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement
from survey_api.points import points, thousandths

MOST_FAULTS = 100
"""Faults that are named in one answer."""


class Replayed(NamedTuple):
    """A convention with the index it gives, unrounded."""

    convention: Convention
    exact: Fraction


def calculate(command: IndexCalculation, *, spoken: str) -> CalculationResult:
    """The index and every convention's; raises InvalidRequest, ConventionUnknown."""
    edition = instruments.find(command.instrument)
    elements = command.elements or list(edition.element_codes)
    _refuse_faults(command, edition, len(elements), spoken)
    means = _means(command)
    replayed = [
        Replayed(one, rules.replay(means, one, edition.scale))
        for one in rules.conventions(len(elements))
    ]
    wanted = command.convention or rules.EXACT
    chosen = next((one for one in replayed if one.convention.name == wanted), None)
    if chosen is None:
        raise ConventionUnknown(known=", ".join(one.convention.name for one in replayed))
    cents = measurement.cents(chosen.exact)
    letter = measurement.letter(edition, cents)
    measured = _measured(command, edition, elements)
    interval = measured.interval if measured and wanted == rules.EXACT else None
    n = _count(command)
    needed = measurement.needed(command.population)
    return CalculationResult(
        instrument=edition.code,
        convention=wanted,
        n=n,
        elements=elements,
        means={
            code: thousandths(measurement.milli(mean))
            for code, mean in zip(elements, means, strict=True)
        },
        index=points(cents),
        category=letter.category if letter else None,
        label=letter.label if letter else None,
        margin=points(interval.margin) if interval else None,
        lower=points(interval.lower) if interval else None,
        upper=points(interval.upper) if interval else None,
        interval=interval.kind if interval else None,
        needed=needed,
        still_needed=None if n is None else max(0, needed - n),
        conventions=[_shown(one, edition) for one in replayed],
        reproduced_by=_reproductions(replayed, command.published, edition),
    )


def reproduced_by(
    means: Sequence[Fraction], printed: Decimal, category: str | None, edition: Edition
) -> Sequence[str]:
    """The conventions that make the printed index, and its letter, of these element means."""
    replayed = [
        Replayed(one, rules.replay(means, one, edition.scale))
        for one in rules.conventions(len(means))
    ]
    published = Published.model_construct(index=printed, category=category)
    found = _reproductions(replayed, published, edition) or []
    return [one.convention for one in found]


def _refuse_faults(command: IndexCalculation, edition: Edition, elements: int, spoken: str) -> None:
    found = _faults(command, edition.scale, elements, spoken)
    errors = [error for error, _ in zip(found, range(MOST_FAULTS), strict=False)]
    if errors:
        raise InvalidRequest(errors=errors)


def _faults(command: IndexCalculation, scale: int, elements: int, spoken: str) -> Iterator[Invalid]:
    """Rows of another length and scores outside the scale, by place."""
    for row, scores in enumerate(command.responses or ()):
        place = ("body", "responses", row)
        yield from _length(place, scores, elements, spoken)
        for column, score in enumerate(scores):
            yield from _range((*place, column), score, 1, scale, spoken)
    if command.sums is not None:
        place_of_totals = ("body", "sums", "totals")
        totals, n = command.sums.totals, command.sums.n
        yield from _length(place_of_totals, totals, elements, spoken)
        for column, total in enumerate(totals):
            yield from _range((*place_of_totals, column), total, n, scale * n, spoken)
    if command.means is not None:
        yield from _length(("body", "means"), command.means, elements, spoken)
        for column, mean in enumerate(command.means):
            yield from _range(("body", "means", column), Fraction(mean), 1, scale, spoken)


def _length(
    place: tuple[str | int, ...], values: Sequence[object], elements: int, spoken: str
) -> Iterator[Invalid]:
    if len(values) != elements:
        yield fault(place, "too_short" if len(values) < elements else "too_long", spoken)


def _range(
    place: tuple[str | int, ...], value: int | Fraction, least: int, most: int, spoken: str
) -> Iterator[Invalid]:
    if value < least:
        yield fault(place, "greater_than_equal", spoken)
    if value > most:
        yield fault(place, "less_than_equal", spoken)


def _means(command: IndexCalculation) -> list[Fraction]:
    if command.responses is not None:
        n = len(command.responses)
        return [Fraction(sum(column), n) for column in zip(*command.responses, strict=True)]
    if command.sums is not None:
        return [Fraction(total, command.sums.n) for total in command.sums.totals]
    return [Fraction(mean) for mean in command.means or ()]


def _count(command: IndexCalculation) -> int | None:
    if command.responses is not None:
        return len(command.responses)
    return command.sums.n if command.sums is not None else None


def _measured(
    command: IndexCalculation, edition: Edition, elements: Sequence[str]
) -> Measurement | None:
    """With its margin, which only whole responses can tell."""
    if command.responses is None:
        return None
    columns = list(zip(*command.responses, strict=True))
    answered = measurement.group(
        n=len(command.responses),
        squares=sum(sum(row) ** 2 for row in command.responses),
        sums=[sum(column) for column in columns],
        products=[
            sum(a * b for a, b in zip(one, other, strict=True))
            for u, one in enumerate(columns)
            for other in columns[u:]
        ],
        population=command.population,
    )
    return measurement.measure(
        edition,
        [answered],
        population=command.population,
        elements=[(code, code) for code in elements],
    )


def _shown(one: Replayed, edition: Edition) -> ConventionResult:
    cents = measurement.cents(one.exact)
    return ConventionResult(
        convention=one.convention.name,
        weight=one.convention.weight,
        rounding=one.convention.rounding,
        index=points(cents),
        categories=_letters(cents, edition),
    )


def _letters(cents: int, edition: Edition) -> dict[str, str]:
    """The letter by every edition of the same instrument that has a table."""
    found = {}
    for other in instruments.editions():
        letter = measurement.letter(other, cents)
        if other.instrument == edition.instrument and letter is not None:
            found[other.code] = letter.category
    return found


def _reproductions(
    replayed: Sequence[Replayed], published: Published | None, edition: Edition
) -> list[Reproduction] | None:
    if published is None:
        return None
    found = []
    for one in replayed:
        if not rules.reproduces(one.exact, published.index):
            continue
        letters = _letters(measurement.cents(one.exact), edition)
        bands = [code for code, letter in letters.items() if published.category in {None, letter}]
        if bands or not letters:
            found.append(Reproduction(convention=one.convention.name, bands=bands))
    return found
