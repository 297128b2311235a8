"""What an import holds, whichever file it came in, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from standards_api.components import ITEM_KINDS, Component, Components, Item

MOST_FAULTS = 500
"""Faults that one job tells; more are counted only."""

SENTENCES = {
    "a conditional requirement says when it applies": (
        "persyaratan bersyarat menyebut kapan berlaku"
    ),
    "`free` means 0 rupiah, and every other kind costs something": (
        "gratis berarti Rp0, dan jenis lain lebih dari Rp0"
    ),
    "a tariff per unit names the unit": "tarif per satuan menyebut satuannya",
}

FAULTS = {
    "missing": "wajib diisi",
    "extra_forbidden": "tidak dikenal",
    "string_too_short": "terlalu pendek",
    "string_too_long": "terlalu panjang",
    "string_type": "harus berupa teks",
    "int_type": "harus berupa bilangan bulat",
    "int_parsing": "harus berupa bilangan bulat",
    "literal_error": "bukan pilihan yang tersedia",
    "enum": "bukan pilihan yang tersedia",
    "greater_than_equal": "terlalu kecil",
    "less_than_equal": "terlalu besar",
    "uuid_parsing": "bukan butir_id yang benar",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a cell of a sheet, or a JSON pointer."""

    sheet: str | None = None
    row: int | None = None
    cell: str | None = None
    pointer: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, in a sentence for the person who made the file."""

    place: Place
    detail: str

    def shown(self) -> dict[str, Any]:
        """As the result of a job tells it."""
        place = self.place
        return {
            "sheet": place.sheet,
            "row": place.row,
            "cell": place.cell,
            "pointer": place.pointer,
            "detail": self.detail,
        }


@dataclass(slots=True)
class Intake:
    """One service of an import. `unit` is the name that the file gives."""

    place: Place
    code: str
    name: str
    description: str = ""
    kind: str | None = None
    unit: str | None = None
    aliases: list[str] = field(default_factory=list)
    reference_code: str | None = None
    items: dict[Component, list[Item]] = field(default_factory=dict)

    def components(self) -> Components:
        """The components that the file fills in; raises ValidationError for a repeated id."""
        named = {
            component.value: [item.model_dump() for item in items]
            for component, items in self.items.items()
        }
        return Components.model_validate(named)


@dataclass(slots=True)
class Reading:
    """A whole file: its services, what is wrong with it, and what was left out of it."""

    services: list[Intake] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)


def entry(
    component: Component, values: Mapping[str, Any], places: Mapping[str, Place], whole: Place
) -> Item | list[Fault]:
    """One entry, or what is wrong with it at the place of each field."""
    try:
        return ITEM_KINDS[component].model_validate(values)
    except ValidationError as error:
        return [
            Fault(places.get(str(next(iter(each["loc"]), "")), whole), _sentence(each))
            for each in error.errors()
        ]


def _sentence(error: Mapping[str, Any]) -> str:
    reason = str(error.get("ctx", {}).get("error", ""))
    return SENTENCES.get(reason) or FAULTS.get(error["type"], "tidak sesuai")
