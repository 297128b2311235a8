from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

MAX_BODY = 10_000


class AssignCase(BaseModel):
    """Which unit is to handle the case, and what it is to do."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "unit_id": "5e3a0f3c-2f4e-4f43-9a55-1d8b7a3a9e11",
                    "instruction": "Periksa dan jawab pelapor.",
                }
            ]
        },
    )

    unit_id: UUID
    instruction: str = Field(min_length=1, max_length=MAX_BODY)


class AcceptCase(BaseModel):
    """A remark on taking the case; may be left out."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"body": "Kami tangani."}]}
    )

    body: str | None = Field(default=None, max_length=MAX_BODY)


class RefuseCase(BaseModel):
    """Why the unit gives the case back."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Loket itu milik kecamatan."}]},
    )

    body: str = Field(min_length=5, max_length=MAX_BODY)


class AssignmentRead(BaseModel):
    """One step of the chain of assignments."""

    step: int
    unit_id: UUID
    instruction: str
    assigned_by: str
    assigned_on: date
    answer: Literal["accepted", "refused"] | None
    answered_on: date | None
