"""When single answers may leave the house, and how much of each."""

from collections.abc import Sequence

FEWEST = 10
"""Answers of a round below which none is given out alone."""
RARE = 5
"""A combination of properties that fewer answers share could tell who answered."""
MOST_ON_SHEET = 200_000
COLUMNS_BEFORE = ("service", "channel", "month", "status")
FIELDS = ("gender", "age_band", "education", "occupation")


def heading(elements: Sequence[str]) -> list[str]:
    """Names of the columns; elements by their codes."""
    return [*COLUMNS_BEFORE, *elements, *FIELDS]
