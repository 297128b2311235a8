"""When a follow-up is due and how it stands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.followup_plans.rules import due, quarter, shown_state

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("sealed_on", "due_on"),
    [
        (date(2026, 11, 22), date(2026, 12, 22)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_is_due_one_month_after_the_seal(sealed_on: date, due_on: date) -> None:
    assert due(sealed_on) == due_on


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_is_due_in_the_month_that_follows(sealed_on: date) -> None:
    assert timedelta(days=28) <= due(sealed_on) - sealed_on <= timedelta(days=31)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2027, 1, 1), "2027-TW1"),
        (date(2027, 3, 31), "2027-TW1"),
        (date(2027, 4, 1), "2027-TW2"),
        (date(2027, 12, 31), "2027-TW4"),
    ],
)
def test_belongs_to_the_quarter_of_its_due_day(day: date, expected: str) -> None:
    assert quarter(day) == expected


@pytest.mark.parametrize(
    ("state", "days", "shown"),
    [
        ("planned", 0, "planned"),
        ("running", 1, "running"),
        ("planned", -1, "overdue"),
        ("running", -1, "overdue"),
        ("done", -300, "done"),
    ],
)
def test_is_overdue_from_the_day_after_it_was_due(state: str, days: int, shown: str) -> None:
    assert shown_state(state, TODAY + timedelta(days=days), TODAY) == shown
