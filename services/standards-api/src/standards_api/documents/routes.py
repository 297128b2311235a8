from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from prima_chassis.auth import Actor, optional_actor
from prima_chassis.database import Session
from prima_chassis.etags import unchanged
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import limited
from prima_chassis.problems import problems
from standards_api.documents import actions
from standards_api.documents.errors import CodeNotKnown, DocumentNotFound
from standards_api.documents.schemas import Verification
from standards_api.typesetting import PressOfService

router = APIRouter(tags=["documents"])

Visitor = Annotated[Actor | None, Depends(optional_actor)]
UNCHANGING = "max-age=31536000, immutable"


@router.get(
    "/governments/{government}/documents/{document_id}",
    response_class=Response,
    responses={
        200: {"content": {"application/pdf": {}}},
        **problems(GovernmentUnknown, DocumentNotFound),
    },
)
async def read_document(
    *,
    request: Request,
    government: PublicGovernment,
    document_id: UUID,
    actor: Visitor,
    session: Session,
    press: PressOfService,
) -> Response:
    """The PDF of an official document."""
    document = await actions.read(session, actor, government, document_id)
    seen_by = "public" if document.open_to_all else "private"
    headers = {
        "ETag": f'"{document.sha256}"',
        "Cache-Control": f"{seen_by}, {UNCHANGING}",
        "Content-Disposition": f'inline; filename="{document.kind}-{document.code}.pdf"',
    }
    if unchanged(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    pdf = await press.files.get(government, document.sha256)
    return Response(pdf, media_type="application/pdf", headers=headers)


@router.get(
    "/verifications/{code}",
    dependencies=[Depends(limited("verification", 60, per=60))],
    responses=problems(CodeNotKnown),
)
async def verify_document(
    code: Annotated[str, Path(max_length=30)], session: Session
) -> Verification:
    """What is known of the document that carries this code (the target of its QR)."""
    return await actions.verify(session, code)
