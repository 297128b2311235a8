"""Pausing and resuming against an oracle that walks through the calendar day by day."""

from datetime import date, timedelta
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from complaints_api.clocks import actions
from complaints_api.clocks.actions import Place
from complaints_api.clocks.models import Clock
from prima_chassis.calendar import WorkingCalendar

START = date(2026, 1, 5)
CAP = 30

rests = st.sets(st.integers(0, 200), max_size=40).map(
    lambda offsets: {START + timedelta(days=n): "libur" for n in offsets}
)
waits = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 25)), max_size=5)
"""How long the office works, then how long it waits for the reporter; again and again."""


def a_clock(n: int) -> Clock:
    return Clock(
        government="10.00",
        complaint_id=uuid4(),
        name="O3",
        round=1,
        n=n,
        unit="working",
        edition="",
        started_on=START,
        counts_from=START,
        days_left=n,
        state="running",
        paused_on=None,
        paused_days=0,
        breached_at=None,
        level=0,
    )


def due_by_walking(
    calendar: WorkingCalendar, n: int, pauses: list[tuple[date, date | None]]
) -> date:
    """The day on which the n-th working day outside every pause is reached; thirty days of
    waiting at most are left out, counted over all pauses, and an open pause waits for ever."""
    day, counted, waited = START, 0, 0
    while counted < n:
        day += timedelta(days=1)
        waiting = any(begin < day and (end is None or day <= end) for begin, end in pauses)
        if waiting and waited < CAP:
            waited += 1
            continue
        if calendar.rest(day) is None:
            counted += 1
    return day


class TestPauses:
    @settings(max_examples=400)
    @given(st.sampled_from([5, 14, 60]), rests, waits, st.booleans())
    def test_move_the_deadline_by_what_was_waited_and_no_more(
        self, n: int, holidays: dict[date, str], acts: list[tuple[int, int]], left_open: bool
    ) -> None:
        calendar = WorkingCalendar(1, frozenset({1, 2, 3, 4, 5}), holidays)
        clock, today = a_clock(n), START
        actions._date(clock, Place(calendar, "Asia/Makassar", START))
        pauses: list[tuple[date, date | None]] = []

        for number, (work, wait) in enumerate(acts):
            today += timedelta(days=work)
            if today >= clock.due_on:
                break
            actions._pause(clock, Place(calendar, "Asia/Makassar", today))
            began, today = today, today + timedelta(days=wait)
            if left_open and number == len(acts) - 1:
                pauses.append((began, None))
                break
            if today > clock.due_on:
                break
            pauses.append((began, today))
            actions._resume(clock, Place(calendar, "Asia/Makassar", today))
            assert clock.due_on == due_by_walking(calendar, n, pauses)

        if pauses and clock.state == "paused" and pauses[-1][1] is None:
            assert clock.due_on == due_by_walking(calendar, n, pauses)
        assert 0 <= clock.paused_days <= CAP

    @given(st.sampled_from([5, 14, 60]), rests, st.integers(0, 30))
    def test_of_no_length_change_nothing(
        self, n: int, holidays: dict[date, str], after: int
    ) -> None:
        calendar = WorkingCalendar(1, frozenset({1, 2, 3, 4, 5}), holidays)
        clock = a_clock(n)
        today = Place(calendar, "Asia/Makassar", START + timedelta(days=after))
        actions._date(clock, today)
        before = clock.due_on

        actions._pause(clock, today)
        actions._resume(clock, today)

        assert clock.due_on == before


class TestMidnight:
    def test_a_deadline_ends_with_its_day_where_the_government_is(self) -> None:
        calendar = WorkingCalendar(1, frozenset({1}), {})

        ends = {
            zone: Place(calendar, zone, START).midnight_after(date(2026, 3, 1)).isoformat()
            for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
        }

        assert ends == {
            "Asia/Jakarta": "2026-03-01T17:00:00+00:00",
            "Asia/Makassar": "2026-03-01T16:00:00+00:00",
            "Asia/Jayapura": "2026-03-01T15:00:00+00:00",
        }
