from collections import Counter
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.catalogue import actions as catalogue
from standards_api.components import Components
from standards_api.history import rules
from standards_api.history.schemas import (
    AmendmentLine,
    BurdenCounts,
    ChangeRead,
    Difference,
    VersionFacts,
    VersionLine,
    VersionRead,
)
from standards_api.standards import actions as standards
from standards_api.standards.errors import VersionNotFound
from standards_api.texts import actions as texts


async def versions(session: AsyncSession, government: str, service_id: UUID) -> list[VersionLine]:
    """The versions of a service's standard that anybody may read, newest first."""
    await catalogue.find(session, government, service_id)
    hashes = await texts.hashes(session, government, service_id)
    found = await standards.versions(session, government, service_id)
    return [
        VersionLine.model_validate(
            {name: getattr(version, name) for name in LINE}
            | {"sha256": hashes[version.number, version.amendment or 0]}
        )
        for version in found
    ]


LINE = [name for name in VersionLine.model_fields if name != "sha256"]
FACTS = [name for name in VersionFacts.model_fields if name != "sha256"]


async def version(
    session: AsyncSession, government: str, service_id: UUID, number: int, amendment: int | None
) -> VersionRead:
    """One version with its newest text, or with the text that a comment was about."""
    await catalogue.find(session, government, service_id)
    found = await standards.shown_version(session, government, service_id, number)
    every = await texts.of_version(session, government, service_id, number)
    wanted = found.amendment if amendment is None else amendment
    text = next((text for text in every if text.amendment == wanted), None)
    if text is None:
        raise VersionNotFound
    facts = {name: getattr(found, name) for name in FACTS} | {"sha256": every[-1].sha256}
    return VersionRead(
        service_id=service_id,
        version=VersionFacts.model_validate(facts),
        amendment=AmendmentLine.model_validate(text),
        amendments=[AmendmentLine.model_validate(each) for each in every],
        components=Components.model_validate(text.document["components"]),
        document=text.document,
    )


async def difference(
    session: AsyncSession, government: str, service_id: UUID, before: int, after: int
) -> Difference:
    """What changed between two versions that anybody may read."""
    older = await version(session, government, service_id, before, None)
    newer = await version(session, government, service_id, after, None)
    changes = rules.diff(older.components, newer.components)
    counts = Counter(change.burden for change in changes)
    return Difference(
        before=before,
        after=after,
        changes=[ChangeRead.model_validate(change) for change in changes],
        burden=BurdenCounts(**{burden.value: counts[burden] for burden in rules.Burden}),
    )
