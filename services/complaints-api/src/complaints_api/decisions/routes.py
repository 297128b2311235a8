from fastapi import APIRouter, Response

from complaints_api.cases.actions import CaseState
from complaints_api.cases.errors import ActionNotPossible, ComplaintNotFound
from complaints_api.decisions import actions
from complaints_api.decisions.errors import (
    DecisionContradictsItself,
    PayDayPassed,
    ReviewerDecided,
)
from complaints_api.decisions.schemas import DecideCase, DeliverDecision, RuleOnObjection
from complaints_api.staff.actions import AnyDesk, CoordinatorDesk, HandlerDesk
from prima_chassis.auth import NotAllowed, NotAuthenticated
from prima_chassis.etags import VersionMissing, VersionStale
from prima_chassis.problems import problems

router = APIRouter(
    prefix="/governments/{government}/complaints/{complaint_id}/actions",
    tags=["decisions"],
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        ComplaintNotFound,
        ActionNotPossible,
        VersionMissing,
        VersionStale,
    ),
)


@router.post(
    "/decide", responses=problems(ActionNotPossible, DecisionContradictsItself, PayDayPassed)
)
async def decide_complaint(
    desk: HandlerDesk,
    command: DecideCase,
    response: Response,
) -> CaseState:
    """Decide: finding, what was done, remedy and the broken component of the standard."""
    case = await actions.decide(desk, command)
    return case.answer(response)


@router.post("/deliver")
async def deliver_decision(
    desk: AnyDesk,
    response: Response,
    command: DeliverDecision | None = None,
) -> CaseState:
    """Record that the decision reached the reporter; silence closes the case in 10 days."""
    case = await actions.deliver(desk, command.body if command else None)
    return case.answer(response)


@router.post("/uphold", responses=problems(ActionNotPossible, ReviewerDecided))
async def uphold_objection(
    desk: CoordinatorDesk,
    command: RuleOnObjection,
    response: Response,
) -> CaseState:
    """Uphold the reporter's objection: the case is handled again and decided anew."""
    case = await actions.rule_on_objection(desk, command.body, upheld=True)
    return case.answer(response)


@router.post("/dismiss", responses=problems(ActionNotPossible, ReviewerDecided))
async def dismiss_objection(
    desk: CoordinatorDesk,
    command: RuleOnObjection,
    response: Response,
) -> CaseState:
    """Dismiss the reporter's objection; the Ombudsman remains open to them."""
    case = await actions.rule_on_objection(desk, command.body, upheld=False)
    return case.answer(response)
