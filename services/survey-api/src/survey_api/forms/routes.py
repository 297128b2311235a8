from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import (
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.forms import actions
from survey_api.forms.errors import FormNotFound, FormsClosed, NoQuestions
from survey_api.forms.schemas import FormBundle, FormCreate, FormList, FormRead
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(tags=["forms"], route_class=IdempotentRoute)

_manager = Depends(requires("surveys:manage"))
Manager = Annotated[Actor, _manager]
Reader = Annotated[Actor, Depends(requires("surveys:read"))]
FormCode = Annotated[
    str, Path(pattern=r"^[0-9a-z]{6,12}$", description="Code below the QR", examples=["k7m3xw9p"])
]


@router.post(
    "/governments/{government}/periods/{period_id}/forms",
    status_code=201,
    # The caller is named first: whether a key is required depends on who calls.
    dependencies=[_manager, Idempotent],
    responses=problems(
        PeriodNotFound, ServiceUnknown, NoQuestions, FormsClosed, RequestInFlight,
        IdempotencyKeyReused,
    ),
)  # fmt: skip
async def make_form(
    government: GovernmentCode,
    period_id: UUID,
    command: FormCreate,
    *,
    actor: Manager,
    session: Session,
    request: Request,
) -> FormRead:
    """Make the public form for one service and channel; made before, the same one is returned."""
    url = request.app.state.settings.public_url
    return await actions.make(session, actor, government, period_id, command, public_url=url)


@router.get(
    "/governments/{government}/periods/{period_id}/forms", responses=problems(PeriodNotFound)
)
async def list_forms(
    government: GovernmentCode,
    period_id: UUID,
    actor: Reader,
    session: Session,
    request: Request,
) -> FormList:
    """The round's public forms."""
    url = request.app.state.settings.public_url
    forms = await actions.listed(session, actor, government, period_id, public_url=url)
    return FormList(data=list(forms), next=None)


@router.get(
    "/governments/{government}/forms",
    dependencies=[Depends(limited("forms", 600, per=60))],
    responses=problems(GovernmentUnknown, TooManyRequests),
)
async def list_open_forms(
    government: PublicGovernment,
    service_id: UUID,
    session: Session,
    request: Request,
    response: Response,
) -> FormList:
    """Where users of a service can answer now: what its public page links to and shows as QR.

    Where nothing is asked about the service itself, that is the survey about its whole unit.
    """
    url = request.app.state.settings.public_url
    forms = await actions.open_for(session, government, service_id, public_url=url)
    response.headers["Cache-Control"] = "public, max-age=60"
    return FormList(data=list(forms), next=None)


@router.get(
    "/forms/{code}",
    response_model=FormBundle,
    dependencies=[Depends(limited("forms", 600, per=60))],
    responses={**problems(FormNotFound, TooManyRequests), 304: {"description": "Unchanged"}},
)
async def read_form(code: FormCode, request: Request) -> Response:
    """The signed bundle: questions, answers, the round and what may be asked of the respondent."""
    state = request.app.state
    body, etag = actions.bundle(await state.doors.find(state.pool, code), state.signer)
    headers = {"ETag": etag, "Cache-Control": "public, no-cache"}
    if etags.unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


@router.get(
    "/forms/{code}/qr",
    response_class=Response,
    responses={**problems(FormNotFound, TooManyRequests), 200: {"content": {"image/svg+xml": {}}}},
    dependencies=[Depends(limited("forms", 600, per=60))],
)
async def read_form_qr(code: FormCode, request: Request) -> Response:
    """The form's public address as a QR code (SVG) to print."""
    state = request.app.state
    await state.doors.find(state.pool, code)
    drawn = actions.qr(actions.address(state.settings.public_url, code))
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(drawn, media_type="image/svg+xml", headers=headers)
