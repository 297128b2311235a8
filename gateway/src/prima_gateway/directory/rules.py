"""The list of governments, and what may be done to the tree of units."""

import csv
from collections.abc import Iterator, Sequence
from enum import StrEnum
from importlib.resources import files
from typing import NamedTuple
from uuid import UUID

MAX_DEPTH = 8
"""Levels of units below a government; real ones have four at most."""


class UnitKind(StrEnum):
    """What a unit is, after UU 23/2014 and PP 18/2016."""

    SECRETARIAT = "secretariat"
    INSPECTORATE = "inspectorate"
    AGENCY = "agency"
    BOARD = "board"
    DISTRICT = "district"
    VILLAGE = "village"
    HEALTH_CENTRE = "health_centre"
    HOSPITAL = "hospital"
    SCHOOL = "school"
    SECTION = "section"
    TECHNICAL_UNIT = "technical_unit"


class Timezone(StrEnum):
    """The three working time zones, Keppres 41/1987: WIB, WITA, WIT."""

    WESTERN = "Asia/Jakarta"
    CENTRAL = "Asia/Makassar"
    EASTERN = "Asia/Jayapura"


class KnownGovernment(NamedTuple):
    """One line of the official list. `province` is None for a province."""

    code: str
    name: str
    level: str
    province: str | None
    timezone: str


def known_governments() -> Iterator[KnownGovernment]:
    """Every government of the official list, provinces before what lies in them."""
    lines = files("prima_gateway.directory").joinpath("governments.csv").read_text().splitlines()
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        code = row["code"]
        province = None if row["level"] == "province" else code.split(".")[0]
        yield KnownGovernment(code, row["name"], row["level"], province, row["timezone"])


def below(parent: UUID | None, ancestors_of_parent: Sequence[UUID]) -> list[UUID]:
    """The ancestors of a unit that hangs under `parent`."""
    return [] if parent is None else [*ancestors_of_parent, parent]


def carried(ancestors: Sequence[UUID], moved: UUID, now_above: Sequence[UUID]) -> list[UUID]:
    """The ancestors of something in the subtree of `moved`, once `moved` hangs elsewhere."""
    return [*now_above, *ancestors[list(ancestors).index(moved) :]]


def words(query: str) -> list[str]:
    """What somebody looks for: at most five words, the rest says nothing more."""
    return query.split()[:5]
