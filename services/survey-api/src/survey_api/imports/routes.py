from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, File, Form, Request, Response, UploadFile

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.jobs import Job, JobRead
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import TooLarge, problems
from survey_api.imports import actions
from survey_api.imports.schemas import Order
from survey_api.intake.errors import NotCollecting
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(tags=["imports"])

MAX_FILE = 5 << 20
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
    file: Annotated[UploadFile, File(description="CSV (UTF-8) or XLSX, at most 5 MiB")],
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
    content = await file.read(MAX_FILE + 1)
    if len(content) > MAX_FILE:
        raise TooLarge
    job = await actions.receive(
        session,
        actor,
        government,
        period_id,
        files=request.app.state.files,
        content=content,
        order=order,
        service_id=service_id,
        batch=batch,
    )
    location = request.url.path.partition("/periods/")[0]
    response.headers["Location"] = f"{location}/jobs/{job.id}"
    return job
