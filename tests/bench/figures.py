"""A measured figure beside its limit, and whether it meets its goal."""

import operator
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure should reach: the ratio to its limit, or the measured value itself."""

    sense: Literal["≥", "≤"]
    value: float
    of: Literal["ratio", "measured"] = "ratio"

    def met_by(self, value: float) -> bool:
        """Whether `value` is good enough."""
        compare = operator.ge if self.sense == "≥" else operator.le
        return bool(compare(value, self.value))


@dataclass(slots=True)
class Figure:
    """One operation: a value per round, and per round the limit measured beside it."""

    operation: str
    unit: str
    goal: Goal | None = None
    limit_is: str = ""
    measured: list[float] = field(default_factory=list)
    limits: list[float] = field(default_factory=list)

    def add(self, measured: float, limit: float | None = None) -> None:
        """One more round."""
        self.measured.append(measured)
        if limit is not None:
            self.limits.append(limit)

    @property
    def ratios(self) -> list[float]:
        """Round by round, because neighbours disturb both sides of a round alike."""
        return [m / limit for m, limit in zip(self.measured, self.limits, strict=False)]

    @property
    def met(self) -> bool | None:
        """Whether the median meets the goal; None without one."""
        if self.goal is None:
            return None
        values = self.ratios if self.goal.of == "ratio" else self.measured
        return self.goal.met_by(statistics.median(values))

    def described(self) -> dict[str, Any]:
        """The figure for the JSON file."""
        goal = self.goal
        return {
            "operation": self.operation,
            "unit": self.unit,
            "limit_is": self.limit_is or None,
            "measured": _spread(self.measured),
            "limit": _spread(self.limits),
            "ratio": _spread(self.ratios),
            "goal": {"of": goal.of, "sense": goal.sense, "value": goal.value} if goal else None,
            "met": self.met,
        }


def table(figures: Sequence[Figure]) -> str:
    """All figures for a person to read."""
    rows = [("operation", "measured", "limit", "ratio", "spread", "goal", "")]
    for figure in figures:
        ratios = figure.ratios
        spread = ratios or figure.measured
        rows.append(
            (
                figure.operation,
                f"{_short(statistics.median(figure.measured))} {figure.unit}",
                f"{_short(statistics.median(figure.limits))} {figure.limit_is}" if ratios else "",
                f"{statistics.median(ratios):.2f}" if ratios else "",
                f"{_short(min(spread))}–{_short(max(spread))}",
                _goal(figure.goal),
                {True: "met", False: "MISSED", None: ""}[figure.met],
            )
        )
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def _goal(goal: Goal | None) -> str:
    if goal is None:
        return ""
    return f"{goal.sense} {goal.value:,g}" + (" ×" if goal.of == "ratio" else "")


def _short(value: float) -> str:
    digits = 0 if value >= 1000 else 1 if value >= 20 else 2
    return f"{value:,.{digits}f}"


def _spread(values: Sequence[float]) -> dict[str, Any] | None:
    if not values:
        return None
    return {
        "median": statistics.median(values),
        "lowest": min(values),
        "highest": max(values),
        "rounds": list(values),
    }
