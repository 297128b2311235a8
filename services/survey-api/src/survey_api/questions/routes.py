from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.questions import actions
from survey_api.questions.schemas import QuestionResults
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(tags=["questions"])

Reader = Annotated[Actor, Depends(requires("surveys:read"))]


@router.get(
    "/governments/{government}/periods/{period_id}/questions", responses=problems(PeriodNotFound)
)
async def list_questions(
    government: GovernmentCode,
    period_id: UUID,
    *,
    service_id: UUID | None = None,
    actor: Reader,
    session: Session,
) -> QuestionResults:
    """The unit's own questions and how often each answer was given, of one service or of all."""
    found = await actions.results(session, actor, government, period_id, service_id=service_id)
    return QuestionResults(data=list(found), next=None)
