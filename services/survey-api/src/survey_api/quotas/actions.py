"""How many answers a round needs, and the quotas of its services, channels and groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple
from uuid import UUID

import asyncpg

from survey_api.instruments import actions as instruments
from survey_api.quotas import rules
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Asked, Round
from survey_api.sampling import actions as sampling
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Stratum

Quota = rules.Quota
Service = rules.Service

ASSUMED = 1200
"""Deviation of respondents' index points where no round tells it, in hundredths."""
FEWEST = 30
"""Answers from which a part's own deviation is believed."""


class Known(NamedTuple):
    """What the round before tells of the spread of answers, in hundredths of a point."""

    deviation: int
    source: Literal["given", "previous", "assumed"]
    services: Mapping[UUID, int]


class Wish(NamedTuple):
    """What somebody plans: a margin and a deviation in hundredths, shares of channels."""

    margin: int | None
    deviation: int | None
    shares: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Goal:
    """How many answers a round needs and why, and the quotas of its services in their channels."""

    population: int | None
    known: Known
    legal: int
    precise: int | None
    services: Sequence[UUID]
    places: Mapping[rules.Place, int]

    @property
    def needed(self) -> int:
        """The larger of what the law and what the margin wants."""
        return max(self.legal, self.precise or 0)

    @property
    def planned(self) -> int:
        """What all quotas add up to."""
        return sum(self.places.values())

    def at_places(self, came: Mapping[tuple[Service, str], int]) -> list[Quota]:
        """Services in their channels, with the answers that came in."""
        return rules.at_places(self.places, came, self.services)

    def at_cells(
        self,
        users: Mapping[str, int],
        came: Mapping[tuple[tuple[Service, str], str | None], int],
    ) -> list[Quota]:
        """The same by the options of a field; `users` has those of its options."""
        return rules.at_cells(self.places, users, came, self.services)


async def goal(
    connection: asyncpg.Connection,
    government: str,
    survey_round: Round,
    asked: Sequence[Asked],
    wish: Wish,
) -> Goal:
    """The answers that the law and the wish need, divided."""
    known = await _known(connection, government, survey_round, wish.deviation)
    population = _population(survey_round, asked)
    legal = sampling.needed(population)
    precise = None
    if wish.margin is not None:
        precise = sampling.needed_for(wish.margin, known.deviation, population)
    services = rules.quotas(
        max(legal, precise or 0),
        population,
        {one.service_id: one.population for one in asked},
        known.services,
        known.deviation,
    )
    shares = {channel: Fraction(share) for channel, share in wish.shares.items()}
    return Goal(
        population,
        known,
        legal,
        precise,
        services=[one.service_id for one in asked],
        places=rules.places(services, shares),
    )


def over_all(planned: int, users: Mapping[str, int], told: Mapping[str | None, int]) -> list[Quota]:
    """The options of a field over all places, with the answers that came in."""
    nowhere: tuple[Service, str] = (None, "")
    came = {(nowhere, option): n for option, n in told.items()}
    return rules.at_cells({(None, None): planned}, users, came, ())


async def _known(
    connection: asyncpg.Connection, government: str, survey_round: Round, given: int | None
) -> Known:
    before = await _before(connection, government, survey_round)
    edition = instruments.find(survey_round.instrument)
    point = Fraction(100, edition.scale * len(edition.elements))

    def spread(strata: Sequence[Stratum]) -> dict[UUID | None, int]:
        enough = [one for one in strata if one.n >= FEWEST]
        found = {s.service_id: sampling.deviation(s.n, s.total, s.squares, point) for s in enough}
        return {key: value for key, value in found.items() if value}

    services = {key: value for key, value in spread(before.services).items() if key}
    if given:
        return Known(given, "given", services)
    whole = spread(before.rounds).get(None)
    return Known(whole or ASSUMED, "previous" if whole else "assumed", services)


async def _before(
    connection: asyncpg.Connection, government: str, survey_round: Round
) -> tallies.Breakdown:
    rounds = await survey_rounds.begun(
        connection,
        government,
        instruments=[survey_round.instrument],
        units=[survey_round.unit_id],
    )
    earlier = [one for one in rounds if one.ends < survey_round.ends]
    last = max(earlier, key=lambda one: one.ends, default=None)
    elements = len(instruments.find(survey_round.instrument).elements)
    return await tallies.breakdown(
        connection,
        government,
        [last.id] if last else [],
        elements=elements,
        statuses=["accepted"],
    )


def _population(survey_round: Round, asked: Sequence[Asked]) -> int | None:
    """The round's users; else those of its services, when all are known."""
    if survey_round.population or not asked:
        return survey_round.population
    known = [one.population for one in asked if one.population]
    return sum(known) if len(known) == len(asked) else None
