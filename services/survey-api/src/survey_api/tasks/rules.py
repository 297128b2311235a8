"""What survey rounds and their follow-ups wait for."""

from datetime import date, timedelta
from typing import NamedTuple

SOON = timedelta(days=7)
"""Before its due day a follow-up is brought to mind."""


class Waiting(NamedTuple):
    """The next step of a round or of a follow-up, its last day, and the sentence for it."""

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


def unjudged(*, label: str, anomalies: int, due_on: date) -> Waiting | None:
    """Somebody should look at what a scan has found, before the result is sealed."""
    if not anomalies:
        return None
    sentence = f"Periksa {anomalies} kejanggalan jawaban survei {label}"
    return Waiting("judge_anomalies", "surveys:seal", due_on, sentence)


def undecided(*, label: str, answers: int, due_on: date) -> Waiting | None:
    """Somebody else should decide about answers that were set aside."""
    if not answers:
        return None
    sentence = f"Putuskan pembatalan {answers} jawaban survei {label}"
    return Waiting("decide_invalidation", "surveys:seal", due_on, sentence)


def unfollowed(
    *, label: str, element: str, due_on: date, owned: bool, today: date
) -> Waiting | None:
    """What somebody should do about an undone follow-up now; None: nothing yet."""
    about = f"{element}, survei {label}"
    if today > due_on:
        sentence = f"Tindak lanjut terlambat: {about}"
        return Waiting("finish_followup", "surveys:manage", due_on, sentence)
    if not owned:
        sentence = f"Tetapkan penanggung jawab tindak lanjut: {about}"
        return Waiting("assign_followup", "surveys:manage", due_on, sentence)
    if today >= due_on - SOON:
        sentence = f"Selesaikan tindak lanjut: {about}"
        return Waiting("finish_followup", "surveys:manage", due_on, sentence)
    return None
