from datetime import date
from typing import Any, ClassVar, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from prima_chassis.events import Event
from standards_api.completeness import main_duration
from standards_api.components import Components, DurationUnit


class FeeLine(BaseModel):
    """One tariff; `amount` in rupiah."""

    id: UUID
    name: str
    kind: Literal["free", "fixed", "per_unit", "other_party"]
    amount: int
    legal_basis: str | None


class Fee(BaseModel):
    """Every tariff of the service; `free` when all are zero."""

    free: bool
    lines: list[FeeLine]


class PromisedDuration(BaseModel):
    """The ordinary time, counted from `start_event`."""

    value: int
    unit: DurationUnit
    start_event: str


class RequirementLine(BaseModel):
    """One thing an applicant brings."""

    id: UUID
    name: str


class ServicePublished(Event):
    """A standard came into force; what others promise or compare rests on these values."""

    type: ClassVar[str] = "standards.service.published"

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "service_id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
                    "code": "74.10.0001",
                    "name": "Penerbitan KTP-el",
                    "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
                    "version": 1,
                    "effective_from": "2026-11-21",
                    "fee": {
                        "free": True,
                        "lines": [
                            {
                                "id": "4a6b1e8e-6e40-4f63-8f43-2f1b5b6f3d01",
                                "name": "Tidak dipungut biaya",
                                "kind": "free",
                                "amount": 0,
                                "legal_basis": "UU Nomor 24 Tahun 2013 Pasal 79A",
                            }
                        ],
                    },
                    "duration": {
                        "value": 1,
                        "unit": "working_day",
                        "start_event": "file_complete",
                    },
                    "requirements": [
                        {"id": "c2256445-863a-5b15-8af4-9bcb2abbbc8a", "name": "Kartu Keluarga"}
                    ],
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                }
            ]
        },
    )

    service_id: UUID
    code: str
    name: str
    unit_id: UUID
    version: int
    effective_from: date
    fee: Fee
    duration: PromisedDuration
    requirements: list[RequirementLine]
    sha256: str


def announced(
    version: Any,  # the version that was published, a row of another feature
    components: Components,
    *,
    sha256: str | None,
    code: str,
    name: str,
    unit_id: UUID,
) -> ServicePublished:
    """The fact that a complete and established version came into force."""
    time = main_duration(components)
    if time is None or sha256 is None:
        raise ValueError("only a complete, frozen standard is announced")
    lines = [FeeLine.model_validate(item, from_attributes=True) for item in components.fee]
    return ServicePublished(
        service_id=version.service_id,
        code=code,
        name=name,
        unit_id=unit_id,
        version=version.number,
        effective_from=version.effective_from,
        fee=Fee(free=not any(line.amount for line in lines), lines=lines),
        duration=PromisedDuration.model_validate(time, from_attributes=True),
        requirements=[
            RequirementLine.model_validate(item, from_attributes=True)
            for item in components.requirements
        ],
        sha256=sha256,
    )
