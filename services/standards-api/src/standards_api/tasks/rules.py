"""What waits for whom, until when and where."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

EVALUATION_DAYS, REVIEW_DAYS = 365, 3 * 365
"""PP 96/2012 articles 32(1) and 33(1): evaluated yearly, reviewed every three years."""


def look_again(published_on: date, today: date) -> tuple[str, date] | None:
    """Which look at a standard in force is due, and since when; None while neither is."""
    for kind, days in (("review_standard", REVIEW_DAYS), ("evaluate_standard", EVALUATION_DAYS)):
        due = published_on + timedelta(days=days)
        if due <= today:
            return kind, due
    return None


def component_page(unit_id: UUID, component: str, services: Sequence[UUID]) -> str:
    """Where a component of a unit's standards is looked at: the standard, or a choice of them."""
    if len(services) == 1:
        return f"/meja/layanan/{services[0]}/standar?bagian={component}"
    return f"/meja/layanan?unit={unit_id}"
