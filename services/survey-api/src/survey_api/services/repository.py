from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.services.models import PublicService


async def keep(session: AsyncSession, values: dict[str, object]) -> None:
    """Insert the service, or bring it to a newer version; an older fact changes nothing."""
    statement = insert(PublicService).values(**values)
    changed = {key: statement.excluded[key] for key in ("unit_id", "code", "name", "version")}
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["government", "id"],
            set_=changed,
            where=PublicService.version <= statement.excluded.version,
        )
    )


async def forget(session: AsyncSession) -> None:
    """Remove every service that the transaction sees."""
    await session.execute(delete(PublicService))


async def find(
    session: AsyncSession, government: str, ids: Collection[UUID]
) -> Sequence[PublicService]:
    """Those of `ids` that are known."""
    chosen = select(PublicService).where(
        PublicService.government == government, PublicService.id.in_(ids)
    )
    return (await session.scalars(chosen)).all()
