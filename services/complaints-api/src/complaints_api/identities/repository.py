from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.identities.models import Identity, RevealRequest


async def identity(session: AsyncSession, government: str, complaint_id: UUID) -> Identity | None:
    """The sealed identity, if one was given."""
    return await session.get(Identity, (government, complaint_id))


async def pending(
    session: AsyncSession, government: str, complaint_id: UUID
) -> RevealRequest | None:
    """The undecided request about a complaint."""
    return await session.scalar(
        select(RevealRequest).where(
            RevealRequest.government == government,
            RevealRequest.complaint_id == complaint_id,
            RevealRequest.state == "pending",
        )
    )


async def consent(
    session: AsyncSession, government: str, complaint_id: UUID, *, to: str, at: datetime
) -> RevealRequest | None:
    """The consent under which account `to` may see the identity at moment `at`."""
    return await session.scalar(
        select(RevealRequest)
        .where(
            RevealRequest.government == government,
            RevealRequest.complaint_id == complaint_id,
            RevealRequest.requested_by == to,
            RevealRequest.state == "approved",
            RevealRequest.expires_at > at,
        )
        .limit(1)
    )


async def find_for_update(
    session: AsyncSession, government: str, reveal_id: UUID
) -> RevealRequest | None:
    """The request, locked; custodians reach every request of their government."""
    return await session.scalar(
        select(RevealRequest)
        .where(RevealRequest.government == government, RevealRequest.id == reveal_id)
        .with_for_update()
    )


async def page(
    session: AsyncSession,
    government: str,
    *,
    state: str | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[RevealRequest]:
    """Requests, oldest first; `after` is (requested_at, id)."""
    query = select(RevealRequest).where(RevealRequest.government == government)
    if state is not None:
        query = query.where(RevealRequest.state == state)
    if after is not None:
        query = query.where(tuple_(RevealRequest.requested_at, RevealRequest.id) > tuple_(*after))
    query = query.order_by(RevealRequest.requested_at, RevealRequest.id).limit(limit)
    return (await session.scalars(query)).all()
