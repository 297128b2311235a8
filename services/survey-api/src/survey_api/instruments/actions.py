"""Survey instruments: data with editions, which never change once published.

Answers are kept by element code. A position such as "U8" means one element in the questionnaire
and another in the body of PermenPANRB 14/2017, so it is translated where it enters, never stored.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from survey_api.instruments.errors import InstrumentUnknown

DEFAULT = "PERMENPANRB-14-2017"
"""The instrument in force: SKM, PermenPANRB 14/2017."""


class Band(NamedTuple):
    """A quality letter; both edges belong to it, in hundredths of an index point."""

    category: str
    label: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Element:
    """One element (unsur). Without a published questionnaire, `question` is None."""

    code: str
    name: str
    question: str | None
    answers: tuple[str, ...] | None
    regulation_order: int


class Option(NamedTuple):
    """One choice of a respondent field."""

    code: str
    name: str


class Field(NamedTuple):
    """Something that is asked about the respondent, always optional."""

    code: str
    name: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Edition:
    """One edition of an instrument, its elements in the order of the questionnaire."""

    instrument: str
    edition: str
    code: str
    index_name: str
    legal_basis: str
    valid_from: date | None
    verified: bool
    note: str
    source: str
    scale: int
    """Highest answer; the lowest is 1."""
    elements: tuple[Element, ...]
    bands: tuple[Band, ...]
    """Worst first; empty where the edition has no table of quality letters."""
    bands_verified: bool
    respondent_fields: tuple[Field, ...]

    @cached_property
    def element_codes(self) -> tuple[str, ...]:
        """Codes in the order of the questionnaire, which is the order of stored answers."""
        return tuple(element.code for element in self.elements)

    @cached_property
    def options(self) -> Mapping[str, tuple[str, ...]]:
        """Codes of the choices of every respondent field."""
        return {
            field.code: tuple(option.code for option in field.options)
            for field in self.respondent_fields
        }

    @property
    def has_questions(self) -> bool:
        """Whether a form can be made of it."""
        return all(element.question and element.answers for element in self.elements)

    def by_position(self, *, regulation: bool) -> tuple[str, ...]:
        """Element codes of U1, U2, … in the order of the questionnaire or of the regulation."""
        if not regulation:
            return self.element_codes
        ordered = sorted(self.elements, key=lambda element: element.regulation_order)
        return tuple(element.code for element in ordered)


def editions() -> Sequence[Edition]:
    """Every edition, the one in force first."""
    return _editions()


def find(code: str) -> Edition:
    """The edition by its code, by `SKM-2017`, or by `SKM` for the newest of that instrument."""
    found = _by_name().get(code.upper())
    if found is None:
        raise InstrumentUnknown
    return found


@lru_cache(maxsize=1)
def _editions() -> tuple[Edition, ...]:
    stored = (files("survey_api.instruments") / "editions.json").read_text(encoding="utf-8")
    return tuple(_edition(entry) for entry in json.loads(stored))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Edition]:
    names: dict[str, Edition] = {}
    for edition in _editions():
        for name in (
            edition.code,
            f"{edition.instrument}-{edition.edition}",
            edition.code.replace("PERMENPAN-", "PERMENPANRB-"),
        ):
            names.setdefault(name, edition)
        names.setdefault(edition.instrument, edition)
    return names


def _edition(entry: dict[str, Any]) -> Edition:  # Any: the data file is read field by field
    table = entry["bands"] or {"verified": False, "rows": []}
    return Edition(
        instrument=entry["instrument"],
        edition=entry["edition"],
        code=entry["code"],
        index_name=entry["index_name"],
        legal_basis=entry["legal_basis"],
        valid_from=date.fromisoformat(entry["valid_from"]) if entry["valid_from"] else None,
        verified=entry["verified"],
        note=entry["note"],
        source=entry["source"],
        scale=entry["scale"],
        elements=tuple(
            Element(
                code=element["code"],
                name=element["name"],
                question=element["question"],
                answers=tuple(element["answers"]) if element["answers"] else None,
                regulation_order=element["regulation_order"],
            )
            for element in entry["elements"]
        ),
        bands=tuple(
            Band(row["category"], row["label"], _cents(row["from"]), _cents(row["to"]))
            for row in table["rows"]
        ),
        bands_verified=table["verified"],
        respondent_fields=tuple(
            Field(f["code"], f["name"], tuple(Option(o["code"], o["name"]) for o in f["options"]))
            for f in entry["respondent_fields"]
        ),
    )


def _cents(printed: str) -> int:
    return int(Decimal(printed) * 100)
