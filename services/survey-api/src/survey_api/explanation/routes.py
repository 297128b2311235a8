from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, problems
from survey_api.explanation import actions
from survey_api.explanation.schemas import ExplanationRead
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.scopes.actions import AskedIndex
from survey_api.scopes.errors import IndexNotFound

router = APIRouter(tags=["index"])


@router.get(
    "/governments/{government}/index/explanation",
    response_model=ExplanationRead,
    dependencies=[Depends(limited("explanation", 600, per=60))],
    responses={
        **problems(
            GovernmentUnknown, IndexNotFound, InstrumentUnknown, InvalidRequest, TooManyRequests
        ),
        304: {"description": "Unchanged"},
    },
)
async def explain_index(
    government: PublicGovernment, asked: Annotated[AskedIndex, Query()], request: Request
) -> Response:
    """The arithmetic of an index: all its integers, and each step of the formula."""
    found = await actions.read(request.app.state.pool, government, asked)
    return etags.public(request, found)
