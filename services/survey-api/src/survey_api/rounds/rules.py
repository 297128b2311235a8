"""The order of rounds in time, whatever their length."""

MONTHS = {"S": 6, "T": 3}


def ends(label: str) -> tuple[int, int]:
    """Year and last month of a label: `2026`, `2026-S2`, `2026-TW4` and `2026-12` end alike."""
    year, _, part = label.partition("-")
    if not part:
        return int(year), 12
    number = int(part.lstrip("STW"))
    return int(year), number * MONTHS.get(part[0], 1)
