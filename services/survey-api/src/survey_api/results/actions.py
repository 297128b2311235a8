"""The result of a whole round at one moment, and what of it may be published."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.connections import bare
from survey_api.disclosure import actions as disclosure
from survey_api.estimates.actions import Change
from survey_api.index import actions as index
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement, Summary
from survey_api.periods import actions as periods
from survey_api.results import repository
from survey_api.results.errors import CountsDisagree, NothingToSeal
from survey_api.rounds.actions import Round
from survey_api.signing import canonical
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Cell

FORMAT = "prima.survey.seal/2"
_NOTHING: dict[str, Any] = {
    "elements": [], "sums": [], "products": [], "days": None, "channels": {}, "respondents": {},
    "services": [], "lowest": [], "separable": True, "with_quarantined": None,
}  # fmt: skip
"""Instead of the details of a few."""
UNTOLD = "untold"
"""Stands for a respondent field that was left open."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything that was counted for a round; `respondents` is by field, then by option."""

    edition: Edition
    result: Measurement
    services: Mapping[UUID | None, Measurement]
    names: Mapping[UUID, str]
    cells: Sequence[Cell]
    respondents: Mapping[str, Mapping[str, int]]
    responses_sha256: str

    @property
    def statuses(self) -> dict[str, int]:
        """Responses by status."""
        counts: Counter[str] = Counter()
        for cell in self.cells:
            counts[cell.status] += cell.n
        return dict(sorted(counts.items()))

    @property
    def channels(self) -> dict[str, int]:
        """Accepted answers by channel."""
        counts: Counter[str] = Counter()
        for cell in self.cells:
            if cell.status == "accepted":
                counts[cell.channel] += cell.n
        return dict(sorted(counts.items()))

    @property
    def shown(self) -> dict[UUID | None, Measurement]:
        """Services whose result tells nothing of single respondents; None is the whole unit."""
        secret = disclosure.hidden({key: m.n for key, m in self.services.items()})
        return {key: m for key, m in self.services.items() if key not in secret}


async def count(session: AsyncSession, government: str, survey_round: Round) -> Counted:
    """Count the round, from its cells and again from its rows.

    Raises NothingToSeal without answers, and CountsDisagree when both differ.
    """
    connection = await bare(session)
    edition = instruments.find(survey_round.instrument)
    cells, proven = await tallies.proven(
        connection, government, survey_round.id, elements=len(edition.elements)
    )
    if not proven:
        raise CountsDisagree
    result = await index.of_round(connection, government, survey_round)
    if not result.n:
        raise NothingToSeal
    asked = await periods.asked_about(session, government, survey_round.id)
    told = await repository.respondents(connection, government, survey_round.id)
    return Counted(
        edition=edition,
        result=result,
        services=await index.of_services(connection, government, survey_round),
        names={one.service_id: one.name for one in asked},
        cells=cells,
        respondents=_respondents(edition, {(r["field"], r["option"]): r["n"] for r in told}),
        responses_sha256=await repository.digest_of_responses(
            connection, government, survey_round.id
        ),
    )


def content(government: str, survey_round: Round, counted: Counted) -> dict[str, Any]:
    """What anybody may know of the result, as a JSON document without floats.

    Daily cells could tell what one person said, so only their hash is in it; sums over the whole
    round are enough to compute the index and its margin again. Of fewer than ten respondents the
    index stands alone.
    """
    result = counted.result
    return {
        "format": FORMAT,
        "government": government,
        "unit_id": str(survey_round.unit_id),
        "period": {
            "id": str(survey_round.id),
            "label": survey_round.label,
            "opens_on": survey_round.opens_on.isoformat(),
            "closes_on": survey_round.closes_on.isoformat(),
            "closed_on": survey_round.closed_on.isoformat() if survey_round.closed_on else None,
        },
        "instrument": counted.edition.code,
        "edition": counted.edition.edition,
        "population": result.population,
        "needed": result.needed,
        "n": result.n,
        "index_cents": result.index,
        "interval": result.interval._asdict() if result.interval else None,
        "mean_thousandths": _mean(counted),
        "category": result.band.category if result.band else None,
        "probability": result.probability,
        "reasons": list(result.reasons),
        "statuses": counted.statuses,
        **(_NOTHING if disclosure.too_few(result.n) else _details(counted)),
        "cells_sha256": hashlib.sha256(canonical({"cells": _cells(counted.cells)})).hexdigest(),
        "responses_sha256": counted.responses_sha256,
    }


