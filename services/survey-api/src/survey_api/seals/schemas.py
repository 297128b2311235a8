from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class SealSummary(BaseModel):
    """A frozen result. `number` counts the government's seals, each holding the hash before it."""

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
    algorithm: str
    public_key: str
    signature: str
