from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from standards_api.rounds import Group, RoundState

Line200 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Purpose = Literal["drafting", "application", "evaluation"]
Method = Literal["in_person", "online", "hybrid", "media"]


class PlanConsultation(BaseModel):
    """A round to plan. Left out, it opens today and closes after seven working days."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "title": "Forum Konsultasi Publik standar pelayanan Disdukcapil",
                    "purpose": "drafting",
                    "method": "hybrid",
                    "opens_on": "2026-11-23",
                    "closes_on": "2026-12-02",
                    "place": "Aula Dinas Kependudukan dan Pencatatan Sipil",
                    "service_ids": ["0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11"],
                }
            ]
        },
    )

    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=200)]
    purpose: Purpose = "drafting"
    method: Method = "hybrid"
    opens_on: date | None = None
    closes_on: date | None = None
    place: Line200 | None = None
    facilitator: Line200 | None = None
    unit_id: UUID | None = None
    service_ids: Annotated[list[UUID], Field(min_length=1, max_length=200)]


class AddParticipant(BaseModel):
    """Somebody invited or present."""

    model_config = ConfigDict(extra="forbid")

    group: Group
    name: Line200
    institution: Line200 | None = None
    gender: Literal["female", "male"] | None = None
    disability: bool = False
    attended: bool = True


class AddParticipants(BaseModel):
    """People to add to the attendance list."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"participants": [{"group": "users", "name": "La Ode Rahmat", "gender": "male"}]}
            ]
        },
    )

    participants: Annotated[list[AddParticipant], Field(min_length=1, max_length=500)]


class ParticipantRead(BaseModel):
    """Somebody on the attendance list; organisers only."""

    id: UUID
    group: Group
    name: str
    institution: str | None
    gender: str | None
    disability: bool
    attended: bool


class ParticipantList(BaseModel):
    """The attendance list."""

    data: list[ParticipantRead]
    next: None


class ConsultationStep(BaseModel):
    """A round after a step of its organisers."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    state: RoundState
    opens_on: date
    closes_on: date
    revision: int
