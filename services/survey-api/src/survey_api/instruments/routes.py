from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Path, Response

from prima_chassis.problems import problems
from survey_api.instruments import actions
from survey_api.instruments.actions import Edition
from survey_api.instruments.errors import InstrumentUnknown
from survey_api.instruments.schemas import (
    BandRead,
    ElementRead,
    FieldRead,
    InstrumentRead,
    Instruments,
)

router = APIRouter(tags=["instruments"])

FOR_A_DAY = "public, max-age=86400"


@router.get("/instruments")
async def list_instruments(response: Response) -> Instruments:
    """Survey instruments as data: elements, questions, answers and tables of quality letters."""
    response.headers["Cache-Control"] = FOR_A_DAY
    return Instruments(data=[_read(edition) for edition in actions.editions()], next=None)


@router.get("/instruments/{code}", responses=problems(InstrumentUnknown))
async def read_instrument(
    code: Annotated[str, Path(max_length=40, examples=["PERMENPANRB-14-2017"])],
    response: Response,
) -> InstrumentRead:
    """One edition by its code (`PERMENPANRB-14-2017`, also `SKM-2017` or `SKM`)."""
    response.headers["Cache-Control"] = FOR_A_DAY
    return _read(actions.find(code))


def _read(edition: Edition) -> InstrumentRead:
    return InstrumentRead(
        instrument=edition.instrument,
        edition=edition.edition,
        code=edition.code,
        index_name=edition.index_name,
        legal_basis=edition.legal_basis,
        valid_from=edition.valid_from,
        verified=edition.verified,
        note=edition.note,
        scale=edition.scale,
        has_questions=edition.has_questions,
        elements=[ElementRead.model_validate(element) for element in edition.elements],
        bands=[
            BandRead(
                category=band.category,
                label=band.label,
                lowest=Decimal(band.lowest) / 100,
                highest=Decimal(band.highest) / 100,
            )
            for band in edition.bands
        ],
        bands_verified=edition.bands_verified,
        respondent_fields=[FieldRead.model_validate(f) for f in edition.respondent_fields],
    )
