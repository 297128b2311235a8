from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from prima_chassis.auth import Actor, optional_actor
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.pages import Page, Paging
from prima_chassis.problems import problems
from standards_api.consultations.errors import ConsultationNotFound
from standards_api.forums import actions
from standards_api.forums.schemas import ConsultationLine, ConsultationRead
from standards_api.public_reads import answer, tagged
from standards_api.rounds import RoundState

router = APIRouter(prefix="/governments/{government}/consultations", tags=["consultations"])

Visitor = Annotated[Actor | None, Depends(optional_actor)]


@router.get(
    "",
    response_model=Page[ConsultationLine],
    responses=problems(GovernmentUnknown),
)
async def list_consultations(
    *,
    request: Request,
    response: Response,
    government: PublicGovernment,
    actor: Visitor,
    session: Session,
    paging: Paging,
    state: RoundState | None = None,
) -> Response:
    """Consultation rounds, newest first; organisers also see the planned ones."""
    rows = await actions.page(
        session, actor, government, state=state, after=paging.after, limit=paging.limit
    )
    page = paging.page(rows, lambda row: [str(row.opens_on), str(row.id)], response)
    return answer(request, Page[ConsultationLine](**page), response, shared=actor is None)


@router.get(
    "/{consultation_id}",
    response_model=ConsultationRead,
    responses=problems(GovernmentUnknown, ConsultationNotFound, GovernmentNotReady),
)
async def read_consultation(
    *,
    request: Request,
    government: PublicGovernment,
    consultation_id: UUID,
    actor: Visitor,
    session: Session,
) -> Response:
    """One round: its standards, who took part, its minutes and its statutory terms.

    For a signed-in organiser the ETag is the revision that steps need as If-Match.
    """
    found = await actions.read(session, actor, government, consultation_id)
    if actor is None:
        return answer(request, found)
    content = found.model_dump_json().encode()
    return tagged(request, content, f'"{found.revision}"', shared=False)
