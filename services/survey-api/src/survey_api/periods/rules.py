"""What may follow what in the life of a survey round."""

from datetime import date, timedelta

LONGEST = timedelta(days=366)
CHANGEABLE = ("planned", "open")
"""States in which the plan of a round may still change."""

TRANSITIONS = {
    "planned": {"open": "open"},
    "open": {"close": "closing"},
    "closing": {"seal": "sealed", "reopen": "open", "drop": "dropped"},
    "sealed": {},
    "dropped": {},
}
"""State → action → next state."""


def after(state: str, action: str) -> str | None:
    """The state that `action` leads to, or None when it is not possible now."""
    return TRANSITIONS[state].get(action)


def allowed(state: str, *, reopens: bool = False, drops: bool = False) -> list[str]:
    """What may be done with a round now."""
    possible = {"reopen": reopens, "drop": drops}
    return sorted(action for action in TRANSITIONS[state] if possible.get(action, True))


def reopens(revision: int, closes_on: date, today: date) -> bool:
    """Whether a closed round can be asked about again: not a correction, whose asking is over."""
    return revision == 1 and today <= closes_on


def drops(revision: int, *, answered: bool) -> bool:
    """Whether a closed round can be given up: nothing is lost with one that nobody answered, nor
    with a correction, whose seal stands as it stood."""
    return revision > 1 or not answered


def last_days(state: str, opens_on: date, today: date) -> tuple[date, date]:
    """Earliest and latest last day of a round: answers already given must stay inside it."""
    earliest = opens_on if state == "planned" else max(opens_on, today)
    return earliest, opens_on + LONGEST


def states_for(action: str) -> str:
    """The states in which `action` is possible, in words of the API."""
    return " / ".join(state for state, actions in TRANSITIONS.items() if action in actions)
