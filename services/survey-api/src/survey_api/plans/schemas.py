from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from survey_api.points import Points

PlannedChannel = Literal["qr", "kiosk", "counter", "web", "paper", "import"]
RespondentField = Literal["gender", "age_band", "education", "occupation"]
Width = Annotated[
    Decimal,
    Field(ge=Decimal("0.1"), le=50, max_digits=4, decimal_places=2, description="Index points"),
]
Users = Annotated[int, Field(ge=1, le=1_000_000_000, strict=True, description="Persons")]
WHOLE = 100


class ServiceUsers(BaseModel):
    """How many users a service had in the previous period."""

    model_config = ConfigDict(extra="forbid")

    service_id: UUID
    population: Users


class ChannelShare(BaseModel):
    """The share of answers, in per cent, that should come in one way."""

    model_config = ConfigDict(extra="forbid")

    channel: PlannedChannel
    share: int = Field(ge=1, le=WHOLE, strict=True)


class GroupUsers(BaseModel):
    """How many of the users are of one kind, as a register knows."""

    model_config = ConfigDict(extra="forbid")

    field: RespondentField
    option: str = Field(min_length=1, max_length=40)
    population: Users


class SamplePlanWrite(BaseModel):
    """A sample plan. What is left out is not planned for; users of services are kept.

    `target_margin` is the 95 % margin to reach, `deviation` the expected standard deviation of
    respondents' index points; without it that of the round before, or 12. Shares of channels add
    up to 100.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "target_margin": "2.00",
                    "services": [
                        {"service_id": "0c0f1a2e-6b1b-4b0e-9a55-0d3b3b0f0a11", "population": 1200}
                    ],
                    "channels": [
                        {"channel": "kiosk", "share": 70},
                        {"channel": "qr", "share": 30},
                    ],
                    "groups": [
                        {"field": "gender", "option": "male", "population": 560},
                        {"field": "gender", "option": "female", "population": 640},
                    ],
                }
            ]
        },
    )

    target_margin: Width | None = None
    deviation: Width | None = None
    services: list[ServiceUsers] = Field(default_factory=list, max_length=200)
    channels: list[ChannelShare] = Field(default_factory=list, max_length=6)
    groups: list[GroupUsers] = Field(default_factory=list, max_length=60)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        for keys in (
            [one.service_id for one in self.services],
            [one.channel for one in self.channels],
            [(one.field, one.option) for one in self.groups],
        ):
            if len(set(keys)) != len(keys):
                raise ValueError("each only once")
        if self.channels and sum(one.share for one in self.channels) != WHOLE:
            raise ValueError("shares of channels add up to 100")
        return self


class ServiceRead(BaseModel):
    """A service of the round with the number of its users, when known."""

    service_id: UUID
    name: str
    population: int | None


class ChannelRead(BaseModel):
    """The share of answers, in per cent, that should come in one way."""

    channel: str
    share: int


class GroupRead(BaseModel):
    """How many of the users are of one kind."""

    field: str
    option: str
    population: int


class GroupName(BaseModel):
    """A kind of respondents: an option of a field of the questionnaire.

    Null: those who told nothing, or an option that is not planned for.
    """

    field: str
    option: str | None


class StratumRead(BaseModel):
    """Answers planned for a part, and the accepted ones that came in.

    A service in one channel (null: however they come), or a group of respondents, over all or
    there. `service_id` null: over all services with a group alone; else answers about no single
    service, or about one that the round does not list. A part with `needed` 0 is not planned for:
    its answers count for the round and for no other part.

    `still_needed` of parts may add up to more than that of the round: what one part has beyond its
    quota does not make up for what another lacks.
    """

    service_id: UUID | None
    channel: str | None
    group: GroupName | None
    needed: int
    n: int
    still_needed: int


class Drift(BaseModel):
    """How far respondents' mix is from the users' (chi-square); `warning` at p < 0.01."""

    field: str
    chi_square: Points
    freedom: int
    p_value: Points
    warning: bool


class SamplePlanRead(BaseModel):
    """The plan of a round and how far it is; `version` is what If-Match expects, 0 before any plan.

    `needed` is the larger of the legal sample size (Krejcie–Morgan, rounded up) and of what the
    target margin needs; `needed_in_table` is what the printed table says, which rounds to the
    nearest, null where it has no row for so many users. `deviation` is the one used: `given`, of
    the `previous` round, or `assumed`.

    `strata` are the services in their channels, then the groups planned for, over all services.
    Quotas are whole numbers that add up to `planned`: over the places, and over the groups of each
    field. `planned` is `needed`, or more where every service is to have 30 answers. A service whose
    users are not known is taken to share equally, with others like it, the users that are left.

    Counted are accepted answers, not late, quarantined, invalid or withdrawn ones. `n` and places
    are as up to date as this reading. Groups are in the answers' own rows only: they are counted as
    of `grouped_at`, anew after every change; with 100,000 answers and more at most once a minute.
    """

    period_id: UUID
    version: int
    target_margin: Points | None
    deviation: Points
    deviation_from: Literal["given", "previous", "assumed"]
    population: int | None
    services: list[ServiceRead]
    channels: list[ChannelRead]
    groups: list[GroupRead]
    needed_legal: int
    needed_in_table: int | None
    needed_precision: int | None
    needed: int
    planned: int
    n: int
    still_needed: int
    strata: list[StratumRead]
    drift: list[Drift]
    grouped_at: datetime | None
    forecast_on: date | None


class SamplePlanGroups(BaseModel):
    """One field of respondents in every service and channel of a plan.

    Quotas of the options add up to that of the service in its channel, and over all of these to the
    group's of the whole plan. Counts add up to `n`, the accepted answers as of `grouped_at`, which
    may be a minute old in a round of 100,000 answers and more.
    """

    period_id: UUID
    version: int
    field: str
    planned: int
    n: int
    strata: list[StratumRead]
    grouped_at: datetime
