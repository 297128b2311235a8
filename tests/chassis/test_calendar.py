"""Deadlines: day one is the day after, rest days do not count, and every step can be shown."""

from datetime import date, timedelta
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prima_chassis.calendar import MAX_DAYS, DayUnit, TraceLine, WorkingCalendar

FIVE_DAYS = frozenset({1, 2, 3, 4, 5})
LEBARAN = {
    date(2026, 3, 18): "Cuti bersama Nyepi",
    date(2026, 3, 19): "Nyepi",
    date(2026, 3, 20): "Cuti bersama Idulfitri",
    date(2026, 3, 23): "Cuti bersama Idulfitri",
    date(2026, 3, 24): "Cuti bersama Idulfitri",
}
OFFICE = WorkingCalendar(version=3, workweek=FIVE_DAYS, holidays=LEBARAN)

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
calendars = st.builds(
    WorkingCalendar,
    version=st.just(1),
    workweek=st.frozensets(st.integers(1, 7), min_size=1),
    holidays=st.dictionaries(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.just("libur")),
)


def working_days(calendar: WorkingCalendar, start: date) -> list[date]:
    """The oracle: two years of days after `start`, of which those of rest are thrown away."""
    every = (start + timedelta(days=n) for n in islice(count(1), 1000))
    return [d for d in every if d.isoweekday() in calendar.workweek and d not in calendar.holidays]


class TestWorkingDays:
    def test_five_working_days_over_lebaran_take_two_weeks(self) -> None:
        assert OFFICE.due(date(2026, 3, 13), 5, DayUnit.WORKING).due_on == date(2026, 3, 27)

    def test_the_trace_names_every_day_and_why_it_did_not_count(self) -> None:
        trace = OFFICE.due(date(2026, 3, 17), 1, DayUnit.WORKING).trace

        assert trace[0] == TraceLine(date(2026, 3, 18), None, "Cuti bersama Nyepi")
        assert trace[3] == TraceLine(date(2026, 3, 21), None, "weekend")
        assert trace[-1] == TraceLine(date(2026, 3, 25), 1, None)

    @given(calendars, st.dates(date(2025, 12, 1), date(2026, 12, 31)), st.integers(1, 60))
    def test_the_deadline_is_the_nth_day_that_is_worked(
        self, calendar: WorkingCalendar, start: date, n: int
    ) -> None:
        due = calendar.due(start, n, DayUnit.WORKING)

        assert due.due_on == working_days(calendar, start)[n - 1]

    @given(calendars, days, st.integers(1, 60))
    def test_the_trace_leads_from_day_to_day_up_to_the_deadline(
        self, calendar: WorkingCalendar, start: date, n: int
    ) -> None:
        due = calendar.due(start, n, DayUnit.WORKING)

        assert [line.day for line in due.trace] == [
            start + timedelta(days=d) for d in range(1, (due.due_on - start).days + 1)
        ]
        assert [line.number for line in due.trace if line.number] == list(range(1, n + 1))
        assert all((line.number is None) != (line.reason is None) for line in due.trace)

    @given(calendars, days, st.integers(0, 60))
    def test_one_more_day_is_never_due_earlier(
        self, calendar: WorkingCalendar, start: date, n: int
    ) -> None:
        sooner, later = (calendar.due(start, m, DayUnit.WORKING).due_on for m in (n, n + 1))

        assert sooner < later


class TestCalendarDays:
    @given(calendars, days, st.integers(0, MAX_DAYS))
    def test_every_day_counts_and_the_deadline_is_not_moved_off_a_holiday(
        self, calendar: WorkingCalendar, start: date, n: int
    ) -> None:
        due = calendar.due(start, n, DayUnit.CALENDAR)

        assert due.due_on == start + timedelta(days=n)
        assert len(due.trace) == n


class TestLimits:
    def test_a_deadline_of_no_days_is_the_day_itself(self) -> None:
        assert OFFICE.due(date(2026, 3, 19), 0, DayUnit.WORKING) == (date(2026, 3, 19), ())

    @pytest.mark.parametrize("n", [-1, MAX_DAYS + 1])
    def test_a_deadline_below_zero_or_beyond_ten_years_is_refused(self, n: int) -> None:
        with pytest.raises(ValueError, match="0 to 3660 days"):
            OFFICE.due(date(2026, 1, 1), n, DayUnit.WORKING)

    def test_a_calendar_without_working_days_is_refused(self) -> None:
        with pytest.raises(ValueError, match="without working days"):
            WorkingCalendar(1, frozenset(), {}).due(date(2026, 1, 1), 1, DayUnit.WORKING)

    @pytest.mark.parametrize("unit", DayUnit)
    def test_a_deadline_after_the_last_date_there_is_is_refused(self, unit: DayUnit) -> None:
        with pytest.raises(ValueError, match="after the year 9999"):
            OFFICE.due(date(9999, 12, 30), 5, unit)
