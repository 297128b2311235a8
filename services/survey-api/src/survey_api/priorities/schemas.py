from typing import Literal
from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class ElementPriority(BaseModel):
    """One element: `performance` is its index, `importance` a correlation from -1 to 1.

    Importance and quadrant are null when all respondents gave the same answer.
    """

    code: str
    name: str
    importance: Points | None
    performance: Points
    quadrant: Literal["keep_up", "concentrate", "low_priority", "possible_overkill"] | None


class PrioritiesRead(BaseModel):
    """Importance–performance analysis. Quadrants are cut at the means of both.

    Nobody is asked what matters to them: an element counts as important when it goes with the
    total of the other elements. With fewer than ten answers it is `hidden` and without elements.
    """

    scope: Literal["service", "unit", "government"]
    id: UUID | str
    period: str
    instrument: str
    n: int
    hidden: bool
    importance_basis: Literal["correlation_with_other_elements"]
    elements: list[ElementPriority]
