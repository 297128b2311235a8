from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints

from survey_api.points import Points

ShownState = Literal["planned", "running", "done", "overdue"]


class FollowUpChange(BaseModel):
    """What to change of a follow-up; what is left out or null stays, `owner_name` null empties it.

    `program` is public: name no persons there.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"owner_name": "Wa Ode Hasna", "due_on": "2027-02-08", "state": "running"}]
        },
    )

    program: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=500)]
        | None
    ) = None
    owner_name: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
        | None
    ) = None
    due_on: date | None = None
    state: Literal["planned", "running"] | None = None


class Completion(BaseModel):
    """What was done."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"note": "Loket kedua dibuka sejak 11 Januari 2027."}]},
    )

    note: Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=2000)]


class EffectRead(BaseModel):
    """How the element changed to the next sealed round, in index points.

    Beyond `margin` a change is told as such (95 % for all elements at once); within it nothing
    can be said: not_detectable. `against` is that round.
    """

    model_config = ConfigDict(from_attributes=True)

    verdict: Literal["improved", "not_detectable", "worse"]
    difference: Points
    margin: Points
    against: UUID
    label: str


class EvidenceRead(BaseModel):
    """A file that shows what was done; `url` is for staff. `size` in bytes."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
    url: str
    added_at: datetime


class FollowUpRead(BaseModel):
    """A line of a unit's follow-up plan (RTL). `component` is that of the service standard.

    `state` is overdue when it is not done by `due_on`; `quarter` is that of `due_on`.
    """

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    period_id: UUID
    unit_id: UUID
    label: str
    instrument: str
    element: str
    element_name: str
    component: str | None
    component_reason: str
    program: str
    quarter: str
    owner_name: str | None
    planned_on: date
    due_on: date
    state: ShownState
    note: str | None
    done_on: date | None
    evidence: list[EvidenceRead]
    effect: EffectRead | None
    allowed_actions: list[str]
    version: int


class PublicFollowUp(BaseModel):
    """What a unit promised after a survey, and whether it helped."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    unit_id: UUID
    label: str
    element: str
    element_name: str
    program: str
    due_on: date
    state: ShownState
    effect: EffectRead | None
