from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from standards_api.canonical import digest
from standards_api.catalogue import actions as catalogue
from standards_api.comments import actions as comments
from standards_api.consultations import actions as consultations
from standards_api.documents import actions as documents
from standards_api.minutes import repository
from standards_api.minutes.errors import (
    AlreadySigned,
    CommentsNotModerated,
    CommentsUnanswered,
    MinutesInFuture,
    MinutesNotMade,
    NotASignatory,
    SignatoriesOneSided,
    SignatoryTwice,
)
from standards_api.minutes.models import Minutes, Signature
from standards_api.minutes.schemas import MakeMinutes, MinutesMade, Signatory, SignatureKept
from standards_api.rounds import GROUP_NAMES, Group, RoundState
from standards_api.standards import actions as standards
from standards_api.typesetting import Press


async def make(
    session: AsyncSession,
    press: Press,
    actor: Actor,
    *,
    government: str,
    consultation_id: UUID,
    command: MakeMinutes,
    expected: int,
) -> MinutesMade:
    """Make the minutes from the data of a closed round in which every comment has its reply."""
    consultation = await consultations.for_update(session, actor, government, consultation_id)
    etags.check(expected, consultation.revision)
    consultations.require(consultation, RoundState.CLOSED)
    _refuse_signatories(command.signatories)
    today = clock.today((await directory.government(session, government)).timezone)
    if command.held_on > today:
        raise MinutesInFuture(today=today)
    tally = await comments.tally(session, government, consultation_id)
    if tally.pending:
        raise CommentsNotModerated(count=tally.pending)
    if tally.unanswered:
        raise CommentsUnanswered(count=tally.unanswered)

    snapshot = await _snapshot(session, consultation.title, government, consultation_id, command)
    snapshot["comments"] = await comments.for_minutes(session, government, consultation_id)
    sha256 = digest(snapshot)
    document = await documents.issue(
        session,
        press,
        actor.id,
        government=government,
        kind="minutes",
        title=f"Berita Acara Forum Konsultasi Publik Nomor {command.number}",
        subject=f"consultation:{consultation_id}",
        data=snapshot | {"sha256": sha256},
        issued_on=command.held_on,
        open_to_all=True,
    )
    await repository.add(
        session,
        Minutes(
            government=government,
            consultation_id=consultation_id,
            number=command.number,
            held_on=command.held_on,
            snapshot=snapshot,
            sha256=sha256,
            document_id=document.id,
            created_by=actor.id,
            created_at=clock.now(),
        ),
    )
    consultation.state = RoundState.RECORDED
    consultation.minutes_number = command.number
    consultation.minutes_held_on = command.held_on
    consultation.minutes_document = document.id
    consultation.minutes_sha256 = document.sha256
    consultation.signatories = [
        each.model_dump(mode="json") | {"signed_at": None} for each in command.signatories
    ]
    consultation.revision += 1
    return MinutesMade(
        consultation_id=consultation_id,
        number=command.number,
        held_on=command.held_on,
        url=documents.url(document),
        sha256=document.sha256,
        state=RoundState.RECORDED,
        revision=consultation.revision,
        unsigned=[each.name for each in command.signatories],
    )


async def sign(
    session: AsyncSession, actor: Actor, government: str, consultation_id: UUID, name: str
) -> SignatureKept:
    """Record that a signatory has signed; with the last one the drafts are agreed."""
    consultation = await consultations.for_update(session, actor, government, consultation_id)
    minutes = await repository.find(session, government, consultation_id)
    if minutes is None:
        raise MinutesNotMade
    listed = next((each for each in consultation.signatories if each["name"] == name), None)
    if listed is None:
        raise NotASignatory
    if listed["signed_at"] is not None:
        raise AlreadySigned

    now = clock.now()
    signature = Signature(
        government=government,
        consultation_id=consultation_id,
        name=name,
        sha256=minutes.sha256,
        recorded_by=actor.id,
        signed_at=now,
    )
    await repository.add(session, signature)
    signatories = [
        each | {"signed_at": now.isoformat()} if each["name"] == name else each
        for each in consultation.signatories
    ]
    if consultations.sign_off(consultation, signatories):
        subjects = await consultations.subjects(session, government, consultation_id)
        drafted = [subject.service_id for subject in subjects if subject.drafted]
        await standards.agree(session, actor, government, drafted)
    return SignatureKept(
        name=name,
        signed_at=now,
        state=RoundState(consultation.state),
        revision=consultation.revision,
        unsigned=[each["name"] for each in signatories if each["signed_at"] is None],
    )


def _refuse_signatories(signatories: list[Signatory]) -> None:
    if len({each.name for each in signatories}) < len(signatories):
        raise SignatoryTwice
    groups = {each.group for each in signatories}
    if Group.PROVIDER not in groups or groups == {Group.PROVIDER}:
        raise SignatoriesOneSided


async def _snapshot(
    session: AsyncSession,
    title: str,
    government: str,
    consultation_id: UUID,
    command: MakeMinutes,
) -> dict[str, Any]:
    """The data of the round as the minutes tell it."""
    services = []
    for subject in await consultations.subjects(session, government, consultation_id):
        service = await catalogue.read(session, government, subject.service_id)
        services.append(
            {"name": service.name, "unit": service.unit.name, "version": subject.number}
        )
    counts = await consultations.attendance(session, government, consultation_id)
    return {
        "number": command.number,
        "subject": title,
        "held_on": str(command.held_on),
        "place": command.place,
        "services": services,
        "groups": [{"name": GROUP_NAMES[group], "count": count} for group, count in counts.items()],
        "agreements": [each.model_dump(mode="json") for each in command.agreements],
        "signatories": [
            {"name": each.name, "position": each.position, "group": GROUP_NAMES[each.group]}
            for each in command.signatories
        ],
    }
