"""Reading the cells: additive integers that equal the stored responses at every moment.

Answers whose status changed are subtracted in a cell of their own slot, so only the slots
together say how many there are; groups that add up to nothing are left out.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from uuid import UUID

import asyncpg

CHANGED = """
    INSERT INTO day_changes AS v (government, period_id, answered_on, slot, changes)
    SELECT $1, period_id, answered_on, {slot}, 1 FROM {source} GROUP BY 2, 3 ORDER BY 2, 3
    ON CONFLICT ON CONSTRAINT pk_day_changes DO UPDATE SET changes = v.changes + 1
"""
"""What every statement that changes cells says besides; `source` names the days of rounds."""


async def versions(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Sequence[asyncpg.Record]:
    """For each round that has cells, a number that is equal only while its cells are."""
    return await connection.fetch(
        """SELECT period_id, sum(changes)::bigint AS version FROM day_changes
           WHERE government = $1 AND period_id = ANY($2::uuid[]) GROUP BY 1""",
        government,
        list(periods),
    )


async def changes(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Sequence[asyncpg.Record]:
    """How often the cells of each day have changed."""
    return await connection.fetch(
        """SELECT answered_on, sum(changes)::bigint AS changes FROM day_changes
           WHERE government = $1 AND period_id = $2 GROUP BY 1""",
        government,
        period_id,
    )


@lru_cache(maxsize=40)
def _days_statement(elements: int, products: int) -> str:
    sums = ", ".join(f"sum(c.sums[{u}])::bigint" for u in range(1, elements + 1))
    crossed = ", ".join(f"sum(c.products[{u}])::bigint" for u in range(1, products + 1))
    return f"""
        WITH now AS (
            SELECT answered_on, sum(changes)::bigint AS changes FROM day_changes
            WHERE government = $1 AND period_id = $2 GROUP BY 1
        ),
        changed AS MATERIALIZED (
            SELECT n.* FROM now n
            LEFT JOIN unnest($3::date[], $4::bigint[]) AS k (answered_on, changes)
                USING (answered_on)
            WHERE k.changes IS DISTINCT FROM n.changes
        ),
        shares AS (
            SELECT c.answered_on, c.service_id, c.status, sum(c.n)::bigint AS n,
                sum(c.total)::bigint AS total, sum(c.squares)::bigint AS squares,
                ARRAY[{sums}] AS sums, ARRAY[{crossed}] AS products
            FROM cells c WHERE c.government = $1 AND c.period_id = $2
                AND c.answered_on = ANY(ARRAY(SELECT answered_on FROM changed))
            GROUP BY 1, 2, 3
        )
        SELECT answered_on, changes, service_id, status, n, total, squares, sums, products
        FROM changed JOIN shares USING (answered_on)
        ORDER BY answered_on, service_id, status
    """  # noqa: S608 - made of column numbers only


async def days(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    *,
    elements: int,
    pairs: int,
    known: Mapping[date, int],
) -> Sequence[asyncpg.Record]:
    """Days that have changed more often than in `known`, by service and status.

    A row is the day, how often it changed, and the fields of a Share in their order.
    """
    return await connection.fetch(
        _days_statement(elements, pairs), government, period_id, list(known), list(known.values())
    )


@lru_cache(maxsize=40)
def _breakdown_statement(elements: int, products: int) -> str:
    """Days are grouped by two small numbers only: the long rows are added up once."""
    sums = ", ".join(f"sum(sums[{u}])::bigint" for u in range(1, elements + 1))
    crossed = ", ".join(f"sum(products[{u}])::bigint" for u in range(1, products + 1))
    return f"""
        WITH mine AS MATERIALIZED (
            SELECT period_id, service_id, status, answered_on, n, total, squares, sums, products
            FROM cells
            WHERE government = $1 AND period_id = ANY($2::uuid[])
                AND ($3::text[] IS NULL OR status = ANY($3))
        ),
        days AS (
            SELECT period_id, service_id, status, answered_on, grouping(service_id) = 1 AS whole,
                sum(n)::bigint AS n, sum(total)::bigint AS t
            FROM mine GROUP BY GROUPING SETS (
                (period_id, status, answered_on), (period_id, service_id, status, answered_on)
            ) HAVING sum(n) <> 0
        ),
        spread AS (
            SELECT period_id, service_id, status, whole, count(*) AS days,
                sum(t * t)::bigint AS day_totals_squared, sum(n * t)::bigint AS day_products,
                sum(n * n)::bigint AS day_counts_squared
            FROM days GROUP BY 1, 2, 3, 4
        ),
        parts AS (
            SELECT period_id, service_id, status, sum(n)::bigint AS n,
                sum(squares)::bigint AS squares, ARRAY[{sums}] AS sums, ARRAY[{crossed}] AS products
            FROM mine GROUP BY 1, 2, 3 HAVING sum(n) <> 0
        )
        SELECT s.*, p.n, p.squares, p.sums, p.products FROM spread s
        LEFT JOIN parts p ON (p.period_id, p.service_id, p.status)
            = (s.period_id, s.service_id, s.status)
        ORDER BY s.period_id, s.service_id, s.status
    """  # noqa: S608 - made of column numbers only


async def breakdown(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    elements: int,
    pairs: int,
    statuses: Sequence[str] | None,
) -> Sequence[asyncpg.Record]:
    """Answers per round (`whole`, sums over days only) and per service of it, by status."""
    statement = _breakdown_statement(elements, pairs)
    return await connection.fetch(statement, government, list(periods), statuses)


async def outlines(
    connection: asyncpg.Connection,
    government: str,
    periods: Sequence[UUID],
    *,
    service_id: UUID | None,
) -> Sequence[asyncpg.Record]:
    """Accepted answers per round in the few numbers that need no array."""
    return await connection.fetch(
        """WITH days AS (
               SELECT period_id, answered_on, sum(n)::bigint AS n, sum(total)::bigint AS t,
                   sum(squares)::bigint AS q
               FROM cells
               WHERE government = $1 AND period_id = ANY($2::uuid[]) AND status = 'accepted'
                   AND ($3::uuid IS NULL OR service_id = $3)
               GROUP BY 1, 2 HAVING sum(n) <> 0
           )
           SELECT period_id, sum(n)::bigint AS n, sum(t)::bigint AS total,
               sum(q)::bigint AS squares, count(*) AS days,
               sum(t * t)::bigint AS day_totals_squared, sum(n * t)::bigint AS day_products,
               sum(n * n)::bigint AS day_counts_squared
           FROM days GROUP BY 1""",
        government,
        list(periods),
        service_id,
    )


async def counts(
    connection: asyncpg.Connection, government: str, periods: Sequence[UUID]
) -> Sequence[asyncpg.Record]:
    """How many responses of the rounds per service, channel, day and status."""
    return await connection.fetch(
        """SELECT period_id, service_id, channel, answered_on, status, sum(n)::bigint AS n
           FROM cells WHERE government = $1 AND period_id = ANY($2::uuid[])
           GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5""",
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
        GROUP BY 1, 2, 3, 4
        HAVING ARRAY[sum(n), sum(total), sum(squares), {sums}, {crossed}]
            <> array_fill(0::numeric, ARRAY[{3 + elements + products}])
        ORDER BY 1, 2, 3, 4
    """  # noqa: S608 - made of column numbers only


