"""What a correction changed, in numbers."""

from typing import Any

from survey_api.seals import rules


def content(**changed: Any) -> dict[str, Any]:
    """As much of a seal as is compared."""
    return {
        "n": 30,
        "population": None,
        "needed": 384,
        "index_cents": 8000,
        "category": "B",
        "interval": {"lower": 7900, "upper": 8100},
        "reasons": ["too_few_answers"],
        "statuses": {"accepted": 30},
        "channels": {"qr": 30},
        "elements": [{"code": "WAKTU", "index_cents": 7000}],
    } | changed


class TestDifference:
    def test_is_empty_when_nothing_changed(self) -> None:
        assert rules.difference(content(), content()) == {}

    def test_names_what_differs_with_both_values(self) -> None:
        after = content(n=31, statuses={"accepted": 31}, channels={"qr": 30, "web": 1})

        assert rules.difference(content(), after) == {
            "n": [30, 31],
            "statuses.accepted": [30, 31],
            "channels.web": [None, 1],
        }

    def test_knows_elements_that_only_one_of_them_shows(self) -> None:
        found = rules.difference(content(elements=[]), content())

        assert found == {"elements.WAKTU": [None, 7000]}
