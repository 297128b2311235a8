"""What a survey round waits for."""

from datetime import date
from typing import NamedTuple


class Waiting(NamedTuple):
    """The next step of a round, its last day, and the sentence for it."""

    kind: str
    scope: str
    due_on: date
    sentence: str


def waiting(
    *,
    state: str,
    label: str,
    opens_on: date,
    closes_on: date,
    grace_until: date,
    n: int,
    still_needed: int,
    today: date,
) -> Waiting | None:
    """What somebody should do about the round now; None: nothing yet."""
    if state == "planned" and today >= opens_on:
        return Waiting("open_period", "surveys:manage", opens_on, f"Buka survei {label}")
    if state == "open" and today > closes_on:
        return Waiting("close_period", "surveys:manage", closes_on, f"Tutup survei {label}")
    if state == "open" and still_needed:
        sentence = f"Survei {label}: masih perlu {still_needed} jawaban"
        return Waiting("collect_answers", "surveys:read", closes_on, sentence)
    if state == "closing" and today > grace_until and n:
        return Waiting("seal_period", "surveys:seal", grace_until, f"Segel hasil survei {label}")
    return None
