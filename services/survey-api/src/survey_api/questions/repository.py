"""What respondents chose, counted with the answers that count."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from survey_api.tallies.actions import WHOLE_UNIT

Row = tuple[UUID, UUID, str, int]
"""Round, response, question, choice."""


async def add(connection: asyncpg.Connection, government: str, rows: Sequence[Row]) -> None:
    """Keep what was chosen with new responses."""
    await connection.execute(
        """INSERT INTO question_answers (government, period_id, response_id, question, choice)
           SELECT $1, given.* FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::smallint[])
               AS given""",
        government,
        *([row[part] for row in rows] for part in range(4)),
    )


async def counts(
    connection: asyncpg.Connection, government: str, period_id: UUID, service_id: UUID | None
) -> Sequence[asyncpg.Record]:
    """The round's counts, of all services or of one."""
    return await connection.fetch(
        """SELECT question, choice, sum(n)::bigint AS n FROM (
               SELECT a.question, a.choice, 1 AS n, coalesce(r.service_id, $4) AS service_id
               FROM question_answers a JOIN responses r
                   ON r.government = $1 AND r.period_id = $2 AND r.id = a.response_id
               WHERE a.government = $1 AND a.period_id = $2 AND r.status = 'accepted'
               UNION ALL
               SELECT question, choice, n, service_id FROM question_counts
               WHERE government = $1 AND period_id = $2
           ) chosen
           WHERE $3::uuid IS NULL OR service_id = $3
           GROUP BY 1, 2""",
        government,
        period_id,
        service_id,
        WHOLE_UNIT,
    )
