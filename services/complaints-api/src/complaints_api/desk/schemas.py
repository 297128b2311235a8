from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from complaints_api.assignments.actions import AssignmentRead
from complaints_api.cases.actions import Action, IdentityClass, Kind, Outcome, State, Track
from complaints_api.clocks.actions import ClockRead
from complaints_api.decisions.actions import DecisionRead, ObjectionRead
from complaints_api.identities.actions import IdentityRead
from complaints_api.messages.actions import StaffMessage
from complaints_api.promises.actions import ComparisonRead
from complaints_api.timeline.actions import StaffEntry


class Narrowed(BaseModel):
    """What a list of cases is narrowed to."""

    state: State | None = None
    kind: Kind | None = None
    unit: UUID | None = Field(default=None, description="Concerned or handling unit")
    overdue: bool = Field(default=False, description="Only cases whose deadline has passed")


class CaseSummary(BaseModel):
    """A case in a list: no story, no reporter. Money in rupiah."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    ticket: str
    kind: Kind
    track: Track
    state: State
    outcome: Outcome | None
    identity_class: IdentityClass
    service_id: UUID | None
    service_name: str | None
    unit_id: UUID | None
    assigned_unit: UUID | None
    incident_on: date | None
    filed_on: date
    due_on: date | None
    overdue: bool
    finding: str | None
    excess: int | None
    version: int


class CaseRead(CaseSummary):
    """A case on the desk of somebody who works on it.

    `identity` is null when it was not collected, or when the caller may not see it; every time it
    is shown, that is recorded. `binding_on` is the earlier of the statutory and the operational
    deadline of the decision. `intact` is false when the history was tampered with.
    """

    channel: str
    statutory: bool
    story: str
    desired_resolution: str | None
    identity: IdentityRead | None
    comparison: ComparisonRead | None
    standard_version: int | None
    binding_on: date | None
    clocks: list[ClockRead]
    timeline: list[StaffEntry]
    intact: bool
    messages: list[StaffMessage]
    assignments: list[AssignmentRead]
    decisions: list[DecisionRead]
    objections: list[ObjectionRead]
    allowed_actions: list[Action]
