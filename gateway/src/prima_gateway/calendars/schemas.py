from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

Category = Literal["national", "leave", "local"]


class HolidayLine(BaseModel):
    """A day without work: national holiday, collective leave (cuti bersama) or a local one."""

    model_config = ConfigDict(extra="forbid")

    day: date
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    category: Category


class CalendarRead(BaseModel):
    """The working days in force. `workweek` holds ISO weekdays, 1 = Monday."""

    model_config = ConfigDict(from_attributes=True)

    version: int
    workweek: list[int]
    holidays: list[HolidayLine]
    published_at: datetime


class PublishCalendar(BaseModel):
    """The whole calendar as it shall be from now on; each day once."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "workweek": [1, 2, 3, 4, 5],
                    "holidays": [
                        {
                            "day": "2026-07-02",
                            "name": "Hari jadi Kabupaten Buton Utara",
                            "category": "local",
                        }
                    ],
                }
            ]
        },
    )

    workweek: Annotated[list[Annotated[int, Field(ge=1, le=7)]], Field(min_length=1, max_length=7)]
    holidays: Annotated[list[HolidayLine], Field(max_length=400)]

    @field_validator("workweek")
    @classmethod
    def _sorted(cls, days: list[int]) -> list[int]:
        return sorted(set(days))

    @field_validator("holidays")
    @classmethod
    def _each_day_once(cls, lines: list[HolidayLine]) -> list[HolidayLine]:
        if len({line.day for line in lines}) != len(lines):
            raise ValueError("a day stands twice in the list")
        return sorted(lines, key=lambda line: line.day)
