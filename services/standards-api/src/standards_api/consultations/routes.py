from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.consultations import actions
from standards_api.consultations.errors import (
    ClosesBeforeOpening,
    ConsultationInState,
    ConsultationNotFound,
    ServiceNotReady,
)
from standards_api.consultations.models import Consultation, Participant
from standards_api.consultations.schemas import (
    AddParticipants,
    ConsultationStep,
    ParticipantList,
    ParticipantRead,
    PlanConsultation,
)
from standards_api.rounds import Group

router = APIRouter(
    prefix="/governments/{government}/consultations",
    tags=["consultations"],
    route_class=IdempotentRoute,
)

organiser = requires("consultations:manage")
Organiser = Annotated[Actor, Depends(organiser)]
STEP_REFUSALS = problems(
    ConsultationNotFound, ConsultationInState, etags.VersionStale, etags.VersionMissing
)


@router.post(
    "",
    status_code=201,
    response_model=ConsultationStep,
    dependencies=[Depends(organiser), Idempotent],
    responses=problems(
        ServiceNotFound,
        ServiceNotReady,
        ClosesBeforeOpening,
        ConsultationNotFound,
        GovernmentNotReady,
    ),
)
async def plan_consultation(
    response: Response,
    government: GovernmentCode,
    command: PlanConsultation,
    actor: Organiser,
    session: Session,
) -> Consultation:
    """Plan a round over submitted drafts, or over standards in force."""
    consultation = await actions.plan(session, actor, government, command)
    etags.tag(response, consultation.revision)
    response.headers["Location"] = (
        f"/api/standards/v1/governments/{government}/consultations/{consultation.id}"
    )
    return consultation


@router.post(
    "/{consultation_id}/open",
    response_model=ConsultationStep,
    responses=STEP_REFUSALS | problems(ServiceNotReady),
)
async def open_consultation(
    *,
    response: Response,
    government: GovernmentCode,
    consultation_id: UUID,
    expected: etags.Expected,
    actor: Organiser,
    session: Session,
) -> Consultation:
    """Open a planned round: everybody may comment from now on."""
    consultation = await actions.open_round(
        session, actor, government, consultation_id, expected=expected
    )
    etags.tag(response, consultation.revision)
    return consultation


@router.post("/{consultation_id}/close", response_model=ConsultationStep, responses=STEP_REFUSALS)
async def close_consultation(
    *,
    response: Response,
    government: GovernmentCode,
    consultation_id: UUID,
    expected: etags.Expected,
    actor: Organiser,
    session: Session,
) -> Consultation:
    """Close an open round: the public comments no more."""
    consultation = await actions.close_round(
        session, actor, government, consultation_id, expected=expected
    )
    etags.tag(response, consultation.revision)
    return consultation


@router.post(
    "/{consultation_id}/participants",
    status_code=201,
    dependencies=[Depends(organiser), Idempotent],
    responses=problems(ConsultationNotFound, ConsultationInState),
)
async def add_participants(
    government: GovernmentCode,
    consultation_id: UUID,
    command: AddParticipants,
    actor: Organiser,
    session: Session,
) -> ParticipantList:
    """Add people to the attendance list."""
    people = await actions.add_participants(session, actor, government, consultation_id, command)
    return ParticipantList(data=[_person(each) for each in people], next=None)


@router.get("/{consultation_id}/participants", responses=problems(ConsultationNotFound))
async def list_participants(
    government: GovernmentCode, consultation_id: UUID, actor: Organiser, session: Session
) -> ParticipantList:
    """The attendance list with names, for organisers."""
    people = await actions.participants(session, actor, government, consultation_id)
    return ParticipantList(data=[_person(each) for each in people], next=None)


def _person(person: Participant) -> ParticipantRead:
    return ParticipantRead(
        id=person.id,
        group=Group(person.society_group),
        name=person.name,
        institution=person.institution,
        gender=person.gender,
        disability=person.disability,
        attended=person.attended,
    )
