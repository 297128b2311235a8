"""The terms, as the law and the published procedures state them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.clocks.rules import (
    LADDER,
    STATUTORY,
    TERMS,
    ClockName,
    Settlement,
    applies,
    binding,
    days_left,
    owed_by_office,
    rung,
    runs_on_by,
    term,
)


class TestTerms:
    @pytest.mark.parametrize(
        ("name", "n", "unit", "verified"),
        [
            ("S1", 14, "calendar", True),
            ("S2", 30, "calendar", True),
            ("S3", 60, "calendar", True),
            ("S4", 14, "calendar", True),
            ("O1", 3, "working", False),
            ("O2", 5, "working", False),
            ("O4", 10, "working", False),
            ("O5", 10, "working", False),
        ],
    )
    def test_are(self, name: str, n: int, unit: str, *, verified: bool) -> None:
        found = TERMS[ClockName(name)]

        assert (found.n, found.unit, found.verified) == (n, unit, verified)
        assert found.basis

    @pytest.mark.parametrize(
        ("settlement", "n"), [("information", 5), ("ordinary", 14), ("supervisory", 60)]
    )
    def test_of_settling_depend_on_the_matter(self, settlement: str, n: int) -> None:
        found = term(ClockName.O3, Settlement(settlement))

        assert found is not None
        assert (found.n, found.unit, found.verified) == (n, "working", False)

    def test_no_term_was_found_for_aspirations(self) -> None:
        assert term(ClockName.O3, Settlement.NONE) is None

    def test_every_statutory_one_counts_calendar_days_and_names_its_article(self) -> None:
        assert {name for name in ClockName if name.startswith("S")} == STATUTORY
        for name in STATUTORY:
            assert TERMS[name].unit == "calendar"
            assert TERMS[name].basis.startswith("UU 25/2009 Pasal")


class TestApplies:
    @pytest.mark.parametrize("name", ClockName)
    def test_statutory_clocks_run_for_complainants_only(self, name: ClockName) -> None:
        assert applies(name, statutory=True)
        assert applies(name, statutory=False) == name.startswith("O")

    def test_two_clocks_are_the_reporters_chance_and_not_the_offices_duty(self) -> None:
        assert {name for name in ClockName if not owed_by_office(name)} == {"S2", "O4"}


class TestBinding:
    @given(st.dictionaries(st.sampled_from(ClockName), st.dates()))
    def test_is_the_earlier_of_s3_and_o3(self, deadlines: dict[ClockName, date]) -> None:
        both = sorted(deadlines[name] for name in (ClockName.S3, ClockName.O3) if name in deadlines)

        assert binding(deadlines.items()) == (both[0] if both else None)

    def test_sixty_working_days_never_bind_before_sixty_calendar_days_end(self) -> None:
        start = date(2026, 1, 5)
        statutory, operational = start + timedelta(days=60), start + timedelta(days=84)

        deadlines = [(ClockName.S3, statutory), (ClockName.O3, operational)]

        assert binding(deadlines) == statutory


class TestPauses:
    def test_end_after_thirty_days_together(self) -> None:
        assert runs_on_by(date(2026, 3, 1), 0) == date(2026, 3, 31)
        assert runs_on_by(date(2026, 3, 1), 29) == date(2026, 3, 2)
        assert runs_on_by(date(2026, 3, 1), 30) == date(2026, 3, 1)

    def test_leave_the_days_that_were_not_counted_yet(self) -> None:
        counted = [date(2026, 3, day) for day in (2, 3, 4, 5, 6)]

        assert days_left(counted, after=date(2026, 3, 1)) == 5
        assert days_left(counted, after=date(2026, 3, 4)) == 2
        assert days_left(counted, after=date(2026, 3, 6)) == 0


class TestLadder:
    def test_starts_on_the_day_and_rises(self) -> None:
        assert [step.days for step in LADDER] == sorted(step.days for step in LADDER)
        assert LADDER[0].days == 0
        assert rung(len(LADDER)) is None
