from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import ConfigDict, Field

from prima_chassis.events import Event


class GovernmentActivated(Event):
    """A government uses the platform, or its time zone changed. The newest one counts."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "government": "74.10",
                    "name": "Kabupaten Buton Utara",
                    "level": "regency",
                    "timezone": "Asia/Makassar",
                }
            ]
        }
    )
    type: ClassVar[str] = "identity.government.activated"

    government: str = Field(description="Kemendagri code")
    name: str
    level: str = Field(description="province, regency or city")
    timezone: str = Field(description="IANA name of the working time zone")


class UnitChanged(Event):
    """A unit was added, renamed, moved or closed; the whole of it as it is now."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10",
                    "parent_id": "0b0e8a3c-3c51-4f0e-9a63-0d2f2b4f8a11",
                    "ancestors": ["0b0e8a3c-3c51-4f0e-9a63-0d2f2b4f8a11"],
                    "name": "Puskesmas Kelapa Kampit",
                    "short_name": "PKM Kelapa Kampit",
                    "kind": "health_centre",
                    "closed_on": None,
                }
            ]
        }
    )
    type: ClassVar[str] = "identity.unit.changed"

    id: UUID
    parent_id: UUID | None
    ancestors: list[UUID] = Field(description="From the root to the parent")
    name: str
    short_name: str | None
    kind: str
    closed_on: date | None = Field(description="First day on which the unit no longer serves")
