from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, etags
from prima_chassis.auth import Actor
from standards_api.catalogue import actions as catalogue
from standards_api.completeness import missing
from standards_api.components import Component, Components
from standards_api.lifecycle import SHOWN, VersionState
from standards_api.standards import errors, repository, rules
from standards_api.standards.models import Version, VersionEvent
from standards_api.texts import actions as texts


@dataclass(frozen=True, slots=True)
class Held:
    """A version with the text that counts: the working one of a draft, else the newest frozen."""

    version: Version
    components: Components
    sha256: str | None


async def begin(
    session: AsyncSession,
    actor_id: str,
    government: str,
    service_id: UUID,
    components: Components,
    *,
    base: int | None,
    reference: str | None,
) -> Held:
    """Start the next version of a service whose lock the caller holds; raises DraftExists."""
    working = await repository.find_open(session, government, service_id, lock=False)
    if working is not None:
        raise errors.DraftExists(number=working.number)
    now = clock.now()
    version = Version(
        government=government,
        service_id=service_id,
        number=await repository.next_number(session, government, service_id),
        state=VersionState.DRAFT,
        working=components.model_dump(mode="json"),
        base_number=base,
        reference_code=reference,
        revision=1,
        created_by=actor_id,
        created_at=now,
        updated_at=now,
    )
    await repository.add(session, version)
    await _record(session, version, version.created_by)
    return Held(version, components, None)


async def open_version(
    session: AsyncSession, government: str, service_id: UUID, *, lock: bool
) -> Held:
    """The version that is being worked on; raises DraftNotFound."""
    version = await repository.find_open(session, government, service_id, lock=lock)
    if version is None:
        raise errors.DraftNotFound
    return await hold(session, version)


async def hold(session: AsyncSession, version: Version) -> Held:
    """A version with the text that counts."""
    if version.amendment is None:
        return Held(version, Components.model_validate(version.working), None)
    place = (version.number, version.amendment)
    text = await texts.find(session, version.government, version.service_id, place)
    return Held(version, Components.model_validate(text.document["components"]), text.sha256)


def rewrite(held: Held, components: Components) -> Held:
    """Give a draft other components; raises NotADraft when its text is frozen."""
    version = held.version
    if version.state != VersionState.DRAFT:
        raise errors.NotADraft
    version.working = components.model_dump(mode="json")
    _touch(version)
    return Held(version, components, None)


async def for_change(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID, expected: int
) -> Held:
    """The open version with its service locked, within the caller's reach and as they saw it."""
    await catalogue.for_update(session, actor, government, service_id)
    held = await open_version(session, government, service_id, lock=True)
    etags.check(expected, held.version.revision)
    return held


async def submit(session: AsyncSession, actor: Actor, held: Held) -> Held:
    """Freeze a complete draft: from now on it is discussed, not edited."""
    version = held.version
    if version.state != VersionState.DRAFT:
        raise errors.NotADraft
    refuse_incomplete(held.components)

    frozen = await _freeze(session, version, held.components, actor.id)
    version.working = None
    await enter(session, version, VersionState.READY, actor.id)
    return frozen


async def _freeze(
    session: AsyncSession, version: Version, components: Components, actor_id: str
) -> Held:
    """Store the next text of a version, after its own last one or that of the version before."""
    text = await texts.freeze(
        session,
        government=version.government,
        service_id=version.service_id,
        place=(version.number, 0 if version.amendment is None else version.amendment + 1),
        follows=await _last_place(session, version),
        components=components,
        actor_id=actor_id,
    )
    version.amendment = text.amendment
    return Held(version, components, text.sha256)


async def _last_place(session: AsyncSession, version: Version) -> tuple[int, int] | None:
    if version.amendment is not None:
        return version.number, version.amendment
    if version.base_number is None:
        return None
    base = await repository.find(
        session, version.government, version.service_id, version.base_number
    )
    return None if base is None or base.amendment is None else (base.number, base.amendment)


async def consult(
    session: AsyncSession, actor: Actor, government: str, service_id: UUID, consultation_id: UUID
) -> None:
    """A submitted version goes into a consultation round."""
    held = await open_version(session, government, service_id, lock=True)
    require(held.version, VersionState.READY)
    held.version.consultation_id = consultation_id
    await enter(session, held.version, VersionState.CONSULTING, actor.id)


