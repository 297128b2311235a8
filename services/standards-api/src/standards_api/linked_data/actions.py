from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.catalogue import actions as catalogue
from standards_api.linked_data import rules
from standards_api.standards import actions as standards


async def describe(
    session: AsyncSession, government: str, service_id: UUID, *, origin: str
) -> dict[str, Any]:
    """The service as JSON-LD."""
    service = await catalogue.read(session, government, service_id)
    held = await standards.find_published(session, government, service_id)
    return rules.public_service(
        service.model_dump(mode="json"),
        held.components if held else None,
        origin=origin,
        government=government,
    )
