from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from prima_chassis.auth import Actor, optional_actor, requires
from prima_chassis.database import Session
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from standards_api.assessments import actions
from standards_api.assessments.errors import (
    AssessmentExists,
    EditionNotFound,
    EditionNotOfYear,
    InstrumentNotFound,
    NoVerifiedBands,
    ScoreOutOfScale,
)
from standards_api.assessments.models import Assessment
from standards_api.assessments.schemas import (
    AssessmentRead,
    Classification,
    EditionRead,
    Instruments,
    RecordAssessment,
)
from standards_api.public_reads import answer

router = APIRouter(tags=["assessments"], route_class=IdempotentRoute)

writer = requires("assessments:write")
Writer = Annotated[Actor, Depends(writer)]
Visitor = Annotated[Actor | None, Depends(optional_actor)]
Code = Annotated[str, Path(max_length=40, examples=["ombudsman"])]
EditionName = Annotated[str, Path(max_length=40, examples=["ORI-2022-2024"])]
Score = Annotated[Decimal, Query(ge=0, le=1000, examples=["62.21"])]


@router.get("/instruments", response_model=Instruments)
async def list_instruments(request: Request) -> Response:
    """Assessment instruments with their editions."""
    return answer(request, Instruments(data=actions.instruments(), next=None))


@router.get(
    "/instruments/{code}/editions/{edition}",
    response_model=EditionRead,
    responses=problems(InstrumentNotFound, EditionNotFound),
)
async def read_edition(request: Request, code: Code, edition: EditionName) -> Response:
    """One edition: its years, scale, bands and dimensions, and what of it is not verified."""
    return answer(request, actions.edition(code, edition))


@router.get(
    "/instruments/{code}/editions/{edition}/classification",
    response_model=Classification,
    responses=problems(InstrumentNotFound, EditionNotFound, NoVerifiedBands, ScoreOutOfScale),
)
async def classify_score(
    request: Request, code: Code, edition: EditionName, score: Score
) -> Response:
    """What a score means in this edition; 404 where the edition has no verified bands."""
    return answer(request, actions.classify(code, edition, score))


@router.get(
    "/governments/{government}/assessments",
    response_model=Page[AssessmentRead],
    responses=problems(GovernmentUnknown),
)
async def list_assessments(
    *,
    request: Request,
    response: Response,
    government: PublicGovernment,
    actor: Visitor,
    session: Session,
    paging: Paging,
) -> Response:
    """Official results, newest year first, each with the band of its own edition."""
    rows = await actions.page(session, actor, government, after=paging.after, limit=paging.limit)
    shown = [AssessmentRead.model_validate(row) for row in rows]
    page = paging.page(shown, lambda row: [row.year, str(row.id)], response)
    return answer(request, Page[AssessmentRead](**page), response, shared=actor is None)


@router.post(
    "/governments/{government}/assessments",
    status_code=201,
    response_model=AssessmentRead,
    dependencies=[Depends(writer), Idempotent],
    responses=problems(
        InstrumentNotFound, EditionNotFound, EditionNotOfYear, ScoreOutOfScale, AssessmentExists
    ),
)
async def record_assessment(
    government: GovernmentCode, command: RecordAssessment, actor: Writer, session: Session
) -> Assessment:
    """Record a result. It keeps the band of its edition and is never graded again."""
    return await actions.record(session, actor, government, command)
