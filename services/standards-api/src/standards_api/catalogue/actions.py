from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from prima_chassis.directory import Within
from standards_api.catalogue import repository
from standards_api.catalogue.errors import (
    ServiceCodeTaken,
    ServiceNotFound,
    ServiceNotPublished,
    UnitNotFound,
)
from standards_api.catalogue.models import PublicService, ServiceState
from standards_api.catalogue.schemas import ChangeService, CreateService, ServiceRead, UnitRead
from standards_api.components import Components
from standards_api.references import actions as references
from standards_api.search import actions as search


@dataclass(frozen=True, slots=True)
class Reach:
    """Which services a caller sees for work: None means all of the government."""

    within: Within

    def covers(self, unit_id: UUID | None) -> bool:
        """Whether `unit_id` is theirs; what has no unit belongs to staff of all units."""
        return self.within is None or unit_id in self.within


async def reach(session: AsyncSession, actor: Actor, government: str) -> Reach:
    """The reach of `actor` in `government`."""
    return Reach(await directory.within(session, actor, government))


async def create(
    session: AsyncSession, actor: Actor, government: str, command: CreateService
) -> PublicService:
    """Register a service of a unit within the caller's reach."""
    allowed = await reach(session, actor, government)
    unit = await _open_unit(session, government, command.unit_id, allowed)
    if command.reference_code is not None:
        references.find(command.reference_code)
    code = command.code or await _next_code(session, government)
    if await repository.find_by_code(session, government, code):
        raise ServiceCodeTaken

    now = clock.now()
    service = PublicService(
        government=government,
        id=uuid4(),
        code=code,
        name=command.name,
        description=command.description,
        kind=command.kind,
        unit_id=unit.id,
        aliases=command.aliases,
        reference_code=command.reference_code,
        state=ServiceState.PREPARING,
        published_number=None,
        revision=1,
        created_at=now,
        updated_at=now,
    )
    await repository.add(session, service)
    await _index(session, service, unit.name)
    return service


async def change(
    session: AsyncSession,
    actor: Actor,
    government: str,
    service_id: UUID,
    command: ChangeService,
    *,
    expected: int,
) -> PublicService:
    """Change what the catalogue says of a service."""
    service = await for_update(session, actor, government, service_id)
    etags.check(expected, service.revision)
    values = command.model_dump(exclude_unset=True)
    if values.get("state") == ServiceState.ACTIVE and service.published_number is None:
        raise ServiceNotPublished
    if values.get("reference_code") is not None:
        references.find(values["reference_code"])
    allowed = await reach(session, actor, government)
    unit_id = values.get("unit_id") or service.unit_id
    unit = await _open_unit(session, government, unit_id, allowed)

    for name, value in values.items():
        if value is not None or name == "reference_code":
            setattr(service, name, value)
    service.revision += 1
    service.updated_at = clock.now()
    await _index(session, service, unit.name)
    return service


async def for_update(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID
) -> PublicService:
    """The service, locked, within the caller's reach; raises ServiceNotFound."""
    allowed = await reach(session, actor, government)
    service = await repository.find_for_update(
        session, government, service_id, within=allowed.within
    )
    if service is None:
        raise ServiceNotFound
    return service


async def within_reach(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID
) -> PublicService:
    """The service, within the caller's reach; raises ServiceNotFound."""
    allowed = await reach(session, actor, government)
    service = await repository.find(session, government, service_id, within=allowed.within)
    if service is None:
        raise ServiceNotFound
    return service


async def find(session: AsyncSession, government: str, service_id: UUID) -> PublicService:
    """The service, for anybody; raises ServiceNotFound."""
    service = await repository.find(session, government, service_id, within=None)
    if service is None:
        raise ServiceNotFound
    return service


async def find_by_code(session: AsyncSession, government: str, code: str) -> PublicService | None:
    """The service with this code, for anybody."""
    return await repository.find_by_code(session, government, code)


async def read(session: AsyncSession, government: str, service_id: UUID) -> ServiceRead:
    """The service as it is shown."""
    return await view(session, await find(session, government, service_id))


async def view(session: AsyncSession, service: PublicService) -> ServiceRead:
    """The service as it is shown, with the name of its unit."""
    unit = await directory.unit(session, service.government, service.unit_id)
    return shown(service, unit.name if unit else None)


def shown(service: PublicService, unit_name: str | None) -> ServiceRead:
    """The service as it is shown."""
    return ServiceRead.model_validate(
        {
            **{name: getattr(service, name) for name in SHOWN},
            "unit": UnitRead(id=service.unit_id, name=unit_name or "-"),
            "published_version": service.published_number,
        }
    )


NOT_YOURS = (ServiceNotFound, UnitNotFound)
"""What refuses a service outside the caller's reach."""

SHOWN = ("id", "code", "name", "description", "kind", "aliases", "reference_code", "state")


async def page(
    session: AsyncSession,
    government: str,
    *,
    unit: UUID | None,
    reference: str | None,
    published: bool | None,
    after: Sequence[Any] | None,
    limit: int,
) -> list[ServiceRead]:
    """Up to `limit + 1` services in order of their names."""
    rows = await repository.page(
        session,
        government,
        unit=unit,
        reference=reference,
        published=published,
        after=after,
        limit=limit,
    )
    return [shown(service, unit_name) for service, unit_name in rows]


async def every(session: AsyncSession, government: str, *, within: Within) -> list[ServiceRead]:
    """All services of the units in `within`, in order of their codes."""
    rows = await repository.every(session, government, within=within)
    return [shown(service, unit_name) for service, unit_name in rows]


async def put(
    session: AsyncSession,
    actor: Actor,
    government: str,
    known: PublicService | None,
    *,
    code: str,
    unit_id: UUID | None,
    values: dict[str, Any],
) -> PublicService:
    """Register a service, or change the `known` one, as an import says; the service is locked.

    Raises pydantic's ValidationError for values that the API would not take either.
    """
    if known is None:
        command = CreateService.model_validate({"code": code, "unit_id": unit_id} | values)
        service = await create(session, actor, government, command)
        return await for_update(session, actor, government, service.id)
    service = await for_update(session, actor, government, known.id)
    changed = ChangeService.model_validate(values)
    return await change(session, actor, government, known.id, changed, expected=service.revision)


async def put_in_force(
    session: AsyncSession, service: PublicService, number: int, components: Components
) -> None:
    """Standard `number` of the service is now the published one."""
    service.published_number = number
    service.state = ServiceState.ACTIVE
    service.revision += 1
    service.updated_at = clock.now()
    await search.show_published(
        session,
        government=service.government,
        service_id=service.id,
        number=number,
        components=components,
    )


async def _next_code(session: AsyncSession, government: str) -> str:
    number = await repository.next_number(session, government)
    while await repository.find_by_code(session, government, f"{government}.{number:04}"):
        number += 1
    return f"{government}.{number:04}"


async def _open_unit(
    session: AsyncSession, government: str, unit_id: UUID, allowed: Reach
) -> directory.Unit:
    unit = await directory.unit(session, government, unit_id)
    if unit is None or unit.closed_on is not None or not allowed.covers(unit_id):
        raise UnitNotFound
    return unit


async def _index(session: AsyncSession, service: PublicService, unit_name: str) -> None:
    called = [*service.aliases, *references.aliases(service.reference_code)]
    await search.index(
        session,
        government=service.government,
        service_id=service.id,
        code=service.code,
        name=service.name,
        description=service.description,
        aliases=called,
        reference_code=service.reference_code,
        unit_id=service.unit_id,
        unit_name=unit_name,
    )
