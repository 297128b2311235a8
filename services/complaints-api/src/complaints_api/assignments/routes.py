from fastapi import APIRouter, Response

from complaints_api.assignments import actions
from complaints_api.assignments.errors import RefusedTooOften, UnitIsAccused, UnitNotAvailable
from complaints_api.assignments.schemas import AcceptCase, AssignCase, RefuseCase
from complaints_api.cases.actions import CaseState
from complaints_api.cases.errors import ActionNotPossible, ComplaintNotFound
from complaints_api.staff.actions import CoordinatorDesk, HandlerDesk
from prima_chassis.auth import NotAllowed, NotAuthenticated
from prima_chassis.etags import VersionMissing, VersionStale
from prima_chassis.problems import problems

router = APIRouter(
    prefix="/governments/{government}/complaints/{complaint_id}/actions",
    tags=["assignments"],
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        ComplaintNotFound,
        ActionNotPossible,
        VersionMissing,
        VersionStale,
    ),
)


@router.post("/assign", responses=problems(ActionNotPossible, UnitNotAvailable, UnitIsAccused))
async def assign_complaint(
    desk: CoordinatorDesk,
    command: AssignCase,
    response: Response,
) -> CaseState:
    """Give a verified case to the unit that is to handle it (disposisi)."""
    case = await actions.assign(desk, command)
    return case.answer(response)


@router.post("/accept")
async def accept_complaint(
    desk: HandlerDesk,
    response: Response,
    command: AcceptCase | None = None,
) -> CaseState:
    """Take an assigned case."""
    case = await actions.accept(desk, command.body if command else None)
    return case.answer(response)


@router.post("/refuse", responses=problems(ActionNotPossible, RefusedTooOften))
async def refuse_complaint(
    desk: HandlerDesk,
    command: RefuseCase,
    response: Response,
) -> CaseState:
    """Give an assigned case back, with the reason; at most twice, and no deadline moves."""
    case = await actions.refuse(desk, command)
    return case.answer(response)
