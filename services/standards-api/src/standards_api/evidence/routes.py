from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.catalogue.errors import ServiceNotFound
from standards_api.evidence import actions
from standards_api.evidence.errors import ReviewNotFound, ReviewResolved
from standards_api.evidence.models import Review
from standards_api.evidence.schemas import EvidenceRead, ResolveReview, ReviewRead

router = APIRouter(prefix="/governments/{government}", tags=["evidence"])

Reader = Annotated[Actor, Depends(requires("standards:read", "assessments:read"))]
Editor = Annotated[Actor, Depends(requires("standards:write"))]


@router.get("/evidence")
async def list_evidence(
    *,
    response: Response,
    government: GovernmentCode,
    actor: Reader,
    session: Session,
    paging: Paging,
    service: UUID | None = None,
) -> Page[EvidenceRead]:
    """What complaints and surveys found about your units, newest first."""
    rows = await actions.page(
        session, actor, government, service=service, after=paging.after, limit=paging.limit
    )
    shown = [EvidenceRead.model_validate(row) for row in rows]
    page = paging.page(shown, lambda row: [str(row.occurred_on), str(row.id)], response)
    return Page[EvidenceRead](**page)


@router.post(
    "/reviews/{review_id}/resolution",
    response_model=ReviewRead,
    responses=problems(ReviewNotFound, ServiceNotFound, ReviewResolved),
)
async def resolve_review(
    government: GovernmentCode,
    review_id: UUID,
    command: ResolveReview,
    actor: Editor,
    session: Session,
) -> Review:
    """Say what was done about a review that complaints or surveys asked for."""
    return await actions.resolve(session, actor, government, review_id, command.resolution)
