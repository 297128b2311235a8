from pathlib import Path as Folder
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Response

from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.problems import problems
from prima_gateway.mail import actions
from prima_gateway.mail.errors import MailUnknown
from prima_gateway.mail.schemas import MailRead

router = APIRouter(tags=["mail"])

Operator = Annotated[Actor, Depends(requires("platform:operate"))]


@router.get(
    "/mail",
    response_model=Page[MailRead],
    responses=problems(NotAuthenticated, NotAllowed, CursorInvalid),
)
async def list_mail(
    actor: Operator, request: Request, paging: Paging, response: Response
) -> dict[str, Any]:
    """Mail that the local catcher has kept, newest first; empty where mail really leaves."""
    folder: Folder | None = request.app.state.settings.mail_folder
    after = str(paging.after[0]) if paging.after else None
    rows = await actions.caught(folder, after=after, limit=paging.limit + 1)
    response.headers["Cache-Control"] = "no-store"
    return paging.page(rows, lambda row: [row.id], response)


@router.get(
    "/mail/{mail_id}",
    response_model=MailRead,
    responses=problems(NotAuthenticated, NotAllowed, MailUnknown),
)
async def read_mail(
    mail_id: Annotated[str, Path(max_length=200)],
    actor: Operator,
    request: Request,
    response: Response,
) -> Any:  # a caught message
    """One message that the local catcher has kept."""
    response.headers["Cache-Control"] = "no-store"
    return await actions.caught_one(request.app.state.settings.mail_folder, mail_id)
