from datetime import date

from pydantic import BaseModel, ConfigDict


class TraceDay(BaseModel):
    """One day on the way: its number, or null with the reason why it did not count."""

    day: date
    number: int | None
    reason: str | None


class DueRead(BaseModel):
    """A computed deadline, day by day."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "due": "2026-11-23",
                    "trace": [
                        {"day": "2026-11-21", "number": None, "reason": "weekend"},
                        {"day": "2026-11-22", "number": None, "reason": "weekend"},
                        {"day": "2026-11-23", "number": 1, "reason": None},
                    ],
                }
            ]
        }
    )

    due: date
    trace: list[TraceDay]
