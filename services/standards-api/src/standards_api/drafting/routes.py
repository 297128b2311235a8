from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.components import Component, Item, entries
from standards_api.drafting import actions
from standards_api.drafting.schemas import DraftLine, DraftRead, ReplaceComponent, StartDraft
from standards_api.references.errors import ReferenceServiceNotFound
from standards_api.standards.errors import (
    DraftExists,
    DraftNotFound,
    NotADraft,
    StandardIncomplete,
    VersionNotFound,
)

router = APIRouter(
    prefix="/governments/{government}", tags=["drafting"], route_class=IdempotentRoute
)

editor = requires("standards:write")
Editor = Annotated[Actor, Depends(editor)]
Reader = Annotated[Actor, Depends(requires("standards:read"))]


def _entries(component: Component, command: ReplaceComponent) -> list[Item]:
    """The entries as those of this component; faults are told by their place in the body."""
    try:
        return entries(component, command.items)
    except ValidationError as error:
        raise RequestValidationError(
            [fault | {"loc": ("body", "items", *fault["loc"])} for fault in error.errors()]
        ) from error


Entries = Annotated[list[Item], Depends(_entries)]


@router.get("/drafts")
async def list_drafts(
    response: Response, government: GovernmentCode, actor: Reader, session: Session, paging: Paging
) -> Page[DraftLine]:
    """Versions being worked on within your reach, by service code."""
    rows = await actions.page(session, actor, government, after=paging.after, limit=paging.limit)
    page = paging.page(rows, lambda row: [row.service.code], response)
    return Page[DraftLine](**page)


@router.post(
    "/services/{service_id}/draft",
    status_code=201,
    dependencies=[Depends(editor), Idempotent],
    responses=problems(ServiceNotFound, ReferenceServiceNotFound, VersionNotFound, DraftExists),
)
async def start_draft(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    command: StartDraft,
    actor: Editor,
    session: Session,
) -> DraftRead:
    """Begin the next version of a service's standard."""
    draft = await actions.start(session, actor, government, service_id, command)
    etags.tag(response, draft.revision)
    return draft


@router.get("/services/{service_id}/draft", responses=problems(ServiceNotFound, DraftNotFound))
async def read_draft(
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    actor: Reader,
    session: Session,
) -> DraftRead:
    """The version that is being worked on, up to its publication."""
    draft = await actions.read(session, actor, government, service_id)
    etags.tag(response, draft.revision)
    response.headers["Cache-Control"] = "private, no-store"
    return draft


@router.put(
    "/services/{service_id}/draft/components/{component}",
    responses=problems(
        ServiceNotFound, DraftNotFound, NotADraft, etags.VersionStale, etags.VersionMissing
    ),
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/ReplaceComponent"}}
            },
        }
    },
)
async def replace_component(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    component: Component,
    items: Entries,
    expected: etags.Expected,
    actor: Editor,
    session: Session,
) -> DraftRead:
    """Write the entries of one component; their form is that of the component."""
    draft = await actions.replace_component(
        session,
        actor,
        government,
        service_id,
        component=component,
        items=items,
        expected=expected,
    )
    etags.tag(response, draft.revision)
    return draft


@router.post(
    "/services/{service_id}/draft/submit",
    responses=problems(
        ServiceNotFound,
        DraftNotFound,
        NotADraft,
        StandardIncomplete,
        etags.VersionStale,
        etags.VersionMissing,
    ),
)
async def submit_draft(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    expected: etags.Expected,
    actor: Editor,
    session: Session,
) -> DraftRead:
    """Freeze a complete draft so that it can be consulted upon."""
    draft = await actions.submit(session, actor, government, service_id, expected=expected)
    etags.tag(response, draft.revision)
    return draft
