from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.rounds.errors import PeriodNotFound
from survey_api.suggestions import actions
from survey_api.suggestions.schemas import SuggestionRead, ThemeList

router = APIRouter(prefix="/governments/{government}/periods/{period_id}", tags=["suggestions"])

Reader = Annotated[Actor, Depends(requires("surveys:read"))]


@router.get(
    "/suggestions",
    response_model=Page[SuggestionRead],
    responses=problems(PeriodNotFound, CursorInvalid),
)
async def list_suggestions(
    government: GovernmentCode,
    period_id: UUID,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """What respondents wrote, in no order, without personal data or any link to their answers."""
    rows = await actions.listed(session, actor, government, period_id, paging)
    return paging.page(rows, lambda row: [row.id], response)


@router.get(
    "/themes",
    dependencies=[Depends(limited("themes", 60, per=60))],
    responses=problems(PeriodNotFound, TooManyRequests),
)
async def list_themes(
    government: GovernmentCode, period_id: UUID, actor: Reader, session: Session
) -> ThemeList:
    """What respondents wrote about, by keywords, with a few scrubbed examples."""
    return await actions.themes(session, actor, government, period_id)
