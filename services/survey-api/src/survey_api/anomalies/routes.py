from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.anomalies import actions
from survey_api.anomalies.errors import AnomalyJudged, AnomalyNotFound
from survey_api.anomalies.models import State
from survey_api.anomalies.schemas import AnomalyRead, Dismissal, ScanRead
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(prefix="/governments/{government}", tags=["anomalies"])

Reader = Annotated[Actor, Depends(requires("surveys:read"))]
Manager = Annotated[Actor, Depends(requires("surveys:manage"))]
Sealer = Annotated[Actor, Depends(requires("surveys:seal"))]


@router.post(
    "/periods/{period_id}/anomaly-scans",
    dependencies=[Depends(limited("anomaly-scans", 30, per=60))],
    responses=problems(PeriodNotFound, GovernmentNotReady, TooManyRequests),
)
async def scan_answers(
    government: GovernmentCode, period_id: UUID, actor: Manager, session: Session
) -> ScanRead:
    """Look for what chance hardly explains. Findings nobody has judged are replaced."""
    return await actions.scan(session, actor, government, period_id)


@router.get(
    "/periods/{period_id}/anomalies",
    response_model=Page[AnomalyRead],
    responses=problems(PeriodNotFound, CursorInvalid),
)
async def list_anomalies(
    government: GovernmentCode,
    period_id: UUID,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
    state: Annotated[State | None, Query()] = None,
) -> dict[str, Any]:
    """What scans have found in a round, and what people made of it."""
    rows = await actions.listed(session, actor, government, period_id, paging, state=state)
    return paging.page(rows, lambda row: [row.signal, row.id], response)


@router.post(
    "/anomalies/{anomaly_id}/dismissal",
    responses=problems(AnomalyNotFound, AnomalyJudged, VersionMissing, VersionStale),
)
async def dismiss_anomaly(
    government: GovernmentCode,
    anomaly_id: UUID,
    command: Dismissal,
    *,
    expected: Expected,
    actor: Sealer,
    session: Session,
    response: Response,
) -> AnomalyRead:
    """Declare the answers honest, with the reason; the same finding is not brought up again."""
    anomaly = await actions.dismiss(
        session, actor, government, anomaly_id, command, expected=expected
    )
    etags.tag(response, anomaly.version)
    return anomaly
