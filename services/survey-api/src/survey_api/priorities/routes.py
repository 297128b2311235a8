from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, problems
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.priorities import actions
from survey_api.priorities.schemas import PrioritiesRead
from survey_api.scopes.actions import Asked
from survey_api.scopes.errors import IndexNotFound

router = APIRouter(tags=["index"])


@router.get(
    "/governments/{government}/priorities",
    response_model=PrioritiesRead,
    dependencies=[Depends(limited("priorities", 600, per=60))],
    responses={
        **problems(
            GovernmentUnknown, IndexNotFound, InstrumentUnknown, InvalidRequest, TooManyRequests
        ),
        304: {"description": "Unchanged"},
    },
)
async def read_priorities(
    government: PublicGovernment, asked: Annotated[Asked, Query()], request: Request
) -> Response:
    """Which elements matter to people and how good they are: what to improve first."""
    found = await actions.read(request.app.state.pool, government, asked)
    return etags.public(request, found)
