"""Which key signs, which keys are published, when a new one is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

SIGNS_FOR = timedelta(days=30)
"""Age at which a key hands over to the next."""
PUBLISHED_BEFORE = timedelta(minutes=10)
"""How long before it signs a key can be fetched: longer than anybody caches the key set."""
PUBLISHED_AFTER = timedelta(minutes=30)
"""How long after its last signature a key can be fetched: three lives of a token."""


@dataclass(frozen=True, slots=True)
class Term:
    """A key and the moment from which it signs."""

    kid: str
    signs_from: datetime


def signing(terms: Sequence[Term], now: datetime) -> str:
    """The key that signs at `now`: the latest that has begun. Of two machines whose clocks
    differ a little one may see none that has; it takes the earliest."""
    begun = [term for term in terms if term.signs_from <= now]
    order = sorted(begun or terms, key=lambda term: (term.signs_from, term.kid))
    return order[-1 if begun else 0].kid


def published(terms: Sequence[Term], now: datetime) -> frozenset[str]:
    """The keys whose signatures can still, or will soon, be met."""
    order = sorted(terms, key=lambda term: (term.signs_from, term.kid))
    ends = [term.signs_from + PUBLISHED_AFTER for term in order[1:]]
    finished = {term.kid for term, end in zip(order, ends, strict=False) if end <= now}
    return frozenset(term.kid for term in terms) - finished


def next_due(terms: Sequence[Term], now: datetime) -> bool:
    """Whether it is time to make the next key: the newest is about to have served its time."""
    newest = max((term.signs_from for term in terms), default=None)
    return newest is None or newest + SIGNS_FOR - PUBLISHED_BEFORE <= now