def change(before: Mapping[str, Any], after: Mapping[str, Any]) -> Change | None:
    """How the index moved between two sealed contents of the same instrument; None when one of
    them has too few respondents to tell."""
    edition = instruments.find(after["instrument"])
    pair = [_summary(edition, content) for content in (before, after)]
    if pair[0] is None or pair[1] is None:
        return None
    return measurement.change(pair[0].found, pair[1].found)


def _summary(edition: Edition, content: Mapping[str, Any]) -> Summary | None:
    days, products = content["days"], content["products"]
    if days is None:
        return None
    squares = sum(
        product if u == v else 2 * product
        for product, (u, v) in zip(products, tallies.pairs(len(content["sums"])), strict=True)
    )
    group = measurement.group(
        n=content["n"],
        squares=squares,
        sums=content["sums"],
        products=products,
        population=content["population"],
        days=days["days"],
        day_totals_squared=days["totals_squared"],
        day_products=days["products"],
        day_counts_squared=days["counts_squared"],
    )
    return measurement.summarise(edition, group)


def _mean(counted: Counted) -> int:
    """The mean of all scores in thousandths (nilai interval)."""
    total = sum(cell.total for cell in counted.cells if cell.status == "accepted")
    return measurement.milli(Fraction(total, len(counted.edition.elements) * counted.result.n))


def _with_quarantined(counted: Counted) -> dict[str, int] | None:
    """The index if the quarantined answers counted; None unless they are many enough to show."""
    held = [cell for cell in counted.cells if cell.status == "quarantined"]
    quarantined = sum(cell.n for cell in held)
    if not quarantined or disclosure.too_few(quarantined):
        return None
    held += [cell for cell in counted.cells if cell.status == "accepted"]
    n, total = sum(cell.n for cell in held), sum(cell.total for cell in held)
    most = counted.edition.scale * len(counted.edition.elements) * n
    return {"n": n, "index_cents": measurement.cents(Fraction(100 * total, most))}


def _details(counted: Counted) -> dict[str, Any]:
    """What only many respondents together may show. `days` holds the sums over days that the
    margin needs when answers of one day resemble each other: Σ Tᵈ², Σ nᵈTᵈ and Σ nᵈ²."""
    accepted = [cell for cell in counted.cells if cell.status == "accepted"]
    daily: dict[date, tuple[int, int]] = {}
    for cell in accepted:
        n, total = daily.get(cell.answered_on, (0, 0))
        daily[cell.answered_on] = (n + cell.n, total + cell.total)
    return {
        "elements": [
            {
                "code": element.code,
                "mean_thousandths": element.mean,
                "index_cents": element.index,
                "lower_cents": element.interval.lower,
                "upper_cents": element.interval.upper,
            }
            for element in counted.result.elements
        ],
        "lowest": [element.code for element in counted.result.lowest],
        "separable": counted.result.separable,
        "sums": [sum(column) for column in zip(*(c.sums for c in accepted), strict=True)],
        "products": [sum(column) for column in zip(*(c.products for c in accepted), strict=True)],
        "days": {
            "days": len(daily),
            "totals_squared": sum(total * total for _, total in daily.values()),
            "products": sum(n * total for n, total in daily.values()),
            "counts_squared": sum(n * n for n, _ in daily.values()),
        },
        "channels": counted.channels,
        "respondents": counted.respondents,
        "services": [
            {
                "service_id": str(key) if key else None,
                "n": m.n,
                "index_cents": m.index,
                "lower_cents": m.interval.lower,
                "upper_cents": m.interval.upper,
            }
            for key, m in counted.shown.items()
            if m.interval
        ],
        "with_quarantined": _with_quarantined(counted),
    }


def _cells(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    return [
        {
            "service_id": str(cell.service_id),
            "channel": cell.channel,
            "answered_on": cell.answered_on.isoformat(),
            "status": cell.status,
            "n": cell.n,
            "total": cell.total,
            "squares": cell.squares,
            "sums": list(cell.sums),
            "products": list(cell.products),
        }
        for cell in cells
    ]


def _respondents(
    edition: Edition, told: Mapping[tuple[str, int], int]
) -> dict[str, dict[str, int]]:
    """Counts by field and option code; fields that nobody filled in are left out."""
    found = {}
    for field in edition.respondent_fields:
        codes = [UNTOLD, *(option.code for option in field.options)]
        counts = {code: told.get((field.code, at), 0) for at, code in enumerate(codes)}
        if any(n for code, n in counts.items() if code != UNTOLD):
            found[field.code] = counts
    return found
