from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from prima_chassis import etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, problems
from survey_api.comparison import actions
from survey_api.comparison.schemas import ComparisonRead
from survey_api.instruments.actions import DEFAULT
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.scopes.errors import IndexNotFound

router = APIRouter(tags=["index"])


@router.get(
    "/governments/{government}/comparison",
    response_model=ComparisonRead,
    dependencies=[Depends(limited("comparison", 600, per=60))],
    responses={
        **problems(
            GovernmentUnknown, IndexNotFound, InstrumentUnknown, InvalidRequest, TooManyRequests
        ),
        304: {"description": "Unchanged"},
    },
)
async def compare_units(
    government: PublicGovernment,
    request: Request,
    *,
    session: Session,
    period: Annotated[str, Query(max_length=8, examples=["2026-S2"])],
    instrument: Annotated[str, Query(max_length=40)] = DEFAULT,
) -> Response:
    """Units side by side, with a funnel that tells differences from chance."""
    found = await actions.read(session, government, period=period, instrument=instrument)
    return etags.public(request, found)
