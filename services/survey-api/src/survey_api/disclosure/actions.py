"""What may be shown of few people."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import directory
from prima_chassis.auth import Actor
from survey_api.disclosure import rules

FEWEST_SHOWN = rules.FEWEST_SHOWN
Key = TypeVar("Key", bound=Hashable)


def too_few(n: int) -> bool:
    """Whether a result of `n` answers would tell what single persons said."""
    return 0 < n < rules.FEWEST_SHOWN


def hidden(counts: Mapping[Key, int]) -> set[Key]:
    """Parts of a shown whole that must stay hidden, by the number of their answers."""
    return rules.hidden(counts)


async def reach(session: AsyncSession, visitor: Actor | None, government: str) -> directory.Within:
    """The units of which the visitor may read what few said: as their staff, a stranger none."""
    if visitor is None or not visitor.may("surveys:read"):
        return frozenset()
    return await directory.within(session, visitor, government)
