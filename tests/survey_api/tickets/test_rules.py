"""Codes of tickets."""

from uuid import UUID

from survey_api.tickets import rules

PERIOD = UUID(int=1)


class TestCode:
    def test_is_grouped_and_without_letters_that_look_alike(self) -> None:
        codes = {rules.new_code() for _ in range(500)}

        assert len(codes) == 500
        assert all([len(part) for part in code.split("-")] == [4, 4, 4] for code in codes)
        assert not set("".join(codes)) & set("01ILO")

    def test_is_recognised_however_it_is_typed(self) -> None:
        ways = ["7KQM-2XWP-9HTC", "7kqm 2xwp 9htc", "7KQM2XWP9HTC", " 7kqm-2xwp9htc "]

        assert len({rules.digest(PERIOD, way) for way in ways}) == 1

    def test_means_something_else_in_another_round(self) -> None:
        assert rules.digest(PERIOD, "7KQM") != rules.digest(UUID(int=2), "7KQM")
