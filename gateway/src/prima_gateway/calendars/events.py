from datetime import date
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from prima_chassis.events import Event


class HolidayFact(BaseModel):
    """A day without work."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day: date
    name: str
    category: str = Field(description="national, leave (cuti bersama) or local")


class CalendarPublished(Event):
    """A government has new working days; deadlines computed from now on use this version."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "version": 1,
                    "workweek": [1, 2, 3, 4, 5],
                    "holidays": [
                        {
                            "day": "2026-08-17",
                            "name": "Hari Kemerdekaan Republik Indonesia",
                            "category": "national",
                        }
                    ],
                }
            ]
        }
    )
    type: ClassVar[str] = "identity.calendar.published"

    version: int = Field(ge=1)
    workweek: list[int] = Field(description="ISO weekdays on which offices work, 1 = Monday")
    holidays: list[HolidayFact] = Field(description="By day, each day once")
