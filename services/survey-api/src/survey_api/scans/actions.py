"""Testing the answers of a round, and judging the tests together with those of other rounds."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from survey_api import daily
from survey_api.connections import bare
from survey_api.daily import Day
from survey_api.instruments import actions as instruments
from survey_api.ledger import actions as ledger
from survey_api.ledger.actions import Excess
from survey_api.rounds.actions import Round
from survey_api.scans import repository, rules

TYPED_LATER = {"import", "paper"}
"""Channels whose days say when answers were entered rather than given."""
SMALLEST_KEPT = 0.1
"""Larger probabilities never make a finding, whatever other rounds show."""
LARGEST_SCORE = 1e6
CENT = Decimal("0.01")
SMALLEST_STEP = Decimal("1e-18")

Place = repository.Place
EVERYTHING: Place = (None, None)


class Judged(NamedTuple):
    """What somebody declared honest: a sign on these days, with so many answers."""

    signal: str
    service_id: UUID | None
    channel: str | None
    from_day: date
    to_day: date
    answers: int


class Found(NamedTuple):
    """What chance hardly explains; without probabilities: what cannot have been at all."""

    signal: str
    service_id: UUID | None
    channel: str | None
    from_day: date
    to_day: date
    score: Decimal
    p_value: Decimal | None
    q_value: Decimal | None
    answers: int
    evidence: Mapping[str, float | str]


class Scanned(NamedTuple):
    """A finished scan."""

    at: datetime
    answers: int
    tests: int
    found: Sequence[Found]


@dataclass(frozen=True, slots=True)
class Strata:
    """Where answers came from, day by day; `ended` says that the last day is the round's."""

    days: Mapping[Place, Sequence[Day]]
    heaps: Mapping[Place, Sequence[rules.Heap]]
    ended: bool


class Located(NamedTuple):
    """A test with where it was made."""

    place: Place
    finding: rules.Finding


async def search(
    session: AsyncSession, government: str, survey_round: Round, judged: Sequence[Judged]
) -> Scanned:
    """Test every service and channel of the round; what was `judged` is not brought up again.

    Scans of one round follow each other. Only what stays significant among all tests of the
    government's rounds with this label is found.
    """
    await repository.claim(session, survey_round.id)
    strata = await _strata(session, government, survey_round)
    # Outside the event loop: others are served while this computes.
    tested = await asyncio.to_thread(_test, strata, judged)
    found = await _significant(session, government, survey_round, tested)
    excesses = await ledger.excesses(session, government, survey_round)
    places = [days for place, days in strata.days.items() if place != EVERYTHING]
    answers = sum(day.n for days in places for day in days)
    now = clock.now()
    await repository.keep_scan(
        session,
        government=government,
        period_id=survey_round.id,
        label=survey_round.label,
        tests=len(tested),
        smallest=sorted(one.finding.p for one in tested if one.finding.p < SMALLEST_KEPT),
        answers=answers,
        scanned_at=now,
    )
    return Scanned(now, answers, len(tested), found + [_of_excess(one) for one in excesses])


async def _significant(
    session: AsyncSession, government: str, survey_round: Round, tested: Sequence[Located]
) -> list[Found]:
    """What stays a finding among everything that was tested in rounds of the same label."""
    others = await repository.other_scans(
        session, government, survey_round.label, than=survey_round.id
    )
    judgement = rules.q_values(
        [one.finding.p for one in tested],
        others=[p for scan in others for p in scan.smallest],
        tests=len(tested) + sum(scan.tests for scan in others),
    )
    return [
        _of_finding(one, q)
        for one, q in zip(tested, judgement, strict=True)
        if q <= rules.FALSE_DISCOVERIES
    ]


async def _strata(session: AsyncSession, government: str, survey_round: Round) -> Strata:
    """All days of the round for each service and channel, and for the unit as a whole."""
    today = clock.today((await directory.government(session, government)).timezone)
    connection = await bare(session)
    elements = len(instruments.find(survey_round.instrument).elements)
    last = min(today, survey_round.closed_on or survey_round.closes_on, survey_round.closes_on)
    found = await repository.days(connection, government, survey_round.id, elements=elements)
    counted = {place: days for place, days in found.items() if place[1] not in TYPED_LATER}
    if len(counted) > 1:
        counted[EVERYTHING] = [day for days in list(counted.values()) for day in days]
    return Strata(
        {
            place: daily.calendar(days, survey_round.opens_on, last)
            for place, days in counted.items()
        },
        await repository.heaps(connection, government, survey_round.id, elements=elements),
        ended=survey_round.closed_on is not None or last >= survey_round.closes_on,
    )


def _test(strata: Strata, judged: Sequence[Judged]) -> list[Located]:
    """Every test of every service and channel."""
    tested = []
    for place, days in strata.days.items():
        done: dict[str, set[date]] = defaultdict(set)
        for one in judged:
            if (one.service_id, one.channel) == place:
                chosen = [day for day in days if one.from_day <= day.day <= one.to_day]
                # More answers on those days are another matter than those that were judged.
                if sum(day.n for day in chosen) == one.answers:
                    done[one.signal] |= {day.day for day in chosen}
        heaps = strata.heaps.get(place, [])
        findings = rules.findings(days, heaps, ended=strata.ended, judged=done)
        tested += [Located(place, finding) for finding in findings]
    return tested


def _of_finding(one: Located, q: float) -> Found:
    found = one.finding
    return Found(
        found.signal,
        *one.place,
        found.from_day,
        found.to_day,
        Decimal(min(found.score, LARGEST_SCORE)).quantize(CENT),
        Decimal(found.p).quantize(SMALLEST_STEP),
        Decimal(q).quantize(SMALLEST_STEP),
        found.answers,
        found.evidence,
    )


def _of_excess(excess: Excess) -> Found:
    return Found(
        excess.signal,
        excess.service_id,
        None,
        excess.from_day,
        excess.to_day,
        Decimal(excess.found - excess.possible),
        None,
        None,
        excess.answers,
        {"compared": excess.compared, "found": excess.found, "possible": excess.possible},
    )
