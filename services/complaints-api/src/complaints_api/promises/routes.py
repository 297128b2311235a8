import hashlib
from typing import Any

from fastapi import APIRouter, Request, Response

from complaints_api.promises import actions
from complaints_api.promises.schemas import ServiceRead
from prima_chassis import clock, directory, etags
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.problems import problems

router = APIRouter(prefix="/governments/{government}/services", tags=["services"])


@router.get(
    "",
    response_model=Page[ServiceRead],
    responses=problems(GovernmentUnknown, CursorInvalid),
)
async def list_services(
    government: PublicGovernment,
    paging: Paging,
    request: Request,
    response: Response,
    session: Session,
) -> Any:
    """Services a report can be about, with today's promised fee and time; by name."""
    place = await directory.government(session, government)
    found = await actions.services(
        session,
        government,
        on=clock.today(place.timezone),
        after=paging.after,
        limit=paging.limit + 1,
    )
    page = paging.page(found, lambda s: [s.name, str(s.id)], response)
    content = "".join(service.model_dump_json() for service in page["data"])
    etag = f'"{hashlib.sha256(content.encode()).hexdigest()[:20]}"'
    if etags.unchanged(request, etag):
        return Response(status_code=304, headers={"ETag": etag})
    response.headers.update({"ETag": etag, "Cache-Control": "public, max-age=60"})
    return page
