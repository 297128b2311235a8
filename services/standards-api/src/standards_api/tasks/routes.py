from typing import Annotated

from fastapi import APIRouter, Depends

from prima_chassis.auth import Actor, current_actor
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.tasks import actions
from standards_api.tasks.schemas import Tasks

router = APIRouter(tags=["tasks"])


@router.get("/governments/{government}/tasks", responses=problems(GovernmentNotReady))
async def list_tasks(
    government: GovernmentCode,
    actor: Annotated[Actor, Depends(current_actor)],
    session: Session,
) -> Tasks:
    """What waits for you, the most urgent first."""
    return Tasks(data=await actions.gather(session, actor, government), next=None)
