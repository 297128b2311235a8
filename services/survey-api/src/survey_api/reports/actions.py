"""The survey report (laporan SKM) and the poster of one sealed round as PDF."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import structlog

from survey_api.figures import actions as figures
from survey_api.followup_plans.actions import Line
from survey_api.forms import actions as forms
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.reports import rules
from survey_api.reports.errors import ReportFailed
from survey_api.results import actions as results
from survey_api.spoken import day, decimal, listing, lowered, period, short_period, whole
from survey_api.typesetting import TypesettingError, typeset

log = structlog.get_logger()

REPORT = Path(__file__).with_name("report.typ")
POSTER = Path(__file__).with_name("poster.typ")
KEPT_POSTERS = 64
LOWEST = figures.LOWEST
EXTREMES = 3
"""Highest elements that are named."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed result and whose it is. `sealed_on` is the legal date, `sealed_at` the moment."""

    government: str
    unit: str
    edition: Edition
    content: Mapping[str, Any]
    sha256: str
    sealed_at: datetime
    sealed_on: date
    url: str
    board_url: str

    @property
    def printed(self) -> str:
        """Tells apart what is printed: a name may change while the seal stays."""
        said = f"{self.sha256}\0{self.unit}\0{self.government}"
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a report says beyond the seal's own content.

    `names` of services by id, `hidden` those that must not be shown, `earlier` the contents of the
    unit's earlier seals (oldest first), `plan` what follows from this round and `before` what had
    followed from the last.
    """

    names: Mapping[str | None, str]
    hidden: Sequence[str]
    earlier: Sequence[Mapping[str, Any]]
    plan: Sequence[Line]
    before: Sequence[Line]


async def make(sealed: Sealed, around: Surroundings) -> bytes:
    """The report, PDF/A-2b; raises ReportFailed."""
    planned = [line.element for line in around.plan]
    data = _common(sealed, "Laporan", planned)
    data |= _body(sealed, around) | _history(sealed, around.earlier)
    data["headline"] = _headline(sealed, data)
    data["conclusion"] = _conclusion(sealed, data)
    return await _typeset(REPORT, data, sealed)


class Posters:
    """Posters that were asked for lately; one is made at a time, however many ask."""

    def __init__(self) -> None:
        self._made: OrderedDict[str, bytes] = OrderedDict()
        self._making = asyncio.Lock()

    async def get(self, sealed: Sealed) -> bytes:
        """One A4 page for the wall, PDF/A-2b; raises ReportFailed."""
        key = sealed.printed
        if key not in self._made:
            async with self._making:
                # Whoever was here before may have made the same one.
                self._made[key] = self._made.get(key) or await _poster(sealed)
        self._made.move_to_end(key)
        if len(self._made) > KEPT_POSTERS:
            self._made.popitem(last=False)
        return self._made[key]


async def _poster(sealed: Sealed) -> bytes:
    data = _common(sealed, "Poster")
    told = figures.respondents(sealed.content, sealed.edition)
    counts = [
        f"{option['n']} {lowered(option['name'])}"
        for field in told
        if field["code"] == "gender"
        for option in field["options"]
    ]
    low = listing([lowered(name) for name in _lowest(data)])
    data |= {
        "survey_name": "Survei Kepuasan Masyarakat",
        "who": f"Responden: {listing(counts)}." if counts else "",
        "promise": f"Yang kami benahi lebih dahulu: {low}." if low else "",
        "board_qr": forms.qr(sealed.board_url).decode(),
    }
    return await _typeset(POSTER, data, sealed)


async def _typeset(template: Path, data: Mapping[str, Any], sealed: Sealed) -> bytes:
    try:
        return await typeset(template, data, sealed.sealed_at)
    except TypesettingError as error:
        log.exception("report failed", reason=str(error))
        raise ReportFailed from error


def _common(
    sealed: Sealed, kind: str, planned: Sequence[str] = ()
) -> dict[str, Any]:  # Any: a JSON document for the template
    """What every document says. Marked as low is what a follow-up is planned for, if any is."""
    content, on = sealed.content, sealed.sealed_on
    found = figures.elements(content, sealed.edition)
    low = planned or content["lowest"][:LOWEST]
    found = [element | {"low": element["code"] in low} for element in found]
    return figures.figures(content, sealed.edition) | {
        "title": f"{kind} SKM {sealed.unit} {period(content['period']['label'])}",
        "date": {"year": on.year, "month": on.month, "day": on.day},
        "government": sealed.government,
        "unit": sealed.unit,
        "period": period(content["period"]["label"]),
        "elements": found,
        "lowest": sorted((e for e in found if e["low"]), key=lambda e: e["at"]),
        "highest": sorted(found, key=lambda e: -e["at"])[:EXTREMES],
        "rivals": listing([e["name"] for e in found if e["code"] in {*content["lowest"]} - {*low}]),
        "sealed_on": day(on),
        "number": content["number"],
        "revision": content["revision"],
        "previous": content["previous_sha256"],
        "sha256": sealed.sha256,
        "url": sealed.url,
    }


def _body(sealed: Sealed, around: Surroundings) -> dict[str, Any]:
    content, edition = sealed.content, sealed.edition
    dates = content["period"]
    last = min(dates["closes_on"], dates["closed_on"] or dates["closes_on"])
    total, mean = sum(content["sums"]), content["mean_thousandths"]
    return {
        "laws": [*rules.LAWS, edition.legal_basis],
        "scale": str(edition.scale),
        "questionnaire": [
            {"name": e.name, "question": e.question, "answers": list(e.answers or ())}
            for e in edition.elements
        ],
        "opens_on": day(date.fromisoformat(dates["opens_on"])),
        "closed_on": day(date.fromisoformat(last)),
        "channels": figures.channels(content),
        "statuses": figures.uncounted(content),
        "quarantine": _quarantine(sealed),
        "respondents": figures.respondents(content, edition),
        "services": _services(content, around),
        "hidden": bool(around.hidden),
        "sum": whole(total) if total else "–",
        "mean": decimal(mean, 3),
        "corrects": _corrects(content),
        "plan": [_planned(line) for line in around.plan],
        "before": [_done(line) for line in around.before] or None,
        "qr": forms.qr(sealed.url).decode(),
    }


def _services(content: Mapping[str, Any], around: Surroundings) -> list[dict[str, Any]]:
    """The services, unless there is but the unit as a whole, or too few answers to divide."""
    if set(around.names) == {None} or not content["elements"]:
        return []
    return figures.services(content, around.names, around.hidden)


def _history(sealed: Sealed, earlier: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The rounds so far, this one last, and the change to the one before."""
    rounds = [*earlier, sealed.content]
    trend = [
        {
            "label": short_period(one["period"]["label"]),
            "n": whole(one["n"]),
            "index": decimal(one["index_cents"], 2),
            "at": one["index_cents"],
            "lower": one["interval"]["lower"],
            "upper": one["interval"]["upper"],
            "joined": at > 0 and rounds[at - 1]["instrument"] == one["instrument"],
        }
        for at, one in enumerate(rounds)
    ]
    broken = any(not point["joined"] for point in trend[1:])
    return {"trend": trend, "broken": broken, "change": _change(sealed, earlier)}


