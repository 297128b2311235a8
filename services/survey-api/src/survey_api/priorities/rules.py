"""What to improve first: how good an element is against how much it matters."""

from collections.abc import Sequence
from typing import Literal

Quadrant = Literal["keep_up", "concentrate", "low_priority", "possible_overkill"]


def quadrants(
    importance: Sequence[int | None], performance: Sequence[int]
) -> list[Quadrant | None]:
    """Where each element lies against the means of both; None where importance is not known."""
    known = [value for value in importance if value is not None]
    found: list[Quadrant | None] = []
    for matters, good in zip(importance, performance, strict=True):
        if matters is None:
            found.append(None)
            continue
        important = matters * len(known) >= sum(known)
        well_done = good * len(performance) >= sum(performance)
        if important:
            found.append("keep_up" if well_done else "concentrate")
        else:
            found.append("possible_overkill" if well_done else "low_priority")
    return found