@lru_cache(maxsize=40)
def _recount_statement(elements: int, pairs: tuple[tuple[int, int], ...]) -> str:
    sums = ", ".join(f"sum(a{u})" for u in range(1, elements + 1))
    crossed = ", ".join(f"sum(a{u} * a{v})" for u, v in pairs)
    scores = ", ".join(f"answers[{u}]::int AS a{u}" for u in range(1, elements + 1))
    total = " + ".join(f"a{u}" for u in range(1, elements + 1))
    # OFFSET 0 keeps the scores apart: taken out of the array once, not in each of the sums, they
    # make this five times as fast.
    return f"""
        SELECT service_id, channel, answered_on, status, count(*) AS n, sum(t) AS total,
            sum(t * t) AS squares, ARRAY[{sums}] AS sums, ARRAY[{crossed}] AS products
        FROM (
            SELECT *, {total} AS t FROM (
                SELECT coalesce(service_id, '00000000-0000-0000-0000-000000000000') AS service_id,
                    channel, answered_on, status, {scores}
                FROM responses
                WHERE government = $1 AND period_id = $2 AND id BETWEEN $3 AND $4 OFFSET 0
            ) AS scored
        ) AS totalled
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
    first: UUID,
    last: UUID,
) -> Sequence[asyncpg.Record]:
    """What the cells should be, from the responses with ids `first` … `last`, in that order."""
    statement = _recount_statement(elements, tuple(pairs))
    return await connection.fetch(statement, government, period_id, first, last)
