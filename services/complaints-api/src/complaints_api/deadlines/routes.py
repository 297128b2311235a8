from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from complaints_api.deadlines import actions
from complaints_api.deadlines.schemas import DueRead
from prima_chassis.calendar import MAX_DAYS, DayUnit
from prima_chassis.database import Session
from prima_chassis.directory import GovernmentNotReady
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.problems import problems

router = APIRouter(prefix="/governments/{government}/deadlines", tags=["deadlines"])

Start = Annotated[
    date,
    Query(
        alias="from",
        ge=date(1945, 8, 17),
        le=date(2199, 12, 31),
        description="The day of the event; the day after it is day one",
        examples=["2026-11-20"],
    ),
]


@router.get("", responses=problems(GovernmentUnknown, GovernmentNotReady))
async def compute_deadline(
    *,
    government: PublicGovernment,
    start: Start,
    n: Annotated[int, Query(ge=0, le=MAX_DAYS, description="Number of days", examples=[14])],
    unit: DayUnit,
    response: Response,
    session: Session,
) -> DueRead:
    """When something is due that may take `n` days, with every day that was counted or skipped."""
    due = await actions.compute(session, government, start=start, n=n, unit=unit)
    response.headers["Cache-Control"] = "public, max-age=60"
    return due
