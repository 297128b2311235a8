from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.clocks.models import Clock
from complaints_api.clocks.rules import LIVE
from prima_chassis.directory import Calendar


async def of_complaint(
    session: AsyncSession, government: str, complaint_id: UUID
) -> Sequence[Clock]:
    """Every clock that ever ran on a complaint."""
    found = await session.scalars(
        select(Clock)
        .where(Clock.government == government, Clock.complaint_id == complaint_id)
        .order_by(Clock.started_on, Clock.name, Clock.round)
        .execution_options(populate_existing=True)
    )
    return found.all()


async def claim_due(session: AsyncSession, now: datetime) -> Clock | None:
    """The clock that has waited longest to be looked at, locked; others' claims are passed over."""
    return await session.scalar(
        select(Clock)
        .where(Clock.next_at <= now)
        .order_by(Clock.next_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )


async def claim_outdated(session: AsyncSession) -> Clock | None:
    """A live clock in working days that an older calendar dated, locked; claimed ones are passed
    over."""
    newest = (
        select(func.max(Calendar.version))
        .where(Calendar.government == Clock.government)
        .correlate(Clock)
        .scalar_subquery()
    )
    return await session.scalar(
        select(Clock)
        .where(
            Clock.unit == "working",
            Clock.state.in_(sorted(LIVE)),
            Clock.breached_at.is_(None),
            Clock.calendar_version < newest,
        )
        .limit(1)
        .with_for_update(skip_locked=True)
    )
