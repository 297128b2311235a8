from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from prima_chassis import etags
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
from prima_chassis.pages import CursorInvalid, Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.periods import actions
from survey_api.periods.errors import (
    LastDayImpossible,
    PeriodExists,
    PeriodHasAnswers,
    ReopenImpossible,
    ServiceUnknown,
    TooEarly,
    UnitUnknown,
    WrongState,
)
from survey_api.periods.models import State
from survey_api.periods.schemas import PeriodChange, PeriodCreate, PeriodRead, PeriodSummary
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(
    prefix="/governments/{government}/periods", tags=["periods"], route_class=IdempotentRoute
)

_reader = Depends(requires("surveys:read"))
_manager = Depends(requires("surveys:manage"))
Reader = Annotated[Actor, _reader]
Manager = Annotated[Actor, _manager]


@router.post(
    "",
    status_code=201,
    # The caller is named first: whether a key is required depends on who calls.
    dependencies=[_manager, Idempotent],
    responses=problems(
        UnitUnknown, ServiceUnknown, InstrumentUnknown, PeriodExists, RequestInFlight,
        IdempotencyKeyReused,
    ),
)  # fmt: skip
async def plan_period(
    government: GovernmentCode,
    command: PeriodCreate,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """Plan a survey round (periode SKM) of one unit."""
    period = await actions.plan(session, actor, government, command)
    etags.tag(response, period.version)
    return period


@router.get("", response_model=Page[PeriodSummary], responses=problems(CursorInvalid))
async def list_periods(
    government: GovernmentCode,
    *,
    actor: Reader,
    session: Session,
    paging: Paging,
    response: Response,
    unit: Annotated[UUID | None, Query()] = None,
    state: Annotated[State | None, Query()] = None,
) -> dict[str, Any]:
    """Rounds of the caller's units, newest first."""
    rows = await actions.listed(session, actor, government, paging, unit_id=unit, state=state)
    return paging.page(rows, lambda row: [row.label, row.id], response)


@router.get("/{period_id}", responses=problems(PeriodNotFound))
async def read_period(
    government: GovernmentCode,
    period_id: UUID,
    actor: Reader,
    session: Session,
    response: Response,
) -> PeriodRead:
    """One round with its services."""
    period = await actions.read(session, actor, government, period_id)
    etags.tag(response, period.version)
    return period


@router.patch(
    "/{period_id}",
    responses=problems(
        PeriodNotFound, WrongState, LastDayImpossible, GovernmentNotReady, VersionMissing,
        VersionStale,
    ),
)  # fmt: skip
async def change_period(
    government: GovernmentCode,
    period_id: UUID,
    command: PeriodChange,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """Change the plan of a round that is planned or open."""
    period = await actions.change(session, actor, government, period_id, command, expected=expected)
    etags.tag(response, period.version)
    return period


@router.post(
    "/{period_id}/open",
    responses=problems(
        PeriodNotFound, WrongState, TooEarly, GovernmentNotReady, VersionMissing, VersionStale
    ),
)
async def open_period(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """Let forms take answers; possible from the round's first day."""
    period = await actions.step(
        session, actor, government, period_id, action="open", expected=expected
    )
    etags.tag(response, period.version)
    return period


@router.post(
    "/{period_id}/close",
    responses=problems(
        PeriodNotFound, WrongState, GovernmentNotReady, VersionMissing, VersionStale
    ),
)
async def close_period(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """End the asking. Answers already given may still arrive until the grace day."""
    period = await actions.step(
        session, actor, government, period_id, action="close", expected=expected
    )
    etags.tag(response, period.version)
    return period


@router.post(
    "/{period_id}/reopen",
    responses=problems(
        PeriodNotFound, WrongState, ReopenImpossible, GovernmentNotReady, VersionMissing,
        VersionStale,
    ),
)  # fmt: skip
async def reopen_period(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """Ask again in a round that was closed before its last day."""
    period = await actions.step(
        session, actor, government, period_id, action="reopen", expected=expected
    )
    etags.tag(response, period.version)
    return period


@router.post(
    "/{period_id}/drop",
    responses=problems(
        PeriodNotFound, WrongState, PeriodHasAnswers, GovernmentNotReady, VersionMissing,
        VersionStale,
    ),
)  # fmt: skip
async def drop_period(
    government: GovernmentCode,
    period_id: UUID,
    *,
    expected: Expected,
    actor: Manager,
    session: Session,
    response: Response,
) -> PeriodRead:
    """Give up a closed round without a single answer, so that its label can be planned again.

    The round is then `dropped`, and in lists only when that state is asked for. A revision is given
    up under `/revision`.
    """
    period = await actions.drop(session, actor, government, period_id, expected=expected)
    etags.tag(response, period.version)
    return period
