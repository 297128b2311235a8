from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from survey_api.points import Points


class ElementIndex(BaseModel):
    """One element: mean score (NRR) with three decimals, and the same as index points.

    `margin`, `lower` and `upper` are index points, as those of the whole index.
    """

    code: str
    name: str
    mean: Points
    index: Points
    margin: Points
    lower: Points
    upper: Points


class LowestElements(BaseModel):
    """The elements to improve first, lowest first.

    `separable` is false when the third lowest cannot be told from higher ones (paired test of the
    same respondents' answers, 5 % over all comparisons): then every candidate is listed.
    """

    elements: list[str]
    separable: bool


class TrendPoint(BaseModel):
    """The index of an earlier round; null while fewer than ten answered.

    Not `comparable`: another edition of the instrument, so no line may join both.
    """

    period: str
    state: str
    instrument: str
    comparable: bool
    n: int
    index: Points | None
    category: str | None


class IndexChange(BaseModel):
    """The difference from the round before, in index points, with its 95 % margin.

    `not_detectable`: smaller than its margin, so nothing is known to have changed.
    `not_comparable`: another edition of the instrument; the numbers are null.
    """

    period: str
    difference: Points | None
    margin: Points | None
    verdict: Literal["improved", "worse", "not_detectable", "not_comparable"]


class WithQuarantined(BaseModel):
    """The same index if the quarantined answers counted; null where fewer than ten of a part are
    quarantined."""

    n: int
    index: Points | None
    category: str | None


class Rollups(BaseModel):
    """The same answers averaged in three ways; null where populations are not known, or where
    several averages together would tell about a hidden part.

    `pooled`: every respondent counts the same. `population`: every user counts the same.
    `simple`: every service or unit counts the same. `post_stratified`: respondents weighed as the
    users of the sample plan are divided by `post_stratified_by`, known when the asking has ended;
    `kish` is the design effect of those weights.
    """

    pooled: Points | None
    population: Points | None
    simple: Points | None
    post_stratified: Points | None
    post_stratified_by: str | None
    kish: Points | None


class IndexRead(BaseModel):
    """A satisfaction index with everything needed to judge it.

    `index`, `lower`, `upper` and `margin` are index points; `lower` and `upper` are 95 % limits
    rounded outwards and `margin` is the larger distance to them. `interval` says how they were
    found. `reasons` says why a result is not publishable: no_answers, too_few_answers,
    more_answers_than_users, margin_spans_letters. `needed` is the Krejcie–Morgan sample size.
    With fewer than ten answers, or where subtraction would tell about so few, the result is
    `hidden` (too_few_to_show) and its numbers are null. A government is told without its units
    of fewer than ten answers, which it would betray; `left_out` is how many they are.
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
                    "left_out": 0,
                    "rollups": {
                        "pooled": 91.48,
                        "population": None,
                        "simple": None,
                        "post_stratified": None,
                        "post_stratified_by": None,
                        "kish": None,
                    },
                    "elements": [
                        {
                            "code": "PERSYARATAN",
                            "name": "Persyaratan",
                            "mean": 3.621,
                            "index": 90.52,
                            "margin": 6.01,
                            "lower": 84.51,
                            "upper": 94.34,
                        }
                    ],
                    "lowest": {"elements": ["WAKTU", "PROSEDUR", "PRODUK"], "separable": False},
                    "change": None,
                    "with_quarantined": None,
                    "hidden": False,
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
    left_out: int
    rollups: Rollups | None
    elements: list[ElementIndex]
    lowest: LowestElements | None
    change: IndexChange | None
    with_quarantined: WithQuarantined | None
    hidden: bool
    trend: list[TrendPoint]
