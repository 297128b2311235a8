from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class IdentityRead(BaseModel):
    """Who reported. Every time it is shown, that is written down."""

    name: str | None
    phone: str | None
    email: str | None


class RevealState(StrEnum):
    """How a request to see a sealed identity stands."""

    PENDING = "pending"
    APPROVED = "approved"
    REFUSED = "refused"


class RequestReveal(BaseModel):
    """Why the reporter's identity has to be known."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"reason": "Pelapor meminta ganti rugi; nama diperlukan untuk bayar."}]
        },
    )

    reason: str = Field(min_length=10, max_length=2000)


class RevealRead(BaseModel):
    """A request; `approvals` of two. `expires_at` is set once both custodians consented."""

    id: UUID
    complaint_id: UUID
    ticket: str
    reason: str
    state: RevealState
    approvals: int
    requested_by: str
    requested_at: datetime
    expires_at: datetime | None
