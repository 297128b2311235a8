"""Anybody can ask when something is due, and see every day that was counted."""

from bisect import bisect_right
from datetime import date, timedelta

import holidays as published

from prima_chassis.calendar import DayUnit, WorkingCalendar
from tests.complaints_api.factories import Town

YEARS = range(2024, 2029)


def indonesia() -> dict[date, str]:
    """National holidays and joint leave (cuti bersama)."""
    days = published.country_holidays("ID", years=YEARS, categories=("public", "government"))
    return dict(days.items())


class TestCalendar:
    def test_agrees_with_a_list_of_working_days_for_every_start_from_2024_to_2027(self) -> None:
        rest = indonesia()
        calendar = WorkingCalendar(1, frozenset({1, 2, 3, 4, 5}), rest)
        every = [date(2024, 1, 1) + timedelta(days=n) for n in range(366 + 4 * 365)]
        working = [day for day in every if day.weekday() < 5 and day not in rest]

        for start in every[: 366 + 3 * 365]:
            first = bisect_right(working, start)
            for n in (1, 3, 5, 10, 14, 60):
                assert calendar.due(start, n, DayUnit.WORKING).due_on == working[first + n - 1]
            for n in (14, 30, 60):
                due = calendar.due(start, n, DayUnit.CALENDAR)
                assert due.due_on == start + timedelta(days=n)


class TestComputeDeadline:
    async def test_shows_every_day(self, town: Town) -> None:
        answer = await town.deadline("2026-11-20", 1)

        assert answer.json() == {
            "due": "2026-11-23",
            "trace": [
                {"day": "2026-11-21", "number": None, "reason": "weekend"},
                {"day": "2026-11-22", "number": None, "reason": "weekend"},
                {"day": "2026-11-23", "number": 1, "reason": None},
            ],
        }
        assert "max-age" in answer.headers["Cache-Control"]

    async def test_passes_over_holidays_by_name(self, town: Town) -> None:
        calendar = {
            "version": 2,
            "workweek": [1, 2, 3, 4, 5, 6],
            "holidays": [{"day": "2026-12-25", "name": "Natal", "category": "public"}],
        }
        await town.service.tell("identity.calendar.published", town.government, calendar)

        answer = await town.deadline("2026-12-24", 1)

        assert answer.json()["due"] == "2026-12-26"
        assert answer.json()["trace"][0]["reason"] == "Natal"

    async def test_refuses_what_is_no_deadline(self, town: Town) -> None:
        for start, n, unit in (
            ("2026-11-20", -1, "working"),
            ("2026-11-20", 4000, "working"),
            ("2026-11-20", 1, "hours"),
            ("0001-01-01", 1, "working"),
            ("9999-12-31", 1, "working"),
            ("kemarin", 1, "working"),
        ):
            assert (await town.deadline(start, n, unit)).status_code == 422, (start, n, unit)

    async def test_says_when_the_government_is_not_ready(self, town: Town) -> None:
        young = await town.without_calendar()

        answer = await young.deadline("2026-11-20", 1)

        assert answer.status_code == 409
        assert answer.json()["type"] == "/problems/GovernmentNotReady"
