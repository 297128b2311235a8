from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.consultations.errors import ConsultationInState, ConsultationNotFound
from standards_api.minutes import actions
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
from standards_api.minutes.schemas import MakeMinutes, MinutesMade, SignatureKept, SignMinutes
from standards_api.typesetting import PressOfService

router = APIRouter(
    prefix="/governments/{government}/consultations/{consultation_id}/minutes", tags=["minutes"]
)

Organiser = Annotated[Actor, Depends(requires("consultations:manage"))]


@router.post(
    "",
    status_code=201,
    responses=problems(
        ConsultationNotFound,
        ConsultationInState,
        CommentsNotModerated,
        CommentsUnanswered,
        SignatoriesOneSided,
        SignatoryTwice,
        MinutesInFuture,
        GovernmentNotReady,
        etags.VersionStale,
        etags.VersionMissing,
    ),
)
async def make_minutes(
    *,
    response: Response,
    government: GovernmentCode,
    consultation_id: UUID,
    command: MakeMinutes,
    expected: etags.Expected,
    actor: Organiser,
    session: Session,
    press: PressOfService,
) -> MinutesMade:
    """Make the minutes (berita acara) of a closed round as PDF from its data."""
    made = await actions.make(
        session,
        press,
        actor,
        government=government,
        consultation_id=consultation_id,
        command=command,
        expected=expected,
    )
    etags.tag(response, made.revision)
    response.headers["Location"] = made.url
    return made


@router.post(
    "/signatures",
    status_code=201,
    responses=problems(ConsultationNotFound, MinutesNotMade, NotASignatory, AlreadySigned),
)
async def sign_minutes(
    *,
    response: Response,
    government: GovernmentCode,
    consultation_id: UUID,
    command: SignMinutes,
    actor: Organiser,
    session: Session,
) -> SignatureKept:
    """Record a signature under the minutes; with the last one the drafts are agreed."""
    kept = await actions.sign(session, actor, government, consultation_id, command.name)
    etags.tag(response, kept.revision)
    return kept
