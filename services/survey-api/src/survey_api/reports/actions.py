"""The survey report (laporan SKM) of one sealed round as PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import structlog

from survey_api.forms import actions as forms
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement
from survey_api.reports import rules
from survey_api.reports.errors import ReportFailed
from survey_api.rounds.actions import Round
from survey_api.typesetting import TypesettingError, typeset

log = structlog.get_logger()

TEMPLATE = Path(__file__).with_name("report.typ")
METHODS = {
    "logit_t": "t-Student pada skala logit atas nilai total responden, dengan koreksi populasi.",
    "logit_t_day_clusters": "t-Student pada skala logit, ragam antarhari, dengan koreksi populasi.",
    "rule_of_three": "semua jawaban sama; batas dari aturan tiga per n.",
    "census": "seluruh pengguna menjawab; tanpa galat pengambilan sampel.",
}
CHANNELS = {
    "qr": "Kode QR",
    "kiosk": "Kios",
    "counter": "Loket",
    "web": "Web",
    "import": "Impor berkas",
}


@dataclass(frozen=True, slots=True)
class PartResult:
    """One service of the round; `index` in hundredths, None when it must stay hidden."""

    name: str
    n: int | None
    index: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the report says. `sealed_on` is the legal date, `sealed_at` the moment."""

    government: str
    unit: str
    round: Round
    edition: Edition
    result: Measurement
    services: Sequence[PartResult]
    channels: Mapping[str, int]
    late: int
    number: int
    sha256: str
    url: str
    sealed_at: datetime
    sealed_on: date


async def make(facts: Facts) -> bytes:
    """The report, PDF/A-2b; raises ReportFailed."""
    try:
        return await typeset(TEMPLATE, _data(facts), facts.sealed_at)
    except TypesettingError as error:
        log.exception("report failed", reason=str(error))
        raise ReportFailed from error


def _data(facts: Facts) -> dict[str, Any]:  # Any: a JSON document for the template
    result, edition, shown = facts.result, facts.edition, facts.round
    assert result.index is not None and result.interval is not None  # noqa: S101, PT018 - n > 0
    index, margin = rules.decimal(result.index, 2), rules.decimal(result.interval.margin, 2)
    lowest = [{"name": e.name, **_values(e.mean, e.index)} for e in result.lowest]
    return {
        "title": f"Laporan SKM {facts.unit} {shown.label}",
        "date": {
            "year": facts.sealed_on.year,
            "month": facts.sealed_on.month,
            "day": facts.sealed_on.day,
        },
        "government": facts.government,
        "unit": facts.unit,
        "period": shown.label,
        "index_name": edition.index_name,
        "index": index,
        "category": result.band.category if result.band else None,
        "label": result.band.label if result.band else None,
        "margin": margin,
        "lower": rules.decimal(result.interval.lower, 2),
        "upper": rules.decimal(result.interval.upper, 2),
        "n": result.n,
        "population": result.population,
        "needed": result.needed,
        "verdict": rules.verdict(result.reasons),
        "legal_basis": edition.legal_basis,
        "scale": edition.scale,
        "opens_on": rules.spoken_day(shown.opens_on),
        "closed_on": rules.spoken_day(min(shown.closes_on, shown.closed_on or shown.closes_on)),
        "channels": [{"name": CHANNELS.get(c, c), "n": n} for c, n in facts.channels.items()],
        "late": facts.late,
        "elements": [
            {"name": e.name, "category": _letter(edition, e.index), **_values(e.mean, e.index)}
            for e in result.elements
        ],
        "services": [
            {
                "name": part.name,
                "n": "–" if part.n is None else str(part.n),
                "index": "–" if part.index is None else rules.decimal(part.index, 2),
            }
            for part in facts.services
        ],
        "hidden": any(part.n is None for part in facts.services),
        "lowest": lowest,
        "tied": len(lowest) > 3,  # noqa: PLR2004 - "the three lowest"
        "conclusion": _conclusion(facts, index, margin),
        "qr": forms.qr(facts.url).decode(),
        "sealed_on": rules.spoken_day(facts.sealed_on),
        "number": facts.number,
        "sha256": facts.sha256,
        "url": facts.url,
        "method": METHODS[result.interval.kind],
    }


def _values(mean: int, index: int) -> dict[str, str]:
    return {"mean": rules.decimal(mean, 3), "index": rules.decimal(index, 2)}


def _letter(edition: Edition, index: int) -> str:
    band = measurement.letter(edition, index)
    return band.category if band else "–"


def _conclusion(facts: Facts, index: str, margin: str) -> str:
    band = facts.result.band
    letter = f", mutu {band.category} ({band.label.lower()})" if band else ""
    return (
        f"{facts.edition.index_name} {facts.unit} periode {facts.round.label} adalah {index}"
        f"{letter}, dengan margin galat ± {margin}. {rules.verdict(facts.result.reasons)}"
    )
