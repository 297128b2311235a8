from typing import Annotated

from fastapi import APIRouter, Depends, Response

from prima_chassis.auth import Actor, requires
from prima_chassis.paths import GovernmentCode
from standards_api.workbooks import actions

router = APIRouter(tags=["imports"])

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Editor = Annotated[Actor, Depends(requires("standards:write"))]


@router.get(
    "/governments/{government}/import-template",
    response_class=Response,
    responses={200: {"content": {XLSX: {}}}},
)
async def read_import_template(government: GovernmentCode, actor: Editor) -> Response:
    """The workbook to fill in: a sheet of services and one sheet per component."""
    headers = {
        "Content-Disposition": 'attachment; filename="templat-impor-standar-pelayanan.xlsx"',
        "Cache-Control": "private, max-age=3600",
    }
    return Response(actions.write([]), media_type=XLSX, headers=headers)
