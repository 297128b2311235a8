from typing import Literal
from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class CountedPart(BaseModel):
    """The integers of a service, a unit or the whole (`key` null), and its weight as a fraction.

    `total` is Σ t and `squares` Σ t² of respondents' totals; `products` is Σ x_u·x_v in the order
    (1,1), (1,2) … (2,2) … of `elements`; the `day_*` sums run over days: Σ Tᵈ², Σ nᵈTᵈ, Σ nᵈ².
    """

    key: UUID | None
    weight: str
    n: int
    population: int | None
    total: int
    squares: int
    sums: list[int]
    products: list[int]
    days: int
    day_totals_squared: int
    day_products: int
    day_counts_squared: int
    index: Points


class FormulaStep(BaseModel):
    """One step of the arithmetic: `formula` holds the numbers, `result` what comes out."""

    name: Literal[
        "total", "index", "variance_of_respondents", "variance_of_days", "population_correction",
        "standard_error", "limits",
    ]  # fmt: skip
    formula: str
    result: str


class ExplanationRead(BaseModel):
    """Everything an index was made of: integers first, then each step of the formula.

    An index weighed from several parts has no `steps` of its own: it is Σ weight·index of parts.
    `left_out` counts units of too few answers, which a government is told without.
    """

    scope: Literal["service", "unit", "government"]
    id: UUID | str
    period: str
    instrument: str
    scale: int
    elements: list[str]
    method: Literal["pooled", "population", "simple"]
    hidden: bool
    n: int
    index: Points | None
    lower: Points | None
    upper: Points | None
    interval: str | None
    parts: list[CountedPart]
    left_out: int
    steps: list[FormulaStep]
