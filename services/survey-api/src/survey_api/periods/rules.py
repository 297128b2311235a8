"""What may follow what in the life of a survey round."""

from datetime import date, timedelta

LONGEST = timedelta(days=366)
CHANGEABLE = ("planned", "open")
"""States in which the plan of a round may still change."""

TRANSITIONS = {
    "planned": {"open": "open"},
    "open": {"close": "closing"},
    "closing": {"seal": "sealed", "drop": "dropped"},
    "sealed": {},
    "dropped": {},
}
"""State → action → next state."""
OF_REVISIONS = {"drop"}
"""Actions for a correction alone: nothing is lost with it, its seal stands as it stood."""


def after(state: str, action: str) -> str | None:
    """The state that `action` leads to, or None when it is not possible now."""
    return TRANSITIONS[state].get(action)


def allowed(state: str, revision: int) -> list[str]:
    """What may be done with a round now."""
    return sorted(a for a in TRANSITIONS[state] if revision > 1 or a not in OF_REVISIONS)


def last_days(state: str, opens_on: date, today: date) -> tuple[date, date]:
    """Earliest and latest last day of a round: answers already given must stay inside it."""
    earliest = opens_on if state == "planned" else max(opens_on, today)
    return earliest, opens_on + LONGEST


def states_for(action: str) -> str:
    """The states in which `action` is possible, in words of the API."""
    return " / ".join(state for state, actions in TRANSITIONS.items() if action in actions)
