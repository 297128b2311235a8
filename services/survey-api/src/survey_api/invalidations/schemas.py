from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from survey_api.invalidations.models import State, Step

Reasoning = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=10, max_length=1000, pattern=r"^[^\x00]*$"),
    Field(description="Kept for ever beside the decision"),
]


class Selection(BaseModel):
    """Counted answers by where and when they were given.

    Without `service_id` those of any service, with the nil UUID those about the unit as a whole;
    without `channel` those of any. `only_uniform` takes only answers that give every element the
    same score.
    """

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    service_id: UUID | None = None
    channel: str | None = Field(default=None, max_length=10, pattern=r"^[a-z]+$")
    from_day: date
    to_day: date
    only_uniform: bool = False

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if self.to_day < self.from_day:
            raise ValueError("to_day must not be before from_day")
        return self


class InvalidationCreate(BaseModel):
    """Answers to set aside at once, until another person decides; `anomaly_id` says what showed
    them."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "selection": {
                        "channel": "kiosk",
                        "from_day": "2026-11-18",
                        "to_day": "2026-11-20",
                        "only_uniform": True,
                    },
                    "reason": "Loket tutup pada tanggal itu; 30 jawaban seragam dari satu kios.",
                }
            ]
        },
    )

    selection: Selection
    anomaly_id: UUID | None = None
    reason: Reasoning


class Decision(BaseModel):
    """Whether the answers are invalid; otherwise they count again."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"approve": True, "reason": "Rekaman loket menunjukkan tidak ada layanan."}
            ]
        },
    )

    approve: bool
    reason: Reasoning


class SelectionRead(BaseModel):
    """What was selected; null means any, the nil service the unit as a whole."""

    model_config = ConfigDict(from_attributes=True)

    service_id: UUID | None
    channel: str | None
    from_day: date
    to_day: date
    only_uniform: bool


class ReasonRead(BaseModel):
    """Why somebody proposed or decided it."""

    model_config = ConfigDict(from_attributes=True)

    step: Step
    reason: str
    given_by: str
    given_at: datetime


class InvalidationRead(BaseModel):
    """A proposal not to count answers, and what another person decided.

    `answers` is how many were set aside; those that arrive later are not part of it. `mine` says
    that the caller proposed it, so that somebody else has to decide. `version` is what If-Match
    expects.
    """

    id: UUID
    period_id: UUID
    anomaly_id: UUID | None
    selection: SelectionRead
    answers: int
    state: State
    reasons: list[ReasonRead]
    proposed_at: datetime
    decided_at: datetime | None
    mine: bool
    version: int
