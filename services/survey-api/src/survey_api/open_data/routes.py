from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, problems
from survey_api.open_data import actions
from survey_api.open_data.schemas import OpenData

router = APIRouter(
    prefix="/governments/{government}/open-data",
    tags=["open data"],
    dependencies=[Depends(limited("survey-open-data", 120, per=60))],
)

CSV = "text/csv; charset=utf-8"
OPEN = {"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"}
"""Any page of any site may read it: it is the same for everybody."""

Unit = Annotated[UUID | None, Query()]
Period = Annotated[str | None, Query(max_length=8, examples=["2026-S2"])]


@router.get(
    "/satisfaction.json",
    response_model=OpenData,
    responses={
        **problems(GovernmentUnknown, InvalidRequest, TooManyRequests),
        304: {"description": "Unchanged"},
    },
)
async def read_open_data(
    government: PublicGovernment,
    *,
    request: Request,
    session: Session,
    unit: Unit = None,
    period: Period = None,
) -> Response:
    """Every standing sealed result, with the sums that index and margin are computed from."""
    headers = OPEN | {"ETag": f'"{await actions.version(session, government)}-json"'}
    if etags.unchanged(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    found = await actions.satisfaction(session, government, unit_id=unit, label=period)
    return Response(found.model_dump_json(), media_type="application/json", headers=headers)


@router.get(
    "/satisfaction.csv",
    response_class=Response,
    responses={
        **problems(GovernmentUnknown, InvalidRequest, TooManyRequests),
        200: {"content": {"text/csv": {}}},
        304: {"description": "Unchanged"},
    },
)
async def read_open_data_csv(
    government: PublicGovernment,
    *,
    request: Request,
    session: Session,
    unit: Unit = None,
    period: Period = None,
) -> Response:
    """The same, one row per result and element."""
    headers = OPEN | {"ETag": f'"{await actions.version(session, government)}-csv"'}
    if etags.unchanged(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    found = await actions.satisfaction(session, government, unit_id=unit, label=period)
    named = {"Content-Disposition": f'attachment; filename="skm-{government}.csv"'}
    return Response(actions.table(found), media_type=CSV, headers=headers | named)
