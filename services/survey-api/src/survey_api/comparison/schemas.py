from typing import Literal
from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class UnitCompared(BaseModel):
    """A unit's index with its 95 % limits; null while fewer than ten answered.

    `position` is against the funnel's 99.8 % limits for its own number of answers: with many units
    compared at once, 95 % limits would accuse one in twenty of what is noise.
    `needed` is how many answers the rules ask for, given the users reported; a result that is not
    `publishable` has a letter that should not be named.
    """

    unit_id: UUID
    name: str
    n: int
    needed: int
    population: int | None
    index: Points | None
    lower: Points | None
    upper: Points | None
    category: str | None
    publishable: bool
    position: Literal["above", "within", "below"] | None


class FunnelPoint(BaseModel):
    """Limits around the average within which chance alone puts a unit with `n` answers."""

    n: int
    lower95: Points
    upper95: Points
    lower998: Points
    upper998: Points


class ComparisonRead(BaseModel):
    """Units of a government in one period. `average` pools the answers of the units shown."""

    period: str
    instrument: str
    average: Points | None
    units: list[UnitCompared]
    funnel: list[FunnelPoint]
