"""Comparing the elements of two rounds with the same instrument."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import asyncpg

from survey_api.followup_effects import rules
from survey_api.followup_effects.rules import Day, Effect, Sample
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.tallies import actions as tallies


async def neighbours(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> tuple[Round | None, Round | None]:
    """The sealed rounds of the unit before and after this one, with the same instrument."""
    rounds = await survey_rounds.begun(
        connection,
        government,
        instruments=[survey_round.instrument],
        units=[survey_round.unit_id],
    )
    earlier = [one for one in rounds if one.is_sealed and one.ends < survey_round.ends]
    later = [one for one in rounds if one.is_sealed and one.ends > survey_round.ends]
    return (
        max(earlier, key=lambda one: one.ends, default=None),
        min(later, key=lambda one: one.ends, default=None),
    )


async def between(
    connection: asyncpg.Connection, government: str, before: Round, after: Round
) -> Mapping[str, Effect]:
    """How each element changed; without those that cannot be compared."""
    edition = instruments.find(after.instrument)
    first = await _samples(connection, government, before, edition)
    second = await _samples(connection, government, after, edition)
    found = {}
    for code in edition.element_codes:
        effect = rules.effect(
            first[code], second[code], scale=edition.scale, compared=len(edition.elements)
        )
        if effect is not None:
            found[code] = effect
    return found


async def _samples(
    connection: asyncpg.Connection, government: str, one: Round, edition: Edition
) -> Mapping[str, Sample]:
    size = len(edition.elements)
    kept = await tallies.cells(connection, government, one.id, elements=size)
    accepted = [cell for cell in kept if cell.status == "accepted"]
    order = tallies.pairs(size)
    samples = {}
    for place, code in enumerate(edition.element_codes):
        square = order.index((place + 1, place + 1))
        counts: Counter[date] = Counter()
        totals: Counter[date] = Counter()
        for cell in accepted:
            counts[cell.answered_on] += cell.n
            totals[cell.answered_on] += cell.sums[place]
        samples[code] = Sample(
            squares=sum(cell.products[square] for cell in accepted),
            days=tuple(Day(counts[day], totals[day]) for day in sorted(counts)),
            population=one.population,
        )
    return samples
