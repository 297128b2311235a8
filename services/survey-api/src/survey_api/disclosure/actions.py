"""What may be shown of few people."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

from survey_api.disclosure import rules

FEWEST_SHOWN = rules.FEWEST_SHOWN
Key = TypeVar("Key", bound=Hashable)


def too_few(n: int) -> bool:
    """Whether a result of `n` answers would tell what single persons said."""
    return 0 < n < rules.FEWEST_SHOWN


def hidden(counts: Mapping[Key, int]) -> set[Key]:
    """Parts of a shown whole that must stay hidden, by the number of their answers."""
    return rules.hidden(counts)
