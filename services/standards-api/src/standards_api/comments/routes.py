from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from prima_chassis.auth import Actor, optional_actor, requires
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.limits import limited
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.comments import actions
from standards_api.comments.errors import (
    ChangeNeedsAcceptance,
    ChangeNeedsDraft,
    CommentNotApproved,
    CommentNotFound,
    ServiceNotDiscussed,
)
from standards_api.comments.rules import CommentState
from standards_api.comments.schemas import (
    CommentRead,
    CommentReceipt,
    MakeComment,
    ModerateComment,
    ReplyToComment,
)
from standards_api.consultations.errors import (
    ConsultationInState,
    ConsultationNotFound,
    ConsultationNotOpen,
)
from standards_api.public_reads import answer
from standards_api.standards.errors import ChangeNotApplicable, ItemNotFound

router = APIRouter(
    prefix="/governments/{government}", tags=["comments"], route_class=IdempotentRoute
)

organiser = requires("consultations:manage")
Organiser = Annotated[Actor, Depends(organiser)]
Visitor = Annotated[Actor | None, Depends(optional_actor)]


@router.get(
    "/consultations/{consultation_id}/comments",
    response_model=Page[CommentRead],
    responses=problems(GovernmentUnknown, ConsultationNotFound),
)
async def list_comments(
    *,
    request: Request,
    response: Response,
    government: PublicGovernment,
    consultation_id: UUID,
    actor: Visitor,
    session: Session,
    paging: Paging,
) -> Response:
    """Approved comments with their replies, oldest first; organisers see all, with names."""
    rows = await actions.page(
        session, actor, government, consultation_id, after=paging.after, limit=paging.limit
    )
    page = paging.page(rows, lambda row: [row.created_at.isoformat(), str(row.id)], response)
    return answer(request, Page[CommentRead](**page), response, shared=actor is None)


@router.post(
    "/consultations/{consultation_id}/comments",
    status_code=201,
    dependencies=[
        Depends(optional_actor),
        Depends(limited("comment", 20, per=3600)),
        Idempotent,
    ],
    responses=problems(
        GovernmentUnknown,
        ConsultationNotFound,
        ConsultationNotOpen,
        ConsultationInState,
        ServiceNotDiscussed,
    ),
)
async def make_comment(
    government: PublicGovernment,
    consultation_id: UUID,
    command: MakeComment,
    actor: Visitor,
    session: Session,
) -> CommentReceipt:
    """Comment on a standard under discussion. No account is needed; an organiser reads it first."""
    comment = await actions.make(session, actor, government, consultation_id, command)
    return CommentReceipt(
        id=comment.id, state=CommentState(comment.state), created_at=comment.created_at
    )


@router.post(
    "/comments/{comment_id}/moderation",
    responses=problems(CommentNotFound, ConsultationNotFound, ConsultationInState),
)
async def moderate_comment(
    government: GovernmentCode,
    comment_id: UUID,
    command: ModerateComment,
    actor: Organiser,
    session: Session,
) -> CommentRead:
    """Show a comment to everybody, or keep it back."""
    return await actions.moderate(session, actor, government, comment_id, approve=command.approve)


@router.post(
    "/comments/{comment_id}/reply",
    status_code=201,
    dependencies=[Depends(organiser), Idempotent],
    responses=problems(
        CommentNotFound,
        ConsultationNotFound,
        ConsultationInState,
        CommentNotApproved,
        ChangeNeedsAcceptance,
        ChangeNeedsDraft,
        ItemNotFound,
        ChangeNotApplicable,
    ),
)
async def reply_to_comment(
    government: GovernmentCode,
    comment_id: UUID,
    command: ReplyToComment,
    actor: Organiser,
    session: Session,
) -> CommentRead:
    """Answer a comment with a disposition and a reason; an accepted one may change the text."""
    return await actions.reply(session, actor, government, comment_id, command)
