from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.problems import problems
from standards_api.public_reads import answer
from standards_api.search import actions
from standards_api.search.schemas import Results

router = APIRouter(tags=["search"])


@router.get(
    "/governments/{government}/search",
    response_model=Results,
    responses=problems(GovernmentUnknown),
)
async def search_services(
    request: Request,
    government: PublicGovernment,
    session: Session,
    q: Annotated[str, Query(min_length=1, max_length=200, examples=["bikin ktp"])],
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
) -> Response:
    """Public services for what a citizen types, in everyday words and with typing errors."""
    return answer(request, await actions.search(session, government, q, most=limit))
