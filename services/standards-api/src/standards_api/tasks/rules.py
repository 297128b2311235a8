"""What waits for whom, until when and where."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from standards_api.components import TITLES, Component

EVALUATION_DAYS, REVIEW_DAYS = 365, 3 * 365
"""PP 96/2012 articles 32(1) and 33(1): evaluated yearly, reviewed every three years."""


REASONS = {"breach_found": "temuan pengaduan", "low_satisfaction": "nilai survei rendah"}
"""Why a standard is to be reviewed outside these terms."""


def look_again(published_on: date, today: date) -> tuple[str, date] | None:
    """Which look at a standard in force is due, and since when; None while neither is."""
    for kind, days in (("review_standard", REVIEW_DAYS), ("evaluate_standard", EVALUATION_DAYS)):
        due = published_on + timedelta(days=days)
        if due <= today:
            return kind, due
    return None


def review_sentence(service: str, *, component: str | None, reason: str, since: date) -> str:
    """Which part of which standard to look at, and because of what."""
    part = TITLES[Component(component)].lower() if component else "standar"
    return f"Tinjau {part}: {service} ({REASONS[reason]}, {since:%d-%m-%Y})"


def component_page(unit_id: UUID, component: str | None, services: Sequence[UUID]) -> str:
    """Where a component of a unit's standards is looked at: the standard, or a choice of them."""
    if len(services) == 1:
        chosen = f"?bagian={component}" if component else ""
        return f"/meja/layanan/{services[0]}/standar{chosen}"
    return f"/meja/layanan?unit={unit_id}"
