from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from standards_api.completeness import FaultKind
from standards_api.components import MOST_ITEMS, Component, Components
from standards_api.lifecycle import VersionState


class StartDraft(BaseModel):
    """Where a draft starts: a reference service, an older version, or by default what is in force
    (else the reference service of the service, else nothing).
    """

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reference_code": "ktp-el-baru"}]}
    )

    reference_code: Annotated[str, StringConstraints(max_length=40)] | None = None
    from_version: Annotated[int, Field(ge=1)] | None = None


class ReplaceComponent(BaseModel):
    """The entries of one component, in order. An entry without `id` is new and gets one."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"items": [{"name": "Kartu Keluarga", "form": "shown", "count": 1}]}]
        },
    )

    items: Annotated[list[dict[str, JsonValue]], Field(max_length=MOST_ITEMS)]


class UnitOfStandard(BaseModel):
    """The unit that provides the service."""

    id: UUID
    name: str


class ServiceOfStandard(BaseModel):
    """The service a standard is for."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str
    unit: UnitOfStandard


class Completeness(BaseModel):
    """How many of the fourteen components are filled in, and which are not."""

    filled: int
    of: int
    missing: list[Component]


class FaultRead(BaseModel):
    """What keeps a draft from publication; `name` is the entry's own text."""

    model_config = ConfigDict(from_attributes=True)

    kind: FaultKind
    component: Component
    item_id: UUID | None
    name: str | None


class DraftRead(BaseModel):
    """The version that is being worked on, in whatever state before publication."""

    service: ServiceOfStandard
    number: int
    state: VersionState
    amendment: int | None
    base_version: int | None
    reference_code: str | None
    revision: int
    consultation_id: UUID | None
    decree_number: str | None
    components: Components
    completeness: Completeness
    warnings: list[FaultRead]
    sha256: str | None
    updated_at: datetime


class DraftLine(BaseModel):
    """A version being worked on, in the list of a unit."""

    service: ServiceOfStandard
    number: int
    state: VersionState
    revision: int
    completeness: Completeness
    updated_at: datetime
