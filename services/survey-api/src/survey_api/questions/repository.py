from collections.abc import Mapping, Sequence
from uuid import UUID

import asyncpg

Key = tuple[UUID, UUID, str, int]
"""Round, service (nil: the whole unit), question, choice."""


async def add(
    connection: asyncpg.Connection, government: str, counts: Mapping[Key, int], *, slot: int
) -> None:
    """Add to the counts, in one order everywhere so that writers cannot deadlock."""
    rows = sorted(counts.items())
    await connection.execute(
        """INSERT INTO question_counts AS c
               (government, period_id, service_id, question, choice, slot, n)
           SELECT $1, period_id, service_id, question, choice, $2, n
           FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::smallint[], $7::bigint[])
               AS given (period_id, service_id, question, choice, n)
           ON CONFLICT ON CONSTRAINT pk_question_counts DO UPDATE SET n = c.n + excluded.n""",
        government,
        slot,
        *[[key[part] for key, _ in rows] for part in range(4)],
        [n for _, n in rows],
    )


async def counts(
    connection: asyncpg.Connection, government: str, period_id: UUID, service_id: UUID | None
) -> Sequence[asyncpg.Record]:
    """The round's counts, of all services or of one."""
    return await connection.fetch(
        """SELECT question, choice, sum(n)::bigint AS n FROM question_counts
           WHERE government = $1 AND period_id = $2
               AND ($3::uuid IS NULL OR service_id = $3)
           GROUP BY 1, 2""",
        government,
        period_id,
        service_id,
    )
