from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from complaints_api.cases.errors import ActionNotPossible, ComplaintNotFound
from complaints_api.decisions.errors import ObjectionTooLate
from complaints_api.receipts import actions
from complaints_api.receipts.actions import Reporter
from complaints_api.receipts.errors import ReceiptSessionEnded, ReceiptUnknown
from complaints_api.receipts.schemas import (
    Object,
    OpenReceipt,
    ReceiptSession,
    ReporterView,
    Respond,
    WriteBody,
)
from complaints_api.sealing.actions import Keys, strong_key
from complaints_api.sealing.errors import ContentDestroyed
from prima_chassis import etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import (
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
)
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import language, problems

_bearer = HTTPBearer(
    scheme_name="Receipt", auto_error=False, description="Token of an opened receipt"
)


async def holder(
    request: Request,
    government: GovernmentCode,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    keys: Keys,
) -> UUID:
    """Whose receipt was opened; a stranger is refused before the database is asked anything."""
    if credentials is None:
        raise ReceiptSessionEnded
    issuer = request.app.state.settings.issuer
    return actions.complaint_of(keys, issuer, government, credentials.credentials)


async def current_reporter(
    government: GovernmentCode,
    complaint_id: Annotated[UUID, Depends(holder)],
    keys: Keys,
    session: Session,
) -> Reporter:
    """Whoever opened a receipt."""
    return Reporter(session, keys, government, complaint_id)


Me = Annotated[Reporter, Depends(current_reporter)]
ACTING = [
    Depends(holder),
    Depends(limited("reporter actions", 600, per=3600)),
    Depends(strong_key),
    Idempotent,
]
REFUSALS = (
    ReceiptSessionEnded,
    ComplaintNotFound,
    ActionNotPossible,
    ContentDestroyed,
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    TooManyRequests,
)

router = APIRouter(
    prefix="/governments/{government}/receipts", tags=["receipts"], route_class=IdempotentRoute
)


@router.post(
    "",
    # Generous, because a whole village can share one address: 80 bits are not guessed anyway.
    dependencies=[Depends(limited("receipts", 60, per=60))],
    responses=problems(GovernmentUnknown, ReceiptUnknown, TooManyRequests),
)
async def open_receipt(
    *,
    government: PublicGovernment,
    command: OpenReceipt,
    request: Request,
    response: Response,
    keys: Keys,
    session: Session,
) -> ReceiptSession:
    """Exchange a receipt code for a short-lived token. Unknown and mistyped codes look alike."""
    response.headers["Cache-Control"] = "no-store"
    issuer = request.app.state.settings.issuer
    return await actions.open_receipt(session, keys, issuer, government, command.receipt_code)


async def _view(me: Reporter, request: Request, response: Response) -> ReporterView:
    view, version = await actions.view(me, language(request))
    etags.tag(response, version)
    response.headers["Cache-Control"] = "no-store"
    return view


@router.get("/me", responses=problems(ReceiptSessionEnded, ComplaintNotFound, ContentDestroyed))
async def read_my_report(me: Me, request: Request, response: Response) -> ReporterView:
    """My report: where it stands, every deadline, what was written and decided."""
    return await _view(me, request, response)


@router.post("/me/messages", dependencies=ACTING, responses=problems(*REFUSALS))
async def write_to_officer(
    me: Me, command: WriteBody, request: Request, response: Response
) -> ReporterView:
    """Write to whoever handles my report; answers their question if they asked one."""
    await actions.write(me, command.body)
    return await _view(me, request, response)


@router.post("/me/completion", dependencies=ACTING, responses=problems(*REFUSALS))
async def complete_my_report(
    me: Me, command: WriteBody, request: Request, response: Response
) -> ReporterView:
    """Supply what was missing; a report deemed withdrawn comes back to life."""
    await actions.complete(me, command.body)
    return await _view(me, request, response)


@router.post("/me/satisfaction", dependencies=ACTING, responses=problems(*REFUSALS))
async def respond_to_decision(
    me: Me, command: Respond, request: Request, response: Response
) -> ReporterView:
    """Say whether the decision settles the matter."""
    await actions.respond(me, command)
    return await _view(me, request, response)


@router.post("/me/objection", dependencies=ACTING, responses=problems(*REFUSALS, ObjectionTooLate))
async def object_to_decision(
    me: Me, command: Object, request: Request, response: Response
) -> ReporterView:
    """Object to the decision, within ten working days of its delivery."""
    await actions.object_to(me, command)
    return await _view(me, request, response)


@router.post("/me/withdrawal", dependencies=ACTING, responses=problems(*REFUSALS))
async def withdraw_my_report(me: Me, request: Request, response: Response) -> ReporterView:
    """Take my report back. The inspectorate may still pursue a levy of its own motion."""
    await actions.withdraw(me)
    return await _view(me, request, response)
