"""How broadly society took part in a round."""

from collections.abc import Iterable
from typing import NamedTuple

from standards_api.rounds import Group

COUNTED = frozenset({Group.USERS, Group.EXPERTS, Group.AGENCIES, Group.CIVIL_SOCIETY, Group.MEDIA})
"""The elements of society that the evaluation of services counts (form F-02, item 2)."""

FEWEST_OUTSIDE_SHARE = 3
"""At least one participant in three should come from outside the provider; fewer is warned of."""


class Balance(NamedTuple):
    """Who was there: counted elements, the level they reach in form F-02, and what is amiss."""

    elements: int
    level: int
    warnings: list[str]


def balance(attended: Iterable[tuple[Group, int]]) -> Balance:
    """How broadly society took part."""
    counts = {group: count for group, count in attended if count > 0}
    elements = len(COUNTED & counts.keys())
    total = sum(counts.values())
    outside = total - counts.get(Group.PROVIDER, 0)
    warnings = []
    if elements < len(COUNTED):
        warnings.append("elements_missing")
    if total and outside * FEWEST_OUTSIDE_SHARE < total:
        warnings.append("mostly_provider")
    if Group.VULNERABLE not in counts:
        warnings.append("no_vulnerable_group")
    return Balance(elements, elements, warnings)
