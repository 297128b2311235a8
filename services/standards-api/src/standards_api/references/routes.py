from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from prima_chassis.problems import problems
from standards_api.components import Component
from standards_api.public_reads import answer
from standards_api.references import actions
from standards_api.references.errors import ReferenceServiceNotFound
from standards_api.references.rules import ReferenceService
from standards_api.references.schemas import (
    ReferenceServiceLine,
    ReferenceServiceRead,
    ReferenceServices,
)

router = APIRouter(prefix="/reference-services", tags=["reference services"])

Code = Annotated[str, Path(max_length=40)]


@router.get("", response_model=ReferenceServices)
async def list_reference_services(request: Request) -> Response:
    """Services that many units offer alike, from which standards are drafted."""
    lines = [_line(service) for service in actions.every()]
    return answer(request, ReferenceServices(data=lines, next=None))


@router.get(
    "/{code}", response_model=ReferenceServiceRead, responses=problems(ReferenceServiceNotFound)
)
async def read_reference_service(request: Request, code: Code) -> Response:
    """One reference service with what law or practice already settles of its standard."""
    service = actions.find(code)
    body = ReferenceServiceRead(**_line(service).model_dump(), components=service.components)
    return answer(request, body)


def _line(service: ReferenceService) -> ReferenceServiceLine:
    filled = [component for component in Component if service.components.of(component)]
    return ReferenceServiceLine(
        code=service.code,
        name=service.name,
        description=service.description,
        sector=service.sector,
        kind=service.kind,
        source=service.source,
        aliases=list(service.aliases),
        filled=filled,
    )
