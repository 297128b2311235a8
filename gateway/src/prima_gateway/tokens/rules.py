"""How long tokens live, and what a refresh token that comes back means."""

from datetime import datetime, timedelta
from enum import StrEnum

ACCESS_LIFE = timedelta(minutes=10)
WEB_IDLE, WEB_LONGEST = timedelta(hours=12), timedelta(days=7)
"""A person at a desk: a night away signs out, a week does in any case."""
CLIENT_IDLE, CLIENT_LONGEST = timedelta(days=30), timedelta(days=180)
"""An application that a person has consented to."""
GRACE = timedelta(seconds=10)
"""Tabs that refresh at the same moment, and answers that get lost, are no theft."""
KEPT_AFTER_END = timedelta(days=7)
"""How long an ended family is remembered, so that its tokens are known as replays."""


class Verdict(StrEnum):
    """What to do with a presented refresh token."""

    ROTATE = "rotate"
    REPEAT = "repeat"
    """Give the same successor again."""
    REPLAY = "replay"
    """Somebody has a token that was already used: end the family."""
    REFUSE = "refuse"


def lifetimes(*, for_client: bool) -> tuple[timedelta, timedelta]:
    """How long a refresh token may lie unused, and how long its family lives."""
    return (CLIENT_IDLE, CLIENT_LONGEST) if for_client else (WEB_IDLE, WEB_LONGEST)


def judge(
    *,
    now: datetime,
    expires_at: datetime,
    used_at: datetime | None,
    family_ends_at: datetime,
    revoked: bool,
    successor_used: bool,
) -> Verdict:
    """What a presented token means (RFC 9700 §4.14.2, with a grace for parallel tabs)."""
    if revoked or now >= family_ends_at:
        return Verdict.REFUSE
    if used_at is not None:
        in_grace = now - used_at <= GRACE and not successor_used
        return Verdict.REPEAT if in_grace else Verdict.REPLAY
    return Verdict.REFUSE if now >= expires_at else Verdict.ROTATE
