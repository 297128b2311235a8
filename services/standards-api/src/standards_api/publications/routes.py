from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.public_reads import answer
from standards_api.publications import actions
from standards_api.publications.errors import DatesOutOfOrder
from standards_api.publications.schemas import (
    EstablishStandard,
    PublishStandard,
    StandardRead,
    StepTaken,
)
from standards_api.standards.errors import (
    DraftNotFound,
    FeeWithoutLegalBasis,
    StandardIncomplete,
    StandardNotPublished,
    WrongState,
)
from standards_api.typesetting import PressOfService

router = APIRouter(prefix="/governments/{government}/services/{service_id}", tags=["publications"])

Official = Annotated[Actor, Depends(requires("standards:establish"))]
REFUSALS = problems(
    ServiceNotFound,
    DraftNotFound,
    WrongState,
    StandardIncomplete,
    FeeWithoutLegalBasis,
    DatesOutOfOrder,
    etags.VersionStale,
    etags.VersionMissing,
)


@router.get(
    "/standard",
    response_model=StandardRead,
    responses=problems(GovernmentUnknown, ServiceNotFound, StandardNotPublished),
)
async def read_standard(
    request: Request, government: PublicGovernment, service_id: UUID, session: Session
) -> Response:
    """The standard in force with all fourteen components, its charter and its documents."""
    return answer(request, await actions.read(session, government, service_id))


@router.post("/draft/establish", responses=REFUSALS)
async def establish_standard(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    command: EstablishStandard,
    expected: etags.Expected,
    actor: Official,
    session: Session,
    press: PressOfService,
) -> StepTaken:
    """Establish an agreed standard by decree (SK penetapan); makes the decree as PDF."""
    step = await actions.establish(
        session,
        press,
        actor,
        government=government,
        service_id=service_id,
        command=command,
        expected=expected,
    )
    etags.tag(response, step.revision)
    return step


@router.post("/draft/publish", responses=REFUSALS)
async def publish_standard(
    *,
    response: Response,
    government: GovernmentCode,
    service_id: UUID,
    command: PublishStandard,
    expected: etags.Expected,
    actor: Official,
    session: Session,
    press: PressOfService,
) -> StepTaken:
    """Give the charter (maklumat) and put an established standard in force in public."""
    step = await actions.publish(
        session,
        press,
        actor,
        government=government,
        service_id=service_id,
        command=command,
        expected=expected,
    )
    etags.tag(response, step.revision)
    return step
