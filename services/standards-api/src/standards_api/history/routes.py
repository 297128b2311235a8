from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.pages import Page
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.history import actions
from standards_api.history.schemas import Difference, VersionLine, VersionRead
from standards_api.public_reads import answer
from standards_api.standards.errors import VersionNotFound

router = APIRouter(
    prefix="/governments/{government}/services/{service_id}/versions", tags=["history"]
)

Number = Annotated[int, Path(ge=1, le=100_000)]


@router.get(
    "", response_model=Page[VersionLine], responses=problems(GovernmentUnknown, ServiceNotFound)
)
async def list_versions(
    request: Request, government: PublicGovernment, service_id: UUID, session: Session
) -> Response:
    """Every version of a service's standard since its public discussion, newest first."""
    lines = await actions.versions(session, government, service_id)
    return answer(request, Page[VersionLine](data=lines, next=None))


@router.get(
    "/{number}",
    response_model=VersionRead,
    responses=problems(GovernmentUnknown, ServiceNotFound, VersionNotFound),
)
async def read_version(
    *,
    request: Request,
    government: PublicGovernment,
    service_id: UUID,
    number: Number,
    session: Session,
    amendment: Annotated[int | None, Query(ge=0, le=100_000)] = None,
) -> Response:
    """One version. `amendment` asks for an older text of it, for example one commented on."""
    found = await actions.version(session, government, service_id, number, amendment)
    return answer(request, found)


@router.get(
    "/{before}/diff/{after}",
    response_model=Difference,
    responses=problems(GovernmentUnknown, ServiceNotFound, VersionNotFound),
)
async def compare_versions(
    *,
    request: Request,
    government: PublicGovernment,
    service_id: UUID,
    before: Number,
    after: Number,
    session: Session,
) -> Response:
    """What changed from one version to another, and whether it is lighter for citizens."""
    found = await actions.difference(session, government, service_id, before, after)
    return answer(request, found)
