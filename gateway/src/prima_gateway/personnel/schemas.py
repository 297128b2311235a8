from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from prima_gateway.roles import Role

Username = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, to_lower=True, max_length=60, pattern=r"^[a-z0-9][a-z0-9._-]{2,59}$"
    ),
]
Password = Annotated[str, StringConstraints(min_length=10, max_length=128)]
PersonName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Email = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        max_length=254,
        pattern=r"^[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+$",
    ),
]
Roles = Annotated[list[Role], Field(min_length=1, max_length=12)]
Units = Annotated[list[UUID], Field(max_length=200)]
Codes = Annotated[
    list[Annotated[str, StringConstraints(pattern=r"^(\*|\d{2}(\.\d{2})?)$")]],
    Field(min_length=1, max_length=600),
]


class GrantedUnitRead(BaseModel):
    """A unit that an account reaches, with everything below it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    government: str


class AccountRead(BaseModel):
    """An account as administrators see it. `version` is what If-Match names."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    username: str
    name: str
    email: str | None
    roles: list[Role]
    governments: list[str]
    units: list[GrantedUnitRead]
    all_units: bool
    managed_by: str | None = Field(description="The government that manages it; null: the platform")
    disabled: bool
    locked: bool = Field(description="Signing in is refused for a while after repeated failures")
    otp_enrolled: bool
    version: int


class CreateAccount(BaseModel):
    """An account of one government. It reaches all of its units, or the given ones with their
    parts; roles with power sleep until their holder has enrolled a second factor."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "username": "penyusun.disdukcapil",
                    "password": "kuda-layang-batu-senja",
                    "name": "Penyusun Standar Disdukcapil",
                    "roles": ["drafter"],
                    "units": ["5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10"],
                }
            ]
        },
    )

    username: Username
    password: Password
    name: PersonName
    email: Email | None = None
    roles: Roles
    units: Units = Field(default_factory=list)
    all_units: bool = False


class CreatePlatformAccount(CreateAccount):
    """An account that works for several governments with the same roles; `["*"]` is all."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "username": "ombudsman.sultra",
                    "password": "kuda-layang-batu-senja",
                    "name": "Perwakilan Ombudsman Sulawesi Tenggara",
                    "roles": ["ombudsman_viewer"],
                    "governments": ["74.10", "74.14"],
                    "all_units": True,
                }
            ]
        },
    )

    governments: Codes


class ChangeAccount(BaseModel):
    """What to change; what is left out stays. A new password is a temporary one, told to its
    owner; `reset_totp` is for somebody who has lost their authenticator."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"disabled": True}, {"unlock": True}]}
    )

    name: PersonName | None = None
    email: Email | None = None
    roles: Roles | None = None
    units: Units | None = None
    all_units: bool | None = None
    disabled: bool | None = None
    unlock: bool = False
    password: Password | None = None
    reset_totp: bool = False


class ChangePlatformAccount(ChangeAccount):
    """As for an account of one government, and for which governments it works."""

    governments: Codes | None = None
