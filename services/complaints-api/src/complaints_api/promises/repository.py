from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.promises.models import PublishedVersion


async def keep(session: AsyncSession, values: dict[str, Any]) -> None:
    """Insert a version, or replace the same one."""
    keys = {"government", "service_id", "version"}
    changed = {name: value for name, value in values.items() if name not in keys}
    statement = insert(PublishedVersion).values(**values)
    await session.execute(
        statement.on_conflict_do_update(index_elements=sorted(keys), set_=changed)
    )


async def forget(session: AsyncSession) -> None:
    """Empty the read model, so that it can be built again."""
    await session.execute(delete(PublishedVersion))


async def versions(
    session: AsyncSession, government: str, service_id: UUID
) -> Sequence[PublishedVersion]:
    """Every version of one service."""
    mine = (PublishedVersion.government == government, PublishedVersion.service_id == service_id)
    return (await session.scalars(select(PublishedVersion).where(*mine))).all()


async def current(
    session: AsyncSession, government: str, *, on: date, after: Sequence[Any] | None, limit: int
) -> Sequence[PublishedVersion]:
    """The version of each service that holds on day `on`, by name; `after` is (name, id)."""
    newest = (
        select(PublishedVersion)
        .where(PublishedVersion.government == government, PublishedVersion.effective_from <= on)
        .order_by(
            PublishedVersion.service_id,
            PublishedVersion.effective_from.desc(),
            PublishedVersion.version.desc(),
        )
        .ext(distinct_on(PublishedVersion.service_id))
        .subquery()
    )
    held = (PublishedVersion.service_id == newest.c.service_id) & (
        PublishedVersion.version == newest.c.version
    )
    order = tuple_(PublishedVersion.name, PublishedVersion.service_id)
    query = (
        select(PublishedVersion).join(newest, held).where(PublishedVersion.government == government)
    )
    if after is not None:
        query = query.where(order > tuple_(*after))
    query = query.order_by(PublishedVersion.name, PublishedVersion.service_id).limit(limit)
    return (await session.scalars(query)).all()
