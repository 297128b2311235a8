from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from standards_api.catalogue import actions as catalogue
from standards_api.evidence import repository
from standards_api.evidence.errors import ReviewNotFound, ReviewResolved
from standards_api.evidence.models import Evidence, Review


async def keep(
    session: AsyncSession,
    *,
    government: str,
    event_id: UUID,
    kind: str,
    unit_id: UUID | None,
    service_id: UUID | None,
    component: str | None,
    occurred_on: date,
    facts: dict[str, Any],
) -> None:
    """Keep a fact that another service told."""
    evidence = Evidence(
        government=government,
        id=event_id,
        kind=kind,
        unit_id=unit_id,
        service_id=service_id,
        component=component,
        occurred_on=occurred_on,
        facts=facts,
        received_at=clock.now(),
    )
    await repository.keep(session, evidence)


async def ask_for_review(
    session: AsyncSession,
    *,
    government: str,
    event_id: UUID,
    service_id: UUID,
    component: str | None,
    reason: str,
    opened_on: date,
) -> None:
    """Ask a service to look at its standard again; the same fact asks once."""
    await repository.open_review(
        session,
        {
            "government": government,
            "id": uuid5(event_id, f"{service_id}/{component}"),
            "service_id": service_id,
            "component": component,
            "reason": reason,
            "evidence_id": event_id,
            "opened_on": opened_on,
        },
    )


async def forget_complaints(session: AsyncSession) -> None:
    """Drop what complaints told."""
    await repository.forget(session, "complaint")


async def forget_surveys(session: AsyncSession) -> None:
    """Drop what surveys told."""
    await repository.forget(session, "survey")


async def page(
    session: AsyncSession,
    actor: Actor,
    government: str,
    *,
    service: UUID | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Evidence]:
    """Facts about the caller's units, newest first."""
    allowed = await catalogue.reach(session, actor, government)
    return await repository.page(
        session, government, within=allowed.within, service=service, after=after, limit=limit
    )


async def open_reviews(session: AsyncSession, government: str) -> Sequence[Review]:
    """Reviews that nobody has resolved, of every unit."""
    return await repository.open_reviews(session, government)


async def resolve(
    session: AsyncSession, actor: Actor, government: str, review_id: UUID, resolution: str
) -> Review:
    """Say what was done about a review."""
    review = await repository.find_review_for_update(session, government, review_id)
    if review is None:
        raise ReviewNotFound
    await catalogue.within_reach(session, actor, government, review.service_id)
    if review.resolved_at is not None:
        raise ReviewResolved

    review.resolution = resolution
    review.resolved_by = actor.id
    review.resolved_at = clock.now()
    return review
