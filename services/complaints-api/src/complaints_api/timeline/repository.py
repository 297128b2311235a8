from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.timeline.models import TimelineEntry


async def of_complaint(
    session: AsyncSession, government: str, complaint_id: UUID
) -> Sequence[TimelineEntry]:
    """Every entry, oldest first."""
    found = await session.scalars(
        select(TimelineEntry)
        .where(TimelineEntry.government == government, TimelineEntry.complaint_id == complaint_id)
        .order_by(TimelineEntry.seq)
    )
    return found.all()
