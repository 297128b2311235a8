"""Terms that PP 96/2012 sets for discussing and publishing a standard."""

from datetime import date
from typing import NamedTuple

COMMENT_WORKING_DAYS = 7
"""PP 96/2012 article 27(2): comments within seven working days of publication."""


class Clock(NamedTuple):
    """One statutory term: `n` days after `start`."""

    name: str
    basis: str
    start: date
    n: int
    working: bool


def clocks(
    *, opens_on: date | None, closes_on: date | None, minutes_on: date | None
) -> list[Clock]:
    """The terms of PP 96/2012 article 27 as far as their starting days are known."""
    found = []
    if minutes_on is not None:
        found.append(
            Clock("draft_publication", "PP 96/2012 Pasal 27 ayat (1)", minutes_on, 5, working=True)
        )
    if opens_on is not None:
        found.append(
            Clock(
                "comment_period",
                "PP 96/2012 Pasal 27 ayat (2)",
                opens_on,
                COMMENT_WORKING_DAYS,
                working=True,
            )
        )
    if closes_on is not None:
        found.append(
            Clock("revision", "PP 96/2012 Pasal 27 ayat (3)", closes_on, 14, working=False)
        )
    return found


def charter_clock(decree_date: date) -> Clock:
    """PP 96/2012 article 30(4): the charter within seven working days of the decree."""
    return Clock("charter", "PP 96/2012 Pasal 30 ayat (4)", decree_date, 7, working=True)
