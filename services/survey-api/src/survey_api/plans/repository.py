from uuid import UUID

import asyncpg
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.plans.models import SamplePlan


async def find(
    session: AsyncSession, government: str, period_id: UUID, *, locked: bool = False
) -> SamplePlan | None:
    """The round's plan; `locked` until the request ends."""
    query = select(SamplePlan).where(
        SamplePlan.government == government, SamplePlan.period_id == period_id
    )
    return await session.scalar(query.with_for_update() if locked else query)


async def groups(connection: asyncpg.Connection, government: str, period_id: UUID) -> str | None:
    """Users by kind, as JSON, from the plan of the round or of the nearest one that it revises."""
    found: str | None = await connection.fetchval(
        """WITH RECURSIVE line AS (
               SELECT id, revises_id, 0 AS step FROM periods WHERE government = $1 AND id = $2
               UNION ALL
               SELECT p.id, p.revises_id, line.step + 1 FROM periods p
               JOIN line ON p.government = $1 AND p.id = line.revises_id
           )
           SELECT s.groups::text FROM line
           JOIN sample_plans s ON s.government = $1 AND s.period_id = line.id
           ORDER BY line.step LIMIT 1""",
        government,
        period_id,
    )
    return found
