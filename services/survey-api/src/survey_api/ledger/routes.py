from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.ledger import actions
from survey_api.ledger.errors import LedgerClosed, LedgerDayOutsidePeriod
from survey_api.ledger.schemas import ServedDayRead, SourceRead, Statement
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(
    prefix="/governments/{government}/periods/{period_id}/transactions", tags=["ledger"]
)

Manager = Annotated[Actor, Depends(requires("surveys:manage"))]
Reader = Annotated[Actor, Depends(requires("surveys:read"))]


@router.put(
    "",
    responses=problems(
        PeriodNotFound, ServiceUnknown, LedgerClosed, LedgerDayOutsidePeriod, GovernmentNotReady
    ),
)
async def state_transactions(
    government: GovernmentCode,
    period_id: UUID,
    command: Statement,
    actor: Manager,
    session: Session,
) -> SourceRead:
    """Tell how many people were served by day and service, replacing the source's own numbers."""
    return await actions.state(session, actor, government, period_id, command)


@router.get(
    "", response_model=Page[ServedDayRead], responses=problems(PeriodNotFound, CursorInvalid)
)
async def list_transactions(
    government: GovernmentCode,
    period_id: UUID,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """The ledger of a round by day, service and source."""
    rows = await actions.listed(session, actor, government, period_id, paging)
    return paging.page(rows, actions.position, response)
