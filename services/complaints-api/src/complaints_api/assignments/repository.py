from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.assignments.models import Assignment


async def chain(session: AsyncSession, government: str, complaint_id: UUID) -> Sequence[Assignment]:
    """Every assignment of a complaint, first to last."""
    found = await session.scalars(
        select(Assignment)
        .where(Assignment.government == government, Assignment.complaint_id == complaint_id)
        .order_by(Assignment.step)
    )
    return found.all()
