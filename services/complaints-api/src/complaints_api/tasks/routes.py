from typing import Annotated

from fastapi import APIRouter, Depends, Request

from complaints_api.tasks import actions
from complaints_api.tasks.schemas import Tasks
from prima_chassis.auth import Actor, NotAuthenticated, current_actor
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import language, problems

router = APIRouter(prefix="/governments/{government}/tasks", tags=["tasks"])


@router.get("", responses=problems(NotAuthenticated, GovernmentNotReady))
async def list_tasks(
    government: GovernmentCode,
    actor: Annotated[Actor, Depends(current_actor)],
    request: Request,
    session: Session,
) -> Tasks:
    """Cases in which the next move is the caller's, the most urgent first."""
    return Tasks(data=await actions.tasks(session, actor, government, language(request)))
