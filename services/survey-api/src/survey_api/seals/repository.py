from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer

from survey_api.seals.models import Seal


async def last_for_update(session: AsyncSession, government: str) -> Seal | None:
    """The newest seal of the government; nobody else can add one until this request ends."""
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended('seals ' || :government, 0))"),
        {"government": government},
    )
    query = select(Seal).where(Seal.government == government).order_by(Seal.number.desc())
    return await session.scalar(query.limit(1))


async def find(session: AsyncSession, government: str, seal_id: UUID) -> Seal | None:
    """The seal; sealed results are public."""
    return await session.get(Seal, (government, seal_id))


async def of_period(session: AsyncSession, government: str, period_id: UUID) -> Seal | None:
    """The seal of one round."""
    query = select(Seal).where(Seal.government == government, Seal.period_id == period_id)
    return await session.scalar(query)


async def of_periods(
    session: AsyncSession, government: str, periods: Collection[UUID]
) -> dict[UUID, Seal]:
    """The seals of several rounds, by round."""
    query = select(Seal).where(Seal.government == government, Seal.period_id.in_(periods))
    return {seal.period_id: seal for seal in await session.scalars(query)}


async def rounds_below(session: AsyncSession, government: str, n: int) -> Sequence[UUID]:
    """The sealed rounds with fewer than `n` answers."""
    query = select(Seal.period_id).where(Seal.government == government, Seal.n < n)
    return (await session.scalars(query)).all()


async def chain(session: AsyncSession, government: str, last: int) -> Sequence[Seal]:
    """Every seal of the government from the first up to number `last`, without contents."""
    query = (
        select(Seal)
        .options(defer(Seal.content, raiseload=True))
        .where(Seal.government == government, Seal.number <= last)
    )
    return (await session.scalars(query.order_by(Seal.number))).all()


async def head(session: AsyncSession, government: str) -> Seal | None:
    """The newest seal."""
    query = select(Seal).where(Seal.government == government).order_by(Seal.number.desc())
    return await session.scalar(query.limit(1))


async def newest(
    session: AsyncSession,
    government: str,
    *,
    unit_id: UUID | None,
    label: str | None = None,
    limit: int,
) -> Sequence[Seal]:
    """The newest revision of every sealed round, newest label first."""
    instrument = Seal.content["instrument"].astext
    chosen = (
        select(Seal.id)
        .ext(distinct_on(Seal.unit_id, Seal.label, instrument))
        .where(Seal.government == government)
        .order_by(Seal.unit_id, Seal.label, instrument, Seal.revision.desc())
    )
    if unit_id is not None:
        chosen = chosen.where(Seal.unit_id == unit_id)
    if label is not None:
        chosen = chosen.where(Seal.label == label)
    query = select(Seal).where(Seal.government == government, Seal.id.in_(chosen))
    order = query.order_by(Seal.label.desc(), Seal.unit_id, Seal.number).limit(limit)
    return (await session.scalars(order)).all()


async def page(
    session: AsyncSession,
    government: str,
    *,
    unit_id: UUID | None,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Seal]:
    """Newest first, at most `limit`."""
    query = select(Seal).where(Seal.government == government)
    if unit_id is not None:
        query = query.where(Seal.unit_id == unit_id)
    if after is not None:
        query = query.where(Seal.number < int(after[0]))
    return (await session.scalars(query.order_by(Seal.number.desc()).limit(limit))).all()
