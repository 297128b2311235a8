from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import InvalidRequest, problems
from survey_api.index import actions
from survey_api.index.schemas import IndexRead
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.scopes.actions import AskedIndex
from survey_api.scopes.errors import IndexNotFound

router = APIRouter(tags=["index"])


@router.get(
    "/governments/{government}/index",
    response_model=IndexRead,
    dependencies=[Depends(limited("index", 1200, per=60))],
    responses={
        **problems(IndexNotFound, InstrumentUnknown, InvalidRequest, TooManyRequests),
        304: {"description": "Unchanged"},
    },
)
async def read_index(
    government: GovernmentCode, asked: Annotated[AskedIndex, Query()], request: Request
) -> Response:
    """The satisfaction index (IKM) with its margin, and how many answers are still needed."""
    found = await actions.read(request.app.state.pool, government, asked)
    return etags.public(request, found)
