from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from standards_api.rounds import Group, RoundState

Line200 = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Passage = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=1000)]


class Signatory(BaseModel):
    """Somebody who signs the minutes, and for whom."""

    model_config = ConfigDict(extra="forbid")

    name: Line200
    position: Line200
    group: Group


class Agreement(BaseModel):
    """A problem found, what is recommended, who sees to it, until when."""

    model_config = ConfigDict(extra="forbid")

    problem: Passage
    recommendation: Passage
    owner: Line200
    due: date | None = None


class MakeMinutes(BaseModel):
    """What the minutes need besides the data of the round."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "number": "01/BA-FKP/2026",
                    "held_on": "2026-12-02",
                    "place": "Aula Dinas Kependudukan dan Pencatatan Sipil",
                    "signatories": [
                        {
                            "name": "Wa Ode Hasna",
                            "position": "Kepala Dinas",
                            "group": "provider",
                        },
                        {"name": "La Ode Rahmat", "position": "Warga", "group": "users"},
                    ],
                    "agreements": [
                        {
                            "problem": "Saluran SP4N-LAPOR! belum tercantum",
                            "recommendation": "Menambahkan saluran pengaduan",
                            "owner": "Sekretaris Dinas",
                            "due": "2026-12-09",
                        }
                    ],
                }
            ]
        },
    )

    number: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
    held_on: date
    place: Line200
    signatories: Annotated[list[Signatory], Field(min_length=2, max_length=50)]
    agreements: Annotated[list[Agreement], Field(max_length=100)] = []


class SignMinutes(BaseModel):
    """Who has signed."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "La Ode Rahmat"}]}
    )

    name: Line200


class MinutesMade(BaseModel):
    """The minutes as they are now; all signed means the discussed standards are agreed."""

    consultation_id: UUID
    number: str
    held_on: date
    url: str
    sha256: str
    state: RoundState
    revision: int
    unsigned: list[str]


class SignatureKept(BaseModel):
    """A signature that was recorded."""

    name: str
    signed_at: datetime
    state: RoundState
    revision: int
    unsigned: list[str]
