from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from standards_api.canonical import digest
from standards_api.components import Components
from standards_api.texts import repository, rules
from standards_api.texts.models import Amendment

Place = tuple[int, int]
"""A version's number and one of its amendments."""


async def freeze(
    session: AsyncSession,
    *,
    government: str,
    service_id: UUID,
    place: Place,
    follows: Place | None,
    components: Components,
    actor_id: str,
) -> Amendment:
    """Store a text for good; it names the hash of the text that it `follows`."""
    number, amendment = place
    parent = None
    if follows is not None:
        parent = (await find(session, government, service_id, follows)).sha256
    document = rules.document(
        components,
        service_id=service_id,
        number=number,
        amendment=amendment,
        parent_sha256=parent,
    )
    text = Amendment(
        government=government,
        service_id=service_id,
        number=number,
        amendment=amendment,
        document=document,
        sha256=digest(document),
        parent_sha256=parent,
        created_by=actor_id,
        created_at=clock.now(),
    )
    await repository.add(session, text)
    return text


async def find(session: AsyncSession, government: str, service_id: UUID, place: Place) -> Amendment:
    """One text; raises LookupError, because nobody deletes texts."""
    text = await repository.find(session, government, service_id, *place)
    if text is None:
        raise LookupError(place)
    return text


async def of_version(
    session: AsyncSession, government: str, service_id: UUID, number: int
) -> Sequence[Amendment]:
    """Every text of a version, oldest first."""
    return await repository.of_version(session, government, service_id, number)


async def hashes(session: AsyncSession, government: str, service_id: UUID) -> Mapping[Place, str]:
    """The hash of every text of a service."""
    return await repository.hashes(session, government, service_id)
