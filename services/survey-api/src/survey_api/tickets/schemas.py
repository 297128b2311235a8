from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class TicketOrder(BaseModel):
    """How many tickets to make for one service; without `service_id` for the unit as a whole.

    `issued_on` is the day on which they are handed out, today when left out.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d", "count": 40}]
        },
    )

    service_id: UUID | None = None
    count: int = Field(ge=1, le=500, strict=True)
    issued_on: date | None = None


class TicketRead(BaseModel):
    """A ticket to print: its code is shown this once. `url` opens the form with the code in it."""

    code: str
    url: str


class TicketList(BaseModel):
    """The tickets that were made."""

    data: list[TicketRead]
    next: str | None


class TicketCount(BaseModel):
    """Tickets of one day and service: how many were handed out, and how many of those came back.

    `service_id` is null for tickets about the unit as a whole.
    """

    service_id: UUID | None
    issued_on: date
    issued: int
    spent: int


class TicketCounts(BaseModel):
    """Tickets of a round by day and service; `required` tells whether answers need one.

    A revision shows those of the round that it corrects.
    """

    required: bool
    issued: int
    spent: int
    data: list[TicketCount]
    next: str | None
