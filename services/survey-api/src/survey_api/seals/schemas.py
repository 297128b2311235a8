import base64
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, PlainSerializer

from survey_api.points import Points

Encoded = Annotated[
    bytes, PlainSerializer(lambda value: base64.b64encode(value).decode(), return_type=str)
]
"""Bytes, base64 outside."""


class SealSummary(BaseModel):
    """A frozen result. `number` counts the government's seals, each holding the hash before it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    number: int
    period_id: UUID
    unit_id: UUID
    label: str
    revision: int
    n: int
    population: int | None
    index: Points
    margin: Points
    category: str | None
    sha256: str
    previous_sha256: str | None
    report_sha256: str
    sealed_at: datetime


class SealRead(SealSummary):
    """The seal with everything needed to check it.

    `sha256` is over the canonical JSON (sorted keys, no spaces, UTF-8) of `content`; `signature`
    is Ed25519 over the 32 bytes of `sha256` by `public_key`, both base64.
    """

    content: dict[str, Any]
    algorithm: Literal["Ed25519"]
    public_key: Encoded
    signature: Encoded
