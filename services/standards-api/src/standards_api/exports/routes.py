from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import StreamingResponse

from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import limited
from prima_chassis.problems import problems
from standards_api.exports import actions

router = APIRouter(
    prefix="/governments/{government}/exports",
    tags=["exports"],
    dependencies=[Depends(limited("export", 30, per=60))],
)

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADERS = {"Cache-Control": "public, max-age=300"}


@router.get(
    "/services.csv",
    response_class=StreamingResponse,
    responses={**problems(GovernmentUnknown), 200: {"content": {"text/csv": {}}}},
)
async def export_services_csv(request: Request, government: PublicGovernment) -> StreamingResponse:
    """Every published standard, one row per service, streamed."""
    lines = actions.csv_lines(request.app.state.database, government)
    named = {"Content-Disposition": f'attachment; filename="layanan-{government}.csv"'}
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=HEADERS | named)


@router.get(
    "/services.xlsx",
    response_class=Response,
    responses={**problems(GovernmentUnknown), 200: {"content": {XLSX: {}}}},
)
async def export_services_xlsx(government: PublicGovernment, session: Session) -> Response:
    """Every published standard in the form of the import template."""
    named = {"Content-Disposition": f'attachment; filename="standar-{government}.xlsx"'}
    book = await actions.workbook(session, government)
    return Response(book, media_type=XLSX, headers=HEADERS | named)
