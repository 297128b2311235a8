from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.messages.models import Message


async def last(session: AsyncSession, government: str, complaint_id: UUID) -> int:
    """The number of the newest message; 0 before the first."""
    newest = await session.scalar(
        select(func.max(Message.seq)).where(
            Message.government == government, Message.complaint_id == complaint_id
        )
    )
    return newest or 0


async def of_complaint(
    session: AsyncSession, government: str, complaint_id: UUID
) -> Sequence[Message]:
    """Every message, oldest first."""
    found = await session.scalars(
        select(Message)
        .where(Message.government == government, Message.complaint_id == complaint_id)
        .order_by(Message.seq)
    )
    return found.all()
