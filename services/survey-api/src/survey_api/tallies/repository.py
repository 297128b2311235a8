"""Reading the cells: additive integers that equal the stored responses at every moment."""

from collections.abc import Sequence
from functools import lru_cache
from uuid import UUID

import asyncpg


@lru_cache(maxsize=40)
def _strata_statement(elements: int, *, per_service: bool) -> str:
    service = "service_id" if per_service else "NULL::uuid"
    daily = ", ".join(f"sum(sums[{u}])::bigint AS s{u}" for u in range(1, elements + 1))
    sums = ", ".join(f"sum(s{u})::bigint" for u in range(1, elements + 1))
    return f"""
        WITH days AS (
            SELECT period_id, {service} AS service_id, answered_on, sum(n)::bigint AS n,
                sum(total)::bigint AS t, sum(squares)::bigint AS q, {daily}
            FROM cells
            WHERE government = $1 AND period_id = ANY($2::uuid[]) AND status = 'accepted'
                AND ($3::uuid IS NULL OR service_id = $3)
            GROUP BY 1, 2, 3
        )
        SELECT period_id, service_id, sum(n)::bigint AS n, sum(q)::bigint AS squares,
            ARRAY[{sums}] AS sums, count(*) AS days, sum(t * t)::bigint AS day_totals_squared,
            sum(n * t)::bigint AS day_products, sum(n * n)::bigint AS day_counts_squared
        FROM days GROUP BY 1, 2 ORDER BY 1, 2
    """  # noqa: S608 - made of column numbers only


async def strata(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    service_id: UUID | None,
    per_service: bool,
) -> Sequence[asyncpg.Record]:
    """Accepted answers per round, or per round and service; `service_id` narrows to one."""
    statement = _strata_statement(elements, per_service=per_service)
    return await connection.fetch(statement, government, list(periods), service_id)


async def counts(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Sequence[asyncpg.Record]:
    """How many responses of the rounds per service, channel, day and status."""
    return await connection.fetch(
        """SELECT period_id, service_id, channel, answered_on, status, sum(n)::bigint AS n
           FROM cells WHERE government = $1 AND period_id = ANY($2::uuid[])
           GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5""",
        government,
        list(periods),
    )


@lru_cache(maxsize=40)
def _cells_statement(elements: int, products: int) -> str:
    sums = ", ".join(f"sum(sums[{u}])::bigint" for u in range(1, elements + 1))
    crossed = ", ".join(f"sum(products[{u}])::bigint" for u in range(1, products + 1))
    return f"""
        SELECT service_id, channel, answered_on, status, sum(n)::bigint AS n,
            sum(total)::bigint AS total, sum(squares)::bigint AS squares,
            ARRAY[{sums}] AS sums, ARRAY[{crossed}] AS products
        FROM cells WHERE government = $1 AND period_id = $2
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    """  # noqa: S608 - made of column numbers only


@lru_cache(maxsize=40)
def _recount_statement(elements: int, pairs: tuple[tuple[int, int], ...]) -> str:
    sums = ", ".join(f"sum(answers[{u}])::bigint" for u in range(1, elements + 1))
    crossed = ", ".join(f"sum(answers[{u}]::int * answers[{v}])::bigint" for u, v in pairs)
    total = " + ".join(f"answers[{u}]" for u in range(1, elements + 1))
    return f"""
        SELECT coalesce(service_id, '00000000-0000-0000-0000-000000000000') AS service_id,
            channel, answered_on, status, count(*) AS n, sum({total})::bigint AS total,
            sum(({total})::int * ({total}))::bigint AS squares,
            ARRAY[{sums}] AS sums, ARRAY[{crossed}] AS products
        FROM responses WHERE government = $1 AND period_id = $2
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    """  # noqa: S608 - made of column numbers only


async def cells(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int, pairs: int
) -> Sequence[asyncpg.Record]:
    """The round's cells with the writers' slots added up, in a fixed order."""
    return await connection.fetch(_cells_statement(elements, pairs), government, period_id)


async def recount(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    *,
    elements: int,
    pairs: Sequence[tuple[int, int]],
) -> Sequence[asyncpg.Record]:
    """What the cells should be, from the responses themselves, in the same order."""
    statement = _recount_statement(elements, tuple(pairs))
    return await connection.fetch(statement, government, period_id)
