"""Proving that what is counted is what was answered, and putting it right where it is not."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

import asyncpg

from prima_chassis.database import EVERYWHERE
from prima_chassis.pool import TenantPool
from survey_api.instruments import actions as instruments
from survey_api.rebuilding import repository
from survey_api.rebuilding.repository import Delta
from survey_api.rounds import actions as rounds
from survey_api.rounds.actions import Round
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import FIRST_ID, LAST_ID, Cell

MIDDLE = 1 << 127
"""Ids are random, so this divides the responses of a round into halves."""
Key = tuple[UUID, str, object, str]


class Proof(NamedTuple):
    """What counting again has shown: `wrong` cells differ from the responses."""

    round: Round
    rows: int
    cells: int
    wrong: int
    repaired: bool
    seconds: float


async def governments(pool: TenantPool) -> Sequence[str]:
    """Every government of this service."""
    async with pool.acquire(EVERYWHERE) as connection:
        return await repository.governments(connection)


async def every_round(pool: TenantPool, government: str) -> Sequence[Round]:
    """Every round of the government."""
    async with pool.acquire(government) as connection:
        return await rounds.every(connection, government)


async def prove(
    pool: TenantPool, government: str, survey_round: Round, *, repair: bool = False
) -> Proof:
    """Count the round's responses again, as of one moment, while answers keep coming in.

    `repair` adds what is missing to the cells in the same transaction; a sealed round stays as it
    is. Raises PostgresError (40001) when somebody changed statuses meanwhile: do it again.
    """
    elements = len(instruments.find(survey_round.instrument).elements)
    started = time.monotonic()
    async with _one_moment(pool, government) as (first, second):
        halves = await asyncio.gather(
            _half(first, government, survey_round.id, elements, FIRST_ID, UUID(int=MIDDLE - 1)),
            _half(second, government, survey_round.id, elements, UUID(int=MIDDLE), LAST_ID),
        )
        kept = await tallies.cells(first, government, survey_round.id, elements=elements)
        answered = added([cell for half in halves for cell in half])
        deltas = differences(answered, {_key(cell): cell for cell in kept})
        seconds = time.monotonic() - started
        repaired = bool(deltas) and repair and not survey_round.is_over
        if repaired:
            await repository.correct(first, government, survey_round.id, deltas)
    rows = sum(cell.n for cell in answered.values())
    return Proof(survey_round, rows, len(kept), len(deltas), repaired, seconds)


def added(cells: Sequence[Cell]) -> dict[Key, Cell]:
    """Cells of the same key added up."""
    found: dict[Key, Cell] = {}
    for cell in cells:
        known = found.get(_key(cell))
        found[_key(cell)] = _plus(known, cell, 1) if known else cell
    return found


def differences(answered: dict[Key, Cell], kept: dict[Key, Cell]) -> list[Delta]:
    """What must be added to `kept` so that it equals `answered`."""
    deltas = []
    for key in sorted({*answered, *kept}, key=str):
        right, stored = answered.get(key), kept.get(key)
        if right == stored:
            continue
        some = right or stored
        assert some is not None  # noqa: S101 - the key comes from one of them
        delta = right or _plus(some, some, -1)
        if stored is not None:
            delta = _plus(delta, stored, -1)
        deltas.append(
            Delta(
                *key,
                n=delta.n,
                total=delta.total,
                squares=delta.squares,
                sums=list(delta.sums),
                products=list(delta.products),
            )
        )
    return deltas


@asynccontextmanager
async def _one_moment(
    pool: TenantPool, government: str
) -> AsyncIterator[tuple[asyncpg.Connection, asyncpg.Connection]]:
    """Two connections inside transactions that see the same moment."""
    async with pool.acquire(government) as first, pool.acquire(government) as second:
        one = first.transaction(isolation="repeatable_read")
        two = second.transaction(isolation="repeatable_read", readonly=True)
        async with one, two:
            await repository.share_moment(first, second)
            yield first, second


async def _half(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    elements: int,
    first: UUID,
    last: UUID,
) -> Sequence[Cell]:
    return await tallies.recount(
        connection, government, period_id, elements=elements, first=first, last=last
    )


def _key(cell: Cell) -> Key:
    return cell.service_id, cell.channel, cell.answered_on, cell.status


def _plus(cell: Cell, other: Cell, sign: int) -> Cell:
    """`cell` with the integers of `other` added `sign` times."""
    return replace(
        cell,
        n=cell.n + sign * other.n,
        total=cell.total + sign * other.total,
        squares=cell.squares + sign * other.squares,
        sums=tuple(a + sign * b for a, b in zip(cell.sums, other.sums, strict=True)),
        products=tuple(a + sign * b for a, b in zip(cell.products, other.products, strict=True)),
    )
