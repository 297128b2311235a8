from datetime import date
from typing import ClassVar, Literal
from uuid import UUID

from pydantic import ConfigDict

from complaints_api.decisions.rules import Component, Finding
from prima_chassis.events import Event


class ComplaintDecided(Event):
    """A complaint was decided. After an upheld objection the same complaint is decided again:
    the later fact replaces the earlier one.

    `version` is the published standard in force on the day of the incident; `excess` is money
    taken above its fee, in rupiah; `on_time` is null where no deadline applied.
    """

    type: ClassVar[str] = "complaints.complaint.decided"

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "complaint_id": "0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
                    "kind": "illegal_levy",
                    "service_id": "5b0f3a52-13b4-4a7f-8d36-6a4a5ed5d0c4",
                    "unit_id": "5e3a0f3c-2f4e-4f43-9a55-1d8b7a3a9e11",
                    "version": 2,
                    "breached_component": "fee",
                    "finding": "substantiated",
                    "excess": 50000,
                    "on_time": True,
                    "decided_on": "2026-12-14",
                }
            ]
        }
    )

    complaint_id: UUID
    kind: Literal["complaint", "illegal_levy", "information_request", "aspiration"]
    service_id: UUID | None
    unit_id: UUID | None
    version: int | None
    breached_component: Component | None
    finding: Finding
    excess: int | None
    on_time: bool | None
    decided_on: date
