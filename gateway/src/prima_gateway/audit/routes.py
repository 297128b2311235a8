from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response

from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import EVERYWHERE, Session, enter
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import NotFound, problems
from prima_gateway.audit import actions
from prima_gateway.audit.schemas import AuditEntryRead, VerificationRead
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["audit"])

Auditor = Annotated[Actor, Depends(requires("audit:read"))]
Operator = Annotated[Actor, Depends(requires("platform:operate"))]


@router.get(
    "/governments/{government}/audit",
    response_model=Page[AuditEntryRead],
    responses=problems(NotAuthenticated, NotAllowed, NotFound, CursorInvalid),
)
async def list_audit_entries(
    government: GovernmentCode, actor: Auditor, session: Session, paging: Paging, response: Response
) -> dict[str, Any]:
    """Who did what in a government, newest first."""
    rows = await actions.entries(session, government, paging)
    return paging.page(rows, lambda entry: [entry.seq], response)


@router.get(
    "/governments/{government}/audit/verification",
    response_model=VerificationRead,
    responses=problems(NotAuthenticated, NotAllowed, NotFound),
)
async def verify_audit_trail(
    government: GovernmentCode, actor: Auditor, session: Session, sealer: Sealing
) -> actions.Verification:
    """Compute the hash chain of a government again and compare."""
    return await actions.verify(session, sealer, government)


@router.get(
    "/audit",
    response_model=Page[AuditEntryRead],
    responses=problems(NotAuthenticated, NotAllowed, CursorInvalid),
)
async def list_platform_audit_entries(
    actor: Operator, session: Session, paging: Paging, response: Response
) -> dict[str, Any]:
    """Who did what to the platform itself, newest first."""
    await enter(session, EVERYWHERE)
    rows = await actions.entries(session, actions.PLATFORM, paging)
    return paging.page(rows, lambda entry: [entry.seq], response)


@router.get(
    "/audit/verification",
    response_model=VerificationRead,
    responses=problems(NotAuthenticated, NotAllowed),
)
async def verify_platform_audit_trail(
    actor: Operator, session: Session, sealer: Sealing
) -> actions.Verification:
    """Compute the hash chain of the platform's own acts again and compare."""
    await enter(session, EVERYWHERE)
    return await actions.verify(session, sealer, actions.PLATFORM)
