from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.invalidations.models import Invalidation, Moved, Reason, State


async def find_for_update(session: AsyncSession, government: str, one: UUID) -> Invalidation | None:
    """The invalidation, locked."""
    return await session.get(
        Invalidation, (government, one), with_for_update=True, populate_existing=True
    )


async def keep_moved(
    connection: asyncpg.Connection, government: str, invalidation_id: UUID, ids: Sequence[UUID]
) -> None:
    """Remember which responses were set aside."""
    await connection.execute(
        """INSERT INTO invalidated_responses (government, invalidation_id, response_id)
           SELECT $1, $2, unnest($3::uuid[])""",
        government,
        invalidation_id,
        list(ids),
    )


async def moved(session: AsyncSession, government: str, invalidation_id: UUID) -> Sequence[UUID]:
    """The responses that were set aside."""
    query = select(Moved.response_id).where(
        Moved.government == government, Moved.invalidation_id == invalidation_id
    )
    return (await session.scalars(query)).all()


async def reasons(
    session: AsyncSession, government: str, ids: Sequence[UUID]
) -> dict[UUID, list[Reason]]:
    """The reasons given for each of `ids`, oldest first."""
    query = (
        select(Reason)
        .where(Reason.government == government, Reason.invalidation_id.in_(ids))
        .order_by(Reason.given_at, Reason.step.desc())
    )
    found: dict[UUID, list[Reason]] = {}
    for row in await session.scalars(query):
        found.setdefault(row.invalidation_id, []).append(row)
    return found


async def page(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Invalidation]:
    """The round's invalidations, newest first."""
    query = select(Invalidation).where(
        Invalidation.government == government, Invalidation.period_id == period_id
    )
    if after is not None:
        last = (datetime.fromisoformat(after[0]), UUID(after[1]))
        query = query.where(tuple_(Invalidation.proposed_at, Invalidation.id) < last)
    order = query.order_by(Invalidation.proposed_at.desc(), Invalidation.id.desc())
    return (await session.scalars(order.limit(limit))).all()


async def waiting(session: AsyncSession, government: str, period_id: UUID) -> int:
    """How many answers of the round are set aside by proposals that nobody has decided."""
    query = select(func.coalesce(func.sum(Invalidation.answers), 0)).where(
        Invalidation.government == government,
        Invalidation.period_id == period_id,
        Invalidation.state == State.QUARANTINED,
    )
    return int((await session.scalars(query)).one())


async def undecided(
    session: AsyncSession, government: str, periods: Collection[UUID], *, not_by: str
) -> dict[UUID, int]:
    """How many answers of each round somebody else than `not_by` has set aside."""
    query = (
        select(Invalidation.period_id, func.sum(Invalidation.answers))
        .where(
            Invalidation.government == government,
            Invalidation.period_id.in_(periods),
            Invalidation.state == State.QUARANTINED,
            Invalidation.proposed_by != not_by,
        )
        .group_by(Invalidation.period_id)
    )
    return {row[0]: int(row[1]) for row in await session.execute(query)}
