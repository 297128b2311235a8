"""Counts that need not be added up again, for readers outside any transaction.

What a transaction has not committed must not be kept for others: sealing and staff who act count
for themselves.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg

from survey_api.memory import Memory
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Breakdown, Outline, Version

NOTHING: Version = ()


class Kept(NamedTuple):
    """What was counted of a round, at which version; None: it is sealed and cannot change."""

    version: Version | None
    breakdown: Breakdown


_kept: Memory[tuple[str, UUID, tuple[str, ...]], Kept] = Memory(1000)
_outlined: Memory[tuple[str, UUID, UUID | None], Outline] = Memory(10_000)


async def breakdown(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    statuses: tuple[str, ...],
    sealed: Collection[UUID],
) -> Breakdown:
    """Everything that is counted of the rounds and of their services."""
    assert not connection.is_in_transaction()  # noqa: S101 - see above
    loose = [one for one in periods if one not in sealed]
    now: dict[UUID, Version | None] = dict.fromkeys(periods, NOTHING) | dict.fromkeys(sealed)
    if loose:
        now |= await tallies.versions(connection, government, loose)
    found = {}
    for one in periods:
        known = _kept.get((government, one, statuses))
        if known and known.version == now[one]:
            found[one] = known.breakdown
    if stale := [one for one in periods if one not in found]:
        counted = await tallies.breakdown(
            connection, government, stale, elements=elements, statuses=statuses
        )
        for one in stale:
            found[one] = _only(counted, one)
            version = None if one in sealed else counted.versions.get(one, NOTHING)
            _kept.put((government, one, statuses), Kept(version, found[one]))
    return Breakdown(
        rounds=[stratum for one in periods for stratum in found[one].rounds],
        services=[stratum for one in periods for stratum in found[one].services],
        versions={},
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


def _only(counted: Breakdown, period_id: UUID) -> Breakdown:
    return Breakdown(
        rounds=[one for one in counted.rounds if one.period_id == period_id],
        services=[one for one in counted.services if one.period_id == period_id],
        versions={},
    )
