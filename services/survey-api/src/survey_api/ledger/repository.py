from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.ledger.models import ServedDay


async def replace(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    source: str,
    days: Mapping[tuple[UUID, date], int],
) -> None:
    """Let the source say this, whatever it said before."""
    lock = func.pg_advisory_xact_lock(func.hashtextextended(f"{period_id}|{source}", 0))
    await session.execute(select(lock))
    await session.execute(
        delete(ServedDay).where(
            ServedDay.government == government,
            ServedDay.period_id == period_id,
            ServedDay.source == source,
        )
    )
    rows = [
        {
            "government": government,
            "period_id": period_id,
            "source": source,
            "service_id": service_id,
            "day": day,
            "count": count,
        }
        for (service_id, day), count in days.items()
    ]
    if rows:
        await session.execute(insert(ServedDay), rows)


async def page(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[ServedDay]:
    """Lines of the round's ledger by day, service and source."""
    key = tuple_(ServedDay.day, ServedDay.service_id, ServedDay.source)
    query = select(ServedDay).where(
        ServedDay.government == government, ServedDay.period_id == period_id
    )
    if after is not None:
        query = query.where(key > (date.fromisoformat(after[0]), UUID(after[1]), after[2]))
    order = query.order_by(ServedDay.day, ServedDay.service_id, ServedDay.source)
    return (await session.scalars(order.limit(limit))).all()


async def served(
    session: AsyncSession, government: str, period_id: UUID
) -> Sequence[tuple[UUID, date, int]]:
    """People served per service and day, all sources together."""
    query = (
        select(ServedDay.service_id, ServedDay.day, func.sum(ServedDay.count))
        .where(ServedDay.government == government, ServedDay.period_id == period_id)
        .group_by(ServedDay.service_id, ServedDay.day)
        .order_by(ServedDay.service_id, ServedDay.day)
    )
    return [(row[0], row[1], int(row[2])) for row in await session.execute(query)]
