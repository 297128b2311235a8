"""Adding counts up."""

from collections.abc import Sequence


def added(rows: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Rows of the same length, added position by position."""
    return tuple(map(sum, zip(*rows, strict=True)))
