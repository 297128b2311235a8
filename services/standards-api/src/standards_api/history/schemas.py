from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from standards_api.components import Component, Components
from standards_api.history.rules import Burden, Op
from standards_api.lifecycle import VersionState


class VersionLine(BaseModel):
    """A version in the history of a standard."""

    number: int
    state: VersionState
    decree_number: str | None
    effective_from: date | None
    published_on: date | None
    sha256: str | None


class VersionFacts(BaseModel):
    """What makes a version an official one. `sha256` is that of its newest text."""

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
    ended_on: date | None
    sha256: str


class AmendmentLine(BaseModel):
    """One frozen text of a version; 0 is the one that was submitted."""

    model_config = ConfigDict(from_attributes=True)

    amendment: int
    sha256: str
    parent_sha256: str | None
    created_at: datetime


class VersionRead(BaseModel):
    """A version with one of its texts. SHA-256 of `document` in RFC 8785 form is `sha256`."""

    service_id: UUID
    version: VersionFacts
    amendment: AmendmentLine
    amendments: list[AmendmentLine]
    components: Components
    document: dict[str, Any]


class ChangeRead(BaseModel):
    """One change of one entry, and what it means for the citizen."""

    model_config = ConfigDict(from_attributes=True)

    component: Component
    item_id: UUID
    op: Op
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    burden: Burden


class BurdenCounts(BaseModel):
    """How many changes weigh less, more, or the same."""

    lighter: int
    heavier: int
    neutral: int


class Difference(BaseModel):
    """Everything that changed from version `before` to version `after`."""

    before: int
    after: int
    changes: list[ChangeRead]
    burden: BurdenCounts
