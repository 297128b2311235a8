"""What changed between two texts, and whether it weighs more or less on the citizen.

Entries are the same when their ids are; what each component weighs is said at its function.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

from standards_api.components import (
    Component,
    Components,
    Duration,
    DurationUnit,
    FeeItem,
    Item,
    Requirement,
    Step,
)


class Op(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class Burden(StrEnum):
    """What a change means for the citizen."""

    LIGHTER = "lighter"
    HEAVIER = "heavier"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `before` and `after` are the entry, null where there was none."""

    component: Component
    item_id: UUID
    op: Op
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    burden: Burden


MINUTES: dict[DurationUnit, Fraction] = {
    DurationUnit.MINUTE: Fraction(1),
    DurationUnit.HOUR: Fraction(60),
    DurationUnit.WORKING_DAY: Fraction(480),
    DurationUnit.CALENDAR_DAY: Fraction(5 * 480, 7),
}
"""A working day has eight hours; seven calendar days hold five working days."""

NECESSITY = {"required": 2, "conditional": 1, "optional": 0}


def diff(before: Components, after: Components) -> list[Change]:
    """Every change from `before` to `after`, by component and place; none for equal texts."""
    return [
        change
        for component in Component
        for change in _component_diff(component, before.of(component), after.of(component))
    ]


def _component_diff(
    component: Component, before: Sequence[Item], after: Sequence[Item]
) -> list[Change]:
    old = {item.id: item for item in before}
    new = {item.id: item for item in after}
    removed = [_change(component, Op.REMOVED, item, None) for item in before if item.id not in new]
    still = _in_order([item.id for item in before], [item.id for item in after if item.id in old])
    found: list[Change] = []
    for item in after:
        known = old.get(item.id)
        if known is None:
            found.append(_change(component, Op.ADDED, None, item))
        elif known != item:
            found.append(_change(component, Op.CHANGED, known, item))
        elif item.id not in still:
            found.append(_change(component, Op.MOVED, known, item))
    return [*removed, *found]


def _in_order(before: Sequence[UUID], after: Sequence[UUID]) -> set[UUID]:
    """The most entries that kept their order among themselves; the others were moved."""
    places = {item_id: place for place, item_id in enumerate(before)}
    longest: list[list[UUID]] = []
    for item_id in after:
        fitting = [row for row in longest if places[row[-1]] < places[item_id]]
        longest.append([*_longest(fitting), item_id])
    return set(_longest(longest))


def _longest(rows: Sequence[list[UUID]]) -> list[UUID]:
    return max(rows, key=lambda row: (len(row), row), default=[])


def _change(component: Component, op: Op, before: Item | None, after: Item | None) -> Change:
    either = before or after
    assert either is not None  # noqa: S101 - a change has a before or an after
    return Change(
        component=component,
        item_id=either.id,
        op=op,
        before=before.model_dump(mode="json") if before else None,
        after=after.model_dump(mode="json") if after else None,
        burden=_burden(before, after),
    )


def _burden(before: Item | None, after: Item | None) -> Burden:
    kind = type(before if before is not None else after)
    weigh = WEIGHT.get(kind)  # type: ignore[arg-type] # one of the two is an entry
    if weigh is None:
        return Burden.NEUTRAL
    if kind is Duration and (before is None or after is None):
        return Burden.NEUTRAL  # another case got a time of its own; no case got slower or faster
    difference = weigh(after) - weigh(before)
    if difference == 0:
        return Burden.NEUTRAL
    return Burden.HEAVIER if difference > 0 else Burden.LIGHTER


def _requirement(item: Requirement | None) -> Fraction:
    """Papers to bring, times how surely they are asked for."""
    return Fraction(0) if item is None else Fraction(NECESSITY[item.necessity] * item.count)


def _step(item: Step | None) -> Fraction:
    """A step that the applicant takes."""
    return Fraction(item is not None and item.actor == "applicant")


def _duration(item: Duration | None) -> Fraction:
    """Minutes of promised time."""
    return Fraction(0) if item is None else item.value * MINUTES[item.unit]


def _fee(item: FeeItem | None) -> Fraction:
    """Rupiah; an exemption makes an equal amount weigh less."""
    if item is None or item.amount == 0:
        return Fraction(0)
    return item.amount - (Fraction(1, 2) if item.exemption else Fraction(0))


WEIGHT: dict[type[Item], Callable[[Any], Fraction]] = {  # Any: the entry of the key's type, or None
    Requirement: _requirement,
    Step: _step,
    Duration: _duration,
    FeeItem: _fee,
}
