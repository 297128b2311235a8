"""Index points: integers of hundredths inside, two decimals outside."""

from decimal import Decimal
from functools import lru_cache
from typing import Annotated

from pydantic import PlainSerializer

Points = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""A number with few decimals, exact inside and a JSON number outside."""


@lru_cache(maxsize=20_000)
def points(cents: int) -> Decimal:
    """Hundredths as index points with two decimals."""
    return Decimal(cents).scaleb(-2)


@lru_cache(maxsize=20_000)
def thousandths(milli: int) -> Decimal:
    """Thousandths as a mean score with three decimals."""
    return Decimal(milli).scaleb(-3)
