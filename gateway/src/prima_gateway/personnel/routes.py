from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import EVERYWHERE, Session, enter
from prima_chassis.etags import Expected, VersionMissing, VersionStale
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
from prima_gateway.accounts import actions as accounts
from prima_gateway.accounts.actions import Profile
from prima_gateway.accounts.errors import (
    AccountManagedElsewhere,
    AccountUnknown,
    OwnAccount,
    RoleNotGrantable,
    UsernameTaken,
)
from prima_gateway.credentials.errors import PasswordPersonal, PasswordTooCommon
from prima_gateway.directory.errors import GovernmentInactive, UnitUnknown
from prima_gateway.personnel import actions
from prima_gateway.personnel.schemas import (
    AccountRead,
    ChangeAccount,
    ChangePlatformAccount,
    CreateAccount,
    CreatePlatformAccount,
)
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["accounts"], route_class=IdempotentRoute)

edits_accounts = requires("accounts:write")
Administrator = Annotated[Actor, Depends(edits_accounts)]
Operator = Annotated[Actor, Depends(requires("platform:operate"))]

GUARDED = (NotAuthenticated, NotAllowed)
GRANTING = (
    GovernmentInactive,
    UnitUnknown,
    RoleNotGrantable,
    PasswordTooCommon,
    PasswordPersonal,
)
CHANGING = (AccountUnknown, OwnAccount, VersionMissing, VersionStale)


@router.get(
    "/governments/{government}/accounts",
    response_model=Page[AccountRead],
    responses=problems(*GUARDED, CursorInvalid),
)
async def list_accounts(
    government: GovernmentCode,
    actor: Administrator,
    session: Session,
    sealer: Sealing,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """Everybody who works for a government, by username."""
    rows = await accounts.accounts(session, sealer, paging, government=government)
    return paging.page(rows, lambda row: [row.username], response)


@router.post(
    "/governments/{government}/accounts",
    response_model=AccountRead,
    status_code=201,
    dependencies=[Depends(edits_accounts), Idempotent],
    responses=problems(
        *GUARDED,
        *GRANTING,
        UsernameTaken,
        IdempotencyKeyMissing,
        IdempotencyKeyReused,
        RequestInFlight,
    ),
)
async def create_account(
    government: GovernmentCode,
    command: CreateAccount,
    actor: Administrator,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Profile:
    """Give somebody an account of this government."""
    created = await actions.create(session, sealer, actor, government, command)
    etags.tag(response, created.version)
    return created


@router.get(
    "/governments/{government}/accounts/{account_id}",
    response_model=AccountRead,
    responses=problems(*GUARDED, AccountUnknown),
)
async def read_account(
    government: GovernmentCode,
    account_id: UUID,
    actor: Administrator,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Profile:
    """One account; its ETag is what If-Match wants."""
    found = await accounts.read(session, sealer, account_id, government=government)
    etags.tag(response, found.version)
    return found


@router.patch(
    "/governments/{government}/accounts/{account_id}",
    response_model=AccountRead,
    responses=problems(*GUARDED, *GRANTING, *CHANGING, AccountManagedElsewhere),
)
async def change_account(
    government: GovernmentCode,
    account_id: UUID,
    command: ChangeAccount,
    actor: Administrator,
    expected: Expected,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Profile:
    """Change roles and reach, disable or enable, unlock, or help somebody back in."""
    changed = await actions.change(
        session, sealer, actor, government, account_id, expected=expected, command=command
    )
    etags.tag(response, changed.version)
    return changed


@router.get(
    "/accounts",
    response_model=Page[AccountRead],
    responses=problems(*GUARDED, CursorInvalid),
)
async def list_platform_accounts(
    actor: Operator, session: Session, sealer: Sealing, paging: Paging, response: Response
) -> dict[str, Any]:
    """Accounts that work for several governments, by username."""
    await enter(session, EVERYWHERE)
    rows = await accounts.accounts(session, sealer, paging, government=None)
    return paging.page(rows, lambda row: [row.username], response)


@router.post(
    "/accounts",
    response_model=AccountRead,
    status_code=201,
    responses=problems(*GUARDED, *GRANTING, UsernameTaken),
)
async def create_platform_account(
    command: CreatePlatformAccount,
    actor: Operator,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Profile:
    """Give somebody an account that works for several governments, or for all."""
    created = await actions.create_platform(session, sealer, actor.id, command)
    etags.tag(response, created.version)
    return created


@router.get(
    "/accounts/{account_id}",
    response_model=AccountRead,
    responses=problems(*GUARDED, AccountUnknown),
)
async def read_platform_account(
    account_id: UUID, actor: Operator, session: Session, sealer: Sealing, response: Response
) -> Profile:
    """One account that the platform manages."""
    await enter(session, EVERYWHERE)
    found = await accounts.read(session, sealer, account_id, government=None)
    etags.tag(response, found.version)
    return found


@router.patch(
    "/accounts/{account_id}",
    response_model=AccountRead,
    responses=problems(*GUARDED, *GRANTING, *CHANGING),
)
async def change_platform_account(
    account_id: UUID,
    command: ChangePlatformAccount,
    actor: Operator,
    expected: Expected,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Profile:
    """Change an account that the platform manages."""
    changed = await actions.change_platform(
        session, sealer, actor, account_id, expected=expected, command=command
    )
    etags.tag(response, changed.version)
    return changed
