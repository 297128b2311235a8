"""The local copy of published services, so that surveys can name what they are about."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.services import repository


class Known(NamedTuple):
    """A published service."""

    id: UUID
    unit_id: UUID
    code: str
    name: str


async def known(session: AsyncSession, government: str, ids: Collection[UUID]) -> dict[UUID, Known]:
    """Those of `ids` that standards-api has announced."""
    rows = await repository.find(session, government, ids) if ids else []
    return {row.id: Known(row.id, row.unit_id, row.code, row.name) for row in rows}
