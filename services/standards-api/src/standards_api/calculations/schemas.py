from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from standards_api.components import Duration


class ChosenFee(BaseModel):
    """One tariff and how often it applies."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    quantity: Annotated[int, Field(ge=1, le=10_000)] = 1


class CalculateFee(BaseModel):
    """Which tariffs apply. Left out: each once, the most that may be asked."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"items": [{"id": "4a6b1e8e-6e40-4f63-8f43-2f1b5b6f3d01", "quantity": 1}]}]
        },
    )

    items: Annotated[list[ChosenFee], Field(max_length=100)] | None = None


class FeeLineRead(BaseModel):
    """One tariff times its quantity, in rupiah."""

    id: UUID
    name: str
    kind: str
    unit_amount: int
    quantity: int
    amount: int
    legal_basis: str | None


class FeeCalculation(BaseModel):
    """What may be asked for the service, in rupiah, by version `version` of its standard."""

    amount: int
    free: bool
    lines: list[FeeLineRead]
    legal_basis: list[str]
    version: int


class TraceDay(BaseModel):
    """A day on the way: its number, or why it does not count."""

    day: date
    number: int | None
    reason: str | None


class DueDate(BaseModel):
    """When the service is due, with the way there and the calendar it was counted by."""

    due: date
    from_date: date
    duration: Duration
    trace: list[TraceDay]
    version: int
    calendar_version: int
