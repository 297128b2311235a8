from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.assessments.models import Assessment


async def find_official(
    session: AsyncSession, government: str, instrument: str, year: int
) -> Assessment | None:
    """The official result of an instrument in a year."""
    return await session.scalar(
        select(Assessment).where(
            Assessment.government == government,
            Assessment.instrument == instrument,
            Assessment.year == year,
            Assessment.kind == "official",
        )
    )


async def page(
    session: AsyncSession,
    government: str,
    *,
    kinds: Sequence[str],
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Assessment]:
    """Results of the given kinds, newest year first."""
    where = [Assessment.government == government, Assessment.kind.in_(kinds)]
    if after is not None:
        where.append(tuple_(Assessment.year, Assessment.id) < tuple_(int(after[0]), UUID(after[1])))
    statement = (
        select(Assessment)
        .where(*where)
        .order_by(Assessment.year.desc(), Assessment.id.desc())
        .limit(limit + 1)
    )
    return (await session.scalars(statement)).all()


async def add(session: AsyncSession, assessment: Assessment) -> None:
    """Store a result for good."""
    session.add(assessment)
    await session.flush()
