"""A new working calendar moves what is still open."""

from datetime import date, timedelta

from tests.complaints_api.escalation.passing import clocks_of, later, settle
from tests.complaints_api.factories import Town, today


class TestRedating:
    async def test_a_new_calendar_moves_open_deadlines_and_says_so(self, town: Town) -> None:
        report = await town.file_levy()
        before = date.fromisoformat(report.answer["deadlines"][0]["due_on"])
        calendar = {
            "version": 2,
            "workweek": [1, 2, 3, 4, 5],
            "holidays": [{"day": str(before), "name": "Cuti bersama", "category": "government"}],
        }
        await town.service.tell("identity.calendar.published", town.government, calendar)

        await settle(town)

        found = (await clocks_of(town, report))["O1"]
        assert date.fromisoformat(found["due_on"]) > before
        assert {"day": str(before), "reason": "Cuti bersama"} in found["skipped"]
        assert found["calendar_version"] == 2
        [facts] = [
            facts
            for [facts] in await town.rows(
                "SELECT facts FROM timeline WHERE event = 'recalculated'"
            )
        ]
        assert facts == {"clock": "O1", "before": str(before), "after": found["due_on"]}

    async def test_leaves_calendar_days_and_missed_deadlines_alone(self, town: Town) -> None:
        report = await town.file()
        statutory = (await clocks_of(town, report))["S1"]["due_on"]

        with later(10):
            await settle(town)
            missed = (await clocks_of(town, report))["O1"]
            every_day = [str(today() + timedelta(days=n)) for n in range(-20, 20)]
            calendar = {
                "version": 2,
                "workweek": [1, 2, 3, 4, 5],
                "holidays": [{"day": d, "name": "x", "category": "public"} for d in every_day],
            }
            await town.service.tell("identity.calendar.published", town.government, calendar)
            await settle(town)
            after = await clocks_of(town, report)

        assert missed["state"] == "overdue"
        assert after["O1"]["due_on"] == missed["due_on"]
        assert after["S1"]["due_on"] == statutory
