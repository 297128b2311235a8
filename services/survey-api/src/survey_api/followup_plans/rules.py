"""Follow-up plans: when they are due and how they stand."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

LATEST = timedelta(days=366)
"""PEKPPP gives its lowest level to what is done within a year; a later plan is none."""

MOST = 4
"""The three lowest elements, and the fourth when it cannot be told from the third. With few
answers hardly any can be told apart, and a plan for all nine would be a plan for none."""

ShownState = Literal["planned", "running", "done", "overdue"]


def due(sealed_on: date) -> date:
    """One month after the result was published, which PEKPPP items 6 to 9 rate highest."""
    year, month = divmod(sealed_on.year * 12 + sealed_on.month, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(sealed_on.day, last))


def quarter(due_on: date) -> str:
    """The quarter (triwulan) of the plan's table: `2027-TW1`."""
    return f"{due_on.year}-TW{(due_on.month + 2) // 3}"


def shown_state(state: str, due_on: date, today: date) -> ShownState:
    """The state as people see it: what is not done in time is overdue."""
    if state == "done":
        return "done"
    if due_on < today:
        return "overdue"
    return "running" if state == "running" else "planned"
