"""The figures of a sealed result, worded and placed for documents."""

from collections.abc import Mapping, Sequence
from typing import Any

from survey_api.figures import rules
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.spoken import decimal, percent, whole

Content = Mapping[str, Any]
"""What a seal holds: a JSON document."""
UNTOLD = "Tidak diisi"
LOWEST = 3
"""Elements that are marked; what cannot be told from the third is only named."""


def figures(content: Content, edition: Edition) -> dict[str, Any]:  # Any: a JSON document
    """Index, margin, letter and what else is said of the result as a whole."""
    interval, index = content["interval"], content["index_cents"]
    band = measurement.letter(edition, index)
    n, users = content["n"], content["population"]
    return {
        "index_name": edition.index_name,
        "index": decimal(index, 2),
        "category": band.category if band else None,
        "label": band.label if band else None,
        "margin": decimal(interval["margin"], 2),
        "lower": decimal(interval["lower"], 2),
        "upper": decimal(interval["upper"], 2),
        "probability": _chance(content["probability"]),
        "n": whole(n),
        "population": None if users is None else whole(users),
        "coverage": None if users is None else percent(n, users),
        "needed": whole(content["needed"]),
        "sound": not content["reasons"],
        "verdict": rules.verdict(content["reasons"]),
        "method": rules.METHODS[interval["kind"]],
        "at": {"index": index, "lower": interval["lower"], "upper": interval["upper"]},
        "lowest_possible": 10_000 // edition.scale,
        "bands": [
            {
                "category": one.category,
                "label": one.label,
                "from": one.lowest,
                "to": one.highest,
                "starts": decimal(one.lowest, 2),
                "range": f"{decimal(one.lowest, 2)} – {decimal(one.highest, 2)}",
            }
            for one in edition.bands
        ],
    }


def elements(content: Content, edition: Edition) -> list[dict[str, Any]]:
    """Every element with its interval; `low` marks those to be improved first."""
    names = {element.code: element.name for element in edition.elements}
    return [
        {
            "code": one["code"],
            "name": names[one["code"]],
            "mean": decimal(one["mean_thousandths"], 3),
            "category": _letter(edition, one["index_cents"]),
            "low": one["code"] in content["lowest"][:LOWEST],
            "sum": whole(total),
            **_placed(one),
        }
        for one, total in zip(content["elements"], content["sums"], strict=True)
    ]


def services(
    content: Content, names: Mapping[str | None, str], hidden: Sequence[str]
) -> list[dict[str, Any]]:
    """The services that may be shown, then the names of the others."""
    shown = [
        {"name": names[one["service_id"]], "n": whole(one["n"]), **_placed(one)}
        for one in content["services"]
    ]
    nothing = {"n": "–", "index": "–", "at": None, "lower": None, "upper": None, "range": "–"}
    return [*shown, *({"name": name, **nothing} for name in hidden)]


def channels(content: Content) -> list[dict[str, str]]:
    """How many answers came by which way."""
    counts = content["channels"]
    return [
        {
            "name": rules.CHANNELS.get(code, code),
            "n": whole(n),
            "percent": percent(n, content["n"]),
        }
        for code, n in sorted(counts.items(), key=lambda item: -item[1])
    ]


def uncounted(content: Content) -> list[dict[str, str]]:
    """Answers that are kept beside the result."""
    return [
        {"name": rules.STATUSES[status], "n": whole(n)}
        for status, n in content["statuses"].items()
        if status in rules.STATUSES and n
    ]


def respondents(content: Content, edition: Edition) -> list[dict[str, Any]]:
    """Who answered, by each field that somebody filled in."""
    shown = []
    for field in edition.respondent_fields:
        counts = content["respondents"].get(field.code)
        if counts is None:
            continue
        named = [(option.name, counts.get(option.code, 0)) for option in field.options]
        options = [
            {
                "name": name,
                "n": whole(n),
                "share": round(100 * n / content["n"], 1),
                "percent": percent(n, content["n"]),
            }
            for name, n in [*named, (UNTOLD, content["n"] - sum(n for _, n in named))]
            if n or name != UNTOLD
        ]
        shown.append({"code": field.code, "name": field.name, "options": options})
    return shown


def _placed(one: Mapping[str, Any]) -> dict[str, Any]:
    lower, upper = one["lower_cents"], one["upper_cents"]
    return {
        "index": decimal(one["index_cents"], 2),
        "at": one["index_cents"],
        "lower": lower,
        "upper": upper,
        "range": f"{decimal(lower, 2)} – {decimal(upper, 2)}",
    }


def _letter(edition: Edition, index: int) -> str:
    band = measurement.letter(edition, index)
    return band.category if band else "–"


def _chance(per_cent: int | None) -> str:
    if per_cent is None:
        return "–"
    return "> 99 %" if per_cent == 100 else f"{per_cent} %"  # noqa: PLR2004 - a rounded chance
