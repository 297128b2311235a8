from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from prima_gateway.directory.rules import Timezone, UnitKind

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
ShortName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class GovernmentRead(BaseModel):
    """A government. `province` is the code of the province it lies in, null for a province."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str
    level: str
    province: str | None
    timezone: str
    notice: str | None = Field(description="Stands above every page of this government")
    active: bool


class ChangeGovernment(BaseModel):
    """What to change; what is left out stays."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"active": True}]})

    active: bool | None = None
    timezone: Timezone | None = None
    notice: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] | None = Field(
        default=None, description="Empty takes the notice away"
    )


class UnitRead(BaseModel):
    """A unit. `ancestors` runs from the root to the parent; `version` is what If-Match names."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    parent_id: UUID | None
    ancestors: list[UUID]
    name: str
    short_name: str | None
    kind: UnitKind
    closed_on: date | None
    version: int


class UnitTree(BaseModel):
    """Every unit of a government, parents before their parts; closed ones too."""

    data: list[UnitRead]


class AddUnit(BaseModel):
    """A new unit; without `parent_id` it stands directly under the head of government."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "name": "Dinas Kependudukan dan Pencatatan Sipil",
                    "short_name": "Disdukcapil",
                    "kind": "agency",
                }
            ]
        },
    )

    name: Name
    kind: UnitKind
    parent_id: UUID | None = None
    short_name: ShortName | None = None


class ChangeUnit(BaseModel):
    """What to change; what is left out stays. A null parent moves the unit to the top, a null
    `closed_on` opens it again."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"closed_on": "2026-12-31"}]}
    )

    name: Name | None = None
    kind: UnitKind | None = None
    parent_id: UUID | None = None
    short_name: ShortName | None = None
    closed_on: date | None = None
