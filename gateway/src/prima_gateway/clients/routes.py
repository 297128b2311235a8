from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Response

from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.idempotency import (
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from prima_gateway.clients import actions
from prima_gateway.clients.errors import (
    ClientUnknown,
    PublicClientWithoutRedirect,
    RedirectNotSafe,
    ScopeNotForPrograms,
)
from prima_gateway.clients.schemas import ClientCreated, ClientRead, CreateClient
from prima_gateway.directory.errors import GovernmentInactive
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["clients"], route_class=IdempotentRoute)

edits_accounts = requires("accounts:write")
Administrator = Annotated[Actor, Depends(edits_accounts)]


@router.get(
    "/governments/{government}/clients",
    response_model=Page[ClientRead],
    responses=problems(NotAuthenticated, NotAllowed, CursorInvalid),
)
async def list_clients(
    government: GovernmentCode,
    actor: Administrator,
    session: Session,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """Applications that a government lets in."""
    rows = await actions.clients(session, paging, government)
    return paging.page(rows, lambda row: [row.client_id], response)


@router.post(
    "/governments/{government}/clients",
    response_model=ClientCreated,
    status_code=201,
    dependencies=[Depends(edits_accounts), Idempotent],
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        GovernmentInactive,
        ScopeNotForPrograms,
        RedirectNotSafe,
        PublicClientWithoutRedirect,
        IdempotencyKeyMissing,
        IdempotencyKeyReused,
        RequestInFlight,
    ),
)
async def create_client(
    government: GovernmentCode,
    command: CreateClient,
    actor: Administrator,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> dict[str, Any]:
    """Let an application in. Its secret is in this answer and nowhere else."""
    response.headers["Cache-Control"] = "no-store"
    created, secret = await actions.create(session, sealer, actor, government, command)
    return ClientRead.model_validate(created).model_dump() | {"client_secret": secret}


@router.delete(
    "/governments/{government}/clients/{client_id}",
    status_code=204,
    responses=problems(NotAuthenticated, NotAllowed, ClientUnknown),
)
async def revoke_client(
    government: GovernmentCode,
    client_id: Annotated[str, Path(max_length=40)],
    actor: Administrator,
    session: Session,
    sealer: Sealing,
) -> None:
    """Shut an application out."""
    await actions.revoke(session, sealer, actor, government, client_id)
