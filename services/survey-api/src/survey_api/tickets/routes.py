from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.idempotency import (
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.forms.errors import NoQuestions
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound
from survey_api.tickets import actions
from survey_api.tickets.errors import TicketDayOutsidePeriod, TicketsClosed
from survey_api.tickets.schemas import TicketCounts, TicketList, TicketOrder

router = APIRouter(
    prefix="/governments/{government}/periods/{period_id}/tickets",
    tags=["tickets"],
    route_class=IdempotentRoute,
)

_collector = Depends(requires("surveys:collect"))
Collector = Annotated[Actor, _collector]
Reader = Annotated[Actor, Depends(requires("surveys:read"))]


@router.post(
    "",
    status_code=201,
    # The caller is named first: whether a key is required depends on who calls.
    dependencies=[_collector, Idempotent],
    responses=problems(
        PeriodNotFound, ServiceUnknown, NoQuestions, TicketsClosed, TicketDayOutsidePeriod,
        GovernmentNotReady, RequestInFlight, IdempotencyKeyReused,
    ),
)  # fmt: skip
async def issue_tickets(
    government: GovernmentCode,
    period_id: UUID,
    command: TicketOrder,
    *,
    actor: Collector,
    session: Session,
    request: Request,
) -> TicketList:
    """Make one-time tickets for people who are served. Codes are shown once; only hashes stay."""
    url = request.app.state.settings.public_url
    made = await actions.issue(session, actor, government, period_id, command, public_url=url)
    return TicketList(data=list(made), next=None)


@router.get("", responses=problems(PeriodNotFound))
async def read_tickets(
    government: GovernmentCode, period_id: UUID, actor: Reader, session: Session
) -> TicketCounts:
    """How many tickets were handed out and came back, by day of issue and service."""
    return await actions.read(session, actor, government, period_id)
