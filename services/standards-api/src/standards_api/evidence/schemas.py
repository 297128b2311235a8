from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints

from standards_api.components import Component


class EvidenceRead(BaseModel):
    """A fact from complaints or surveys, as its event told it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: Literal["complaint", "survey"]
    unit_id: UUID | None
    service_id: UUID | None
    component: Component | None
    occurred_on: date
    facts: dict[str, Any]


class ReviewRead(BaseModel):
    """A service is asked to look at its standard again."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    service_id: UUID
    component: Component | None
    reason: Literal["breach_found", "low_satisfaction"]
    evidence_id: UUID
    opened_on: date
    resolution: str | None
    resolved_at: datetime | None


class ResolveReview(BaseModel):
    """What was done about it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"resolution": "Rancangan versi 2 dimulai."}]},
    )

    resolution: Annotated[
        str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2000)
    ]
