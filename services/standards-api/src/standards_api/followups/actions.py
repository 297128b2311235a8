"""What units follow up after a survey, as far as it concerns their standards."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Within
from standards_api.components import TITLES, Component
from standards_api.followups import repository


class Review(NamedTuple):
    """A component that a unit has to look at, with its name."""

    id: UUID
    unit_id: UUID
    label: str
    component: str
    title: str
    due_on: date


async def keep(
    session: AsyncSession,
    *,
    government: str,
    followup_id: UUID,
    unit_id: UUID,
    label: str,
    element: str,
    component: str | None,
    due_on: date,
    told_on: date,
    closed: bool,
) -> None:
    """Keep what surveys told of a follow-up; without a component it asks nothing of standards."""
    if component not in set(Component):
        return
    await repository.keep(
        session,
        {
            "government": government,
            "id": followup_id,
            "unit_id": unit_id,
            "label": label,
            "element": element,
            "component": component,
            "due_on": due_on,
            "opened_on": told_on,
            "closed_on": told_on if closed else None,
        },
    )


async def reschedule(
    session: AsyncSession, government: str, followup_id: UUID, due_on: date
) -> None:
    """Give a follow-up that is kept another due day."""
    await repository.reschedule(session, government, followup_id, due_on)


async def forget(session: AsyncSession) -> None:
    """Drop what surveys told."""
    await repository.forget(session)


async def reviews(session: AsyncSession, government: str, *, within: Within) -> Sequence[Review]:
    """Components that the units in `within` still have to look at, soonest first."""
    rows = await repository.unclosed(session, government, within=within)
    return [
        Review(
            row.id,
            row.unit_id,
            row.label,
            row.component,
            TITLES[Component(row.component)],
            row.due_on,
        )
        for row in rows
    ]
