from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from complaints_api.filing import actions
from complaints_api.filing.errors import IncidentInFuture, UnitUnknown
from complaints_api.filing.schemas import CheckPayment, FileComplaint, Filed
from complaints_api.promises.actions import ComparisonRead
from complaints_api.promises.errors import ServiceUnknown
from complaints_api.sealing.actions import Keys, strong_key
from prima_chassis.auth import Actor, optional_actor
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import (
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
)
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import language, problems

router = APIRouter(prefix="/governments/{government}", tags=["filing"], route_class=IdempotentRoute)


async def counter_officer(
    visitor: Annotated[Actor | None, Depends(optional_actor)],
) -> Actor | None:
    """Whoever files at the counter for somebody else. Anybody else who happens to be signed in
    files as a citizen, and nothing of their account is kept."""
    return visitor if visitor is not None and visitor.may("complaints:file") else None


Officer = Annotated[Actor | None, Depends(counter_officer)]


@router.post(
    "/complaints",
    status_code=201,
    dependencies=[
        # One address can be a whole village or a mobile network, so the limit only stops floods.
        Depends(limited("filing", 300, per=3600)),
        Depends(counter_officer),
        Depends(strong_key),
        Idempotent,
    ],
    responses=problems(
        GovernmentUnknown,
        GovernmentNotReady,
        ServiceUnknown,
        UnitUnknown,
        IncidentInFuture,
        IdempotencyKeyMissing,
        IdempotencyKeyReused,
        TooManyRequests,
    ),
)
async def file_complaint(
    *,
    government: PublicGovernment,
    command: FileComplaint,
    officer: Officer,
    request: Request,
    response: Response,
    keys: Keys,
    session: Session,
) -> Filed:
    """Report something, without an account. The answer is the receipt: keep its code."""
    response.headers["Cache-Control"] = "no-store"
    return await actions.file(
        session, keys, command, government=government, officer=officer, language=language(request)
    )


@router.post(
    "/payment-checks",
    dependencies=[Depends(limited("payment checks", 600, per=3600))],
    responses=problems(
        GovernmentUnknown, GovernmentNotReady, ServiceUnknown, IncidentInFuture, TooManyRequests
    ),
)
async def check_payment(
    government: PublicGovernment, command: CheckPayment, session: Session
) -> ComparisonRead:
    """Compare what was paid with what is published; nothing is stored."""
    return await actions.check_payment(session, government, command)
