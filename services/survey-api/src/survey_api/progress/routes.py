from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.progress import actions
from survey_api.progress.schemas import ProgressRead
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(tags=["periods"])

Reader = Annotated[Actor, Depends(requires("surveys:read"))]


@router.get(
    "/governments/{government}/periods/{period_id}/progress",
    responses=problems(PeriodNotFound, GovernmentNotReady),
)
async def read_progress(
    government: GovernmentCode, period_id: UUID, actor: Reader, session: Session
) -> ProgressRead:
    """Answers so far, how many are still needed, and where they come from."""
    return await actions.read(session, actor, government, period_id)
