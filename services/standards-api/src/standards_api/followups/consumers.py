from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.consume import Consumer, Incoming, Received
from standards_api.followups import actions


class FollowUpTold(Received):
    """What is kept of a follow-up that was planned or done."""

    followup_id: UUID
    unit_id: UUID
    label: str
    element: str
    component: str | None
    due_on: date


class FollowUpMoved(Received):
    """Another due day of a follow-up."""

    followup_id: UUID
    due_on: date


async def _created(session: AsyncSession, at: Incoming, fact: FollowUpTold) -> None:
    await actions.keep(
        session,
        government=at.government,
        told_on=at.time.date(),
        closed=False,
        **fact.model_dump(),
    )


async def _closed(session: AsyncSession, at: Incoming, fact: FollowUpTold) -> None:
    await actions.keep(
        session,
        government=at.government,
        told_on=at.time.date(),
        closed=True,
        **fact.model_dump(),
    )


async def _rescheduled(session: AsyncSession, at: Incoming, fact: FollowUpMoved) -> None:
    await actions.reschedule(session, at.government, fact.followup_id, fact.due_on)


FOLLOWUPS = Consumer(
    name="standards-followups",
    source="survey",
    handlers={
        "id.prima.survey.followup.created.v1": (FollowUpTold, _created),
        "id.prima.survey.followup.rescheduled.v1": (FollowUpMoved, _rescheduled),
        "id.prima.survey.followup.closed.v1": (FollowUpTold, _closed),
    },
    forget=actions.forget,
)
"""Keeps what units do about the components of their standards."""
