from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints

Exact = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""A decimal with at most two digits after the point, sent as a JSON number."""


class BandRead(BaseModel):
    """One band from `min` upwards."""

    model_config = ConfigDict(from_attributes=True)

    min: Exact
    category: str | None
    label: str
    zone: Literal["red", "yellow", "green"]
    verified: bool


class DimensionRead(BaseModel):
    """One dimension; `weight` in percent."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str
    weight: Exact
    method: str
    indicators: list[str]
    verified: bool


class EditionLine(BaseModel):
    """An edition in the list."""

    model_config = ConfigDict(from_attributes=True)

    edition: str
    name: str
    years: list[int]
    basis: str
    bands_verified: bool


class EditionRead(EditionLine):
    """An edition with its scale, bands and dimensions; `note` says what is not verified."""

    instrument: str
    lowest: Exact
    highest: Exact
    bands: list[BandRead]
    dimensions: list[DimensionRead]
    note: str


class InstrumentRead(BaseModel):
    """An assessment instrument with its editions, oldest first."""

    code: str
    name: str
    editions: list[EditionLine]


class Instruments(BaseModel):
    """Every instrument."""

    data: list[InstrumentRead]
    next: None


class Classification(BaseModel):
    """What a score means in one edition, after rounding half-up to two decimals."""

    score: Exact
    category: str | None
    label: str
    zone: Literal["red", "yellow", "green"]
    verified: bool


class RecordAssessment(BaseModel):
    """A result to record: an official one, or one of the government's own."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "instrument": "ombudsman",
                    "edition": "ORI-2015-2021",
                    "year": 2021,
                    "kind": "official",
                    "score": 62.21,
                    "source": "Ombudsman RI, hasil penilaian kepatuhan 2021",
                }
            ]
        },
    )

    instrument: Annotated[str, StringConstraints(max_length=40)]
    edition: Annotated[str, StringConstraints(max_length=40)]
    year: Annotated[int, Field(ge=2000, le=2100)]
    kind: Literal["official", "self"]
    score: Annotated[Decimal, Field(ge=0, le=1000, decimal_places=6)]
    source: Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=500)]


class AssessmentRead(BaseModel):
    """A result with the band of its own edition; no zone where that has no verified bands."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    instrument: str
    edition: str
    year: int
    kind: Literal["official", "self"]
    score: Exact
    category: str | None
    label: str | None
    zone: Literal["red", "yellow", "green"] | None
    source: str
    created_at: datetime
