from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel

from standards_api.rounds import Group, RoundState


class GroupCount(BaseModel):
    """How many of a group were present."""

    group: Group
    name: str
    count: int


class BalanceRead(BaseModel):
    """How broadly society took part. `level` is that of form F-02 item 2 (0–5).

    Warnings: elements_missing, mostly_provider, no_vulnerable_group.
    """

    elements: int
    level: int
    warnings: list[str]


class DiscussedService(BaseModel):
    """The service of a discussed standard."""

    id: UUID
    code: str
    name: str
    unit_name: str


class Discussed(BaseModel):
    """A standard under discussion; `version` is its number, `amendment` its newest text."""

    service: DiscussedService
    version: int
    amendment: int
    version_state: str


class SignatoryRead(BaseModel):
    """Who signs the minutes."""

    name: str
    position: str
    group: Group
    signed_at: datetime | None


class MinutesRead(BaseModel):
    """The minutes of the round."""

    number: str
    held_on: date
    url: str
    sha256: str
    signatories: list[SignatoryRead]


class ClockRead(BaseModel):
    """A statutory term that runs for this round; `service_id` when it is about one service."""

    clock: str
    basis: str
    from_date: date
    n: int
    unit: Literal["working", "calendar"]
    due_on: date
    service_id: UUID | None
    calendar_version: int


class ConsultationLine(BaseModel):
    """A round in the list."""

    id: UUID
    title: str
    purpose: str
    method: str
    state: RoundState
    opens_on: date
    closes_on: date
    place: str | None
    unit_id: UUID | None
    services: int
    comments_open: bool


class ConsultationRead(BaseModel):
    """A round as everybody may see it; participants are counts, never names."""

    id: UUID
    title: str
    purpose: str
    method: str
    state: RoundState
    opens_on: date
    closes_on: date
    place: str | None
    facilitator: str | None
    unit_id: UUID | None
    revision: int
    services: list[Discussed]
    participants: list[GroupCount]
    balance: BalanceRead
    minutes: MinutesRead | None
    comments_open: bool
    clocks: list[ClockRead]
