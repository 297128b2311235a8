from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

Source = Annotated[
    str,
    Field(
        min_length=1,
        max_length=60,
        pattern=r"^[^\x00]*$",
        description="Where the numbers come from",
        examples=["Mesin antrean loket A"],
    ),
]


class ServedDay(BaseModel):
    """People served on one day; without `service_id` visitors of the unit as a whole."""

    model_config = ConfigDict(extra="forbid")

    day: date
    service_id: UUID | None = None
    count: int = Field(ge=0, le=1_000_000, strict=True)


class Statement(BaseModel):
    """Everything that one source counted in the round; it replaces what the source said before.

    Between the first and the last day that are given for a service, a day that is left out
    counts as a day without transactions. Numbers of different sources are added up.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "source": "Mesin antrean loket A",
                    "days": [
                        {
                            "day": "2026-07-01",
                            "service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d",
                            "count": 41,
                        }
                    ],
                }
            ]
        },
    )

    source: Source
    days: list[ServedDay] = Field(max_length=20_000)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len({(one.day, one.service_id) for one in self.days}) != len(self.days):
            raise ValueError("each day and service once")
        return self


class ServedDayRead(BaseModel):
    """One line of the ledger; `service_id` is null for visitors of the unit as a whole."""

    source: str
    service_id: UUID | None
    day: date
    count: int


class SourceRead(BaseModel):
    """What one source said in all."""

    source: str
    days: int
    transactions: int
