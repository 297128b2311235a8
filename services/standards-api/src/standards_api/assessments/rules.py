"""Assessment instruments as data with editions. A score is classified by its own edition only.

Bands are half-open: a score belongs to the highest band whose `min` it reaches, after rounding
half-up to two decimals. An edition whose bands nobody could verify classifies nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Band:
    """One band from `min` upwards; `verified` says whether its source was checked."""

    min: Decimal
    category: str | None
    label: str
    zone: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension or aspect; `weight` in percent."""

    code: str
    name: str
    weight: Decimal
    method: str
    indicators: tuple[str, ...]
    verified: bool


@dataclass(frozen=True, slots=True)
class Edition:
    """An instrument as it was used in some years. Results stay with their edition for ever."""

    edition: str
    name: str
    years: tuple[int, ...]
    basis: str
    lowest: Decimal
    highest: Decimal
    bands: tuple[Band, ...]
    dimensions: tuple[Dimension, ...]
    note: str

    @property
    def bands_verified(self) -> bool:
        """Whether a score can be classified by this edition."""
        return any(band.verified for band in self.bands)


@dataclass(frozen=True, slots=True)
class Instrument:
    """An assessment through its editions, oldest first."""

    code: str
    name: str
    editions: Mapping[str, Edition]


@cache
def instruments() -> Mapping[str, Instrument]:
    """Every instrument by its code."""
    data = json.loads((Path(__file__).parent / "instruments.json").read_text())
    return {row["code"]: _instrument(row) for row in data["instruments"]}


def rounded(score: Decimal) -> Decimal:
    """Two decimals, half-up, once, at the end."""
    return score.quantize(CENT, ROUND_HALF_UP)


def classify(edition: Edition, score: Decimal) -> Band | None:
    """The band of `score`; None when the edition has no verified bands.

    Raises ValueError outside the scale of the edition.
    """
    exact = rounded(score)
    if not edition.lowest <= exact <= edition.highest:
        raise ValueError(score)
    if not edition.bands_verified:
        return None
    reached = [band for band in edition.bands if band.min <= exact]
    return max(reached, key=lambda band: band.min)


def _instrument(row: Mapping[str, Any]) -> Instrument:
    editions = {each["edition"]: _edition(each) for each in row["editions"]}
    return Instrument(row["code"], row["name"], editions)


def _edition(row: Mapping[str, Any]) -> Edition:
    return Edition(
        edition=row["edition"],
        name=row["name"],
        years=tuple(row["years"]),
        basis=row["basis"],
        lowest=Decimal(row["scale"]["min"]),
        highest=Decimal(row["scale"]["max"]),
        bands=tuple(Band(**(band | {"min": Decimal(band["min"])})) for band in row["bands"]),
        dimensions=tuple(_dimension(each) for each in row["dimensions"]),
        note=row["note"],
    )


def _dimension(row: Mapping[str, Any]) -> Dimension:
    return Dimension(
        code=row["code"],
        name=row["name"],
        weight=Decimal(row["weight"]),
        method=row["method"],
        indicators=tuple(row["indicators"]),
        verified=row["verified"],
    )
