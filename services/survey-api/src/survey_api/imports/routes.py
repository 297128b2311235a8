from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, File, Form, Request, Response, UploadFile
from fastapi.routing import APIRoute

from prima_chassis.auth import Actor, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.jobs import Job, JobRead
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import NotFound, TooLarge, problems
from survey_api.imports import actions
from survey_api.imports.schemas import Order
from survey_api.intake.errors import NotCollecting
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound


class UploadRoute(APIRoute):
    """Turns a stranger away before the file is read, not after."""

    def get_route_handler(self) -> Callable[[Request], Awaitable[Response]]:  # type: ignore[override]
        handler: Callable[[Request], Any] = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            scheme, _, token = request.headers.get("authorization", "").partition(" ")
            if scheme.lower() != "bearer":
                raise NotAuthenticated
            await request.app.state.tokens.verify(token)
            response: Response = await handler(request)
            return response

        return guarded


router = APIRouter(tags=["imports"], route_class=UploadRoute)

MAX_FILE = 64 << 20
"""Bytes; a million respondents are about half of it."""
MAX_UPLOAD = MAX_FILE + (1 << 20)
"""The same with the form around it."""
Manager = Annotated[Actor, Depends(requires("surveys:manage"))]


@router.post(
    "/governments/{government}/periods/{period_id}/imports",
    status_code=202,
    response_model=JobRead,
    dependencies=[Depends(limited("imports", 30, per=60))],
    responses=problems(PeriodNotFound, NotCollecting, ServiceUnknown, TooLarge, TooManyRequests),
)
async def import_responses(
    government: GovernmentCode,
    period_id: UUID,
    *,
    file: Annotated[UploadFile, File(description="CSV (UTF-8) or XLSX, at most 64 MiB")],
    order: Annotated[Order, Form(description="What U1, U2, … mean")] = "questionnaire",
    service_id: Annotated[UUID | None, Form()] = None,
    batch: Annotated[str, Form(max_length=100, description="Tells equal files apart")] = "",
    actor: Manager,
    session: Session,
    request: Request,
    response: Response,
) -> Job:
    """Import a table of raw answers: one row per respondent, columns by element code or U1, U2, …

    The job's result (`ImportResult`) names every faulty row and column; with any fault nothing is
    stored. Importing the same respondents again changes nothing.
    """
    if (file.size or 0) > MAX_FILE:
        raise TooLarge
    job = await actions.receive(
        session,
        actor,
        government,
        period_id,
        files=request.app.state.files,
        file=file.file,
        order=order,
        service_id=service_id,
        batch=batch,
    )
    location = request.url.path.partition("/periods/")[0]
    response.headers["Location"] = f"{location}/jobs/{job.id}"
    return job


@router.get(
    "/governments/{government}/imports/{job_id}/faults",
    response_class=Response,
    responses={**problems(NotFound), 200: {"content": {"text/csv": {}}}},
)
async def read_import_faults(
    government: GovernmentCode,
    job_id: UUID,
    actor: Manager,
    session: Session,
    request: Request,
) -> Response:
    """Every fault of an import as CSV (at most 100,000): row, column, code and what to do."""
    files = request.app.state.files
    content = await actions.listed_faults(session, actor, government, job_id, files=files)
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": 'attachment; filename="kesalahan-impor.csv"',
    }
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)
