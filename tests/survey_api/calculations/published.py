"""Published results and what the calculator makes of them."""

import json
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from survey_api.calculations import actions, rules
from survey_api.calculations.rules import Convention
from survey_api.calculations.schemas import CalculationResult, IndexCalculation
from survey_api.instruments import actions as instruments

FACTS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "published_results.json").read_text(encoding="utf-8")
)
RESULTS: dict[str, dict[str, Any]] = {one["id"]: one for one in FACTS["results"]}
PRINTED = [one for one in RESULTS.values() if "printed" in one]
MATRICES = [one for one in RESULTS.values() if "order" in one]
NEW, OLDER = "PERMENPANRB-14-2017", "PERMENPAN-16-2014"


def by_id(cases: list[dict[str, Any]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=[case["id"] for case in cases])


def evidence(case: dict[str, Any]) -> dict[str, Any]:
    """What was published of the answers: means, sums, or how often each score was given."""
    if "means" in case:
        return {"means": case["means"]}
    if "counts" in case:
        totals = [sum(score * n for score, n in enumerate(row, 1)) for row in case["counts"]]
        return {"sums": {"n": case["n"], "totals": totals}}
    return {"sums": {"n": case["n"], "totals": case["totals"]}}


def calculated(case: dict[str, Any], **more: Any) -> CalculationResult:
    elements = case.get("order") or case.get("elements")
    body = {"instrument": case["instrument"], "elements": elements, **evidence(case)} | more
    return actions.calculate(IndexCalculation.model_validate(body), spoken="en")


def four_decimals(case: dict[str, Any]) -> dict[str, Decimal]:
    """What each convention gives, before the last rounding."""
    told = {"means": case["printed_means"]} if "printed_means" in case else evidence(case)
    command = IndexCalculation.model_validate(told)
    means = actions._means(command)
    scale = instruments.find(case["instrument"]).scale
    found = {}
    for name in case["computed"]:
        weight, _, rounding = name.partition("+")
        exact = rules.replay(means, Convention(weight, rounding or rules.NONE), scale)
        found[name] = Decimal(rules.rounded(exact, 10_000).numerator) / Decimal(
            rules.rounded(exact, 10_000).denominator
        )
    return found


def two_decimals(printed: str) -> Decimal:
    return Decimal(printed).quantize(Decimal("0.01"), ROUND_HALF_UP)
