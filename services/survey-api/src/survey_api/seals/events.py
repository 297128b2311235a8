from typing import ClassVar, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from prima_chassis.events import Event
from survey_api.points import Points, points, thousandths
from survey_api.seals.models import Seal


class LowElement(BaseModel):
    """One of the lowest elements, with its mean score (NRR)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    element: str
    mean: Points


class ServiceIndex(BaseModel):
    """The index of one service."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    service_id: UUID
    n: int
    index: Points


class PeriodSealed(Event):
    """A survey round's result is final.

    `index` and `margin` (95 %) are index points, `category` the quality letter by the edition's
    own table (null where it has none). `lowest` holds the three lowest elements and whatever cannot
    be told from the third, `services` those whose result tells nothing of single respondents; of
    fewer than ten respondents both are empty. `sha256` is that of the seal; a correction comes as a
    higher `revision`.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "period_id": "7d0c5d4e-0d0e-4f43-9b52-6a3b1a1c2f10",
                    "label": "2026-S2",
                    "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
                    "instrument": "PERMENPANRB-14-2017",
                    "edition": "2017",
                    "n": 318,
                    "population": 1840,
                    "index": 83.47,
                    "margin": 1.2,
                    "category": "B",
                    "lowest": [
                        {"element": "WAKTU", "mean": 3.101},
                        {"element": "SARPRAS", "mean": 3.204},
                        {"element": "PROSEDUR", "mean": 3.25},
                    ],
                    "services": [
                        {
                            "service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d",
                            "n": 318,
                            "index": 83.47,
                        }
                    ],
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "revision": 1,
                }
            ]
        }
    )
    type: ClassVar[str] = "survey.period.sealed"

    period_id: UUID
    label: str
    unit_id: UUID
    instrument: str
    edition: str
    n: int
    population: int | None
    index: Points
    margin: Points
    category: str | None
    lowest: list[LowElement]
    services: list[ServiceIndex]
    sha256: str
    revision: int

    @classmethod
    def of(cls, seal: Seal) -> Self:
        """What others are told of `seal`: nothing that it does not show itself."""
        content = seal.content
        means = {element["code"]: element["mean_thousandths"] for element in content["elements"]}
        return cls(
            period_id=seal.period_id,
            label=seal.label,
            unit_id=seal.unit_id,
            instrument=seal.instrument,
            edition=content["edition"],
            n=seal.n,
            population=seal.population,
            index=points(seal.index_cents),
            margin=points(seal.margin_cents),
            category=seal.category,
            lowest=[
                LowElement(element=code, mean=thousandths(means[code]))
                for code in content["lowest"]
            ],
            services=[
                ServiceIndex(
                    service_id=UUID(one["service_id"]), n=one["n"], index=points(one["index_cents"])
                )
                for one in content["services"]
                if one["service_id"]
            ],
            sha256=seal.sha256,
            revision=seal.revision,
        )
