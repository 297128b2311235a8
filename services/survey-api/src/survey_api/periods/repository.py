from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from survey_api.periods.models import Period, PeriodService, State

Within = frozenset[UUID] | None
REVISION_GRACE = timedelta(days=30)
"""In which answers may be added to a revision."""


def _reachable(government: str, within: Within) -> Select[Period]:
    query = select(Period).where(Period.government == government)
    return query if within is None else query.where(Period.unit_id.in_(within))


async def find(
    session: AsyncSession, government: str, period_id: UUID, *, within: Within
) -> Period | None:
    """The period, if it belongs to one of the units in `within`."""
    return await session.scalar(_reachable(government, within).where(Period.id == period_id))


async def find_for_update(
    session: AsyncSession, government: str, period_id: UUID, *, within: Within
) -> Period | None:
    """The same, locked; waits for answers that are just being stored."""
    query = _reachable(government, within).where(Period.id == period_id)
    return await session.scalar(query.with_for_update())


async def find_twin(session: AsyncSession, period: Period) -> Period | None:
    """Another period of the same unit with the same label and instrument."""
    return await session.scalar(
        select(Period).where(
            Period.government == period.government,
            Period.unit_id == period.unit_id,
            Period.label == period.label,
            Period.instrument == period.instrument,
        )
    )


async def find_revision_of(session: AsyncSession, revised: Period) -> Period | None:
    """The round that corrects `revised`."""
    return await session.scalar(
        select(Period).where(
            Period.government == revised.government,
            Period.revises_id == revised.id,
            Period.state != State.DROPPED,
        )
    )


async def add_revision(session: AsyncSession, revised: Period, *, created_by: str) -> Period:
    """A copy of the round and of its services, with the next revision number.

    Answers that were found since are in time for a while, or correcting could not count them.
    """
    changed: dict[str, Any] = {
        "id": uuid4(),
        "state": State.CLOSING,
        "revision": revised.revision + 1,
        "revises_id": revised.id,
        "grace_until": max(revised.grace_until, clock.now().date() + REVISION_GRACE),
        "version": 1,
        "created_by": created_by,
        "created_at": clock.now(),
    }
    period = Period(**(_values(revised) | changed))
    session.add(period)
    await session.flush()
    for row in await services(session, revised.government, revised.id):
        session.add(PeriodService(**(_values(row) | {"period_id": period.id})))
    await session.flush()
    return period


def _values(row: Period | PeriodService) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


async def page(
    session: AsyncSession,
    government: str,
    *,
    within: Within,
    unit_id: UUID | None,
    state: State | None,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Period]:
    """Newest rounds first, at most `limit`; dropped ones only when they are asked for."""
    query = _reachable(government, within)
    if unit_id is not None:
        query = query.where(Period.unit_id == unit_id)
    if state is None:
        query = query.where(Period.state != State.DROPPED)
    else:
        query = query.where(Period.state == state)
    if after is not None:
        query = query.where(tuple_(Period.label, Period.id) < (after[0], UUID(after[1])))
    order = query.order_by(Period.label.desc(), Period.id.desc()).limit(limit)
    return (await session.scalars(order)).all()


async def unsealed(session: AsyncSession, government: str, *, within: Within) -> Sequence[Period]:
    """Every round that still needs work, oldest first."""
    over = (State.SEALED, State.DROPPED)
    query = _reachable(government, within).where(Period.state.not_in(over))
    return (await session.scalars(query.order_by(Period.closes_on, Period.id).limit(500))).all()


async def services(
    session: AsyncSession, government: str, period_id: UUID
) -> Sequence[PeriodService]:
    """The services of one round, by name."""
    query = select(PeriodService).where(
        PeriodService.government == government, PeriodService.period_id == period_id
    )
    return (
        await session.scalars(query.order_by(PeriodService.name, PeriodService.service_id))
    ).all()


async def open_on(session: AsyncSession, government: str, day: date) -> Sequence[Period]:
    """The rounds that take answers given on `day`."""
    is_open = (
        Period.government == government,
        Period.state == State.OPEN,
        Period.opens_on <= day,
        Period.closes_on >= day,
    )
    return (await session.scalars(select(Period).where(*is_open))).all()
