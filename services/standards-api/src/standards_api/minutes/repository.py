from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.minutes.models import Minutes, Signature


async def find(session: AsyncSession, government: str, consultation_id: UUID) -> Minutes | None:
    """The minutes of a round."""
    return await session.get(Minutes, (government, consultation_id))


async def add(session: AsyncSession, row: Minutes | Signature) -> None:
    """Store minutes or a signature for good."""
    session.add(row)
    await session.flush()
