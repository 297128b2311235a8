from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.texts.models import Amendment


async def find(
    session: AsyncSession, government: str, service_id: UUID, number: int, amendment: int
) -> Amendment | None:
    """One frozen text."""
    return await session.get(Amendment, (government, service_id, number, amendment))


async def of_version(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Sequence[Amendment]:
    """Every frozen text of a version, oldest first."""
    statement = (
        select(Amendment)
        .where(
            Amendment.government == government,
            Amendment.service_id == service_id,
            Amendment.number == number,
        )
        .order_by(Amendment.amendment)
    )
    return (await session.scalars(statement)).all()


async def hashes(
    session: AsyncSession, government: str, service_id: UUID
) -> dict[tuple[int, int], str]:
    """The hash of every text of a service, by version and amendment."""
    statement = select(Amendment.number, Amendment.amendment, Amendment.sha256).where(
        Amendment.government == government, Amendment.service_id == service_id
    )
    rows = (await session.execute(statement)).all()
    return {(number, amendment): sha256 for number, amendment, sha256 in rows}


async def add(session: AsyncSession, text: Amendment) -> None:
    """Store a text for good."""
    session.add(text)
    await session.flush()
