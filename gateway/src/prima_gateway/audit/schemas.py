from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict


class AuditEntryRead(BaseModel):
    """One act: who (account or client id), what, to what. `seq` counts from 1 per government."""

    model_config = ConfigDict(from_attributes=True)

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: dict[str, Any]


class VerificationRead(BaseModel):
    """Whether the trail is as it was written; `broken_at` is the first entry that is not."""

    model_config = ConfigDict(from_attributes=True)

    intact: bool
    entries: int
    broken_at: int | None
