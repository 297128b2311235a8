from typing import Annotated

from fastapi import APIRouter, Depends

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.tasks import actions
from survey_api.tasks.schemas import TaskList

router = APIRouter(tags=["tasks"])

Staff = Annotated[Actor, Depends(requires("tasks:read", "surveys:read"))]


@router.get("/governments/{government}/tasks", responses=problems(GovernmentNotReady))
async def list_tasks(government: GovernmentCode, actor: Staff, session: Session) -> TaskList:
    """What waits for the caller in surveys: rounds to steer and to seal, follow-ups to finish."""
    return TaskList(data=list(await actions.listed(session, actor, government)), next=None)
