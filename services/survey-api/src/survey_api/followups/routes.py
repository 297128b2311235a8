from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Depends, File, Query, Request, Response, UploadFile

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import TooLarge, problems
from survey_api.followup_plans.errors import (
    DueDayRefused,
    FollowUpDone,
    FollowUpNotFound,
    OwnerMissing,
)
from survey_api.followups import actions
from survey_api.followups.errors import (
    EvidenceMissing,
    EvidenceNotFound,
    EvidenceUnreadable,
    TooMuchEvidence,
)
from survey_api.followups.schemas import (
    Completion,
    FollowUpChange,
    FollowUpRead,
    PublicFollowUp,
    ShownState,
)

router = APIRouter(prefix="/governments/{government}/followups", tags=["followups"])

MAX_FILE = 5 << 20
Reader = Annotated[Actor, Depends(requires("surveys:read"))]
Manager = Annotated[Actor, Depends(requires("surveys:manage"))]
OfUnit = Annotated[UUID | None, Query(description="Unit")]


@router.get(
    "/public",
    response_model=Page[PublicFollowUp],
    dependencies=[Depends(limited("followups", 600, per=60))],
    responses=problems(GovernmentUnknown, CursorInvalid, TooManyRequests),
)
async def list_public_followups(
    government: PublicGovernment,
    *,
    session: Session,
    paging: Paging,
    response: Response,
    unit: OfUnit = None,
) -> dict[str, Any]:
    """What units do about their lowest elements, until when, and whether it helped."""
    rows = await actions.public(session, government, paging, unit_id=unit)
    response.headers["Cache-Control"] = "public, no-cache"
    return paging.page(rows, lambda row: [row.due_on, row.id], response)


@router.get(
    "", response_model=Page[FollowUpRead], responses=problems(CursorInvalid, GovernmentNotReady)
)
async def list_followups(
    government: GovernmentCode,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
    unit: OfUnit = None,
    period: Annotated[UUID | None, Query(description="Survey round")] = None,
    state: Annotated[ShownState | None, Query()] = None,
) -> dict[str, Any]:
    """Follow-up plans (rencana tindak lanjut) of the caller's units, the latest due first."""
    rows = await actions.listed(
        session, actor, government, paging, unit_id=unit, period_id=period, state=state
    )
    return paging.page(rows, lambda row: [row.due_on, row.id], response)


@router.get("/{followup_id}", responses=problems(FollowUpNotFound, GovernmentNotReady))
async def read_followup(
    government: GovernmentCode,
    followup_id: UUID,
    actor: Reader,
    session: Session,
    response: Response,
) -> FollowUpRead:
    """One line of a plan with its evidence."""
    found = await actions.read(session, actor, government, followup_id)
    etags.tag(response, found.version)
    return found


@router.patch(
    "/{followup_id}",
    responses=problems(
        FollowUpNotFound, FollowUpDone, DueDayRefused, GovernmentNotReady, VersionMissing,
        VersionStale,
    ),
)  # fmt: skip
async def change_followup(
    government: GovernmentCode,
    followup_id: UUID,
    command: FollowUpChange,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> FollowUpRead:
    """Say what will be done, by whom and until when, or that work has begun."""
    changed = await actions.change(
        session, actor, government, followup_id, command, expected=expected
    )
    etags.tag(response, changed.version)
    return changed


@router.post(
    "/{followup_id}/evidence",
    status_code=201,
    dependencies=[Depends(limited("evidence", 60, per=60))],
    responses=problems(
        FollowUpNotFound, FollowUpDone, EvidenceUnreadable, TooMuchEvidence, TooLarge,
        GovernmentNotReady, TooManyRequests,
    ),
)  # fmt: skip
async def add_followup_evidence(
    government: GovernmentCode,
    followup_id: UUID,
    *,
    file: Annotated[UploadFile, File(description="PDF, PNG, JPEG or WebP, at most 5 MiB")],
    actor: Manager,
    session: Session,
    request: Request,
    response: Response,
) -> FollowUpRead:
    """Show what was done; the same file again adds nothing."""
    content = await file.read(MAX_FILE + 1)
    if len(content) > MAX_FILE:
        raise TooLarge
    changed = await actions.add_evidence(
        session,
        actor,
        government,
        followup_id,
        name=file.filename,
        content=content,
        files=request.app.state.files,
    )
    etags.tag(response, changed.version)
    return changed


@router.get(
    "/{followup_id}/evidence/{evidence_id}",
    response_class=Response,
    responses={
        **problems(FollowUpNotFound, EvidenceNotFound, GovernmentNotReady),
        200: {"content": {"application/octet-stream": {}}},
    },
)
async def read_followup_evidence(
    government: GovernmentCode,
    followup_id: UUID,
    evidence_id: UUID,
    *,
    actor: Reader,
    session: Session,
    request: Request,
) -> Response:
    """A file of evidence, for staff."""
    found = await actions.read_evidence(
        session, actor, government, followup_id, evidence_id, request.app.state.files
    )
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    return Response(found.body, media_type=found.media_type, headers=headers)


@router.post(
    "/{followup_id}/completion",
    responses=problems(
        FollowUpNotFound, FollowUpDone, OwnerMissing, EvidenceMissing, GovernmentNotReady,
        VersionMissing, VersionStale,
    ),
)  # fmt: skip
async def complete_followup(
    government: GovernmentCode,
    followup_id: UUID,
    command: Completion,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> FollowUpRead:
    """Say that it is done: somebody is in charge of it and evidence shows it."""
    done = await actions.complete(
        session, actor, government, followup_id, note=command.note, expected=expected
    )
    etags.tag(response, done.version)
    return done
