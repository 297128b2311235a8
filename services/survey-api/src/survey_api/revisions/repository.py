"""A revision begins with everything its predecessor held, and is later compared with it."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.revisions.models import Revision
from survey_api.tallies.actions import CHANGED, Slot, pairs

UNDECIDED = """
    WITH pending AS (
        SELECT i.*, gen_random_uuid() AS copy_id FROM invalidations i
        WHERE government = $1 AND period_id = $2 AND state = 'quarantined'
    ),
    copied AS (
        INSERT INTO invalidations (government, id, period_id, anomaly_id, service_id, channel,
            from_day, to_day, only_uniform, answers, state, proposed_by, proposed_at, version)
        SELECT government, copy_id, $3, anomaly_id, service_id, channel, from_day, to_day,
            only_uniform, answers, state, proposed_by, proposed_at, 1
        FROM pending
    ),
    reasoned AS (
        INSERT INTO invalidation_reasons
            (government, invalidation_id, step, reason, given_by, given_at)
        SELECT r.government, p.copy_id, r.step, r.reason, r.given_by, r.given_at
        FROM pending p JOIN invalidation_reasons r
            ON r.government = p.government AND r.invalidation_id = p.id
    )
    INSERT INTO invalidated_responses (government, invalidation_id, response_id)
    SELECT m.government, p.copy_id, m.response_id
    FROM pending p JOIN invalidated_responses m
        ON m.government = p.government AND m.invalidation_id = p.id
"""
STATUS = "CASE WHEN $4 AND status = 'late' THEN 'accepted' ELSE status END"


async def copy_responses(
    connection: asyncpg.Connection,
    government: str,
    revised: UUID,
    revision: UUID,
    *,
    count_late: bool,
) -> int:
    """Give `revision` the responses of `revised` under the same ids; how many."""
    told = await connection.execute(
        f"""INSERT INTO responses (government, period_id, id, service_id, channel, answered_on,
                status, answers, gender, age_band, education, occupation, content_sha256)
            SELECT government, $3, id, service_id, channel, answered_on, {STATUS}, answers,
                gender, age_band, education, occupation, content_sha256
            FROM responses WHERE government = $1 AND period_id = $2 ORDER BY id""",  # noqa: S608 - constant
        government,
        revised,
        revision,
        count_late,
    )
    return int(told.rsplit(" ", 1)[1])


async def copy_cells(
    connection: asyncpg.Connection,
    government: str,
    revised: UUID,
    revision: UUID,
    *,
    elements: int,
    count_late: bool,
) -> None:
    """The same for the cells, whose statuses change with those of the responses."""
    sums = ", ".join(f"sum(sums[{u}])" for u in range(1, elements + 1))
    products = ", ".join(f"sum(products[{n}])" for n in range(1, len(pairs(elements)) + 1))
    await connection.execute(
        f"""INSERT INTO cells (government, period_id, service_id, channel, answered_on, status,
                slot, n, total, squares, sums, products)
            SELECT government, $3, service_id, channel, answered_on, {STATUS}, {Slot.PLAIN}, sum(n),
                sum(total), sum(squares), ARRAY[{sums}], ARRAY[{products}]
            FROM cells WHERE government = $1 AND period_id = $2
            GROUP BY government, service_id, channel, answered_on, {STATUS}""",  # noqa: S608 - numbers only
        government,
        revised,
        revision,
        count_late,
    )
    copied = "cells WHERE government = $1::varchar AND period_id = $2"
    await connection.execute(CHANGED.format(slot=Slot.PLAIN, source=copied), government, revision)


async def copy_circumstances(
    connection: asyncpg.Connection, government: str, revised: UUID, revision: UUID
) -> None:
    """What else belongs to the round, and the invalidations that nobody has decided yet."""
    for table in ("sample_plans", "question_answers", "question_counts", "served_days"):
        await connection.execute(
            f"""INSERT INTO {table} SELECT (jsonb_populate_record(
                    NULL::{table}, to_jsonb(t) || jsonb_build_object('period_id', $3::uuid)
                )).* FROM {table} t WHERE government = $1 AND period_id = $2""",  # noqa: S608 - names
            government,
            revised,
            revision,
        )
    await connection.execute(UNDECIDED, government, revised, revision)


async def find(session: AsyncSession, government: str, period_id: UUID) -> Revision | None:
    """Why the round corrects another."""
    return await session.get(Revision, (government, period_id))


async def moved(
    connection: asyncpg.Connection, government: str, revised: UUID, revision: UUID
) -> Sequence[asyncpg.Record]:
    """How many responses have another status than before, or are new."""
    return await connection.fetch(
        """SELECT old.status AS was, new.status AS became, count(*) AS n
           FROM responses new LEFT JOIN responses old ON old.government = new.government
               AND old.period_id = $2 AND old.id = new.id
           WHERE new.government = $1 AND new.period_id = $3
               AND new.status IS DISTINCT FROM old.status
           GROUP BY 1, 2 ORDER BY 1, 2""",
        government,
        revised,
        revision,
    )
