from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer

Points = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""Index points with at most two decimals; a JSON number, exact in decimal notation."""


class ElementRead(BaseModel):
    """An element and its question; both answers and question are null when not published."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str
    question: str | None
    answers: list[str] | None
    regulation_order: int


class BandRead(BaseModel):
    """A quality letter with both edges, in index points rounded half-up to two decimals."""

    category: str
    label: str
    lowest: Points
    highest: Points


class OptionRead(BaseModel):
    """One choice."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str


class FieldRead(BaseModel):
    """Something that is asked about the respondent, always optional."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str
    options: list[OptionRead]


class InstrumentRead(BaseModel):
    """One edition. What is not verified against the regulation's own text says so."""

    instrument: str
    edition: str
    code: str
    index_name: str
    legal_basis: str
    valid_from: date | None
    verified: bool
    note: str
    scale: int
    has_questions: bool
    elements: list[ElementRead]
    bands: list[BandRead]
    bands_verified: bool
    respondent_fields: list[FieldRead]


class Instruments(BaseModel):
    """Every edition, the one in force first."""

    data: list[InstrumentRead]
    next: str | None
