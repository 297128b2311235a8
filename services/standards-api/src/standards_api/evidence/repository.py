from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Within
from standards_api.evidence.models import Evidence, Review


async def keep(session: AsyncSession, evidence: Evidence) -> None:
    """Store a fact; its event is applied once."""
    session.add(evidence)
    await session.flush()


async def open_review(session: AsyncSession, values: dict[str, Any]) -> None:
    """Ask for a review, unless the same fact has asked before."""
    await session.execute(insert(Review).values(**values).on_conflict_do_nothing())


async def forget(session: AsyncSession, kind: str) -> None:
    """Drop the facts of one kind, to read them again; reviews were somebody's work and stay."""
    await session.execute(delete(Evidence).where(Evidence.kind == kind))


async def page(
    session: AsyncSession,
    government: str,
    *,
    within: Within,
    service: UUID | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Evidence]:
    """Facts about the units in `within`, newest first."""
    where: list[ColumnElement[bool]] = [Evidence.government == government]
    if within is not None:
        where.append(Evidence.unit_id.in_(within))
    if service is not None:
        where.append(Evidence.service_id == service)
    if after is not None:
        last = tuple_(date.fromisoformat(after[0]), UUID(after[1]))
        where.append(tuple_(Evidence.occurred_on, Evidence.id) < last)
    statement = (
        select(Evidence)
        .where(*where)
        .order_by(Evidence.occurred_on.desc(), Evidence.id.desc())
        .limit(limit + 1)
    )
    return (await session.scalars(statement)).all()


async def open_reviews(session: AsyncSession, government: str) -> Sequence[Review]:
    """Reviews that nobody has resolved, oldest first."""
    statement = (
        select(Review)
        .where(Review.government == government, Review.resolved_at.is_(None))
        .order_by(Review.opened_on, Review.id)
    )
    return (await session.scalars(statement)).all()


async def find_review_for_update(
    session: AsyncSession, government: str, review_id: UUID
) -> Review | None:
    """One review, locked."""
    mine = (Review.government == government, Review.id == review_id)
    return await session.scalar(select(Review).where(*mine).with_for_update())
