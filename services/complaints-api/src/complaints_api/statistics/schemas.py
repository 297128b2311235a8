from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict


class CountOf(BaseModel):
    """One count; null when it is too small to be published, or would betray one that is."""

    name: str
    count: int | None


class UnitCount(BaseModel):
    """How many reports concern a unit; null when too few."""

    unit_id: UUID
    name: str
    count: int | None


class Punctuality(BaseModel):
    """How many decisions had a deadline and how many kept it; null below five decisions."""

    decided: int | None
    on_time: int | None


class LevyCount(BaseModel):
    """How many reports of illegal levies came in before `until`; nothing finer is published.

    Whole months only, so that nobody can watch the number change on the day of a report.
    """

    until: date
    count: int | None


class StatisticsRead(BaseModel):
    """Public figures about ordinary reports; counts below 5 are withheld as null."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "as_of": "2026-11-21",
                    "total": 128,
                    "by_kind": [{"name": "complaint", "count": 97}],
                    "by_state": [{"name": "closed", "count": 88}],
                    "by_unit": [],
                    "overdue": None,
                    "punctuality": {"decided": 90, "on_time": 81},
                    "levies": {"until": "2026-11-01", "count": 14},
                }
            ]
        }
    )

    as_of: date
    total: int | None
    by_kind: list[CountOf]
    by_state: list[CountOf]
    by_unit: list[UnitCount]
    overdue: int | None
    punctuality: Punctuality
    levies: LevyCount
