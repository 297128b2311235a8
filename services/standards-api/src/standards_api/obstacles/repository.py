from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Unit, Within
from standards_api.obstacles.models import Decision, Obstacle, ObstacleReport
from standards_api.obstacles.rules import ObstacleState

ObstacleRow = Row[Obstacle, str, Decision]
"""An obstacle, the name of its unit and the decision that counts; the last two may be None."""

MOST_REPORTS = 100


def _reached(within: Within) -> list[ColumnElement[bool]]:
    return [] if within is None else [Obstacle.unit_id.in_(within)]


async def find_for_update(
    session: AsyncSession, government: str, obstacle_id: UUID, *, within: Within
) -> Obstacle | None:
    """One obstacle of the units in `within`, locked."""
    mine = (Obstacle.government == government, Obstacle.id == obstacle_id)
    return await session.scalar(select(Obstacle).where(*mine, *_reached(within)).with_for_update())


async def rows(
    session: AsyncSession,
    government: str,
    *,
    within: Within,
    only: UUID | None = None,
    unit: UUID | None = None,
    states: Collection[ObstacleState] | None = None,
    after: Sequence[Any] | None = None,
    limit: int | None = None,
) -> Sequence[ObstacleRow]:
    """Obstacles of the units in `within`, newest first."""
    where = [Obstacle.government == government, *_reached(within)]
    if only is not None:
        where.append(Obstacle.id == only)
    if unit is not None:
        where.append(Unit.path.overlap([unit]))
    if states is not None:
        where.append(Obstacle.state.in_(states))
    if after is not None:
        last = tuple_(datetime.fromisoformat(after[0]), UUID(after[1]))
        where.append(tuple_(Obstacle.created_at, Obstacle.id) < last)
    latest = (
        select(Decision.obstacle_id, func.max(Decision.id).label("id"))
        .where(Decision.government == government)
        .group_by(Decision.obstacle_id)
        .subquery()
    )
    statement = (
        select(Obstacle, Unit.name, Decision)
        .outerjoin(Unit, and_(Unit.government == Obstacle.government, Unit.id == Obstacle.unit_id))
        .outerjoin(latest, latest.c.obstacle_id == Obstacle.id)
        .outerjoin(Decision, and_(Decision.government == government, Decision.id == latest.c.id))
        .where(*where)
        .order_by(Obstacle.created_at.desc(), Obstacle.id.desc())
    )
    if limit is not None:
        statement = statement.limit(limit + 1)
    return (await session.execute(statement)).all()


async def reports(session: AsyncSession, government: str) -> Sequence[ObstacleReport]:
    """The newest reports."""
    statement = (
        select(ObstacleReport)
        .where(ObstacleReport.government == government)
        .order_by(ObstacleReport.created_at.desc(), ObstacleReport.id)
        .limit(MOST_REPORTS)
    )
    return (await session.scalars(statement)).all()


async def add(session: AsyncSession, row: Obstacle | Decision | ObstacleReport) -> None:
    """Store a new row."""
    session.add(row)
    await session.flush()
