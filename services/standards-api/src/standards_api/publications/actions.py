from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.events import emit
from standards_api.catalogue import actions as catalogue
from standards_api.completeness import unfounded_fees
from standards_api.components import Components
from standards_api.consultations import actions as consultations
from standards_api.documents import actions as documents
from standards_api.lifecycle import VersionState
from standards_api.publications import repository, rules
from standards_api.publications.errors import DatesOutOfOrder
from standards_api.publications.events import announced
from standards_api.publications.models import Publication
from standards_api.publications.schemas import (
    CharterRead,
    DocumentLink,
    EstablishStandard,
    PublishStandard,
    ServiceShown,
    StandardRead,
    StepTaken,
    VersionInForce,
)
from standards_api.standards import actions as standards
from standards_api.standards.errors import FeeWithoutLegalBasis
from standards_api.typesetting import Press
from standards_api.wording import rows, say


async def establish(
    session: AsyncSession,
    press: Press,
    actor: Actor,
    *,
    government: str,
    service_id: UUID,
    command: EstablishStandard,
    expected: int,
) -> StepTaken:
    """Establish an agreed standard by decree; refuses an incomplete one and unfounded fees."""
    held = await standards.for_change(session, actor, government, service_id, expected)
    version = held.version
    standards.require(version, VersionState.AGREED)
    _refuse_unpublishable(held.components)
    if command.effective_from < command.decree_date:
        raise DatesOutOfOrder

    version.decree_number = command.decree_number
    version.decree_date = command.decree_date
    version.official = command.official
    version.official_position = command.official_position
    version.effective_from = command.effective_from
    await standards.enter(session, version, VersionState.ESTABLISHED, actor.id)
    decree = {
        "number": command.decree_number,
        "date": str(command.decree_date),
        "official": command.official,
        "official_position": command.official_position,
        "effective_from": str(command.effective_from),
        "minutes": await _minutes_number(session, government, version.consultation_id),
        "legal_basis": [say(item) for item in held.components.legal_basis],
    }
    title = f"Keputusan Nomor {command.decree_number}"
    await _issue(
        session,
        press,
        actor,
        held,
        kind="decree",
        title=title,
        dated=command.decree_date,
        data=decree,
    )
    return await _step_taken(session, held)


async def publish(
    session: AsyncSession,
    press: Press,
    actor: Actor,
    *,
    government: str,
    service_id: UUID,
    command: PublishStandard,
    expected: int,
) -> StepTaken:
    """Give the charter and put an established standard in force; the one before it ends."""
    held = await standards.for_change(session, actor, government, service_id, expected)
    version = held.version
    standards.require(version, VersionState.ESTABLISHED)
    _refuse_unpublishable(held.components)
    if version.decree_date is not None and command.charter.date < version.decree_date:
        raise DatesOutOfOrder

    place = await directory.government(session, government)
    before = await standards.end_published(
        session, government, service_id, on=clock.today(place.timezone), actor_id=actor.id
    )
    if before is not None:
        await documents.retire(session, government, subject_of(service_id, before))
    version.published_on = clock.today(place.timezone)
    await standards.enter(session, version, VersionState.PUBLISHED, actor.id)
    service = await catalogue.for_update(session, actor, government, service_id)
    await catalogue.put_in_force(session, service, version.number, held.components)
    await repository.add(session, _publication(held, command, actor.id))
    await _issue_public_papers(session, press, actor, held, command)
    facts = announced(
        version,
        held.components,
        sha256=held.sha256,
        code=service.code,
        name=service.name,
        unit_id=service.unit_id,
    )
    emit(session, facts, government=government, key=service_id)
    return await _step_taken(session, held)


