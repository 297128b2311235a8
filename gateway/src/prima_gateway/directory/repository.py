from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.directory.models import Government, Unit


async def government(session: AsyncSession, code: str) -> Government | None:
    """The government with that code."""
    return await session.get(Government, code)


async def government_for_update(session: AsyncSession, code: str) -> Government | None:
    """The government, locked: changes of its tree follow each other."""
    return await session.get(Government, code, with_for_update=True, populate_existing=True)


async def governments(
    session: AsyncSession,
    *,
    words: Sequence[str],
    level: str | None,
    province: str | None,
    active: bool | None,
    after: str | None,
    limit: int,
) -> Sequence[Government]:
    """Up to `limit` governments by code; every word must be in the name, or begin the code."""
    found = select(Government).order_by(Government.code).limit(limit)
    for word in words:
        begins = Government.code.startswith(word, autoescape=True)
        found = found.where(Government.name.icontains(word, autoescape=True) | begins)
    for column, wanted in (
        (Government.level, level),
        (Government.province, province),
        (Government.active, active),
    ):
        if wanted is not None:
            found = found.where(column == wanted)
    if after is not None:
        found = found.where(Government.code > after)
    return (await session.scalars(found)).all()


async def active_among(session: AsyncSession, codes: Collection[str]) -> frozenset[str]:
    """Which of `codes` are governments that use the platform."""
    active = select(Government.code).where(Government.code.in_(codes), Government.active)
    return frozenset((await session.scalars(active)).all())


async def units(session: AsyncSession, code: str) -> Sequence[Unit]:
    """Every unit of a government, parents before their parts, then by name."""
    depth = func.cardinality(Unit.ancestors)
    tree = select(Unit).where(Unit.government == code).order_by(depth, Unit.name, Unit.id)
    return (await session.scalars(tree)).all()


async def unit(session: AsyncSession, code: str, unit_id: UUID) -> Unit | None:
    """The unit, also when it is closed."""
    return await session.get(Unit, (code, unit_id))


async def unit_for_update(session: AsyncSession, code: str, unit_id: UUID) -> Unit | None:
    """The unit, locked."""
    return await session.get(Unit, (code, unit_id), with_for_update=True, populate_existing=True)


async def parts(session: AsyncSession, code: str, unit_id: UUID) -> Sequence[Unit]:
    """Everything below a unit, parents first."""
    depth = func.cardinality(Unit.ancestors)
    inside = select(Unit).where(Unit.government == code, Unit.ancestors.contains([unit_id]))
    return (await session.scalars(inside.order_by(depth, Unit.id))).all()


async def units_among(session: AsyncSession, unit_ids: Collection[UUID]) -> Sequence[Unit]:
    """Those of `unit_ids` that the transaction can see."""
    return (await session.scalars(select(Unit).where(Unit.id.in_(unit_ids)))).all()


async def count_change(session: AsyncSession, code: str) -> None:
    """Give the public tree of a government a new version."""
    await session.execute(
        update(Government)
        .where(Government.code == code)
        .values(units_version=Government.units_version + 1)
    )
