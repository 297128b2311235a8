"""Reference services: what many units and governments offer alike, as data with its legal source.

A local service that names one starts its standard from it. Ids of reference items are derived from
their place in the file, so that the same promise has the same id in every unit that copies it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from standards_api.components import Component, Components

NAMESPACE = UUID("7d0f3d9e-2f52-4c8f-9c55-5f3c1b7a9d10")


@dataclass(frozen=True, slots=True)
class ReferenceService:
    """One reference service; `components` is what law or common practice already settles."""

    code: str
    name: str
    description: str
    sector: str
    kind: str
    source: str
    aliases: tuple[str, ...]
    components: Components


@cache
def reference_services() -> Mapping[str, ReferenceService]:
    """Every reference service by its code."""
    data = json.loads((Path(__file__).parent / "reference_services.json").read_text())
    common: dict[str, list[dict[str, Any]]] = data["common_components"]
    return {row["code"]: _read(row, common) for row in data["services"]}


def _read(row: dict[str, Any], common: Mapping[str, list[dict[str, Any]]]) -> ReferenceService:
    given: Mapping[str, list[dict[str, Any]]] = common | row.get("components", {})
    named = {
        component.value: [
            {"id": uuid5(NAMESPACE, f"{row['code']}/{component}/{place}")} | item
            for place, item in enumerate(given.get(component, []))
        ]
        for component in Component
    }
    return ReferenceService(
        code=row["code"],
        name=row["name"],
        description=row["description"],
        sector=row["sector"],
        kind=row["kind"],
        source=row["source"],
        aliases=tuple(row["aliases"]),
        components=Components.model_validate(named),
    )
