from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from complaints_api.cases.models import Complaint
from complaints_api.cases.rules import Reach, Track


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list is narrowed to; None does not narrow."""

    state: str | None = None
    unit: UUID | None = None
    kind: str | None = None
    overdue_on: date | None = None
    """Only cases whose deadline lies before this day."""
    states: Sequence[str] = ()
    """Any of these; none does not narrow."""


def _visible(reach: Reach) -> ColumnElement[bool]:
    """Cases that exist for somebody. A case led by the inspectorate exists for inspectors only,
    and not for one who belongs to the unit concerned (UU 25/2009, article 45)."""
    sealed: ColumnElement[bool] = false()
    if reach.inspects:
        sealed = true() if reach.within is None else _not_within(reach.within)
    ordinary: ColumnElement[bool] = true()
    if reach.within is not None and not reach.inspects:
        ordinary = Complaint.assigned_unit.in_(reach.within)
        if reach.coordinates:
            concerned = or_(Complaint.unit_id.is_(None), Complaint.unit_id.in_(reach.within))
            ordinary = or_(ordinary, concerned)
    led_by_inspectorate = Complaint.track == Track.INSPECTORATE
    return or_(and_(led_by_inspectorate, sealed), and_(~led_by_inspectorate, ordinary))


def _not_within(units: frozenset[UUID]) -> ColumnElement[bool]:
    return or_(Complaint.unit_id.is_(None), Complaint.unit_id.not_in(units))


async def find(
    session: AsyncSession, government: str, complaint_id: UUID, *, reach: Reach
) -> Complaint | None:
    """The case, if it exists for `reach`."""
    mine = (Complaint.government == government, Complaint.id == complaint_id)
    return await session.scalar(select(Complaint).where(*mine, _visible(reach)))


async def find_for_update(
    session: AsyncSession, government: str, complaint_id: UUID, *, reach: Reach
) -> Complaint | None:
    """The case, locked, if it exists for `reach`."""
    mine = (Complaint.government == government, Complaint.id == complaint_id)
    return await session.scalar(select(Complaint).where(*mine, _visible(reach)).with_for_update())


async def of_reporter(
    session: AsyncSession, government: str, complaint_id: UUID, *, locked: bool
) -> Complaint | None:
    """The reporter's own case; whoever calls has checked the receipt."""
    query = select(Complaint).where(
        Complaint.government == government, Complaint.id == complaint_id
    )
    return await session.scalar(query.with_for_update() if locked else query)


async def free_for_update(
    session: AsyncSession, government: str, complaint_id: UUID
) -> Complaint | None:
    """The case, locked for background work; None while somebody else works on it."""
    return await session.scalar(
        select(Complaint)
        .where(Complaint.government == government, Complaint.id == complaint_id)
        .with_for_update(skip_locked=True)
    )


async def queue(
    session: AsyncSession,
    government: str,
    *,
    reach: Reach,
    filters: Filters,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Complaint]:
    """Cases by their next deadline, the most urgent first; `after` is (due_on, id)."""
    query = select(Complaint).where(
        Complaint.government == government, _visible(reach), *_narrowed(filters)
    )
    if after is not None:
        query = query.where(tuple_(Complaint.due_on, Complaint.id) > tuple_(*after))
    query = query.order_by(Complaint.due_on, Complaint.id).limit(limit)
    return (await session.scalars(query)).all()


def _narrowed(filters: Filters) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if filters.state is not None:
        conditions.append(Complaint.state == filters.state)
    if filters.kind is not None:
        conditions.append(Complaint.kind == filters.kind)
    if filters.unit is not None:
        conditions.append(
            or_(Complaint.assigned_unit == filters.unit, Complaint.unit_id == filters.unit)
        )
    if filters.overdue_on is not None:
        conditions.append(Complaint.due_on < filters.overdue_on)
    if filters.states:
        conditions.append(Complaint.state.in_(filters.states))
    return conditions


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of ordinary cases, and one sum of those that the inspectorate leads."""

    by_kind: Mapping[str, int]
    by_state: Mapping[str, int]
    by_unit: Mapping[str, int]
    """By the unit concerned; the empty name counts reports about no unit in particular."""
    overdue: int
    decided: int
    """Decided under a deadline."""
    on_time: int
    levies: int


async def figures(session: AsyncSession, government: str, *, today: date, before: date) -> Figures:
    """Count every case; of the inspectorate's, only those filed before a day."""
    mine = Complaint.government == government
    ordinary = and_(mine, Complaint.track == Track.COORDINATOR)
    totals = await session.execute(
        select(
            func.count().filter(ordinary, Complaint.due_on < today),
            func.count(Complaint.on_time).filter(ordinary),
            func.count().filter(ordinary, Complaint.on_time.is_(True)),
            func.count().filter(~ordinary, Complaint.filed_on < before),
        ).where(mine)
    )
    overdue, decided, on_time, levies = totals.one()
    return Figures(
        by_kind=await _grouped(session, ordinary, Complaint.kind),
        by_state=await _grouped(session, ordinary, Complaint.state),
        by_unit=await _grouped(session, ordinary, Complaint.unit_id),
        overdue=overdue,
        decided=decided,
        on_time=on_time,
        levies=levies,
    )


async def _grouped(
    session: AsyncSession, which: ColumnElement[bool], column: InstrumentedAttribute[Any]
) -> dict[str, int]:
    rows = await session.execute(select(column, func.count()).where(which).group_by(column))
    return {"" if value is None else str(value): count for value, count in rows.all()}
