"""The order of rounds in time."""

import pytest

from survey_api.rounds import rules


@pytest.mark.parametrize(
    ("label", "end"),
    [
        ("2026", (2026, 12)), ("2026-S1", (2026, 6)), ("2026-S2", (2026, 12)),
        ("2026-TW1", (2026, 3)), ("2026-TW4", (2026, 12)), ("2026-01", (2026, 1)),
        ("2026-10", (2026, 10)),
    ],
)  # fmt: skip
def test_a_label_ends_with_its_last_month(label: str, end: tuple[int, int]) -> None:
    assert rules.ends(label) == end
