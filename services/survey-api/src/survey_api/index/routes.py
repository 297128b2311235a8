from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import TypeAdapter

from prima_chassis import etags
from prima_chassis.governments import GovernmentUnknown, known
from prima_chassis.limits import Limit, TooManyRequests
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import InvalidRequest, problems
from survey_api import light
from survey_api.index import actions
from survey_api.index.schemas import IndexRead
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.scopes.actions import AskedIndex
from survey_api.scopes.errors import IndexNotFound

GOVERNMENT = TypeAdapter(GovernmentCode)


async def _given(request: Request) -> tuple[str, AskedIndex]:
    code = request.path_params["government"]
    government = light.valid(GOVERNMENT.validate_python, code, "path", "government")
    await known(government, request)
    return government, light.valid(AskedIndex.model_validate, dict(request.query_params), "query")


router = light.router(Limit("index", 1200, per=60), _given, tag="index")


@router.get(
    "/governments/{government}/index",
    response_model=IndexRead,
    responses={
        **problems(
            GovernmentUnknown, IndexNotFound, InstrumentUnknown, InvalidRequest, TooManyRequests
        ),
        304: {"description": "Unchanged"},
    },
)
async def read_index(
    government: GovernmentCode, asked: Annotated[AskedIndex, Query()], request: Request
) -> Response:
    """The satisfaction index (IKM) with its margin, and how many answers are still needed."""
    found = await actions.read(request.app.state.pool, government, asked)
    return etags.public(request, found)
