from datetime import date
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from survey_api.points import Points


class Publisher(BaseModel):
    """The government, by its Kemendagri code."""

    code: str
    name: str


class Licence(BaseModel):
    """How the data may be used."""

    name: str
    url: str


class OpenElement(BaseModel):
    """One element: mean score, the same as index points, and the sum of all its scores."""

    code: str
    name: str
    mean: Points
    index: Points
    sum: int


class DaySums(BaseModel):
    """Sums over days of asking, with n answers and total score T of each: Σ T², Σ nT and Σ n²."""

    days: int
    totals_squared: int
    products: int
    counts_squared: int


class OpenResult(BaseModel):
    """A sealed result and the integers that index and margin are computed from.

    `products` holds Σ x_u·x_v over respondents, for u ≤ v in the order of `elements`: (1,1), (1,2)
    … (1,k), (2,2) …; their sum with every product of two different elements taken twice is the sum
    of squared totals. `interval` says how the margin was found.
    """

    seal_id: UUID
    number: int
    revision: int
    sha256: str
    sealed_on: date
    unit_id: UUID
    unit: str
    label: str
    instrument: str
    scale: int
    n: int
    population: int | None
    needed: int
    index: Points
    lower: Points
    upper: Points
    margin: Points
    interval: str
    category: str | None
    reasons: list[str]
    statuses: dict[str, int]
    elements: list[OpenElement]
    products: list[int]
    days: DaySums


class OpenData(BaseModel):
    """Sealed satisfaction results of a government, newest label first, as open data.

    Of results with fewer than ten respondents nothing is given. `truncated` when there are more
    than one answer holds; narrow the question then.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "Hasil survei kepuasan masyarakat",
                    "publisher": {"code": "74.10", "name": "Kabupaten Buton Utara"},
                    "licence": {
                        "name": "CC BY 4.0",
                        "url": "https://creativecommons.org/licenses/by/4.0/deed.id",
                    },
                    "method": {"index": "25·T/(k·n)"},
                    "head": None,
                    "truncated": False,
                    "data": [],
                }
            ]
        }
    )

    title: str
    publisher: Publisher
    licence: Licence
    method: dict[str, Any]
    head: str | None
    truncated: bool
    data: list[OpenResult]
