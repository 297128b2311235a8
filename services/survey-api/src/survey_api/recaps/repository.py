from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.recaps.models import RecapRow

MOST = 2000


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


async def listed(session: AsyncSession, government: str, label: str | None) -> Sequence[RecapRow]:
    """The rows of one label, or of all, newest first."""
    query = select(RecapRow).where(RecapRow.government == government)
    if label is not None:
        query = query.where(RecapRow.label == label)
    order = query.order_by(RecapRow.label.desc(), RecapRow.instrument, RecapRow.place)
    return (await session.scalars(order.limit(MOST))).all()
