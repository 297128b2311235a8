from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from complaints_api.cases.errors import ComplaintNotFound
from complaints_api.desk import actions
from complaints_api.desk.actions import Reader
from complaints_api.desk.schemas import CaseRead, CaseSummary, Narrowed
from complaints_api.sealing.actions import Keys
from complaints_api.sealing.errors import ContentDestroyed
from prima_chassis import etags
from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import language, problems

router = APIRouter(
    prefix="/governments/{government}/complaints",
    tags=["desk"],
    responses=problems(NotAuthenticated, NotAllowed),
)


async def reading(
    *,
    government: GovernmentCode,
    actor: Annotated[Actor, Depends(requires("complaints:read"))],
    request: Request,
    keys: Keys,
    session: Session,
) -> Reader:
    """Whoever may read cases; which ones is decided by their reach."""
    return Reader(session, keys, actor, government, language(request))


Reading = Annotated[Reader, Depends(reading)]


@router.get(
    "", response_model=Page[CaseSummary], responses=problems(GovernmentNotReady, CursorInvalid)
)
async def list_complaints(
    reader: Reading,
    paging: Paging,
    narrowed: Annotated[Narrowed, Query()],
    response: Response,
) -> Any:
    """Cases within the caller's reach, the most urgent first; reports of levies for the
    inspectorate only."""
    found = await actions.queue(reader, narrowed, after=paging.after, limit=paging.limit + 1)
    return paging.page(found, actions.place_in_queue, response)


@router.get("/{complaint_id}", responses=problems(ComplaintNotFound, ContentDestroyed))
async def read_complaint(reader: Reading, complaint_id: UUID, response: Response) -> CaseRead:
    """One case with its deadlines, history, messages and what the caller can do now."""
    case = await actions.read(reader, complaint_id)
    etags.tag(response, case.version)
    response.headers["Cache-Control"] = "no-store"
    return case
