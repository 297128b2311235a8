from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.lifecycle import OPEN, VersionState
from standards_api.standards.models import Version, VersionEvent


async def find(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Version | None:
    """One version of a service."""
    return await session.get(Version, (government, service_id, number))


async def find_open(
    session: AsyncSession, government: str, service_id: UUID, *, lock: bool
) -> Version | None:
    """The version that is being worked on; locked when it is going to change."""
    statement = select(Version).where(
        Version.government == government, Version.service_id == service_id, Version.state.in_(OPEN)
    )
    if lock:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    return await session.scalar(statement)


async def find_published(
    session: AsyncSession, government: str, service_id: UUID
) -> Version | None:
    """The version in force."""
    return await session.scalar(
        select(Version).where(
            Version.government == government,
            Version.service_id == service_id,
            Version.state == VersionState.PUBLISHED,
        )
    )


async def versions(session: AsyncSession, government: str, service_id: UUID) -> Sequence[Version]:
    """Every version, newest first."""
    statement = (
        select(Version)
        .where(Version.government == government, Version.service_id == service_id)
        .order_by(Version.number.desc())
    )
    return (await session.scalars(statement)).all()


async def in_states(
    session: AsyncSession, government: str, states: Collection[VersionState]
) -> Sequence[Version]:
    """Every version of the government in one of `states`, by service."""
    statement = (
        select(Version)
        .where(Version.government == government, Version.state.in_(states))
        .order_by(Version.service_id)
    )
    return (await session.scalars(statement)).all()


async def next_number(session: AsyncSession, government: str, service_id: UUID) -> int:
    """The number after the highest one; the service is locked by the caller."""
    highest = await session.scalar(
        select(func.max(Version.number)).where(
            Version.government == government, Version.service_id == service_id
        )
    )
    return (highest or 0) + 1


async def add(session: AsyncSession, row: Version | VersionEvent) -> None:
    """Store a new row, before anything that refers to it."""
    session.add(row)
    await session.flush()


async def flush(session: AsyncSession) -> None:
    """Write what has changed, so that unique rules are checked in the right order."""
    await session.flush()
