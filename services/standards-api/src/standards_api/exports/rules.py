"""Tables for spreadsheets and statistics: one row per published service."""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any

from standards_api.components import Component, Components
from standards_api.wording import say

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that starts like this would be run by a spreadsheet; an apostrophe keeps it text."""

OWN = (
    "code", "name", "unit", "kind", "state", "version", "decree_number", "effective_from", "sha256"
)  # fmt: skip
HEADINGS = (*OWN, *(str(component) for component in Component))


def row(service: Mapping[str, Any], facts: Mapping[str, Any], components: Components) -> list[str]:
    """The cells of one service, in the order of HEADINGS."""
    own = {**service, **facts}
    cells = ["" if own.get(name) is None else str(own[name]) for name in OWN]
    return cells + ["; ".join(say(item) for item in items) for _, items in components.each()]


def line(cells: list[str] | tuple[str, ...]) -> str:
    """One line of CSV (RFC 4180), safe to open in a spreadsheet."""
    buffer = StringIO()
    csv.writer(buffer).writerow([_safe(cell) for cell in cells])
    return buffer.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
