from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.seals.models import Seal


async def last_for_update(session: AsyncSession, government: str) -> Seal | None:
    """The newest seal of the government; nobody else can add one until this request ends."""
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended('seals ' || :government, 0))"),
        {"government": government},
    )
    query = select(Seal).where(Seal.government == government).order_by(Seal.number.desc())
    return await session.scalar(query.limit(1))


async def revisions(session: AsyncSession, government: str, period_id: UUID) -> int:
    """How often the period was sealed."""
    query = select(func.count()).where(Seal.government == government, Seal.period_id == period_id)
    return await session.scalar(query) or 0


async def find(session: AsyncSession, government: str, seal_id: UUID) -> Seal | None:
    """The seal; sealed results are public."""
    return await session.get(Seal, (government, seal_id))


async def page(
    session: AsyncSession,
    government: str,
    *,
    unit_id: UUID | None,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Seal]:
    """Newest first, at most `limit`."""
    query = select(Seal).where(Seal.government == government)
    if unit_id is not None:
        query = query.where(Seal.unit_id == unit_id)
    if after is not None:
        query = query.where(Seal.number < int(after[0]))
    return (await session.scalars(query.order_by(Seal.number.desc()).limit(limit))).all()


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