async def amend(
    session: AsyncSession,
    actor: Actor,
    government: str,
    service_id: UUID,
    *,
    component: Component,
    item_id: UUID | None,
    text: str | None,
    item: dict[str, Any] | None,
) -> tuple[int, rules.Amended]:
    """Change a text under discussion: adds an amendment, whose number is returned."""
    held = await open_version(session, government, service_id, lock=True)
    require(held.version, VersionState.CONSULTING)
    try:
        amended = rules.amend(held.components, component, item_id=item_id, text=text, item=item)
    except LookupError as error:
        raise errors.ItemNotFound from error
    except (ValidationError, ValueError) as error:
        raise errors.ChangeNotApplicable from error
    await _freeze(session, held.version, amended.components, actor.id)
    _touch(held.version)
    return held.version.amendment or 0, amended


async def agree(
    session: AsyncSession, actor: Actor, government: str, service_ids: Collection[UUID]
) -> None:
    """The minutes are signed: the discussed versions are agreed."""
    for service_id in sorted(service_ids):
        held = await open_version(session, government, service_id, lock=True)
        require(held.version, VersionState.CONSULTING)
        await enter(session, held.version, VersionState.AGREED, actor.id)


def refuse_incomplete(components: Components) -> None:
    """Raises StandardIncomplete, which names the components that are empty."""
    if empty := missing(components):
        raise errors.StandardIncomplete(missing=", ".join(empty))


def require(version: Version, wanted: VersionState) -> None:
    """Raises WrongState unless the version is in state `wanted`."""
    if version.state != wanted:
        raise errors.WrongState(state=version.state, wanted=wanted)


async def enter(
    session: AsyncSession, version: Version, state: VersionState, actor_id: str
) -> None:
    """Move a version on; the database refuses what `lifecycle.NEXT` does not allow."""
    version.state = state
    _touch(version)
    await repository.flush(session)
    await _record(session, version, actor_id)


def _touch(version: Version) -> None:
    version.revision += 1
    version.updated_at = clock.now()


async def _record(session: AsyncSession, version: Version, actor_id: str) -> None:
    await repository.add(
        session,
        VersionEvent(
            government=version.government,
            service_id=version.service_id,
            number=version.number,
            state=version.state,
            happened_at=clock.now(),
            actor=actor_id,
        ),
    )


async def end_published(
    session: AsyncSession, government: str, service_id: UUID, *, on: date, actor_id: str
) -> int | None:
    """The version in force, if there is one, gives way to the next; its number."""
    before = await repository.find_published(session, government, service_id)
    if before is None:
        return None
    before.ended_on = on
    await enter(session, before, VersionState.SUPERSEDED, actor_id)
    return before.number


async def find_published(session: AsyncSession, government: str, service_id: UUID) -> Held | None:
    """The standard in force, or None."""
    version = await repository.find_published(session, government, service_id)
    return None if version is None else await hold(session, version)


async def find_open(session: AsyncSession, government: str, service_id: UUID) -> Held | None:
    """The version that is being worked on, locked, or None."""
    version = await repository.find_open(session, government, service_id, lock=True)
    return None if version is None else await hold(session, version)


async def held_published(session: AsyncSession, government: str, service_id: UUID) -> Held:
    """The standard in force; raises StandardNotPublished."""
    held = await find_published(session, government, service_id)
    if held is None:
        raise errors.StandardNotPublished
    return held


async def held_version(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Held:
    """One version with its newest text; raises VersionNotFound."""
    return await hold(session, await version(session, government, service_id, number))


async def version(session: AsyncSession, government: str, service_id: UUID, number: int) -> Version:
    """One version without its text; raises VersionNotFound."""
    found = await repository.find(session, government, service_id, number)
    if found is None:
        raise errors.VersionNotFound
    return found


async def versions(session: AsyncSession, government: str, service_id: UUID) -> list[Version]:
    """Every version that anybody may read, newest first."""
    found = await repository.versions(session, government, service_id)
    return [version for version in found if version.state in SHOWN]


async def shown_version(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Version:
    """A version that anybody may read; raises VersionNotFound."""
    found = await version(session, government, service_id, number)
    if found.state not in SHOWN:
        raise errors.VersionNotFound
    return found


async def in_states(
    session: AsyncSession, government: str, states: Collection[VersionState]
) -> Sequence[Version]:
    """Every version of the government in one of `states`."""
    return await repository.in_states(session, government, states)