def _change(sealed: Sealed, earlier: Sequence[Mapping[str, Any]]) -> str:
    if not earlier:
        return ""
    last = earlier[-1]
    if last["instrument"] != sealed.content["instrument"]:
        return "Periode sebelumnya memakai instrumen lain, sehingga tidak dibandingkan."
    found = results.change(last, sealed.content)
    if found is None:
        return ""
    name = period(last["period"]["label"])
    return rules.change(name, last["index_cents"], found.difference, found.margin, found.verdict)


def _corrects(content: Mapping[str, Any]) -> dict[str, Any] | None:
    found = content["revises"]
    if found is None:
        return None
    return {
        "number": found["number"],
        "reason": found["reason"],
        "changes": rules.changed(found["changed"]),
    }


def _quarantine(sealed: Sealed) -> str | None:
    found = sealed.content["with_quarantined"]
    if found is None:
        return None
    band = measurement.letter(sealed.edition, found["index_cents"])
    letter = f" ({band.category})" if band else ""
    index = decimal(found["index_cents"], 2)
    return f"{sealed.edition.index_name} {index}{letter} dari {whole(found['n'])} jawaban."


def _planned(line: Line) -> dict[str, str]:
    component = rules.COMPONENTS.get(line.component or "")
    return {
        "element": line.element_name,
        "component": f"komponen standar: {component}" if component else "",
        "program": line.program,
        "quarter": rules.quarter(line.quarter),
        "due": day(line.due_on),
        "owner": line.owner_name or "ditetapkan pimpinan unit",
    }


def _done(line: Line) -> dict[str, str]:
    effect = "belum diuji"
    if line.effect is not None:
        apart, margin = int(line.effect.difference * 100), int(line.effect.margin * 100)
        sign = "+" if apart > 0 else ""
        effect = (
            f"{rules.EFFECTS[line.effect.verdict]}"
            f" ({sign}{decimal(apart, 2)} ± {decimal(margin, 2)})"
        )
    return {
        "element": line.element_name,
        "program": line.program,
        "due": day(line.due_on),
        "state": rules.STATES[line.state],
        "effect": effect,
    }


def _lowest(data: Mapping[str, Any]) -> list[str]:
    return [element["name"] for element in data["lowest"]]


def _headline(sealed: Sealed, data: Mapping[str, Any]) -> str:
    return rules.headline(
        f"{data['index_name']} {data['index']}",
        data["category"],
        reasons=sealed.content["reasons"],
        n=sealed.content["n"],
        lowest=_lowest(data),
    )


def _conclusion(sealed: Sealed, data: Mapping[str, Any]) -> str:
    letter = f", mutu {data['category']} ({data['label'].lower()})" if data["category"] else ""
    low = listing([lowered(name) for name in _lowest(data)])
    sentences = [
        f"{data['index_name']} {sealed.unit} {data['period']} adalah {data['index']}{letter}.",
        f"Margin galatnya ± {data['margin']} pada taraf kepercayaan 95 %.",
        data["verdict"],
        data["change"],
        f"Tindak lanjut diarahkan pada {low}." if low else "",
    ]
    return " ".join(sentence for sentence in sentences if sentence)
