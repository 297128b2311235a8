from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession


async def answers(session: AsyncSession) -> None:
    """Return if the database answers."""
    await session.execute(select(1))
