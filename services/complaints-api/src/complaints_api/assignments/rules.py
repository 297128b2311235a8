"""To whom a case may be given."""

from collections.abc import Sequence
from uuid import UUID


def conflicted(unit_path: Sequence[UUID], accused_path: Sequence[UUID]) -> bool:
    """Whether a unit is the accused one, or stands above or below it in the line of command.

    Paths lead from the root to the unit. UU 25/2009, article 45.
    """
    return unit_path[-1] in accused_path or accused_path[-1] in unit_path
