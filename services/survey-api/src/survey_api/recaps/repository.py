from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import and_, delete, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.recaps.models import RecapRow


async def replace(
    session: AsyncSession, government: str, label: str, instrument: str, rows: Sequence[RecapRow]
) -> None:
    """Let `rows` be the recapitulation of the label."""
    await session.execute(
        delete(RecapRow).where(
            RecapRow.government == government,
            RecapRow.label == label,
            RecapRow.instrument == instrument,
        )
    )
    session.add_all(rows)
    await session.flush()


async def page(
    session: AsyncSession,
    government: str,
    *,
    label: str | None,
    within: Collection[UUID] | None,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[RecapRow]:
    """Rows of the units in `within` (None: of all), newest label first, in their sheet's order."""
    query = select(RecapRow).where(RecapRow.government == government)
    if label is not None:
        query = query.where(RecapRow.label == label)
    if within is not None:
        query = query.where(RecapRow.unit_id.in_(within))
    if after is not None:
        behind = tuple_(RecapRow.instrument, RecapRow.place) > (after[1], after[2])
        same = and_(RecapRow.label == after[0], behind)
        query = query.where(or_(RecapRow.label < after[0], same))
    order = query.order_by(RecapRow.label.desc(), RecapRow.instrument, RecapRow.place)
    return (await session.scalars(order.limit(limit))).all()
