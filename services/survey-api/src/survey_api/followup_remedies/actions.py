"""What an element of a survey says about a service standard, and what usually helps."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple


class Remedy(NamedTuple):
    """`component` of the standard that an element is about, and the `reason` why.

    `program` is what a unit may begin with until it plans something of its own.
    """

    component: str | None
    reason: str
    program: str


UNKNOWN = Remedy(
    None,
    "Unsur ini tidak dipadankan dengan komponen standar pelayanan.",
    "Cari sebab nilai rendah bersama petugas dan pengguna, lalu tetapkan perbaikannya.",
)


def find(element: str) -> Remedy:
    """The remedy for an element, in general words for one that the table does not know."""
    return _remedies().get(element, UNKNOWN)


@lru_cache(maxsize=1)
def _remedies() -> Mapping[str, Remedy]:
    stored = (files("survey_api.followup_remedies") / "remedies.json").read_text(encoding="utf-8")
    return {
        entry["element"]: Remedy(entry["component"], entry["reason"], entry["program"])
        for entry in json.loads(stored)["elements"]
    }
