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

    Everything is withheld where one table could be worked out whatever else is hidden.
    """
    shown = [suppressed(table) for table in counts]
    safe = [table for table in shown if table is not None]
    if total < K or len(safe) < len(shown):
        return None, [dict.fromkeys(table) for table in counts]
    return total, safe


def suppressed(counts: Mapping[str, int]) -> Shown | None:
    """`counts` with None for what must not be shown beside their total; None where even hiding
    all of them would not do.

    Small cells go; where they could still be worked out from the total, the smallest of the
    others goes as well.
    """
    hidden = {name for name, count in counts.items() if count < K}
    covered = False
    while hidden and not _safe([counts[name] for name in hidden], covered=covered):
        shown = [name for name in counts if name not in hidden]
        if not shown:
            return None
        hidden.add(min(shown, key=lambda name: (counts[name], name)))
        covered = True
    return {name: None if name in hidden else count for name, count in counts.items()}


def _safe(hidden: list[int], *, covered: bool) -> bool:
    """Whether the sum of the hidden counts, which anybody can compute, tells no single one.

    A sum of zero tells only that nobody is in any of them. A sum that is the most that counts
    below K can make tells every one of them, unless one that is not small hides among them.
    """
    total = sum(hidden)
    if total == 0:
        return True
    return len(hidden) > 1 and (covered or total < (K - 1) * len(hidden))
