from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Within
from standards_api.followups.models import ComponentReview


async def keep(session: AsyncSession, values: dict[str, Any]) -> None:
    """Keep a follow-up; one that is known already stays, or is closed when `values` close it."""
    statement = insert(ComponentReview).values(**values)
    if values["closed_on"] is None:
        await session.execute(statement.on_conflict_do_nothing())
        return
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["government", "id"],
            set_={"closed_on": statement.excluded.closed_on},
        )
    )


async def reschedule(
    session: AsyncSession, government: str, followup_id: UUID, due_on: date
) -> None:
    """Give a follow-up another due day; one that is not kept stays unknown."""
    mine = (ComponentReview.government == government, ComponentReview.id == followup_id)
    await session.execute(update(ComponentReview).where(*mine).values(due_on=due_on))


async def forget(session: AsyncSession) -> None:
    """Remove every follow-up that the transaction sees."""
    await session.execute(delete(ComponentReview))


async def unclosed(
    session: AsyncSession, government: str, *, within: Within
) -> Sequence[ComponentReview]:
    """What the units in `within` still work on, soonest first; at most 500."""
    query = select(ComponentReview).where(
        ComponentReview.government == government, ComponentReview.closed_on.is_(None)
    )
    if within is not None:
        query = query.where(ComponentReview.unit_id.in_(within))
    order = query.order_by(ComponentReview.due_on, ComponentReview.id).limit(500)
    return (await session.scalars(order)).all()
