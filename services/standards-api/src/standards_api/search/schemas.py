from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from standards_api.components import DurationUnit


class UnitName(BaseModel):
    """A unit, by its name."""

    id: UUID
    name: str


class FoundService(BaseModel):
    """The service of one result."""

    id: UUID
    code: str
    name: str
    unit: UnitName
    reference_code: str | None


class PromisedTime(BaseModel):
    """The ordinary duration of the published standard."""

    value: int
    unit: DurationUnit


class Price(BaseModel):
    """The fee in rupiah: free, one amount, or `from` the lowest to the highest line."""

    free: bool
    lowest: int
    highest: int


class Result(BaseModel):
    """One service that answers the query; `matched` are the words of the query it answers.

    `places` counts the units that offer the same reference service; they are one result.
    """

    service: FoundService
    published: bool
    duration: PromisedTime | None
    fee: Price | None
    matched: list[str]
    places: int


class Results(BaseModel):
    """Results, best first; `suggestion` is the query we understood when it was misspelled."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "data": [
                        {
                            "service": {
                                "id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
                                "code": "74.10.0001",
                                "name": "Penerbitan KTP-el",
                                "unit": {
                                    "id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
                                    "name": "Dinas Kependudukan dan Pencatatan Sipil",
                                },
                                "reference_code": "ktp-el-baru",
                            },
                            "published": True,
                            "duration": {"value": 1, "unit": "working_day"},
                            "fee": {"free": True, "lowest": 0, "highest": 0},
                            "matched": ["ktp"],
                            "places": 1,
                        }
                    ],
                    "suggestion": None,
                }
            ]
        }
    )

    data: list[Result]
    suggestion: str | None


def result_of(row: Any) -> Result:  # Any: a row of the search statement
    """One result as it is shown."""
    return Result(
        service=FoundService(
            id=row["service_id"],
            code=row["code"],
            name=row["name"],
            unit=UnitName(id=row["unit_id"], name=row["unit_name"]),
            reference_code=row["reference_code"],
        ),
        published=row["published_number"] is not None,
        duration=row["duration"],
        fee=row["fee"],
        matched=row["matched"],
        places=row["places"],
    )
