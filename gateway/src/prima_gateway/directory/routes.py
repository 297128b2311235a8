import hashlib
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.governments import GovernmentUnknown
from prima_chassis.idempotency import (
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import NotFound, problems
from prima_gateway.directory import actions
from prima_gateway.directory.errors import (
    GovernmentInactive,
    TreeTooDeep,
    UnitClosed,
    UnitHasOpenParts,
    UnitInsideItself,
    UnitUnknown,
)
from prima_gateway.directory.models import Government, Unit
from prima_gateway.directory.schemas import (
    AddUnit,
    ChangeGovernment,
    ChangeUnit,
    GovernmentRead,
    UnitRead,
    UnitTree,
)
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["directory"], route_class=IdempotentRoute)

edits_directory = requires("directory:write")
Editor = Annotated[Actor, Depends(edits_directory)]
Operator = Annotated[Actor, Depends(requires("platform:operate"))]
PUBLIC = "public, max-age=60"


@router.get("/governments", response_model=Page[GovernmentRead], responses=problems(CursorInvalid))
async def list_governments(
    session: Session,
    paging: Paging,
    request: Request,
    response: Response,
    query: Annotated[str | None, Query(max_length=100)] = None,
    level: Literal["province", "regency", "city"] | None = None,
    province: Annotated[str | None, Query(pattern=r"^\d{2}$")] = None,
    active: bool | None = None,
) -> Any:  # a page, or 304
    """Indonesia's governments by code; `query` matches words of the name or begins the code."""
    rows = await actions.find_governments(
        session, paging, query=query, level=level, province=province, active=active
    )
    seen = "|".join(f"{row.code}:{row.version}" for row in rows)
    etag = f'"{hashlib.sha256(seen.encode()).hexdigest()[:16]}"'
    if etags.unchanged(request, etag):
        return _not_modified(etag)
    response.headers.update({"Cache-Control": PUBLIC, "ETag": etag})
    return paging.page(rows, lambda row: [row.code], response)


@router.get(
    "/governments/{government}",
    response_model=GovernmentRead,
    responses=problems(GovernmentUnknown),
)
async def read_government(
    government: GovernmentCode, session: Session, request: Request, response: Response
) -> Government | Response:
    """One government."""
    found = await actions.government(session, government)
    if etags.unchanged(request, f'"{found.version}"'):
        return _not_modified(f'"{found.version}"')
    response.headers["Cache-Control"] = PUBLIC
    etags.tag(response, found.version)
    return found


@router.patch(
    "/governments/{government}",
    response_model=GovernmentRead,
    responses=problems(
        NotAuthenticated, NotAllowed, GovernmentUnknown, VersionMissing, VersionStale
    ),
)
async def change_government(
    government: GovernmentCode,
    command: ChangeGovernment,
    actor: Operator,
    expected: Expected,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Government:
    """Activate a government (which publishes its working calendar), or change its time zone."""
    changed = await actions.change_government(
        session, sealer, actor, government, expected=expected, command=command
    )
    etags.tag(response, changed.version)
    return changed


@router.get(
    "/governments/{government}/units",
    response_model=UnitTree,
    responses=problems(GovernmentUnknown),
)
async def list_units(
    government: GovernmentCode, session: Session, request: Request, response: Response
) -> Any:  # a tree, or 304
    """Every unit of a government, flat, parents before their parts."""
    owner = await actions.government(session, government)
    if etags.unchanged(request, f'"{owner.units_version}"'):
        return _not_modified(f'"{owner.units_version}"')
    response.headers["Cache-Control"] = PUBLIC
    etags.tag(response, owner.units_version)
    return {"data": await actions.units(session, government)}


@router.get(
    "/governments/{government}/units/{unit_id}",
    response_model=UnitRead,
    responses=problems(GovernmentUnknown, UnitUnknown),
)
async def read_unit(
    government: GovernmentCode, unit_id: UUID, session: Session, response: Response
) -> Unit:
    """One unit; its ETag is what If-Match wants."""
    found = await actions.unit(session, government, unit_id)
    response.headers["Cache-Control"] = "no-cache"
    etags.tag(response, found.version)
    return found


@router.post(
    "/governments/{government}/units",
    response_model=UnitRead,
    status_code=201,
    dependencies=[Depends(edits_directory), Idempotent],
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        NotFound,
        UnitUnknown,
        GovernmentInactive,
        UnitClosed,
        TreeTooDeep,
        IdempotencyKeyMissing,
        IdempotencyKeyReused,
        RequestInFlight,
    ),
)
async def add_unit(
    government: GovernmentCode,
    command: AddUnit,
    actor: Editor,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Unit:
    """Add a unit to the tree."""
    added = await actions.add_unit(session, sealer, actor, government, command)
    etags.tag(response, added.version)
    return added


@router.patch(
    "/governments/{government}/units/{unit_id}",
    response_model=UnitRead,
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        UnitUnknown,
        GovernmentInactive,
        UnitClosed,
        UnitHasOpenParts,
        UnitInsideItself,
        TreeTooDeep,
        VersionMissing,
        VersionStale,
    ),
)
async def change_unit(
    government: GovernmentCode,
    unit_id: UUID,
    command: ChangeUnit,
    actor: Editor,
    expected: Expected,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> Unit:
    """Rename, move, close or open a unit; its parts move with it."""
    changed = await actions.change_unit(
        session, sealer, actor, government, unit_id, expected=expected, command=command
    )
    etags.tag(response, changed.version)
    return changed


def _not_modified(etag: str) -> Response:
    return Response(status_code=304, headers={"ETag": etag, "Cache-Control": PUBLIC})
