"""Answers that bring something along: a ticket, their number on a device, own questions.

All of it takes effect in the transaction that stores the answers; no ticket and no device leads
back to them. Locks are taken in one order everywhere: tickets, responses, cells, devices.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

import asyncpg

from prima_chassis.pool import TenantPool
from prima_chassis.problems import Problem
from survey_api.batcher import Batcher
from survey_api.devices import actions as devices
from survey_api.devices.actions import Badge, Sent
from survey_api.devices.errors import DeviceNotFound
from survey_api.intake import actions as intake
from survey_api.intake.actions import REFUSED, Outcome, Row
from survey_api.intake.errors import NotCollecting
from survey_api.questions import actions as questions
from survey_api.questions.actions import Chosen
from survey_api.tallies.actions import Slot
from survey_api.tickets import actions as tickets
from survey_api.tickets.errors import TicketSpent


class Brought(NamedTuple):
    """What comes with an answer; `form` is the code of the form that it came through."""

    form: str
    ticket: str | None
    badge: Badge | None
    choices: Mapping[str, int] | None


class Marked(NamedTuple):
    """An answer with what it brings along."""

    row: Row
    brought: Brought


class Kept(NamedTuple):
    """What became of it; `problem` says why it is not stored, when that is not the round."""

    outcome: Outcome
    problem: Problem | None


class MarkedInbox:
    """The group commits of such answers in this process, one per government."""

    def __init__(self) -> None:
        self._batchers: dict[str, Batcher[Marked, Kept]] = {}

    async def put(
        self, pool: TenantPool, government: str, marked: Sequence[Marked]
    ) -> Sequence[Kept]:
        """Store `marked`, which belong to one round; raises Unavailable when too many wait."""
        batcher = self._batchers.get(government)
        if batcher is None:
            write = partial(_write, pool, government)
            batcher = self._batchers[government] = Batcher(
                write, isolate=_one_may_cause, waited_for=_round_waited_for
            )
        try:
            return await batcher.submit(marked)
        except NotCollecting:
            return [Kept(REFUSED, None) for _ in marked]


async def keep(
    connection: asyncpg.Connection, government: str, marked: Sequence[Marked], *, slot: int
) -> Sequence[Kept]:
    """Store and count each id once, inside a transaction; one result per answer, in order.

    What is refused but was stored before is answered as stored. Raises NotCollecting.
    """
    refused = await _from_strangers(connection, government, marked)
    without, spending = await _spend(connection, government, marked, refused)
    refused |= without
    taken = [n for n in range(len(marked)) if n not in refused]
    rows = [marked[n].row for n in taken]
    stored = await intake.store(connection, government, rows, slot=slot) if rows else ()
    outcomes = dict(zip(taken, stored, strict=True))
    # In a new statement: whoever waited for a ticket sees here what the other one stored.
    before = await intake.known(connection, government, [marked[n].row for n in refused])
    outcomes |= dict(zip(refused, before, strict=True))
    # An id may come twice, each time with another ticket: only the one that is stored used it.
    unused = [marked[n] for n in spending if not outcomes[n].new]

    kept = [
        Kept(outcomes[n], None if outcomes[n].stored else refused.get(n))
        for n in range(len(marked))
    ]
    await _give_back(connection, government, unused)
    await _record(connection, government, marked, kept, refused)
    return kept


async def _from_strangers(
    connection: asyncpg.Connection, government: str, marked: Sequence[Marked]
) -> dict[int, Problem]:
    """Answers of devices that are not known here."""
    badges = {(one.brought.badge, one.brought.form) for one in marked if one.brought.badge}
    shown = {(badge, form) for badge, form in badges if badge is not None}
    if not shown:
        return {}
    admitted = await devices.admitted(connection, government, shown)
    return {
        n: DeviceNotFound()
        for n, one in enumerate(marked)
        if one.brought.badge is not None and one.brought.badge not in admitted
    }


async def _spend(
    connection: asyncpg.Connection,
    government: str,
    marked: Sequence[Marked],
    refused: Mapping[int, Problem],
) -> tuple[dict[int, Problem], list[int]]:
    """New answers whose ticket may not be used, and those whose ticket is used up."""
    asking = [n for n, one in enumerate(marked) if one.brought.ticket and n not in refused]
    if not asking:
        return {}, []
    known = await intake.known(connection, government, [marked[n].row for n in asking])
    new = [n for n, outcome in zip(asking, known, strict=True) if not outcome.stored]
    found: dict[int, Problem] = {}
    holders: dict[tuple[UUID, str, str], int] = {}
    for n in new:
        row, ticket = marked[n].row, marked[n].brought.ticket or ""
        if holders.setdefault((row.period_id, str(row.service_id), ticket), n) != n:
            found[n] = TicketSpent()
    by_service: dict[tuple[UUID, str], list[int]] = {}
    for (period_id, service, _), n in sorted(holders.items()):
        by_service.setdefault((period_id, service), []).append(n)
    for (period_id, _), holding in by_service.items():
        codes = {marked[n].brought.ticket or "": n for n in holding}
        service_id = marked[holding[0]].row.service_id
        invalid = await tickets.spend(connection, government, period_id, service_id, [*codes])
        found |= {codes[code]: problem for code, problem in invalid.items()}
    return found, [n for n in holders.values() if n not in found]


async def _give_back(
    connection: asyncpg.Connection, government: str, unused: Sequence[Marked]
) -> None:
    """Leave tickets unspent whose answers were not stored in the end."""
    by_round: dict[UUID, list[str]] = {}
    for one in unused:
        by_round.setdefault(one.row.period_id, []).append(one.brought.ticket or "")
    for period_id, codes in by_round.items():
        await tickets.give_back(connection, government, period_id, codes)


async def _record(
    connection: asyncpg.Connection,
    government: str,
    marked: Sequence[Marked],
    kept: Sequence[Kept],
    refused: Mapping[int, Problem],
) -> None:
    """Note the numbers of what is stored, and keep what new respondents chose."""
    sent = [
        Sent(one.brought.badge.id, one.brought.badge.sequence, what.outcome.new)
        for n, (one, what) in enumerate(zip(marked, kept, strict=True))
        if one.brought.badge and what.outcome.stored
        if not isinstance(refused.get(n), DeviceNotFound)
    ]
    await devices.record(connection, government, sent)
    chosen = [
        Chosen(one.row.period_id, one.row.id, one.brought.choices)
        for one, what in zip(marked, kept, strict=True)
        if one.brought.choices and what.outcome.new
    ]
    await questions.keep(connection, government, chosen)


async def _write(
    pool: TenantPool, government: str, marked: Sequence[Marked], slot: int
) -> Sequence[Kept]:
    async with pool.acquire(government) as connection, connection.transaction():
        return await keep(connection, government, marked, slot=Slot.MARKED + slot)


def _round_waited_for(error: Exception, one: Marked) -> UUID | None:
    return intake.round_waited_for(error, one.row)


def _one_may_cause(error: Exception) -> bool:
    return isinstance(error, NotCollecting) or intake.one_row_may_cause(error)
