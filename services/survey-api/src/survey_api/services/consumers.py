from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.consume import Consumer, Incoming, Received
from survey_api.services import repository


class ServicePublished(Received):
    """What surveys need to know of a published service."""

    service_id: UUID
    code: str
    name: str
    unit_id: UUID
    version: int


async def _published(session: AsyncSession, at: Incoming, fact: ServicePublished) -> None:
    values = fact.model_dump(exclude={"service_id"})
    await repository.keep(session, values | {"id": fact.service_id, "government": at.government})


services_consumer = Consumer(
    name="survey-services",
    source="standards",
    handlers={"id.prima.standards.service.published.v1": (ServicePublished, _published)},
    forget=repository.forget,
)
"""Keeps the services of survey-api up to date."""
