from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from standards_api.catalogue.models import ServiceKind, ServiceState

Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$")]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=200)]
Description = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Alias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]
Aliases = Annotated[list[Alias], Field(max_length=20)]


class CreateService(BaseModel):
    """A service to register. Without a code it gets the next one of the government."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "name": "Penerbitan KTP-el",
                    "description": "Perekaman dan penerbitan KTP elektronik pertama",
                    "kind": "administrative",
                    "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
                    "aliases": ["bikin ktp"],
                    "reference_code": "ktp-el-baru",
                }
            ]
        },
    )

    code: Code | None = None
    name: Name
    description: Description = ""
    kind: ServiceKind = ServiceKind.ADMINISTRATIVE
    unit_id: UUID
    aliases: Aliases = []
    reference_code: Annotated[str, StringConstraints(max_length=40)] | None = None


class ChangeService(BaseModel):
    """What to change; fields left out stay."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"aliases": ["bikin ktp", "ktp baru"]}]}
    )

    name: Name | None = None
    description: Description | None = None
    kind: ServiceKind | None = None
    unit_id: UUID | None = None
    aliases: Aliases | None = None
    reference_code: Annotated[str, StringConstraints(max_length=40)] | None = None
    state: ServiceState | None = None


class UnitRead(BaseModel):
    """The unit that provides a service."""

    id: UUID
    name: str


class ServiceRead(BaseModel):
    """A public service; `published_version` is the number of its standard in force."""

    id: UUID
    code: str
    name: str
    description: str
    kind: ServiceKind
    unit: UnitRead
    aliases: list[str]
    reference_code: str | None
    state: ServiceState
    published_version: int | None
