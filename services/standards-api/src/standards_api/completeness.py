"""What a standard must hold before it can bind anybody."""

from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from standards_api.components import Component, Components, Duration, FeeItem


class FaultKind(StrEnum):
    """Why a standard cannot be published yet."""

    COMPONENT_EMPTY = "component_empty"
    FEE_WITHOUT_LEGAL_BASIS = "fee_without_legal_basis"


class Fault(NamedTuple):
    """One obstacle to publication; `name` is the entry's own text."""

    kind: FaultKind
    component: Component
    item_id: UUID | None
    name: str | None


def missing(components: Components) -> list[Component]:
    """Components that are still empty. A standard has all fourteen (UU 25/2009 article 21)."""
    return [component for component, items in components.each() if not items]


def unfounded_fees(components: Components) -> list[FeeItem]:
    """Tariffs above zero that no regulation sets (PP 96/2012 article 29)."""
    return [fee for fee in components.fee if fee.amount > 0 and not fee.legal_basis]


def faults(components: Components) -> list[Fault]:
    """Everything that keeps the standard from being published."""
    empty = [
        Fault(FaultKind.COMPONENT_EMPTY, component, None, None) for component in missing(components)
    ]
    fees = [
        Fault(FaultKind.FEE_WITHOUT_LEGAL_BASIS, Component.FEE, fee.id, fee.name)
        for fee in unfounded_fees(components)
    ]
    return [*empty, *fees]


def main_duration(components: Components) -> Duration | None:
    """The ordinary promised time: the first without a condition, else the first."""
    ordinary = [item for item in components.duration if item.condition is None]
    return next(iter([*ordinary, *components.duration]), None)
