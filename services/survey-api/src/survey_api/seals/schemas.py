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
    instrument: str
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


class ChainLink(BaseModel):
    """One seal of a chain. `signature` is Ed25519 over the 32 bytes of `sha256`, base64."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    id: UUID
    label: str
    unit_id: UUID
    revision: int
    sha256: str
    previous_sha256: str | None
    public_key: Encoded
    signature: Encoded
    sealed_at: datetime


class SealProof(BaseModel):
    """The chain of a government's seals, from the first to this one.

    Each `previous_sha256` is the `sha256` of the link before it and stands in the content that the
    link's own `sha256` is made of, so no seal can be changed or left out without changing all that
    follow. The contents are read under their ids.
    """

    seal_id: UUID
    number: int
    sha256: str
    algorithm: Literal["Ed25519"]
    chain: list[ChainLink]


class SealRead(SealSummary):
    """The seal with everything needed to check it.

    `sha256` is over the canonical JSON (sorted keys, no spaces, UTF-8) of `content`; `signature`
    is Ed25519 over the 32 bytes of `sha256` by `public_key`, both base64.
    """

    content: dict[str, Any]
    algorithm: Literal["Ed25519"]
    public_key: Encoded
    signature: Encoded
