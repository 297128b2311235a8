from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.publications.models import Publication


async def find(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Publication | None:
    """How a version went public."""
    return await session.get(Publication, (government, service_id, number))


async def add(session: AsyncSession, publication: Publication) -> None:
    """Store a publication for good."""
    session.add(publication)
    await session.flush()
