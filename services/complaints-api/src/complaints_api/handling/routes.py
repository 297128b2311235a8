from fastapi import APIRouter, Response

from complaints_api.cases.actions import CaseState
from complaints_api.cases.errors import ActionNotPossible, ComplaintNotFound
from complaints_api.handling import actions
from complaints_api.handling.schemas import (
    AskReporter,
    Note,
    Reason,
    Redirect,
    ReturnReport,
    WriteReply,
)
from complaints_api.staff.actions import AnyDesk, CoordinatorDesk, HandlerDesk, InspectorDesk
from prima_chassis.auth import NotAllowed, NotAuthenticated
from prima_chassis.etags import VersionMissing, VersionStale
from prima_chassis.problems import problems

router = APIRouter(
    prefix="/governments/{government}/complaints/{complaint_id}",
    tags=["handling"],
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        ComplaintNotFound,
        ActionNotPossible,
        VersionMissing,
        VersionStale,
    ),
)


@router.post("/actions/verify")
async def verify_complaint(
    desk: CoordinatorDesk,
    response: Response,
    command: Note | None = None,
) -> CaseState:
    """Declare a report complete: from now on the decision is due within 60 days."""
    case = await actions.verify(desk, command.body if command else None)
    return case.answer(response)


@router.post("/actions/return")
async def return_complaint(
    desk: CoordinatorDesk,
    command: ReturnReport,
    response: Response,
) -> CaseState:
    """Ask the reporter for what is missing; they have 30 days."""
    case = await actions.return_report(desk, command)
    return case.answer(response)


@router.post("/actions/redirect")
async def redirect_complaint(
    desk: CoordinatorDesk,
    command: Redirect,
    response: Response,
) -> CaseState:
    """Close the case because another body has to decide it, and name that body."""
    case = await actions.redirect(desk, command)
    return case.answer(response)


@router.post("/actions/ask")
async def ask_reporter(
    desk: HandlerDesk,
    command: AskReporter,
    response: Response,
) -> CaseState:
    """Ask the reporter; their statutory deadline does not wait."""
    case = await actions.ask(desk, command)
    return case.answer(response)


@router.post("/actions/resume")
async def resume_complaint(
    desk: HandlerDesk,
    response: Response,
    command: Note | None = None,
) -> CaseState:
    """Go on without the reporter's answer."""
    case = await actions.resume(desk, command.body if command else None)
    return case.answer(response)


@router.post("/actions/investigate")
async def investigate_complaint(
    desk: InspectorDesk,
    response: Response,
    command: Note | None = None,
) -> CaseState:
    """Begin an investigation; the matter becomes supervisory."""
    case = await actions.investigate(desk, command.body if command else None)
    return case.answer(response)


@router.post("/actions/continue")
async def continue_complaint(
    desk: InspectorDesk,
    command: Reason,
    response: Response,
) -> CaseState:
    """Go on with a withdrawn levy report of the inspectorate's own motion."""
    case = await actions.continue_(desk, command.body)
    return case.answer(response)


@router.post("/messages")
async def reply_to_reporter(
    desk: AnyDesk,
    command: WriteReply,
    response: Response,
) -> CaseState:
    """Write to the reporter."""
    case = await actions.reply(desk, command.body)
    return case.answer(response)
