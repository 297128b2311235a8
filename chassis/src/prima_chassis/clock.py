"""The only place that reads the time, so that tests can set it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_ahead = timedelta()


def now() -> datetime:
    """The present moment, with zone (UTC)."""
    return datetime.now(UTC) + _ahead


def today(timezone: str) -> date:
    """The legal date at a place; `timezone` is an IANA name such as `Asia/Makassar`."""
    return now().astimezone(ZoneInfo(timezone)).date()


@contextmanager
def ahead(by: timedelta) -> Iterator[None]:
    """Let this whole process live `by` later. For tests about deadlines only."""
    global _ahead  # noqa: PLW0603 - background tasks of the same process must see it too
    before, _ahead = _ahead, _ahead + by
    try:
        yield
    finally:
        _ahead = before
