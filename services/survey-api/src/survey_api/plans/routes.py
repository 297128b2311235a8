from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import Conflict, InvalidRequest, problems
from survey_api.periods.errors import ServiceUnknown, WrongState
from survey_api.plans import actions
from survey_api.plans.errors import GroupNotPlanned, GroupUnknown
from survey_api.plans.schemas import (
    RespondentField,
    SamplePlanGroups,
    SamplePlanRead,
    SamplePlanWrite,
)
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(
    prefix="/governments/{government}/periods/{period_id}/sample-plan", tags=["periods"]
)

Manager = Annotated[Actor, Depends(requires("surveys:manage"))]


@router.get("", responses=problems(PeriodNotFound, GovernmentNotReady))
async def read_sample_plan(
    government: GovernmentCode,
    period_id: UUID,
    actor: Manager,
    session: Session,
    response: Response,
) -> SamplePlanRead:
    """Whom to ask, how many are still needed where, and whether their mix drifts from the users'.

    Without a plan: what the law and the round alone say, as version 0.
    """
    plan = await actions.read(session, actor, government, period_id)
    etags.tag(response, plan.version)
    return plan


@router.get(
    "/groups",
    responses=problems(PeriodNotFound, GroupNotPlanned, InvalidRequest, GovernmentNotReady),
)
async def read_sample_plan_groups(
    government: GovernmentCode,
    period_id: UUID,
    actor: Manager,
    session: Session,
    field: RespondentField,
) -> SamplePlanGroups:
    """Whom to ask in every service and channel, by one field that the plan knows users of."""
    return await actions.read_groups(session, actor, government, period_id, field)


@router.put(
    "",
    responses=problems(
        PeriodNotFound, WrongState, GroupUnknown, ServiceUnknown, InvalidRequest, Conflict,
        GovernmentNotReady, VersionMissing, VersionStale,
    ),
)  # fmt: skip
async def keep_sample_plan(
    government: GovernmentCode,
    period_id: UUID,
    command: SamplePlanWrite,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> SamplePlanRead:
    """Make the sample plan of a round, or replace it."""
    plan = await actions.keep(session, actor, government, period_id, command, expected=expected)
    etags.tag(response, plan.version)
    return plan
