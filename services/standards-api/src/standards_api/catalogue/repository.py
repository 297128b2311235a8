from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Unit, Within
from standards_api.catalogue.models import PublicService

ServiceRow = Row[PublicService, str]
"""A service and the name of its unit, which is None while the unit is not known here yet."""


def _reached(within: Within) -> list[ColumnElement[bool]]:
    return [] if within is None else [PublicService.unit_id.in_(within)]


async def find(
    session: AsyncSession, government: str, service_id: UUID, *, within: Within
) -> PublicService | None:
    """The service, if it belongs to one of the units in `within`."""
    mine = (PublicService.government == government, PublicService.id == service_id)
    return await session.scalar(select(PublicService).where(*mine, *_reached(within)))


async def find_for_update(
    session: AsyncSession, government: str, service_id: UUID, *, within: Within
) -> PublicService | None:
    """The service, locked: whatever changes its standard takes this lock first."""
    mine = (PublicService.government == government, PublicService.id == service_id)
    statement = select(PublicService).where(*mine, *_reached(within)).with_for_update()
    return await session.scalar(statement.execution_options(populate_existing=True))


async def find_by_code(session: AsyncSession, government: str, code: str) -> PublicService | None:
    """The service with this code, in whichever unit."""
    mine = (PublicService.government == government, PublicService.code == code)
    return await session.scalar(select(PublicService).where(*mine))


async def page(
    session: AsyncSession,
    government: str,
    *,
    unit: UUID | None,
    reference: str | None,
    published: bool | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[ServiceRow]:
    """Services with the names of their units, by name; `unit` includes the units below it."""
    where: list[ColumnElement[bool]] = [PublicService.government == government]
    if unit is not None:
        where.append(Unit.path.overlap([unit]))
    if reference is not None:
        where.append(PublicService.reference_code == reference)
    if published is not None:
        where.append(PublicService.published_number.is_not(None) == published)
    if after is not None:
        where.append(
            tuple_(PublicService.name, PublicService.id) > tuple_(after[0], UUID(after[1]))
        )
    statement = (
        select(PublicService, Unit.name)
        .outerjoin(Unit, _its_unit())
        .where(*where)
        .order_by(PublicService.name, PublicService.id)
        .limit(limit + 1)
    )
    return (await session.execute(statement)).all()


def _its_unit() -> ColumnElement[bool]:
    return and_(Unit.government == PublicService.government, Unit.id == PublicService.unit_id)


async def every(session: AsyncSession, government: str, *, within: Within) -> Sequence[ServiceRow]:
    """All services of the units in `within`, by code."""
    statement = (
        select(PublicService, Unit.name)
        .outerjoin(Unit, _its_unit())
        .where(PublicService.government == government, *_reached(within))
        .order_by(PublicService.code)
    )
    return (await session.execute(statement)).all()


async def next_number(session: AsyncSession, government: str) -> int:
    """A number that no other service of the government takes in the meantime."""
    lock = text("SELECT pg_advisory_xact_lock(hashtext('service code'), hashtext(:government))")
    await session.execute(lock, {"government": government})
    counted = select(func.count()).where(PublicService.government == government)
    return (await session.scalar(counted) or 0) + 1


async def add(session: AsyncSession, service: PublicService) -> None:
    """Store a new service."""
    session.add(service)
    await session.flush()
