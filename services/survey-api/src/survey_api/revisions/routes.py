from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.idempotency import (
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.periods.errors import RevisionExists, WrongState
from survey_api.revisions import actions
from survey_api.revisions.errors import NotARevision
from survey_api.revisions.schemas import RevisionCreate, RevisionRead
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(prefix="/governments/{government}", tags=["seals"], route_class=IdempotentRoute)

_sealer = Depends(requires("surveys:seal"))


@router.post(
    "/periods/{period_id}/revisions",
    status_code=201,
    dependencies=[_sealer, Idempotent],
    responses=problems(
        PeriodNotFound, WrongState, RevisionExists, GovernmentNotReady, RequestInFlight,
        IdempotencyKeyReused,
    ),
)  # fmt: skip
async def revise_period(
    government: GovernmentCode,
    period_id: UUID,
    command: RevisionCreate,
    actor: Annotated[Actor, _sealer],
    session: Session,
) -> RevisionRead:
    """Correct a sealed round: a new round with a copy of its answers, to be sealed in its turn."""
    return await actions.begin(session, actor, government, period_id, command)


@router.delete(
    "/periods/{period_id}/revision",
    status_code=204,
    responses=problems(PeriodNotFound, NotARevision, WrongState, VersionMissing, VersionStale),
)
async def drop_revision(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Annotated[Actor, _sealer],
    session: Session,
) -> None:
    """Give up a correction that is not sealed; the sealed result stands, and can be revised again.

    The round is then `dropped`, and in lists only when that state is asked for.
    """
    await actions.drop(session, actor, government, period_id, expected=expected)
