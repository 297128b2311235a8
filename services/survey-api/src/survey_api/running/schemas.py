from datetime import date
from uuid import UUID

from pydantic import BaseModel


class UnitNamed(BaseModel):
    """The unit that asks."""

    id: UUID
    name: str


class ServiceNamed(BaseModel):
    """The service that is asked about."""

    id: UUID
    name: str


class InstrumentNamed(BaseModel):
    """What is asked: the edition by its code, and the index that it leads to."""

    code: str
    index_name: str
    edition: str


class OpenDoor(BaseModel):
    """Where to answer; `service` is null when the survey is about the unit as a whole."""

    code: str
    url: str
    service: ServiceNamed | None


class RunningSurvey(BaseModel):
    """A round that anybody who was served can answer today on a device of their own.

    With `ticket_required` an answer must bring a ticket, which the counter hands out.
    """

    period_id: UUID
    label: str
    unit: UnitNamed
    instrument: InstrumentNamed
    opens_on: date
    closes_on: date
    ticket_required: bool
    forms: list[OpenDoor]
