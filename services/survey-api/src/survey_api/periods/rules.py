"""What may follow what in the life of a survey round."""

TRANSITIONS = {
    "planned": {"open": "open"},
    "open": {"close": "closing"},
    "closing": {"seal": "sealed"},
    "sealed": {},
}
"""State → action → next state."""


def after(state: str, action: str) -> str | None:
    """The state that `action` leads to, or None when it is not possible now."""
    return TRANSITIONS[state].get(action)


def states_for(action: str) -> str:
    """The states in which `action` is possible, in words of the API."""
    return " / ".join(state for state, actions in TRANSITIONS.items() if action in actions)
