from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.clients.models import ApiClient


async def find(session: AsyncSession, client_id: str) -> ApiClient | None:
    """The client, wherever the transaction sees it, unless it was revoked."""
    found = select(ApiClient).where(
        ApiClient.client_id == client_id, ApiClient.revoked_at.is_(None)
    )
    return await session.scalar(found)


async def find_for_update(
    session: AsyncSession, government: str, client_id: str
) -> ApiClient | None:
    """The client of a government, locked."""
    return await session.get(
        ApiClient, (government, client_id), with_for_update=True, populate_existing=True
    )


async def page(
    session: AsyncSession, government: str, *, after: str | None, limit: int
) -> Sequence[ApiClient]:
    """Up to `limit` clients of a government that are let in, by id."""
    clients = select(ApiClient).where(
        ApiClient.government == government, ApiClient.revoked_at.is_(None)
    )
    if after is not None:
        clients = clients.where(ApiClient.client_id > after)
    return (await session.scalars(clients.order_by(ApiClient.client_id).limit(limit))).all()
