from collections.abc import Sequence

from sqlalchemy import column, func, select, table
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.calendars.models import PublishedCalendar


async def newest(session: AsyncSession, government: str) -> PublishedCalendar | None:
    """The calendar in force."""
    versions = select(PublishedCalendar).where(PublishedCalendar.government == government)
    return await session.scalar(versions.order_by(PublishedCalendar.version.desc()).limit(1))


async def is_government(session: AsyncSession, code: str) -> bool:
    """Whether the directory has it; the directory itself cannot be asked, as it asks us."""
    governments = table("directory_governments", column("code"))
    named = select(governments.c.code).where(governments.c.code == code)
    return await session.scalar(named) is not None


async def lock(session: AsyncSession, government: str) -> None:
    """Let publications of one government follow each other: rows are only added, so there is
    none to lock."""
    await session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended("calendar " + government, 0)))
    )


async def governments(session: AsyncSession) -> Sequence[str]:
    """Every government that has a calendar."""
    return (await session.scalars(select(PublishedCalendar.government).distinct())).all()
