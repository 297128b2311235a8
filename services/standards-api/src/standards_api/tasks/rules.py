"""What waits for whom, and until when."""

from datetime import date, timedelta

EVALUATION_DAYS, REVIEW_DAYS = 365, 3 * 365
"""PP 96/2012 articles 32(1) and 33(1): evaluated yearly, reviewed every three years."""


def look_again(published_on: date, today: date) -> tuple[str, date] | None:
    """Which look at a standard in force is due, and since when; None while neither is."""
    for kind, days in (("review_standard", REVIEW_DAYS), ("evaluate_standard", EVALUATION_DAYS)):
        due = published_on + timedelta(days=days)
        if due <= today:
            return kind, due
    return None
