from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from pydantic_core import from_json

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.limits import Limit, TooManyRequests
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import (
    InvalidRequest,
    Problem,
    TooLarge,
    Unavailable,
    fault,
    language,
    problems,
)
from survey_api import light
from survey_api.devices.errors import DeviceNotFound, DeviceRequired
from survey_api.forms.errors import FormNotFound, NoQuestions
from survey_api.intake.errors import NotCollecting
from survey_api.light import faults, valid
from survey_api.periods.errors import ServiceUnknown
from survey_api.responses import actions
from survey_api.responses.actions import Result
from survey_api.responses.errors import (
    AnswerOutsidePeriod,
    ClockAhead,
    FormClosed,
    FormNotOpen,
    PeriodSealed,
    ResponseIdReused,
)
from survey_api.responses.schemas import (
    BatchResult,
    PaperAnswers,
    Receipt,
    ResultOfOne,
    Submission,
    SubmissionBatch,
)
from survey_api.rounds.errors import PeriodNotFound
from survey_api.tickets.errors import TicketRequired, TicketSpent, TicketUnknown

router = APIRouter(tags=["responses"])

MAX_BYTES = 1 << 20
MOST = 500

Collector = Annotated[Actor, Depends(requires("surveys:collect"))]


async def _given(request: Request) -> tuple[str, Submission | SubmissionBatch]:
    return request.path_params["code"], _parse(await request.body(), request)


def _answers(_code: str, submitted: Submission | SubmissionBatch) -> int:
    return len(submitted.judged) if isinstance(submitted, SubmissionBatch) else 1


hot = light.router(Limit("responses", 600, per=60), _given, tag="responses", cost=_answers)


@hot.post(
    "/forms/{code}/responses",
    response_model=None,
    status_code=201,
    responses={
        **problems(
            FormNotFound, DeviceNotFound, FormNotOpen, TicketSpent, FormClosed, PeriodSealed,
            InvalidRequest, AnswerOutsidePeriod, ClockAhead, TicketRequired, DeviceRequired,
            TicketUnknown, ResponseIdReused, TooManyRequests, TooLarge, Unavailable,
        ),
        201: {"model": Receipt, "description": "Stored"},
        200: {"model": Receipt | BatchResult, "description": "Stored before, or a batch's results"},
    },
)  # fmt: skip
async def submit_responses(
    code: Annotated[str, Path(description="Code below the QR", examples=["k7m3xw9p"])],
    submitted: Submission | SubmissionBatch,
    request: Request,
) -> Response:
    """Send one person's answers, or up to 500 collected offline; repeat it until it succeeds.

    The ids are the client's own. The same id with the same content is answered 200 with the
    first receipt, however often and however late; with other content 422, and both are kept.
    Without a token each answer of a batch counts as a request of its own; a retry does too.
    """
    state = request.app.state
    several = isinstance(submitted, SubmissionBatch)
    results = await actions.submit(
        state.doors,
        code,
        submitted.judged if isinstance(submitted, SubmissionBatch) else [submitted],
        pool=state.pool,
        inbox=state.inbox,
        marked=state.marked,
        signer=state.signer,
        spoken=language(request),
    )
    if several:
        spoken = language(request)
        body = BatchResult(results=[_of_one(result, spoken) for result in results])
        return Response(body.model_dump_json(), media_type="application/json")
    [result] = results
    if result.problem is not None:
        raise result.problem
    counted = "true" if result.counted else "false"
    return Response(
        f'{{"id":"{result.id}","receipt":"{result.receipt}","counted":{counted}}}',
        status_code=result.status,
        media_type="application/json",
    )


@router.post(
    "/governments/{government}/periods/{period_id}/paper-answers",
    responses=problems(
        PeriodNotFound, ServiceUnknown, NoQuestions, NotCollecting, GovernmentNotReady
    ),
)
async def enter_paper_answers(
    government: GovernmentCode,
    period_id: UUID,
    command: PaperAnswers,
    *,
    actor: Collector,
    session: Session,
    request: Request,
) -> BatchResult:
    """Enter up to 100 paper questionnaires; each is judged alone, and sending it again is safe."""
    spoken = language(request)
    signer = request.app.state.signer
    results = await actions.enter_paper(
        session, actor, government, period_id, command, signer=signer, spoken=spoken
    )
    return BatchResult(results=[_of_one(result, spoken) for result in results])


def _parse(body: bytes, request: Request) -> Submission | SubmissionBatch:
    """The submission, or the batch's, each on its own; raises RequestValidationError."""
    if len(body) > MAX_BYTES:
        raise TooLarge
    try:
        document = from_json(body)
    except ValueError as error:
        raise RequestValidationError([{"loc": ("body",), "type": "json_invalid"}]) from error
    if not (isinstance(document, dict) and "responses" in document):
        return valid(Submission.model_validate, document, "body")
    several = document["responses"]
    if document.keys() != {"responses"} or not isinstance(several, list):
        raise RequestValidationError([{"loc": ("body", "responses"), "type": "extra_forbidden"}])
    if not 1 <= len(several) <= MOST:
        kind = "too_long" if several else "too_short"
        raise RequestValidationError([{"loc": ("body", "responses"), "type": kind}])
    spoken = language(request)
    return SubmissionBatch.of([_parse_one(one, spoken) for one in several])


def _parse_one(document: object, spoken: str) -> Submission | Problem:
    try:
        return Submission.model_validate(document)
    except ValidationError as error:
        errors = [fault(found["loc"], found["type"], spoken) for found in faults(error, "body")]
        return InvalidRequest(errors=errors)


def _of_one(result: Result, spoken: str) -> ResultOfOne:
    problem = result.problem.document(spoken, None) if result.problem else None
    return ResultOfOne(
        id=result.id,
        status=result.status,
        receipt=result.receipt,
        counted=result.counted,
        problem=problem,
    )
