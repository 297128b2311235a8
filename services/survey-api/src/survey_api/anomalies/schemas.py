from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints

from survey_api.anomalies.models import State
from survey_api.points import Points

Signal = Literal[
    "ledger",
    "tickets",
    "burst",
    "level_shift",
    "variance_collapse",
    "day_clusters",
    "uniform_answers",
    "late_rush",
    "concentration",
]


class AnomalyRead(BaseModel):
    """Something that chance hardly explains; it proves nothing, and a person has to judge it.

    `service_id` is null for all services together and the nil UUID for answers about the unit as
    a whole; `channel` null means all channels. `p_value` is the chance of the like in honest
    answers, `q_value` the share of false alarms among findings at least as strong; both are null
    for `ledger` and `tickets`, which cannot happen by chance. `score` says how much: what exceeds
    the possible number (ledger, tickets), a ratio to what was expected (burst, late_rush,
    variance_collapse, day_clusters, concentration), standard errors (level_shift), or the share
    in per cent (uniform_answers). `evidence` holds the numbers behind it by name; `answers` is
    how many answers lie in the days it names. `version` is what If-Match expects.
    """

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    period_id: UUID
    signal: Signal
    service_id: UUID | None
    channel: str | None
    from_day: date
    to_day: date
    score: Points
    p_value: float | None
    q_value: float | None
    answers: int
    evidence: dict[str, float | int | str]
    state: State
    reason: str | None
    found_at: datetime
    version: int


class ScanRead(BaseModel):
    """A finished scan: how much was tested, and every anomaly of the round that is known now."""

    period_id: UUID
    scanned_at: datetime
    answers: int
    tests: int
    data: list[AnomalyRead]
    next: str | None


class Dismissal(BaseModel):
    """Why the answers are honest after all."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"reason": "Pelayanan keliling di desa pada tanggal itu, lihat SPT 88."}]
        },
    )

    reason: Annotated[
        str,
        StringConstraints(
            strip_whitespace=True, min_length=10, max_length=1000, pattern=r"^[^\x00]*$"
        ),
    ]
