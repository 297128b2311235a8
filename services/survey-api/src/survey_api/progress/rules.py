"""When a sample will be complete at the pace so far."""

from datetime import date, timedelta

FURTHEST = 3660
"""Days ahead beyond which a forecast says nothing."""


def forecast(*, n: int, still_needed: int, opens_on: date, today: date) -> date | None:
    """The day the last needed answer comes in at the mean pace since opening; None: never."""
    if still_needed == 0:
        return today
    days = (today - opens_on).days + 1
    if n == 0 or days < 1:
        return None
    more = -(-still_needed * days // n)
    return today + timedelta(days=more) if more <= FURTHEST else None
