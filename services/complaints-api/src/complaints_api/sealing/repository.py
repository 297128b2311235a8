from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.sealing.models import DataKey


async def find(
    session: AsyncSession, government: str, complaint_id: UUID, purpose: str
) -> DataKey | None:
    """The wrapped key, unless it was destroyed."""
    return await session.get(DataKey, (government, complaint_id, purpose))
