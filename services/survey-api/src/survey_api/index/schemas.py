from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from survey_api.points import Points


class ElementIndex(BaseModel):
    """One element: mean score (NRR) with three decimals, and the same as index points."""

    code: str
    name: str
    mean: Points
    index: Points


class TrendPoint(BaseModel):
    """The index of an earlier round with the same instrument."""

    period: str
    state: str
    n: int
    index: Points | None
    category: str | None


class Rollups(BaseModel):
    """The same answers averaged in three ways; null where populations are not known.

    `pooled`: every respondent counts the same. `population`: every user counts the same.
    `simple`: every service or unit counts the same.
    """

    pooled: Points | None
    population: Points | None
    simple: Points | None


class IndexRead(BaseModel):
    """A satisfaction index with everything needed to judge it.

    `index`, `lower`, `upper` and `margin` are index points; `lower` and `upper` are 95 % limits
    rounded outwards and `margin` is the larger distance to them. `interval` says how they were
    found. `reasons` says why a result is not publishable: no_answers, too_few_answers,
    more_answers_than_users, margin_spans_letters. `needed` is the Krejcie–Morgan sample size.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "scope": "unit",
                    "id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11",
                    "period": "2026-S2",
                    "instrument": "PERMENPANRB-14-2017",
                    "n": 29,
                    "population": 1840,
                    "index": 91.48,
                    "category": "A",
                    "label": "Sangat baik",
                    "category_probability": 0.95,
                    "margin": 5.35,
                    "lower": 86.13,
                    "upper": 94.89,
                    "interval": "logit_t",
                    "publishable": False,
                    "reasons": ["too_few_answers"],
                    "needed": 318,
                    "still_needed": 289,
                    "method": "pooled",
                    "collapsed": 0,
                    "rollups": {"pooled": 91.48, "population": None, "simple": None},
                    "elements": [
                        {
                            "code": "PERSYARATAN",
                            "name": "Persyaratan",
                            "mean": 3.621,
                            "index": 90.52,
                        }
                    ],
                    "trend": [],
                }
            ]
        }
    )

    scope: Literal["service", "unit", "government"]
    id: UUID | str
    period: str
    instrument: str
    n: int
    population: int | None
    index: Points | None
    category: str | None
    label: str | None
    category_probability: Points | None
    margin: Points | None
    lower: Points | None
    upper: Points | None
    interval: str | None
    publishable: bool
    reasons: list[str]
    needed: int
    still_needed: int
    method: Literal["pooled", "population", "simple"]
    collapsed: int
    rollups: Rollups
    elements: list[ElementIndex]
    trend: list[TrendPoint]
