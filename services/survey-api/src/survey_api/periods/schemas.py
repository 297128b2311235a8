from datetime import date, timedelta
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from survey_api.instruments.actions import DEFAULT
from survey_api.periods.models import State
from survey_api.periods.rules import LONGEST

Label = Annotated[
    str,
    Field(
        pattern=r"^20\d{2}(-(S[12]|TW[1-4]|0[1-9]|1[0-2]))?$",
        max_length=8,
        description="Year, semester (S), quarter (TW) or month",
        examples=["2026-S2"],
    ),
]
Population = Annotated[
    int, Field(ge=1, le=1_000_000_000, strict=True, description="Users of the services, persons")
]
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2100, 12, 31))]
"""A day of a round; whatever is added to it (grace, a year) is still a date."""
PRINTABLE = r"^[^\x00]*$"


class ServiceChoice(BaseModel):
    """A service to ask about; `population` is the number of its users in the previous period."""

    model_config = ConfigDict(extra="forbid")

    service_id: UUID
    population: Population | None = None


class OwnQuestion(BaseModel):
    """A question of the unit beside the instrument; its answers never enter the index."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    code: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,19}$", examples=["ANTREAN"])]
    question: Annotated[str, Field(min_length=3, max_length=300, pattern=PRINTABLE)]
    answers: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=80, pattern=PRINTABLE)]],
        Field(min_length=2, max_length=4),
    ]


class PeriodCreate(BaseModel):
    """A planned round of one unit, at most a year long.

    Without `population` the sample size is planned for an unlimited number of users. Answers
    given in time may still arrive until `grace_days` after `closes_on`.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
                    "label": "2026-S2",
                    "opens_on": "2026-07-01",
                    "closes_on": "2026-12-31",
                    "population": 1840,
                    "population_source": "Buku register 2026 semester 1",
                }
            ]
        },
    )

    unit_id: UUID
    label: Label
    opens_on: Day
    closes_on: Day
    population: Population | None = None
    population_source: str | None = Field(default=None, max_length=200)
    instrument: str = Field(default=DEFAULT, max_length=40)
    grace_days: int = Field(default=7, ge=0, le=60)
    tickets_required: bool = Field(
        default=False, description="Answers on people's own devices (qr, web) need a ticket"
    )
    services: list[ServiceChoice] = Field(default_factory=list, max_length=200)
    questions: list[OwnQuestion] = Field(default_factory=list, max_length=5)

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if not timedelta(0) <= self.closes_on - self.opens_on <= LONGEST:
            raise ValueError("closes_on must follow opens_on within a year")
        if len({chosen.service_id for chosen in self.services}) != len(self.services):
            raise ValueError("each service once")
        if len({asked.code for asked in self.questions}) != len(self.questions):
            raise ValueError("each question once")
        return self

    def planned(self) -> dict[str, Any]:  # Any: values of every type, by column
        """What is kept of it as it is said, and the day until which answers may arrive."""
        kept = self.model_dump(exclude={"instrument", "grace_days", "services"})
        return kept | {"grace_until": self.closes_on + timedelta(days=self.grace_days)}


class PeriodChange(BaseModel):
    """What of a round may still change before it is closed; what is left out stays as it is.

    Null in `population` and its source: not known. Null elsewhere changes nothing.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"population": 2100, "closes_on": "2026-12-20"}]},
    )

    population: Population | None = None
    population_source: str | None = Field(default=None, max_length=200)
    closes_on: Day | None = None
    grace_days: int | None = Field(default=None, ge=0, le=60)
    tickets_required: bool | None = None

    def changed(self) -> dict[str, Any]:  # Any: values of every type, by column
        """New values by name; `grace_days` is not among them."""
        given = self.model_dump(exclude_unset=True, exclude={"grace_days"})
        erasable = {"population", "population_source"}
        return {name: v for name, v in given.items() if v is not None or name in erasable}


class ServiceRead(BaseModel):
    """A service the round asks about."""

    model_config = ConfigDict(from_attributes=True)

    service_id: UUID
    name: str
    population: int | None


class OwnQuestionRead(BaseModel):
    """A question of the unit; the answer is 1 for the first of `answers`."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    question: str
    answers: list[str]


class PeriodSummary(BaseModel):
    """A round as it appears in a list; `revision` counts corrections after sealing, from 1."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    unit_id: UUID
    label: str
    instrument: str
    state: State
    opens_on: date
    closes_on: date
    grace_until: date
    closed_on: date | None
    population: int | None
    population_source: str | None
    revision: int
    revises_id: UUID | None
    tickets_required: bool
    version: int


class PeriodRead(PeriodSummary):
    """A round with its services; `version` is what If-Match expects."""

    services: list[ServiceRead]
    questions: list[OwnQuestionRead]
    allowed_actions: list[str]
