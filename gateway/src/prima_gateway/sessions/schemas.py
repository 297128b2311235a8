from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from prima_gateway.roles import Role

Otp = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^\d{6}$")]
AnyPassword = Annotated[str, StringConstraints(min_length=1, max_length=128)]


class SignIn(BaseModel):
    """Username and password, and a one-time code where the account has a second factor."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"username": "penyusun.disdukcapil", "password": "kuda-layang-batu-senja"}]
        },
    )

    username: Annotated[
        str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=60)
    ]
    password: AnyPassword
    otp: Otp | None = None


class ReachedUnit(BaseModel):
    """A unit that the person reaches, with everything below it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    government: str


class SignedIn(BaseModel):
    """Who is signed in. `governments` is `["*"]` for all; `units` counts unless `all_units`."""

    id: UUID
    username: str
    name: str
    roles: list[Role] = Field(description="Roles that count now")
    governments: list[str]
    units: list[ReachedUnit]
    all_units: bool
    scopes: list[str]
    otp_enrolled: bool
    otp_missing: bool = Field(
        description="Roles with power sleep until a second factor is enrolled"
    )


class SessionRead(BaseModel):
    """The present session. The access token ends at `expires_at`; refresh before."""

    account: SignedIn
    expires_at: datetime


class ChangePassword(BaseModel):
    """The present password and the one that replaces it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "current_password": "kuda-layang-batu-senja",
                    "new_password": "hujan-sore-di-pelabuhan",
                }
            ]
        },
    )

    current_password: AnyPassword
    new_password: Annotated[str, StringConstraints(min_length=10, max_length=128)]


class BeginTotp(BaseModel):
    """A code of the present authenticator, when there is one to be replaced."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{}]})

    otp: Otp | None = None


class TotpSecret(BaseModel):
    """What an authenticator app needs: the secret (base32), or the URI as a QR code."""

    secret: str
    uri: str


class ConfirmTotp(BaseModel):
    """A code that the authenticator shows for the new secret."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"otp": "492039"}]})

    otp: Otp
