import asyncio

from fastapi import APIRouter, Depends, Request

from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.problems import InvalidRequest, language, problems
from survey_api.calculations import actions
from survey_api.calculations.errors import ConventionUnknown
from survey_api.calculations.schemas import CalculationResult, IndexCalculation
from survey_api.instruments.errors import InstrumentUnknown

router = APIRouter(tags=["index"])


@router.post(
    "/index-calculations",
    dependencies=[Depends(limited("calculations", 120, per=60))],
    responses=problems(InvalidRequest, ConventionUnknown, InstrumentUnknown, TooManyRequests),
)
async def calculate_index(command: IndexCalculation, request: Request) -> CalculationResult:
    """Compute an index (IKM) to the cent without storing anything.

    Also says what the weights and roundings found in published reports would make of the same
    answers and, given a printed result, which of them reproduces it.
    """
    # Tenths of a second for many answers: those of others come in meanwhile.
    return await asyncio.to_thread(actions.calculate, command, spoken=language(request))
