from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Thread(StrEnum):
    """Who can read a message."""

    REPORTER = "reporter"
    INTERNAL = "internal"


class Author(StrEnum):
    """Who wrote a message: officers are not named to reporters."""

    REPORTER = "reporter"
    OFFICER = "officer"


class MessageRead(BaseModel):
    """A message as both sides see it; `purpose` is the act it belongs to."""

    model_config = ConfigDict(serialize_by_alias=True)

    author: Author = Field(serialization_alias="from")
    body: str
    on: date
    purpose: str


class StaffMessage(BaseModel):
    """A message as staff see it; the `internal` thread never reaches the reporter."""

    model_config = ConfigDict(serialize_by_alias=True)

    author: Author = Field(serialization_alias="from")
    thread: Thread
    body: str
    on: date
    purpose: str
