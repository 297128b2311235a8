"""Publish counts without showing persons."""

from collections.abc import Mapping, Sequence

K = 5
"""A count below this is not published."""

Shown = dict[str, int | None]


def published(count: int) -> int | None:
    """A single count, or None when it is too small to publish."""
    return count if count >= K else None


def tables(total: int, counts: Sequence[Mapping[str, int]]) -> tuple[int | None, list[Shown]]:
    """The `total` and the tables that each add up to it, with None for what must not be shown.

    Everything is withheld where one table has nothing that is large enough to be shown.
    """
    shown = [suppressed(table) for table in counts]
    safe = [table for table in shown if table is not None]
    if total < K or len(safe) < len(shown):
        return None, [dict.fromkeys(table) for table in counts]
    return total, safe


def suppressed(counts: Mapping[str, int]) -> Shown | None:
    """`counts` with None for what must not be shown beside their total; None where no count is
    large enough.

    Small counts go, and with them the first of the others by name, or the total would give them
    away. Which one goes depends on no count: were it the smallest, its choice would tell.
    """
    small = {name for name, count in counts.items() if count < K}
    large = sorted(counts.keys() - small)
    if not small:
        return dict(counts)
    if not large:
        return None
    return {name: None if name in {*small, large[0]} else n for name, n in counts.items()}
