from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints

from standards_api.components import Component
from standards_api.obstacles.rules import Cause, ObstacleState, Verdict

Passage = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2000)]


class RegisterObstacle(BaseModel):
    """What keeps a unit from serving to the standard, and what is asked of the leader."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
                    "component": "facilities",
                    "title": "Alat perekaman KTP-el rusak",
                    "description": "Satu dari dua alat perekaman tidak berfungsi sejak Oktober.",
                    "cause": "facilities",
                    "impact": "Antrean perekaman mencapai tiga hari kerja.",
                    "decision_requested": "Pengadaan satu alat perekaman pada APBD Perubahan.",
                    "due_on": "2026-12-15",
                }
            ]
        },
    )

    unit_id: UUID
    service_id: UUID | None = None
    component: Component | None = None
    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=200)]
    description: Passage
    cause: Cause
    impact: Passage
    decision_requested: Passage
    due_on: date | None = None


class DecideObstacle(BaseModel):
    """The leader's decision; `due_on` is until when it is carried out."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "decision": "approved",
                    "instruction": "Usulkan pengadaan pada APBD Perubahan.",
                    "due_on": "2026-12-31",
                }
            ]
        },
    )

    decision: Verdict
    instruction: Passage
    due_on: date | None = None


class CloseObstacle(BaseModel):
    """What became of it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"outcome": "Alat baru dipakai sejak 3 Februari 2027."}]},
    )

    outcome: Passage


class DecisionRead(BaseModel):
    """The decision that counts."""

    decision: Verdict
    instruction: str
    due_on: date | None
    decided_at: datetime


class ObstacleRead(BaseModel):
    """An obstacle; `revision` is what a decision needs as If-Match."""

    id: UUID
    unit_id: UUID
    unit_name: str
    service_id: UUID | None
    component: Component | None
    title: str
    description: str
    cause: Cause
    impact: str
    decision_requested: str
    due_on: date | None
    overdue: bool
    state: ObstacleState
    outcome: str | None
    decision: DecisionRead | None
    revision: int
    created_at: datetime


class MakeReport(BaseModel):
    """The period to report: 2026, 2026-11, 2026-Q4 or 2026-S2."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"period": "2026-Q4"}]}
    )

    period: Annotated[str, StringConstraints(max_length=10)]


class ReportCounts(BaseModel):
    """How many obstacles are new, past their date, waiting for a decision, and decided."""

    new: int
    overdue: int
    waiting: int
    decided: int


class ReportRead(BaseModel):
    """A periodic report to the head of government."""

    id: UUID
    period: str
    url: str
    sha256: str
    counts: ReportCounts
    created_at: datetime


class Reports(BaseModel):
    """The newest reports, at most a hundred."""

    data: list[ReportRead]
    next: None
