"""What a result holds beyond the cells: the fingerprint of the answers, and who answered."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg


async def digest_of_responses(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> str:
    """sha256 over every response's id, status and content hash, in the order of the ids."""
    digest: str = await connection.fetchval(
        """SELECT encode(sha256(coalesce(string_agg(
               uuid_send(id) || convert_to(status, 'UTF8') || content_sha256, ''::bytea
               ORDER BY id), ''::bytea)), 'hex')
           FROM responses WHERE government = $1 AND period_id = $2""",
        government,
        period_id,
    )
    return digest


async def respondents(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Sequence[asyncpg.Record]:
    """Accepted answers by each respondent field and option (position from 1; 0: not told)."""
    return await connection.fetch(
        """SELECT field, option, count(*) AS n
           FROM responses r CROSS JOIN LATERAL (VALUES
               ('gender', r.gender), ('age_band', r.age_band),
               ('education', r.education), ('occupation', r.occupation)
           ) AS told (field, chosen) CROSS JOIN LATERAL (SELECT coalesce(chosen, 0) AS option) o
           WHERE r.government = $1 AND r.period_id = $2 AND r.status = 'accepted'
           GROUP BY field, option ORDER BY field, option""",
        government,
        period_id,
    )
