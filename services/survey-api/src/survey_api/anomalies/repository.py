from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.anomalies.models import Anomaly, State


async def of_period(
    session: AsyncSession, government: str, period_id: UUID, *, locked: bool = False
) -> Sequence[Anomaly]:
    """Every anomaly of the round by signal, perhaps locked against judgements meanwhile."""
    query = select(Anomaly).where(Anomaly.government == government, Anomaly.period_id == period_id)
    if locked:
        query = query.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(query.order_by(Anomaly.signal, Anomaly.id))).all()


async def page(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    state: State | None,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Anomaly]:
    """The round's anomalies by signal and id."""
    key = tuple_(Anomaly.signal, Anomaly.id)
    query = select(Anomaly).where(Anomaly.government == government, Anomaly.period_id == period_id)
    if state is not None:
        query = query.where(Anomaly.state == state)
    if after is not None:
        query = query.where(key > (after[0], UUID(after[1])))
    return (await session.scalars(query.order_by(Anomaly.signal, Anomaly.id).limit(limit))).all()


async def find_for_update(
    session: AsyncSession, government: str, anomaly_id: UUID
) -> Anomaly | None:
    """The anomaly, locked."""
    return await session.get(
        Anomaly, (government, anomaly_id), with_for_update=True, populate_existing=True
    )


async def forget(session: AsyncSession, anomaly: Anomaly) -> None:
    """Remove an anomaly that nobody has judged and that is there no more."""
    await session.delete(anomaly)


async def open_counts(
    session: AsyncSession, government: str, periods: Collection[UUID]
) -> dict[UUID, int]:
    """How many anomalies of each round nobody has judged; rounds without any are left out."""
    query = (
        select(Anomaly.period_id, func.count())
        .where(
            Anomaly.government == government,
            Anomaly.period_id.in_(periods),
            Anomaly.state == State.OPEN,
        )
        .group_by(Anomaly.period_id)
    )
    return {row[0]: row[1] for row in await session.execute(query)}
