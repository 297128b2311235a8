from datetime import date
from uuid import UUID

from pydantic import BaseModel

from survey_api.points import Points


class ServiceProgress(BaseModel):
    """Answers about one service; `service_id` null: about the whole unit."""

    service_id: UUID | None
    name: str | None
    n: int
    population: int | None
    needed: int | None
    still_needed: int | None
    index: Points | None
    category: str | None


class ChannelProgress(BaseModel):
    """Answers that came in one way."""

    channel: str
    n: int


class DayProgress(BaseModel):
    """Answers given on one day."""

    day: date
    n: int


class ProgressRead(BaseModel):
    """How far a round is: counted answers against the planned sample (Krejcie–Morgan).

    `forecast_on` is the day the sample is complete at the pace so far, null when it cannot be
    told. `late` and `quarantined` answers are kept and not counted. `needed` of a service is null
    while the number of its users is not known.
    """

    period_id: UUID
    label: str
    state: str
    n: int
    population: int | None
    needed: int
    still_needed: int
    forecast_on: date | None
    days_left: int
    late: int
    quarantined: int
    index: Points | None
    category: str | None
    margin: Points | None
    publishable: bool
    reasons: list[str]
    by_service: list[ServiceProgress]
    by_channel: list[ChannelProgress]
    by_day: list[DayProgress]
