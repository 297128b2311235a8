"""Counts that need not be added up again, for readers outside any transaction.

What a transaction has not committed must not be kept for others: sealing and staff who act count
for themselves.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import asyncpg

from survey_api.memory import Memory
from survey_api.recall.rules import RECENT, Counts, Key, Part, Spread
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Breakdown, Day, Outline, Stratum

NOTHING = 0
"""The version of a round without answers."""
SEALED = -1
"""The version of a round that cannot change."""


@dataclass(slots=True)
class Kept:
    """What was counted of a round, at which version, and as others want to read it."""

    version: int
    counts: Counts
    strata: dict[Key, Stratum]

    @classmethod
    def begun(
        cls, version: int, changes: Mapping[date, int], counted: Breakdown, recent: Sequence[Day]
    ) -> "Kept":
        """From sums over all days, and the shares of those that are likely to change."""
        strata: dict[Key, Stratum] = {(None, one.status): one for one in counted.rounds}
        for one in counted.services:
            strata[one.service_id or tallies.WHOLE_UNIT, one.status] = one
        parts = {key: _part(one) for key, one in strata.items()}
        kept = cls(version, Counts(parts, dict(changes)), strata)
        for day in recent:
            kept.counts.remember(day.answered_on, day.changes, day.shares)
        return kept

    def follow(self, period_id: UUID, version: int, days: Sequence[Day]) -> None:
        """Count the days that have changed; strata that are as before stay the same objects."""
        touched: set[Key] = set()
        for day in days:
            touched |= self.counts.replace(day.answered_on, day.changes, day.shares)
        ordered = touched <= self.strata.keys()
        self.strata |= {key: _stratum(period_id, key, self.counts.parts[key]) for key in touched}
        if not ordered:
            self.strata = dict(sorted(self.strata.items(), key=_place))
        self.version = version

    def breakdown(self, statuses: Collection[str]) -> Breakdown:
        """What has answers of these statuses."""
        seen = [(key, s) for key, s in self.strata.items() if s.n and s.status in statuses]
        return Breakdown(
            rounds=[stratum for (service, _), stratum in seen if service is None],
            services=[stratum for (service, _), stratum in seen if service is not None],
        )


_kept: Memory[tuple[str, UUID], Kept] = Memory(1000)
_outlined: Memory[tuple[str, UUID, UUID | None], Outline] = Memory(10_000)


async def breakdown(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    statuses: Collection[str],
    sealed: Collection[UUID],
) -> Breakdown:
    """Everything that is counted of the rounds and of their services.

    Of a round that has changed, only the days that have changed are read.
    """
    assert not connection.is_in_transaction()  # noqa: S101 - see above
    now = await _versions(connection, government, periods, sealed)
    found = []
    for one in periods:
        kept = _kept.get((government, one))
        if kept is None or kept.version != now[one]:
            kept = await _followed(connection, government, one, now[one], elements)
        found.append(kept.breakdown(statuses))
    return Breakdown(
        rounds=[s for one in found for s in one.rounds],
        services=[s for one in found for s in one.services],
    )


async def outlines(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    service_id: UUID | None,
    sealed: Collection[UUID],
) -> Sequence[Outline]:
    """The few numbers of each round; of sealed rounds they are read once."""
    assert not connection.is_in_transaction()  # noqa: S101 - see above
    known = {one: _outlined.get((government, one, service_id)) for one in sealed}
    unknown = [one for one in periods if known.get(one) is None]
    found = [outline for outline in known.values() if outline is not None]
    if unknown:
        read = await tallies.outlines(connection, government, unknown, service_id=service_id)
        for one in read:
            if one.period_id in sealed:
                _outlined.put((government, one.period_id, service_id), one)
        found += read
    return found


async def _versions(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    sealed: Collection[UUID],
) -> Mapping[UUID, int]:
    loose = [one for one in periods if one not in sealed]
    now = dict.fromkeys(periods, NOTHING) | dict.fromkeys(sealed, SEALED)
    if loose:
        now |= await tallies.versions(connection, government, loose)
    return now


async def _followed(
    connection: asyncpg.Connection, government: str, period_id: UUID, version: int, elements: int
) -> Kept:
    """The round's counts as of `version` or a little later; later ones are read again next time.

    Others may follow the same round while this one waits for the database: whoever comes back to
    counts that have moved on looks again.
    """
    kept = _kept.get((government, period_id))
    if kept:
        known = dict(kept.counts.changes)
        days = await tallies.days(connection, government, period_id, elements=elements, known=known)
        if kept.counts.changes != known:
            return await _followed(connection, government, period_id, version, elements)
        if kept.counts.follows(day.answered_on for day in days):
            kept.follow(period_id, version, days)
            return kept
    kept = await _begun(connection, government, period_id, version, elements)
    _kept.put((government, period_id), kept)
    return kept


async def _begun(
    connection: asyncpg.Connection, government: str, period_id: UUID, version: int, elements: int
) -> Kept:
    """Added up by the database, at one moment: here all days would hold up everybody else."""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        changes = await tallies.changes(connection, government, period_id)
        counted = await tallies.breakdown(connection, government, [period_id], elements=elements)
        past = {day: changes[day] for day in sorted(changes)[:-RECENT]}
        recent = await tallies.days(
            connection, government, period_id, elements=elements, known=past
        )
    return Kept.begun(version, changes, counted, recent)


def _part(stratum: Stratum) -> Part:
    spread = Spread(
        stratum.days, stratum.day_totals_squared, stratum.day_products, stratum.day_counts_squared
    )
    return Part(stratum.n, stratum.squares, stratum.sums, stratum.products, spread)


def _place(item: tuple[Key, Stratum]) -> tuple[UUID, str]:
    (service_id, status), _ = item
    return service_id or tallies.WHOLE_UNIT, status


def _stratum(period_id: UUID, key: Key, part: Part) -> Stratum:
    service_id, status = key
    spread = part.spread
    return Stratum(
        period_id,
        tallies.service(service_id),
        part.n,
        part.squares,
        part.sums,
        spread.days,
        spread.totals_squared,
        spread.products,
        spread.counts_squared,
        part.products,
        status,
    )
