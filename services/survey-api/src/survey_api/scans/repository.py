"""Sums over single days, in which invented answers are looked for, and what was tested.

Sums of powers of the respondents' totals are enough for means, variances and their uncertainty.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.daily import Day
from survey_api.scans.models import Scan
from survey_api.scans.rules import Heap
from survey_api.tallies.actions import WHOLE_UNIT

Place = tuple[UUID | None, str | None]
"""Service and channel; None: all of them."""
LEAST_HEAP = 3
"""Fewer equal answers on a day are nothing to look at."""


async def claim(session: AsyncSession, period_id: UUID) -> None:
    """Wait until nobody else scans the round."""
    key = func.hashtextextended(f"scan|{period_id}", 0)
    await session.execute(select(func.pg_advisory_xact_lock(key)))


async def days(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> dict[Place, list[Day]]:
    """Accepted answers by service and channel, days without any left out."""
    total = " + ".join(f"answers[{u}]::bigint" for u in range(1, elements + 1))
    rows = await connection.fetch(
        f"""WITH totalled AS MATERIALIZED (
                SELECT coalesce(service_id, '{WHOLE_UNIT}') AS service, channel, answered_on,
                    {total} AS t, answers = array_fill(answers[1], ARRAY[{elements}]) AS uniform
                FROM responses
                WHERE government = $1 AND period_id = $2 AND status = 'accepted'
            )
            SELECT service, channel, answered_on AS day, count(*) AS n, sum(t)::bigint AS t1,
                sum(t * t)::bigint AS t2, sum(t * t * t)::bigint AS t3,
                sum(t * t * t * t)::bigint AS t4, count(*) FILTER (WHERE uniform) AS uniform
            FROM totalled GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""",  # noqa: S608 - numbers only
        government,
        period_id,
    )
    found: dict[Place, list[Day]] = {}
    for row in rows:
        day = Day(*(row[name] for name in Day._fields))
        found.setdefault((row["service"], row["channel"]), []).append(day)
    return found


async def heaps(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> dict[Place, list[Heap]]:
    """Equal complete answers on one day, and how many of them there are in all.

    Answers that give every element the same score are left to another signal.
    """
    # All scores in one number, which is compared much faster than a list of them.
    packed = " + ".join(f"answers[{u}] * {7 ** (u - 1)}::bigint" for u in range(1, elements + 1))
    rows = await connection.fetch(
        f"""WITH alike AS (
                SELECT coalesce(service_id, '{WHOLE_UNIT}') AS service, channel, answered_on,
                    {packed} AS packed, count(*) AS here
                FROM responses
                WHERE government = $1 AND period_id = $2 AND status = 'accepted'
                    AND answers <> array_fill(answers[1], ARRAY[{elements}])
                GROUP BY 1, 2, 3, 4
            ), everywhere AS (
                SELECT *, sum(here) OVER (PARTITION BY service, channel, packed)::bigint AS total
                FROM alike
            )
            SELECT service, channel, answered_on AS day, here, total FROM everywhere
            WHERE here >= $3 ORDER BY 1, 2, 3, 4 DESC""",  # noqa: S608 - numbers only
        government,
        period_id,
        LEAST_HEAP,
    )
    found: dict[Place, list[Heap]] = {}
    for row in rows:
        heap = Heap(row["day"], row["here"], row["total"])
        found.setdefault((row["service"], row["channel"]), []).append(heap)
    return found


async def keep_scan(session: AsyncSession, **scan: Any) -> None:  # Any: columns of Scan
    """Keep what the newest scan of a round tested."""
    statement = insert(Scan).values(**scan)
    changed = {name: statement.excluded[name] for name in scan if name != "government"}
    await session.execute(
        statement.on_conflict_do_update(index_elements=["government", "period_id"], set_=changed)
    )


async def other_scans(
    session: AsyncSession, government: str, label: str, *, than: UUID
) -> Sequence[Scan]:
    """The newest scans of the government's other rounds with the same label."""
    query = select(Scan).where(
        Scan.government == government, Scan.label == label, Scan.period_id != than
    )
    return (await session.scalars(query.order_by(Scan.period_id).limit(2000))).all()
