from datetime import date
from typing import Any, ClassVar, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, JsonValue

from prima_chassis.events import Event
from survey_api.followup_plans.models import FollowUp
from survey_api.points import Points

EXAMPLE: dict[str, JsonValue] = {
    "followup_id": "3f0e7f5a-0c8e-4f0c-8a52-7f6f8f1c2a11",
    "period_id": "7d0c5d4e-0d0e-4f43-9b52-6a3b1a1c2f10",
    "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
    "label": "2026-S2",
    "element": "WAKTU",
    "component": "duration",
    "due_on": "2027-02-08",
}


class MeasuredEffect(BaseModel):
    """How the element changed to the round `label`; index points, `margin` for 95 %."""

    model_config = ConfigDict(frozen=True, extra="forbid", from_attributes=True)

    verdict: Literal["improved", "not_detectable", "worse"]
    difference: Points
    margin: Points
    label: str


class FollowUpCreated(Event):
    """A unit has to do something about an element that was among the lowest of a sealed round.

    `component` is that of the service standard which the element is about, null where it is about
    none.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [{**EXAMPLE, "state": "planned"}]})
    type: ClassVar[str] = "survey.followup.created"

    followup_id: UUID
    period_id: UUID
    unit_id: UUID
    label: str
    element: str
    component: str | None
    due_on: date
    state: Literal["planned"]

    @classmethod
    def of(cls, line: FollowUp) -> Self:
        """The fact about `line`."""
        return cls(**_told(line), state="planned")


class FollowUpRescheduled(Event):
    """A follow-up that is not done yet has another due day."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "followup_id": "3f0e7f5a-0c8e-4f0c-8a52-7f6f8f1c2a11",
                    "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
                    "due_on": "2027-03-31",
                }
            ]
        }
    )
    type: ClassVar[str] = "survey.followup.rescheduled"

    followup_id: UUID
    unit_id: UUID
    due_on: date

    @classmethod
    def of(cls, line: FollowUp) -> Self:
        """The fact about `line`."""
        return cls(followup_id=line.id, unit_id=line.unit_id, due_on=line.due_on)


class FollowUpClosed(Event):
    """A unit says, with evidence, that it has done what it planned about an element.

    `effect` is what a later round says of it, null while none has been sealed.
    """

    model_config = ConfigDict(
        json_schema_extra={"examples": [{**EXAMPLE, "state": "done", "effect": None}]}
    )
    type: ClassVar[str] = "survey.followup.closed"

    followup_id: UUID
    period_id: UUID
    unit_id: UUID
    label: str
    element: str
    component: str | None
    due_on: date
    state: Literal["done"]
    effect: MeasuredEffect | None

    @classmethod
    def of(cls, line: FollowUp) -> Self:
        """The fact about `line`."""
        measured = line.effect and MeasuredEffect.model_validate(line.effect)
        return cls(**_told(line), state="done", effect=measured)


def _told(line: FollowUp) -> dict[str, Any]:
    """What both facts tell. Any: the columns have different types."""
    names = ("period_id", "unit_id", "label", "element", "component", "due_on")
    return {"followup_id": line.id} | {name: getattr(line, name) for name in names}
