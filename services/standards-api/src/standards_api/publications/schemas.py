from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from standards_api.components import Components
from standards_api.lifecycle import VersionState

Text200 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]


class Medium(StrEnum):
    """Where a standard is made public; the evaluation of services counts them."""

    WEBSITE = "website"
    BOARD = "board"
    BANNER = "banner"
    LEAFLET = "leaflet"
    SOCIAL_MEDIA = "social_media"
    RADIO = "radio"
    SIPPN = "sippn"


class EstablishStandard(BaseModel):
    """The decree that establishes a standard."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "decree_number": "100.3.3/17/2026",
                    "decree_date": "2026-11-20",
                    "official": "Dra. Wa Ode Hasna",
                    "official_position": "Kepala Dinas Kependudukan dan Pencatatan Sipil",
                    "effective_from": "2026-12-01",
                }
            ]
        },
    )

    decree_number: Annotated[
        str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)
    ]
    decree_date: date
    official: Text200
    official_position: Text200
    effective_from: date


class CharterPlace(BaseModel):
    """Where and when the charter is given."""

    model_config = ConfigDict(extra="forbid")

    place: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]
    date: date


class PublishStandard(BaseModel):
    """The charter, and the media in which the standard is made public."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "charter": {"place": "Buranga", "date": "2026-11-21"},
                    "media": ["website", "board", "sippn"],
                }
            ]
        },
    )

    charter: CharterPlace
    media: Annotated[list[Medium], Field(max_length=len(Medium))] = [Medium.WEBSITE]


class UnitOfService(BaseModel):
    """The unit that provides the service."""

    id: UUID
    name: str


class ServiceShown(BaseModel):
    """The service whose standard this is."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    code: str
    name: str
    description: str
    unit: UnitOfService


class VersionInForce(BaseModel):
    """What makes the version an official one."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    amendment: int
    state: VersionState
    decree_number: str | None
    decree_date: date | None
    official: str | None
    official_position: str | None
    effective_from: date | None
    published_on: date | None
    sha256: str


class CharterRead(BaseModel):
    """The charter (maklumat) of the service."""

    text: str
    place: str
    date: date
    official: str | None


class DocumentLink(BaseModel):
    """An official document about the version."""

    kind: str
    url: str
    sha256: str


class StandardRead(BaseModel):
    """The standard in force, as everybody may read it."""

    service: ServiceShown
    version: VersionInForce
    components: Components
    charter: CharterRead | None
    media: list[Medium]
    documents: list[DocumentLink]


class StepTaken(BaseModel):
    """A version after a legal step, with the documents that the step made."""

    service_id: UUID
    number: int
    state: VersionState
    revision: int
    documents: list[DocumentLink]
