from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from complaints_api.cases.errors import ComplaintNotFound
from complaints_api.identities import actions
from complaints_api.identities.errors import (
    AnotherCustodianNeeded,
    NothingSealed,
    RevealDecided,
    RevealNotFound,
    RevealPending,
)
from complaints_api.identities.schemas import RequestReveal, RevealRead, RevealState
from complaints_api.sealing.actions import Keys
from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems

router = APIRouter(
    prefix="/governments/{government}",
    tags=["identities"],
    route_class=IdempotentRoute,
    responses=problems(NotAuthenticated, NotAllowed),
)

works_on_cases = requires("complaints:inspect", "complaints:coordinate", "complaints:handle")
Worker = Annotated[Actor, Depends(works_on_cases)]
Custodian = Annotated[Actor, Depends(requires("complaints:reveal"))]


@router.post(
    "/complaints/{complaint_id}/reveal-requests",
    status_code=201,
    dependencies=[Depends(works_on_cases), Idempotent],
    responses=problems(ComplaintNotFound, NothingSealed, RevealPending),
)
async def request_reveal(
    *,
    government: GovernmentCode,
    complaint_id: UUID,
    command: RequestReveal,
    actor: Worker,
    keys: Keys,
    session: Session,
) -> RevealRead:
    """Ask two custodians to open a sealed identity; the reporter sees that it was asked."""
    return await actions.request_reveal(
        session, keys, actor, command.reason, place=(government, complaint_id)
    )


@router.get("/reveal-requests", response_model=Page[RevealRead], responses=problems(CursorInvalid))
async def list_reveal_requests(
    *,
    government: GovernmentCode,
    actor: Custodian,
    keys: Keys,
    paging: Paging,
    response: Response,
    session: Session,
    state: RevealState | None = None,
) -> Any:
    """Requests to open an identity, oldest first."""
    found = await actions.requests(
        session, keys, government, state=state, after=paging.after, limit=paging.limit + 1
    )
    return paging.page(found, lambda r: [r.requested_at.isoformat(), str(r.id)], response)


@router.post(
    "/reveal-requests/{reveal_id}/approve",
    responses=problems(RevealNotFound, RevealDecided, AnotherCustodianNeeded),
)
async def approve_reveal(
    government: GovernmentCode, reveal_id: UUID, actor: Custodian, keys: Keys, session: Session
) -> RevealRead:
    """Consent; the second custodian's consent opens the identity for 24 hours."""
    return await actions.vote(
        session, keys, actor, government=government, reveal_id=reveal_id, approve=True
    )


@router.post(
    "/reveal-requests/{reveal_id}/refuse",
    responses=problems(RevealNotFound, RevealDecided, AnotherCustodianNeeded),
)
async def refuse_reveal(
    government: GovernmentCode, reveal_id: UUID, actor: Custodian, keys: Keys, session: Session
) -> RevealRead:
    """Refuse; one custodian's refusal is enough."""
    return await actions.vote(
        session, keys, actor, government=government, reveal_id=reveal_id, approve=False
    )
