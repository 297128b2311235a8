from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Select, func, select, text, tuple_
from sqlalchemy.dialects.postgresql import insert
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
    """Another period of the same unit with the same label and instrument, unless dropped."""
    return await session.scalar(
        select(Period).where(
            Period.government == period.government,
            Period.unit_id == period.unit_id,
            Period.label == period.label,
            Period.instrument == period.instrument,
            Period.state != State.DROPPED,
        )
    )


async def answered(session: AsyncSession, period: Period) -> bool:
    """Whether the round holds any answer, counted or not."""
    query = text(
        "SELECT EXISTS (SELECT FROM responses WHERE government = :government AND period_id = :id)"
    )
    found = await session.scalar(query, {"government": period.government, "id": period.id})
    return bool(found)


async def find_revision_of(session: AsyncSession, revised: Period) -> Period | None:
    """The round that corrects `revised`."""
    return await session.scalar(
        select(Period).where(
            Period.government == revised.government,
            Period.revises_id == revised.id,
            Period.state != State.DROPPED,
        )
    )


async def add_revision(
    session: AsyncSession, revised: Period, *, created_by: str, today: date
) -> Period:
    """A copy of the round and of its services, with the next revision number.

    Answers that were found since are in time for a while, or correcting could not count them.
    """
    changed: dict[str, Any] = {
        "id": uuid4(),
        "state": State.CLOSING,
        "revision": revised.revision + 1,
        "revises_id": revised.id,
        "grace_until": max(revised.grace_until, today + REVISION_GRACE),
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


async def add_services(
    session: AsyncSession, rows: Sequence[PeriodService]
) -> Sequence[PeriodService]:
    """Let the round ask about these services too; who adds one twice at once has added it once,
    with the number of users that is known."""
    if not rows:
        return []
    # In one order everywhere, so that writers who add the same services cannot deadlock.
    in_order = sorted(rows, key=lambda row: row.service_id)
    added = insert(PeriodService).values([_values(row) for row in in_order])
    kept = func.coalesce(added.excluded.population, PeriodService.population)
    query = added.on_conflict_do_update(
        index_elements=["government", "period_id", "service_id"], set_={"population": kept}
    )
    return (await session.scalars(query.returning(PeriodService))).all()


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
