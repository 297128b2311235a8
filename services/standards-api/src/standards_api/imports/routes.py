from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response, UploadFile

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.jobs import Job
from prima_chassis.limits import limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import TooLarge, problems
from standards_api.imports import actions
from standards_api.imports.errors import ImportFormatUnknown
from standards_api.imports.schemas import ImportQueued
from standards_api.typesetting import PressOfService

router = APIRouter(tags=["imports"])

LARGEST_FILE = 5 << 20
Editor = Annotated[Actor, Depends(requires("standards:write"))]


@router.post(
    "/governments/{government}/imports",
    status_code=202,
    response_model=ImportQueued,
    dependencies=[Depends(limited("import", 60, per=3600))],
    responses=problems(ImportFormatUnknown, TooLarge),
)
async def import_services(
    *,
    response: Response,
    government: GovernmentCode,
    file: UploadFile,
    actor: Editor,
    session: Session,
    press: PressOfService,
    dry_run: bool = False,
    unit_id: UUID | None = None,
) -> Job:
    """Import services and drafts from the workbook or from JSON; all of the file or nothing.

    `unit_id` is the unit of services whose own unit is not named or not known.
    """
    if file.size is not None and file.size > LARGEST_FILE:
        raise TooLarge
    job = await actions.queue(
        session,
        press.files,
        actor,
        government,
        await file.read(),
        dry_run=dry_run,
        unit_id=unit_id,
    )
    response.headers["Location"] = f"/api/standards/v1/governments/{government}/jobs/{job.id}"
    return job
