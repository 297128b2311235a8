from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from fastapi.responses import StreamingResponse

from prima_chassis.auth import Actor, requires
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.exports import actions
from survey_api.exports.actions import Export
from survey_api.exports.errors import ExportFailed, TooFewToExport, TooManyForSheet
from survey_api.rounds.errors import PeriodNotFound

CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PARQUET = "application/vnd.apache.parquet"

Reader = Annotated[Actor, Depends(requires("surveys:read"))]

router = APIRouter(
    prefix="/governments/{government}/periods/{period_id}/exports",
    tags=["exports"],
    dependencies=[Depends(limited("survey-exports", 30, per=60))],
)


@router.get(
    "/responses.csv",
    response_class=StreamingResponse,
    responses={
        **problems(PeriodNotFound, TooFewToExport, TooManyRequests),
        200: {"content": {"text/csv": {}}},
    },
)
async def export_responses_csv(
    government: GovernmentCode, period_id: UUID, actor: Reader, request: Request
) -> StreamingResponse:
    """Single answers of a round as CSV, elements by code, respondents blurred where rare."""
    made = await actions.responses(request.app.state.database, actor, government, period_id, "csv")
    return _sent(made, CSV)


@router.get(
    "/responses.xlsx",
    response_class=StreamingResponse,
    responses={
        **problems(PeriodNotFound, TooFewToExport, TooManyForSheet, ExportFailed, TooManyRequests),
        200: {"content": {XLSX: {}}},
    },
)
async def export_responses_xlsx(
    government: GovernmentCode, period_id: UUID, actor: Reader, request: Request
) -> StreamingResponse:
    """The same rows as a workbook, up to 200 000 answers."""
    made = await actions.responses(request.app.state.database, actor, government, period_id, "xlsx")
    return _sent(made, XLSX)


@router.get(
    "/responses.parquet",
    response_class=StreamingResponse,
    responses={
        **problems(PeriodNotFound, TooFewToExport, ExportFailed, TooManyRequests),
        200: {"content": {PARQUET: {}}},
    },
)
async def export_responses_parquet(
    government: GovernmentCode, period_id: UUID, actor: Reader, request: Request
) -> StreamingResponse:
    """The same rows as Parquet: scores as 16-bit integers, everything else as text."""
    made = await actions.responses(
        request.app.state.database, actor, government, period_id, "parquet"
    )
    return _sent(made, PARQUET)


def _sent(made: Export, media_type: str) -> StreamingResponse:
    headers = {
        "Content-Disposition": f'attachment; filename="{made.name}"',
        "Content-Length": str(made.size),
        "Cache-Control": "private, no-store",
    }
    return StreamingResponse(made.pieces(), media_type=media_type, headers=headers)
