from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound, UnitNotFound
from standards_api.obstacles import actions
from standards_api.obstacles.errors import ObstacleDecided, ObstacleNotFound, PeriodUnknown
from standards_api.obstacles.rules import ObstacleState
from standards_api.obstacles.schemas import (
    CloseObstacle,
    DecideObstacle,
    MakeReport,
    ObstacleRead,
    RegisterObstacle,
    ReportRead,
    Reports,
)
from standards_api.typesetting import PressOfService

router = APIRouter(
    prefix="/governments/{government}", tags=["obstacles"], route_class=IdempotentRoute
)

writer = requires("obstacles:write")
reporter = requires("obstacles:report")
Writer = Annotated[Actor, Depends(writer)]
Decider = Annotated[Actor, Depends(requires("obstacles:decide"))]
Reporter = Annotated[Actor, Depends(reporter)]
Reader = Annotated[
    Actor, Depends(requires("obstacles:write", "obstacles:decide", "obstacles:report"))
]
Leadership = Annotated[Actor, Depends(requires("obstacles:decide", "obstacles:report"))]
STEP_REFUSALS = problems(
    ObstacleNotFound, ObstacleDecided, etags.VersionStale, etags.VersionMissing
)


@router.post(
    "/obstacles",
    status_code=201,
    dependencies=[Depends(writer), Idempotent],
    responses=problems(UnitNotFound, ServiceNotFound, GovernmentNotReady),
)
async def register_obstacle(
    response: Response,
    government: GovernmentCode,
    command: RegisterObstacle,
    actor: Writer,
    session: Session,
) -> ObstacleRead:
    """Put an obstacle into the register, with the decision it asks for."""
    obstacle = await actions.register(session, actor, government, command)
    etags.tag(response, obstacle.revision)
    return obstacle


@router.get("/obstacles", responses=problems(GovernmentNotReady))
async def list_obstacles(
    *,
    response: Response,
    government: GovernmentCode,
    actor: Reader,
    session: Session,
    paging: Paging,
    unit: UUID | None = None,
    state: ObstacleState | None = None,
) -> Page[ObstacleRead]:
    """Obstacles within your reach, newest first."""
    rows = await actions.page(
        session,
        actor,
        government,
        unit=unit,
        states=None if state is None else [state],
        after=paging.after,
        limit=paging.limit,
    )
    page = paging.page(rows, lambda row: [row.created_at.isoformat(), str(row.id)], response)
    return Page[ObstacleRead](**page)


@router.get("/obstacles/{obstacle_id}", responses=problems(ObstacleNotFound))
async def read_obstacle(
    response: Response,
    government: GovernmentCode,
    obstacle_id: UUID,
    actor: Reader,
    session: Session,
) -> ObstacleRead:
    """One obstacle with the decision that counts."""
    obstacle = await actions.read(session, actor, government, obstacle_id)
    etags.tag(response, obstacle.revision)
    return obstacle


@router.post("/obstacles/{obstacle_id}/decision", responses=STEP_REFUSALS)
async def decide_obstacle(
    *,
    response: Response,
    government: GovernmentCode,
    obstacle_id: UUID,
    command: DecideObstacle,
    expected: etags.Expected,
    actor: Decider,
    session: Session,
) -> ObstacleRead:
    """Decide on a waiting or deferred obstacle."""
    obstacle = await actions.decide(
        session, actor, government, obstacle_id, command, expected=expected
    )
    etags.tag(response, obstacle.revision)
    return obstacle


@router.post("/obstacles/{obstacle_id}/closure", responses=STEP_REFUSALS)
async def close_obstacle(
    *,
    response: Response,
    government: GovernmentCode,
    obstacle_id: UUID,
    command: CloseObstacle,
    expected: etags.Expected,
    actor: Writer,
    session: Session,
) -> ObstacleRead:
    """Say what became of an obstacle."""
    obstacle = await actions.close(
        session, actor, government, obstacle_id, command.outcome, expected=expected
    )
    etags.tag(response, obstacle.revision)
    return obstacle


@router.post(
    "/obstacle-reports",
    status_code=201,
    dependencies=[Depends(reporter), Idempotent],
    responses=problems(PeriodUnknown, GovernmentNotReady),
)
async def make_obstacle_report(
    *,
    response: Response,
    government: GovernmentCode,
    command: MakeReport,
    actor: Reporter,
    session: Session,
    press: PressOfService,
) -> ReportRead:
    """Make the periodic report to the head of government as PDF."""
    report = await actions.report(session, press, actor, government, command.period)
    response.headers["Location"] = report.url
    return report


@router.get("/obstacle-reports")
async def list_obstacle_reports(
    government: GovernmentCode, actor: Leadership, session: Session
) -> Reports:
    """The newest reports to the head of government."""
    return Reports(data=await actions.reports(session, government), next=None)
