from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import limited
from prima_chassis.problems import problems
from standards_api.calculations import actions
from standards_api.calculations.errors import DurationNotFound, FeeItemNotFound
from standards_api.calculations.schemas import CalculateFee, DueDate, FeeCalculation
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.public_reads import answer
from standards_api.standards.errors import StandardNotPublished

router = APIRouter(prefix="/governments/{government}/services/{service_id}", tags=["calculations"])

EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)


@router.post(
    "/fee-calculations",
    dependencies=[Depends(limited("fee-calculation", 120, per=60))],
    responses=problems(GovernmentUnknown, ServiceNotFound, StandardNotPublished, FeeItemNotFound),
)
async def calculate_fee(
    government: PublicGovernment, service_id: UUID, command: CalculateFee, session: Session
) -> FeeCalculation:
    """What may be asked for the service. Stores nothing."""
    return await actions.fee(session, government, service_id, command)


@router.get(
    "/due-date",
    response_model=DueDate,
    responses=problems(
        GovernmentUnknown,
        ServiceNotFound,
        StandardNotPublished,
        DurationNotFound,
        GovernmentNotReady,
    ),
)
async def read_due_date(
    *,
    request: Request,
    government: PublicGovernment,
    service_id: UUID,
    session: Session,
    start: Annotated[date | None, Query(alias="from", ge=EARLIEST, le=LATEST)] = None,
    item_id: UUID | None = None,
) -> Response:
    """When the service is due when its time starts on `from`, by the government's calendar."""
    found = await actions.due_date(session, government, service_id, start=start, item_id=item_id)
    return answer(request, found)
