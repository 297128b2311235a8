from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, NotAllowed, NotAuthenticated, requires
from prima_chassis.database import Session
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.governments import GovernmentUnknown
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from prima_gateway.calendars import actions
from prima_gateway.calendars.errors import CalendarUnknown
from prima_gateway.calendars.models import PublishedCalendar
from prima_gateway.calendars.schemas import CalendarRead, PublishCalendar
from prima_gateway.sealing import Sealing

router = APIRouter(tags=["calendars"])

Editor = Annotated[Actor, Depends(requires("directory:write"))]
PUBLIC = "public, max-age=60"


@router.get(
    "/governments/{government}/calendar",
    response_model=CalendarRead,
    responses=problems(GovernmentUnknown, CalendarUnknown),
)
async def read_calendar(
    government: GovernmentCode, session: Session, request: Request, response: Response
) -> PublishedCalendar | Response:
    """The working calendar in force."""
    found = await actions.newest(session, government)
    if etags.unchanged(request, f'"{found.version}"'):
        headers = {"ETag": f'"{found.version}"', "Cache-Control": PUBLIC}
        return Response(status_code=304, headers=headers)
    response.headers["Cache-Control"] = PUBLIC
    etags.tag(response, found.version)
    return found


@router.put(
    "/governments/{government}/calendar",
    response_model=CalendarRead,
    responses=problems(
        NotAuthenticated,
        NotAllowed,
        GovernmentUnknown,
        CalendarUnknown,
        VersionMissing,
        VersionStale,
    ),
)
async def publish_calendar(
    government: GovernmentCode,
    command: PublishCalendar,
    actor: Editor,
    expected: Expected,
    session: Session,
    sealer: Sealing,
    response: Response,
) -> PublishedCalendar:
    """Put a whole new version of the calendar in force."""
    added = await actions.publish(
        session, sealer, actor, government, expected=expected, command=command
    )
    etags.tag(response, added.version)
    return added
