from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Form, Query, Request, Response, UploadFile

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import TooLarge, problems
from survey_api.instruments.actions import DEFAULT
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.recaps import actions
from survey_api.recaps.errors import RecapUnreadable, WholeGovernmentNeeded
from survey_api.recaps.schemas import RecapResult, RecapUnit

router = APIRouter(prefix="/governments/{government}/recaps", tags=["recaps"])

MAX_FILE = 2 << 20
LABEL = r"^20\d{2}(-(S[12]|TW[1-4]|0[1-9]|1[0-2]))?$"
_manager = Depends(requires("surveys:manage"))
Manager = Annotated[Actor, _manager]
Reader = Annotated[Actor, Depends(requires("surveys:read"))]
Label = Annotated[str, Form(pattern=LABEL, max_length=8, examples=["2024-TW1"])]


@router.post(
    "",
    dependencies=[_manager, Depends(limited("imports", 30, per=60))],
    responses=problems(
        WholeGovernmentNeeded, InstrumentUnknown, TooLarge, RecapUnreadable, TooManyRequests
    ),
)
async def import_recap(
    government: GovernmentCode,
    *,
    file: Annotated[UploadFile, File(description="CSV (UTF-8) or XLSX, at most 2 MiB")],
    label: Label,
    instrument: Annotated[str, Form(max_length=40)] = DEFAULT,
    by_regulation: Annotated[
        bool, Form(description="U8 means PENGADUAN as in the regulation's body, U9 SARPRAS")
    ] = False,
    actor: Manager,
    request: Request,
) -> RecapResult:
    """Import the 32-column recapitulation of a period: one row per unit, means of U1 to U9.

    The printed results are not trusted: every index is computed again and compared. Importing a
    label again replaces it. With any fault, or more than 2,000 units, nothing is stored.
    """
    content = await file.read(MAX_FILE + 1)
    if len(content) > MAX_FILE:
        raise TooLarge
    return await actions.receive(
        request.app.state.database,
        actor,
        government,
        content=content,
        label=label,
        instrument=instrument,
        by_regulation=by_regulation,
    )


@router.get("", response_model=Page[RecapUnit], responses=problems(CursorInvalid))
async def list_recaps(
    government: GovernmentCode,
    *,
    label: Annotated[str | None, Query(pattern=LABEL)] = None,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """Imported recapitulations of the caller's units, newest label first, as in their sheets."""
    rows = await actions.listed(session, actor, government, paging, label=label)
    return paging.page(rows, lambda unit: [unit.label, unit.instrument, unit.row], response)
