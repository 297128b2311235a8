from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.problems import problems
from survey_api.running import actions
from survey_api.running.schemas import RunningSurvey

router = APIRouter(tags=["forms"])


@router.get(
    "/governments/{government}/running-surveys",
    response_model=Page[RunningSurvey],
    dependencies=[Depends(limited("running-surveys", 600, per=60))],
    responses={
        **problems(GovernmentUnknown, CursorInvalid, TooManyRequests),
        304: {"description": "Unchanged"},
    },
)
async def list_running_surveys(
    government: PublicGovernment,
    *,
    session: Session,
    paging: Paging,
    request: Request,
    response: Response,
    unit: Annotated[UUID | None, Query()] = None,
) -> Response:
    """Surveys that can be answered today without having been handed a code, by their last day.

    Rounds that are only held at counters and on kiosks are not among them.
    """
    url = request.app.state.settings.public_url
    rows = await actions.listed(session, government, paging, unit_id=unit, public_url=url)
    page = paging.page(rows, lambda row: [row.closes_on, row.period_id], response)
    answer = etags.public(request, Page[RunningSurvey].model_validate(page))
    answer.headers.update(response.headers)
    return answer
