from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.decisions.models import Decision, Objection


async def rounds(session: AsyncSession, government: str, complaint_id: UUID) -> Sequence[Decision]:
    """Every decision of a complaint, first to last."""
    found = await session.scalars(
        select(Decision)
        .where(Decision.government == government, Decision.complaint_id == complaint_id)
        .order_by(Decision.round)
    )
    return found.all()


async def objections(
    session: AsyncSession, government: str, complaint_id: UUID
) -> Sequence[Objection]:
    """Every objection of a reporter, first to last."""
    found = await session.scalars(
        select(Objection)
        .where(Objection.government == government, Objection.complaint_id == complaint_id)
        .order_by(Objection.round)
    )
    return found.all()
