from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from complaints_api.cases.actions import Kind, Outcome, State
from complaints_api.clocks.actions import DeadlineRead
from complaints_api.decisions.actions import DecisionRead, ObjectionRead, ObjectionReason
from complaints_api.messages.actions import MessageRead
from complaints_api.timeline.actions import ReporterEntry

MAX_BODY = 10_000


class OpenReceipt(BaseModel):
    """A receipt code as typed or scanned; small letters, spaces and hyphens do not matter."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"receipt_code": "7K3M-Q9XW-2DPA-VH5T-C"}]},
    )

    receipt_code: str = Field(min_length=1, max_length=60)


class ReceiptSession(BaseModel):
    """A token for `Authorization: Bearer` below `receipts/me`; it ends by itself."""

    token: str
    expires_at: datetime


class ReporterAction(StrEnum):
    """What a reporter can do; each is an address below `receipts/me`."""

    MESSAGES = "messages"
    COMPLETION = "completion"
    SATISFACTION = "satisfaction"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"


class ReporterView(BaseModel):
    """A report as the one who filed it sees it: every deadline, every step, never an officer."""

    ticket: str
    kind: Kind
    state: State
    outcome: Outcome | None
    filed_on: date
    service_name: str | None
    story: str
    due_on: date | None
    timeline: list[ReporterEntry]
    clocks: list[DeadlineRead]
    messages: list[MessageRead]
    decision: DecisionRead | None
    objections: list[ObjectionRead]
    allowed_actions: list[ReporterAction]


class WriteBody(BaseModel):
    """A message or what was missing; plain text."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Kejadiannya di loket dua, pukul sembilan."}]},
    )

    body: str = Field(min_length=1, max_length=MAX_BODY)


class Respond(BaseModel):
    """Whether the result satisfies the reporter. A no leaves the case open for an objection."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"satisfied": True, "comment": "Terima kasih."}]},
    )

    satisfied: bool
    comment: str | None = Field(default=None, min_length=1, max_length=MAX_BODY)


class Object(BaseModel):
    """Why the reporter does not accept the decision."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"reason": "not_remedied", "body": "Uang belum dikembalikan."}]
        },
    )

    reason: ObjectionReason
    body: str = Field(min_length=1, max_length=MAX_BODY)
