"""When a fact from elsewhere asks a service to review its standard."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from standards_api.components import Component

LOW_MEAN = Decimal("3.0644")
LOW_INDEX = Decimal("76.61")
"""Below these an element or index is C or D, "kurang baik" or worse (PermenPANRB 14/2017)."""

BREACHED = frozenset({"substantiated", "partly"})
"""Findings of a complaint that blame the service."""

COMPONENT_OF = {
    "PERSYARATAN": Component.REQUIREMENTS,
    "PROSEDUR": Component.PROCEDURE,
    "WAKTU": Component.DURATION,
    "BIAYA": Component.FEE,
    "PRODUK": Component.PRODUCT,
    "KOMPETENSI": Component.STAFF_COMPETENCE,
    "PERILAKU": Component.STAFF_COMPETENCE,
    "SARPRAS": Component.FACILITIES,
    "PENGADUAN": Component.COMPLAINT_HANDLING,
    "REQUIREMENTS": Component.REQUIREMENTS,
    "PROCEDURE": Component.PROCEDURE,
    "TIME": Component.DURATION,
    "DURATION": Component.DURATION,
    "FEE": Component.FEE,
    "PRODUCT": Component.PRODUCT,
    "COMPETENCE": Component.STAFF_COMPETENCE,
    "BEHAVIOUR": Component.STAFF_COMPETENCE,
    "FACILITIES": Component.FACILITIES,
    "COMPLAINT_HANDLING": Component.COMPLAINT_HANDLING,
    "COMPLAINTS": Component.COMPLAINT_HANDLING,
}
"""The component of a standard that an element of the satisfaction survey is about."""


@dataclass(frozen=True, slots=True)
class ServiceIndex:
    """The satisfaction index of one service in a period."""

    service_id: UUID
    index: Decimal


def low_elements(lowest: Iterable[tuple[str, Decimal]]) -> list[str]:
    """Elements whose mean is below "baik"."""
    return [element for element, mean in lowest if mean < LOW_MEAN]


def to_review(services: Sequence[ServiceIndex]) -> list[UUID]:
    """The services that a low element is about: those below "baik", else the lowest one."""
    low = [service.service_id for service in services if service.index < LOW_INDEX]
    if low or not services:
        return low
    return [min(services, key=lambda service: service.index).service_id]


def component_of(element: str | None) -> Component | None:
    """The component that a survey element, or a breached component, names."""
    if element is None:
        return None
    known = COMPONENT_OF.get(element.upper())
    if known is not None:
        return known
    return Component(element) if element in set(Component) else None
