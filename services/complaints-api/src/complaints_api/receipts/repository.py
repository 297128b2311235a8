from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.receipts.models import Receipt


async def complaint_of(session: AsyncSession, government: str, lookup: bytes) -> UUID | None:
    """The complaint whose receipt code has this keyed hash."""
    return await session.scalar(
        select(Receipt.complaint_id).where(
            Receipt.government == government, Receipt.lookup == lookup
        )
    )
