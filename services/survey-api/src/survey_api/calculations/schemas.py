from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from survey_api.instruments.actions import DEFAULT
from survey_api.points import Points

MOST_SCORES = 200_000
"""Scores of one request: 20,000 respondents of nine or ten elements, or fewer of more."""
MOST_PLACES = 20
"""Decimals that a number may have, as many as a spreadsheet could."""
MOST_ZEROS = 3
"""The largest power of ten that it may be written with."""


def _plain(value: Decimal) -> Decimal:
    """Refuse exponents that nobody prints: ten to their power is computed.

    `max_digits` does not see them where the number is zero or ends with zeros.
    """
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or not -MOST_PLACES <= exponent <= MOST_ZEROS:
        raise PydanticCustomError("too_precise", "exponent outside what is printed")
    return value


def _bounded(rows: Sequence[Sequence[int]]) -> Sequence[Sequence[int]]:
    if sum(len(row) for row in rows) > MOST_SCORES:
        raise PydanticCustomError("too_long", "more scores than one request may have")
    return rows


ElementCode = Annotated[str, Field(min_length=1, max_length=60)]
Score = Annotated[int, Field(strict=True)]
Mean = Annotated[
    Decimal, Field(gt=0, le=10, max_digits=20, allow_inf_nan=False), AfterValidator(_plain)
]
Responses = Annotated[
    list[Annotated[list[Score], Field(max_length=30)]],
    Field(
        min_length=1,
        max_length=20_000,
        description="Rows of scores, at most 200,000 scores together",
    ),
    AfterValidator(_bounded),
]


class Sums(BaseModel):
    """`n` complete responses, and the sum of scores per element."""

    model_config = ConfigDict(extra="forbid")

    n: int = Field(strict=True, ge=1, le=1_000_000_000)
    totals: list[Score] = Field(min_length=1, max_length=30)


class Published(BaseModel):
    """A printed result to be explained; a string keeps trailing zeros ("88.00")."""

    model_config = ConfigDict(extra="forbid")

    index: Annotated[
        Decimal,
        Field(
            ge=0,
            le=100,
            max_digits=12,
            allow_inf_nan=False,
            description="At most 12 digits and, with zeros at the end, 20 decimals",
        ),
        AfterValidator(_plain),
    ]
    category: str | None = Field(default=None, max_length=2)


class IndexCalculation(BaseModel):
    """What to compute from: exactly one of `responses`, `sums` and `means`.

    `responses` holds one row of scores per respondent, in the order of `elements` (default: the
    instrument's questionnaire). More or fewer elements than the instrument's are allowed; the
    weight is always 1/number of elements. `convention` computes as an old report did, for
    example `0.11` or `0.111+means_2`. `population` is the number of users, for the margin.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "instrument": "PERMENPANRB-14-2017",
                    "sums": {"n": 29, "totals": [105, 101, 100, 116, 102, 105, 106, 105, 115]},
                    "published": {"index": "90.56", "category": "A"},
                }
            ]
        },
    )

    instrument: str = Field(default=DEFAULT, max_length=40)
    elements: list[ElementCode] | None = Field(default=None, min_length=1, max_length=30)
    responses: Responses | None = None
    sums: Sums | None = None
    means: list[Mean] | None = Field(default=None, min_length=1, max_length=30)
    population: int | None = Field(default=None, strict=True, ge=1, le=1_000_000_000)
    convention: str | None = Field(default=None, max_length=20)
    published: Published | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if [self.responses, self.sums, self.means].count(None) != 2:  # noqa: PLR2004 - of three
            raise ValueError("exactly one of responses, sums and means")
        if self.elements is not None and len(set(self.elements)) != len(self.elements):
            raise ValueError("each element once")
        return self


class ConventionResult(BaseModel):
    """What one convention makes of the answers; `categories` by edition of the letter table."""

    convention: str
    weight: str
    rounding: str
    index: Points
    categories: dict[str, str]


class Reproduction(BaseModel):
    """A convention that gives the printed figure; `bands` are the tables with its letter."""

    convention: str
    bands: list[str]


class CalculationResult(BaseModel):
    """The index under `convention`, its letter, and what every other convention would give.

    `index` is half-up to two decimals, `means` to three. `margin`, `lower` and `upper` (95 %) need
    `responses`; `interval` says how they were found. `n` is null when only means are known.
    `reproduced_by` is null unless a printed result was given; empty: no known convention gives it.
    """

    instrument: str
    convention: str
    n: int | None
    elements: list[str]
    means: dict[str, Points]
    index: Points
    category: str | None
    label: str | None
    margin: Points | None
    lower: Points | None
    upper: Points | None
    interval: str | None
    needed: int
    still_needed: int | None
    conventions: list[ConventionResult]
    reproduced_by: list[Reproduction] | None
