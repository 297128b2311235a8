from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.followup_plans.models import FollowUp, State

Within = frozenset[UUID] | None


def _reachable(government: str, within: Within) -> Select[FollowUp]:
    query = select(FollowUp).where(FollowUp.government == government)
    return query if within is None else query.where(FollowUp.unit_id.in_(within))


async def find(
    session: AsyncSession, government: str, followup_id: UUID, *, within: Within
) -> FollowUp | None:
    """The follow-up, if it belongs to one of the units in `within`."""
    return await session.scalar(_reachable(government, within).where(FollowUp.id == followup_id))


async def find_for_update(
    session: AsyncSession, government: str, followup_id: UUID, *, within: Within
) -> FollowUp | None:
    """The same, locked and as it is now."""
    query = _reachable(government, within).where(FollowUp.id == followup_id).with_for_update()
    return await session.scalar(query, execution_options={"populate_existing": True})


async def page(
    session: AsyncSession,
    government: str,
    *,
    within: Within,
    unit_id: UUID | None,
    period_id: UUID | None,
    state: str | None,
    without: Collection[UUID],
    today: date,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[FollowUp]:
    """The latest due first, at most `limit`; `state` as people see it on `today`."""
    query = _reachable(government, within)
    if unit_id is not None:
        query = query.where(FollowUp.unit_id == unit_id)
    if period_id is not None:
        query = query.where(FollowUp.period_id == period_id)
    if without:
        query = query.where(FollowUp.period_id.not_in(without))
    if state is not None:
        query = query.where(*_in_state(state, today))
    if after is not None:
        last = tuple_(date.fromisoformat(after[0]), UUID(after[1]))
        query = query.where(tuple_(FollowUp.due_on, FollowUp.id) < last)
    order = query.order_by(FollowUp.due_on.desc(), FollowUp.id.desc()).limit(limit)
    return (await session.scalars(order)).all()


def _in_state(state: str, today: date) -> list[ColumnElement[bool]]:
    if state == State.DONE:
        return [FollowUp.state == State.DONE]
    if state == "overdue":
        return [FollowUp.state != State.DONE, FollowUp.due_on < today]
    return [FollowUp.state == state, FollowUp.due_on >= today]


async def of_round(
    session: AsyncSession,
    government: str,
    *,
    unit_id: UUID,
    label: str,
    instrument: str,
    locked: bool = False,
) -> Sequence[FollowUp]:
    """The plan of one round, whichever of its revisions made a line; soonest first.

    Perhaps locked against changes meanwhile, and as it is now.
    """
    query = select(FollowUp).where(
        FollowUp.government == government,
        FollowUp.unit_id == unit_id,
        FollowUp.label == label,
        FollowUp.instrument == instrument,
    )
    if locked:
        query = query.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(query.order_by(FollowUp.due_on, FollowUp.element))).all()


async def undone(session: AsyncSession, government: str, *, within: Within) -> Sequence[FollowUp]:
    """What is not done yet, soonest first; at most 500."""
    query = _reachable(government, within).where(FollowUp.state != State.DONE)
    return (await session.scalars(query.order_by(FollowUp.due_on, FollowUp.id).limit(500))).all()
