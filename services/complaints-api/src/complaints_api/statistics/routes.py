import hashlib
from typing import Any

from fastapi import APIRouter, Request, Response

from complaints_api.statistics import actions
from complaints_api.statistics.schemas import StatisticsRead
from prima_chassis import etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.problems import problems

router = APIRouter(prefix="/governments/{government}/statistics", tags=["statistics"])


@router.get("", response_model=StatisticsRead, responses=problems(GovernmentUnknown))
async def read_statistics(
    government: PublicGovernment, request: Request, response: Response, session: Session
) -> Any:
    """Public figures. Counts below five are null, and reports of levies appear in one sum only."""
    figures = await actions.public(session, government)
    digest = hashlib.sha256(figures.model_dump_json().encode()).hexdigest()[:20]
    if etags.unchanged(request, f'"{digest}"'):
        return Response(status_code=304, headers={"ETag": f'"{digest}"'})
    response.headers.update({"ETag": f'"{digest}"', "Cache-Control": "public, max-age=300"})
    return figures