async def read(session: AsyncSession, government: str, service_id: UUID) -> StandardRead:
    """The standard in force; raises ServiceNotFound or StandardNotPublished."""
    service = await catalogue.read(session, government, service_id)
    held = await standards.held_published(session, government, service_id)
    number = held.version.number
    publication = await repository.find(session, government, service_id, number)
    charter = None
    if publication is not None:
        charter = CharterRead(
            text=publication.charter_text,
            place=publication.charter_place,
            date=publication.charter_date,
            official=held.version.official,
        )
    return StandardRead(
        service=ServiceShown.model_validate(service, from_attributes=True),
        version=VersionInForce.model_validate(
            {name: getattr(held.version, name) for name in VERSION_FACTS} | {"sha256": held.sha256}
        ),
        components=held.components,
        charter=charter,
        media=publication.media if publication else [],
        documents=await _links(session, government, subject_of(service_id, number)),
    )


VERSION_FACTS = [name for name in VersionInForce.model_fields if name != "sha256"]


def subject_of(service_id: UUID, number: int) -> str:
    """What the documents of a version are about."""
    return f"standard:{service_id}:{number}"


def _refuse_unpublishable(components: Components) -> None:
    standards.refuse_incomplete(components)
    if fees := unfounded_fees(components):
        raise FeeWithoutLegalBasis(fee=", ".join(fee.name for fee in fees))


async def _minutes_number(
    session: AsyncSession, government: str, consultation_id: UUID | None
) -> str | None:
    if consultation_id is None:
        return None
    return await consultations.minutes_number(session, government, consultation_id)


def _publication(held: standards.Held, command: PublishStandard, actor_id: str) -> Publication:
    return Publication(
        government=held.version.government,
        service_id=held.version.service_id,
        number=held.version.number,
        charter_text=rules.CHARTER,
        charter_place=command.charter.place,
        charter_date=command.charter.date,
        media=[str(medium) for medium in dict.fromkeys(command.media)],
        published_by=actor_id,
        published_at=clock.now(),
    )


async def _issue_public_papers(
    session: AsyncSession,
    press: Press,
    actor: Actor,
    held: standards.Held,
    command: PublishStandard,
) -> None:
    version, given = held.version, command.charter
    charter = {
        "text": rules.CHARTER,
        "place": given.place,
        "date": str(given.date),
        "official": version.official,
        "official_position": version.official_position,
    }
    await _issue(
        session,
        press,
        actor,
        held,
        kind="charter",
        title="Maklumat Pelayanan",
        dated=given.date,
        data=charter,
    )
    facts = {
        "version": {
            "number": version.number,
            "decree_number": version.decree_number,
            "decree_date": str(version.decree_date),
            "effective_from": str(version.effective_from),
            "sha256": held.sha256,
        }
    }
    await _issue(
        session,
        press,
        actor,
        held,
        kind="standard",
        title="Standar Pelayanan",
        dated=given.date,
        data=facts,
    )


async def _issue(
    session: AsyncSession,
    press: Press,
    actor: Actor,
    held: standards.Held,
    *,
    kind: str,
    title: str,
    dated: date,
    data: dict[str, Any],
) -> None:
    """One document about a version, with its service and its components."""
    version = held.version
    service = await catalogue.read(session, version.government, version.service_id)
    await documents.issue(
        session,
        press,
        actor.id,
        government=version.government,
        kind=kind,
        title=f"{title}: {service.name}"[:300],
        subject=subject_of(version.service_id, version.number),
        data=data
        | {
            "service": {"name": service.name, "code": service.code},
            "unit": service.unit.name,
            "rows": rows(held.components),
        },
        issued_on=dated,
        open_to_all=True,
    )


async def _links(session: AsyncSession, government: str, subject: str) -> list[DocumentLink]:
    found = await documents.of_subject(session, government, subject)
    return [
        DocumentLink(kind=paper.kind, url=documents.url(paper), sha256=paper.sha256)
        for paper in found
    ]


async def _step_taken(session: AsyncSession, held: standards.Held) -> StepTaken:
    version = held.version
    return StepTaken(
        service_id=version.service_id,
        number=version.number,
        state=VersionState(version.state),
        revision=version.revision,
        documents=await _links(
            session, version.government, subject_of(version.service_id, version.number)
        ),
    )
