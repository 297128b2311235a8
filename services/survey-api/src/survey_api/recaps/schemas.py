from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class RecapFault(BaseModel):
    """One fault; `row` counts from 1 as in the file."""

    row: int
    column: str
    code: str
    detail: str


class RecapUnit(BaseModel):
    """One unit: what its printed means give, beside what the sheet says they give.

    `row` counts from 1 as in the file. `index` is null when the mean of an element is missing.
    `reproduced_by` names the conventions (weight and rounding) that give the printed index; empty:
    none does. `remarks` says what does not add up in the row.
    """

    label: str
    instrument: str
    row: int
    unit_name: str
    unit_id: UUID | None
    means: dict[str, Points | None]
    respondents: dict[str, int]
    population: int | None
    sample: int | None
    index: Points | None
    category: str | None
    printed_index: str | None
    printed_category: str | None
    agrees: bool | None
    reproduced_by: list[str]
    remarks: list[str]


class RecapResult(BaseModel):
    """The units of the sheet when all of it could be read (`applied`), else its faults."""

    applied: bool
    faults: list[RecapFault]
    data: list[RecapUnit]
