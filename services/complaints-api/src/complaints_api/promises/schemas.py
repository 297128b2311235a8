from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from complaints_api.promises.rules import FeeKind, Finding


class FeeLineRead(BaseModel):
    """One published fee line; `amount` in rupiah, per unit when `kind` is `per_unit`."""

    id: str
    name: str
    kind: FeeKind
    amount: int
    legal_basis: str | None


class FeeRead(BaseModel):
    """What a service costs."""

    free: bool
    lines: list[FeeLineRead]


class DurationRead(BaseModel):
    """How long a service takes."""

    value: int
    unit: str
    start_event: str | None


class UnitName(BaseModel):
    """A unit by name."""

    id: UUID
    name: str


class ServiceRead(BaseModel):
    """A service that a complaint can be about, with what is promised today."""

    id: UUID
    code: str
    name: str
    unit: UnitName
    version: int
    effective_from: date
    fee: FeeRead
    duration: DurationRead | None


class ComparisonRead(BaseModel):
    """A payment beside the published fee, both in rupiah.

    `version` is the standard that was in force on the day of the incident. `tariff` and `excess`
    are null where they cannot be known; `component` names what was broken, if anything was.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "paid": 50000,
                    "tariff": 0,
                    "excess": 50000,
                    "finding": "free_service_charged",
                    "component": "fee",
                    "version": 2,
                }
            ]
        }
    )

    paid: int
    tariff: int | None
    excess: int | None
    finding: Finding
    component: str | None
    version: int | None
