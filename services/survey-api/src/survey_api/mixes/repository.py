from collections.abc import Sequence
from functools import lru_cache
from uuid import UUID

import asyncpg


@lru_cache(maxsize=20)
def _mix_statement(elements: int) -> str:
    total = " + ".join(f"answers[{u}]" for u in range(1, elements + 1))
    return f"""
        SELECT CASE WHEN grouping(gender) = 0 THEN 'gender'
                    WHEN grouping(age_band) = 0 THEN 'age_band'
                    WHEN grouping(education) = 0 THEN 'education' ELSE 'occupation' END AS field,
            coalesce(gender, age_band, education, occupation) AS option,
            count(*) AS n, sum({total})::bigint AS total
        FROM responses WHERE government = $1 AND period_id = $2 AND status = 'accepted'
        GROUP BY GROUPING SETS ((gender), (age_band), (education), (occupation))
    """  # noqa: S608 - made of column numbers only


async def mix(
    connection: asyncpg.Connection, government: str, period_id: UUID, *, elements: int
) -> Sequence[asyncpg.Record]:
    """Accepted answers by field and option (a position from 1, null: not told), in one scan."""
    return await connection.fetch(_mix_statement(elements), government, period_id)


async def crossed(
    connection: asyncpg.Connection, government: str, period_id: UUID
) -> Sequence[asyncpg.Record]:
    """Accepted answers by service, channel, field and option, in one scan.

    Rows are grouped by everything first: a million of them become some thousand, which are then
    added up field by field.
    """
    return await connection.fetch(
        """WITH kinds AS MATERIALIZED (
               SELECT service_id, channel, gender, age_band, education, occupation, count(*) AS n
               FROM responses WHERE government = $1 AND period_id = $2 AND status = 'accepted'
               GROUP BY 1, 2, 3, 4, 5, 6
           )
           SELECT service_id, channel,
               CASE WHEN grouping(gender) = 0 THEN 'gender'
                    WHEN grouping(age_band) = 0 THEN 'age_band'
                    WHEN grouping(education) = 0 THEN 'education' ELSE 'occupation' END AS field,
               coalesce(gender, age_band, education, occupation) AS option,
               sum(n)::bigint AS n
           FROM kinds GROUP BY GROUPING SETS (
               (service_id, channel, gender), (service_id, channel, age_band),
               (service_id, channel, education), (service_id, channel, occupation)
           )""",
        government,
        period_id,
    )
