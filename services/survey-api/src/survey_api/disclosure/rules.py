"""How few people are too few to be shown."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

FEWEST_SHOWN = 10
"""Answers below which a result is not shown, lest it tell what one person said."""

Key = TypeVar("Key", bound=Hashable)


def hidden(counts: Mapping[Key, int]) -> set[Key]:
    """Parts not to be shown: the small ones, and the next larger while a part could be found by
    subtraction from the whole."""
    small = {part for part, n in counts.items() if n < FEWEST_SHOWN}
    if not small:
        return set()
    for part in sorted(counts, key=lambda key: (counts[key], str(key))):
        if len(small) > 1 and sum(counts[one] for one in small) >= FEWEST_SHOWN:
            break
        small.add(part)
    return small
