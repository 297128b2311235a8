from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue import actions
from standards_api.catalogue.errors import (
    ServiceCodeTaken,
    ServiceNotFound,
    ServiceNotPublished,
    UnitNotFound,
)
from standards_api.catalogue.schemas import ChangeService, CreateService, ServiceRead
from standards_api.public_reads import answer, tagged
from standards_api.references.errors import ReferenceServiceNotFound

router = APIRouter(
    prefix="/governments/{government}/services", tags=["catalogue"], route_class=IdempotentRoute
)

editor = requires("standards:write")
Editor = Annotated[Actor, Depends(editor)]


@router.get("", response_model=Page[ServiceRead], responses=problems(GovernmentUnknown))
async def list_services(
    *,
    request: Request,
    response: Response,
    government: PublicGovernment,
    session: Session,
    paging: Paging,
    unit: UUID | None = None,
    reference: Annotated[str | None, Query(max_length=40)] = None,
    published: bool | None = None,
) -> Response:
    """Services by name; `unit` includes the units below it."""
    rows = await actions.page(
        session,
        government,
        unit=unit,
        reference=reference,
        published=published,
        after=paging.after,
        limit=paging.limit,
    )
    page = paging.page(rows, lambda row: [row.name, str(row.id)], response)
    return answer(request, Page[ServiceRead](**page), response)


@router.post(
    "",
    status_code=201,
    dependencies=[Depends(editor), Idempotent],
    responses=problems(UnitNotFound, ServiceCodeTaken, ReferenceServiceNotFound),
)
async def create_service(
    response: Response,
    government: GovernmentCode,
    command: CreateService,
    actor: Editor,
    session: Session,
) -> ServiceRead:
    """Register a service of a unit."""
    service = await actions.create(session, actor, government, command)
    etags.tag(response, service.revision)
    response.headers["Location"] = (
        f"/api/standards/v1/governments/{government}/services/{service.id}"
    )
    return await actions.view(session, service)


@router.get(
    "/{service_id}",
    response_model=ServiceRead,
    responses={
        200: {"content": {"application/ld+json": {}}},
        **problems(GovernmentUnknown, ServiceNotFound),
    },
)
async def read_service(
    request: Request, government: PublicGovernment, service_id: UUID, session: Session
) -> Response:
    """One service, or its linked data (CPSV-AP) for `Accept: application/ld+json`.

    The ETag of the JSON answer is what a change needs as If-Match.
    """
    service = await actions.find(session, government, service_id)
    body = await actions.view(session, service)
    return tagged(request, body.model_dump_json().encode(), f'"{service.revision}"')


@router.patch(
    "/{service_id}",
    responses=problems(
        ServiceNotFound,
        UnitNotFound,
        ServiceNotPublished,
        ReferenceServiceNotFound,
        etags.VersionStale,
        etags.VersionMissing,
    ),
)
async def change_service(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    command: ChangeService,
    expected: etags.Expected,
    actor: Editor,
    session: Session,
) -> ServiceRead:
    """Change what the catalogue says of a service, or take it out of use."""
    service = await actions.change(
        session, actor, government, service_id, command, expected=expected
    )
    etags.tag(response, service.revision)
    return await actions.view(session, service)
