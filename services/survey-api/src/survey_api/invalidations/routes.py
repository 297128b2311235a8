from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.idempotency import (
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.anomalies.errors import AnomalyJudged, AnomalyNotFound
from survey_api.invalidations import actions
from survey_api.invalidations.errors import (
    AlreadyDecided,
    InvalidationClosed,
    InvalidationNotFound,
    NothingSelected,
    PeopleOnly,
    SamePerson,
)
from survey_api.invalidations.schemas import Decision, InvalidationCreate, InvalidationRead
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(
    prefix="/governments/{government}", tags=["invalidations"], route_class=IdempotentRoute
)

_manager = Depends(requires("surveys:manage"))
Manager = Annotated[Actor, _manager]
Reader = Annotated[Actor, Depends(requires("surveys:read"))]
Sealer = Annotated[Actor, Depends(requires("surveys:seal"))]


@router.post(
    "/periods/{period_id}/invalidations",
    status_code=201,
    # The caller is named first: whether a key is required depends on who calls.
    dependencies=[_manager, Idempotent],
    responses=problems(
        PeriodNotFound, AnomalyNotFound, AnomalyJudged, InvalidationClosed, NothingSelected,
        PeopleOnly, RequestInFlight, IdempotencyKeyReused,
    ),
)  # fmt: skip
async def propose_invalidation(
    government: GovernmentCode,
    period_id: UUID,
    command: InvalidationCreate,
    *,
    actor: Manager,
    session: Session,
    response: Response,
) -> InvalidationRead:
    """Set answers aside: they stop counting at once, until another person decides."""
    proposed = await actions.propose(session, actor, government, period_id, command)
    etags.tag(response, proposed.version)
    return proposed


@router.get(
    "/periods/{period_id}/invalidations",
    response_model=Page[InvalidationRead],
    responses=problems(PeriodNotFound, CursorInvalid),
)
async def list_invalidations(
    government: GovernmentCode,
    period_id: UUID,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
) -> dict[str, Any]:
    """What was set aside in a round, newest first, with all reasons and decisions."""
    rows = await actions.listed(session, actor, government, period_id, paging)
    return paging.page(rows, lambda row: [row.proposed_at.isoformat(), row.id], response)


@router.post(
    "/invalidations/{invalidation_id}/approval",
    responses=problems(
        InvalidationNotFound, AlreadyDecided, SamePerson, PeopleOnly, InvalidationClosed,
        VersionMissing, VersionStale,
    ),
)  # fmt: skip
async def decide_invalidation(
    government: GovernmentCode,
    invalidation_id: UUID,
    command: Decision,
    *,
    expected: Expected,
    actor: Sealer,
    session: Session,
    response: Response,
) -> InvalidationRead:
    """Decide about somebody else's proposal: the answers become invalid, or count again."""
    decided = await actions.decide(
        session, actor, government, invalidation_id, command, expected=expected
    )
    etags.tag(response, decided.version)
    return decided
