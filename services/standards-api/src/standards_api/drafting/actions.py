from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.auth import Actor
from standards_api.catalogue import actions as catalogue
from standards_api.completeness import faults, missing
from standards_api.components import Component, Components, Item
from standards_api.drafting import rules
from standards_api.drafting.schemas import (
    Completeness,
    DraftLine,
    DraftRead,
    FaultRead,
    ServiceOfStandard,
    StartDraft,
)
from standards_api.lifecycle import OPEN, VersionState
from standards_api.references import actions as references
from standards_api.standards import actions as standards


async def start(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID, command: StartDraft
) -> DraftRead:
    """Begin the next version of a service's standard."""
    service = await catalogue.for_update(session, actor, government, service_id)
    reference, base = command.reference_code, command.from_version
    if reference is None and base is None:
        base = service.published_number
        reference = service.reference_code if base is None else None
    components = Components() if reference is None else references.components(reference)
    if base is not None:
        older = await standards.held_version(session, government, service_id, base)
        components = older.components

    held = await standards.begin(
        session, actor.id, government, service_id, components, base=base, reference=reference
    )
    return await _shown(session, held)


async def read(session: AsyncSession, actor: Actor, government: str, service_id: UUID) -> DraftRead:
    """The version that is being worked on."""
    await catalogue.within_reach(session, actor, government, service_id)
    held = await standards.open_version(session, government, service_id, lock=False)
    return await _shown(session, held)


async def replace_component(
    session: AsyncSession,
    actor: Actor,
    government: str,
    service_id: UUID,
    *,
    component: Component,
    items: list[Item],
    expected: int,
) -> DraftRead:
    """Write one component of a draft."""
    held = await standards.for_change(session, actor, government, service_id, expected)
    components = held.components.replacing(component, items)
    return await _shown(session, standards.rewrite(held, components))


async def submit(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID, *, expected: int
) -> DraftRead:
    """Freeze a complete draft, ready for consultation."""
    held = await standards.for_change(session, actor, government, service_id, expected)
    return await _shown(session, await standards.submit(session, actor, held))


async def fill_from_import(
    session: AsyncSession,
    actor_id: str,
    government: str,
    service_id: UUID,
    components: Components,
) -> int:
    """Put imported components into the draft of a service, or start one; its number.

    Components that the import leaves empty stay as they are. The caller holds the service's lock.
    """
    published = await standards.find_published(session, government, service_id)
    working = await standards.find_open(session, government, service_id)
    base = working or published
    before = base.components if base else Components()
    merged = rules.merge(before, components)
    if working is not None:
        return standards.rewrite(working, merged).version.number
    number = published.version.number if published else None
    held = await standards.begin(
        session, actor_id, government, service_id, merged, base=number, reference=None
    )
    return held.version.number


async def page(
    session: AsyncSession, actor: Actor, government: str, *, after: Sequence[str] | None, limit: int
) -> list[DraftLine]:
    """Versions being worked on within the caller's reach, by service code."""
    allowed = await catalogue.reach(session, actor, government)
    services = await catalogue.every(session, government, within=allowed.within)
    versions = await standards.in_states(session, government, OPEN)
    working = {version.service_id: version for version in versions}
    lines = []
    for service in services:
        if service.id not in working or (after is not None and service.code <= after[0]):
            continue
        held = await standards.hold(session, working[service.id])
        lines.append(
            DraftLine(
                service=ServiceOfStandard.model_validate(service, from_attributes=True),
                number=held.version.number,
                state=VersionState(held.version.state),
                revision=held.version.revision,
                completeness=_completeness(held.components),
                updated_at=held.version.updated_at,
            )
        )
        if len(lines) > limit:
            break
    return lines


async def _shown(session: AsyncSession, held: standards.Held) -> DraftRead:
    version = held.version
    service = await catalogue.read(session, version.government, version.service_id)
    return DraftRead(
        service=ServiceOfStandard.model_validate(service, from_attributes=True),
        number=version.number,
        state=VersionState(version.state),
        amendment=version.amendment,
        base_version=version.base_number,
        reference_code=version.reference_code,
        revision=version.revision,
        consultation_id=version.consultation_id,
        decree_number=version.decree_number,
        components=held.components,
        completeness=_completeness(held.components),
        warnings=[FaultRead.model_validate(fault) for fault in faults(held.components)],
        sha256=held.sha256,
        updated_at=version.updated_at,
    )


def _completeness(components: Components) -> Completeness:
    empty = missing(components)
    return Completeness(filled=len(Component) - len(empty), of=len(Component), missing=empty)
