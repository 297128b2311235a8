"""Time passes: what happens when nobody does anything."""

from datetime import date
from typing import Any

from prima_chassis import clock
from tests.complaints_api.escalation.passing import clocks_of, events_of, later, settle, steps
from tests.complaints_api.factories import Town, days, today


class TestSilenceOfTheOffice:
    async def test_makes_a_report_complete_and_starts_the_sixty_days(self, town: Town) -> None:
        report = await town.file()

        with later(15):
            await settle(town)
            found = await clocks_of(town, report)
            mine = await town.mine(report)

        assert mine["state"] == "verified"
        assert found["S1"]["state"] == "late"
        assert found["S3"]["due_on"] == str(today() + days(15 + 60))
        assert "declared_complete" in await events_of(town, report)
        assert (await events_of(town, report)).count("deadline_breached") == 2

    async def test_is_not_assumed_a_day_too_early(self, town: Town) -> None:
        report = await town.file()

        with later(14):
            await settle(town)
            mine = await town.mine(report)

        assert mine["state"] == "received"

    async def test_climbs_three_steps_and_no_more(self, town: Town) -> None:
        report = await town.file_levy()
        due = date.fromisoformat(report.answer["deadlines"][0]["due_on"])
        first = (due - today()).days + 1
        levels: list[list[Any]] = []

        for wait in (first - 1, first, first + 6, first + 7, first + 14, first + 60):
            with later(wait):
                await settle(town)
                levels.append(await steps(town, report))

        told = ["unit_head", "organisation_bureau", "leader"]
        assert levels == [[], told[:1], told[:1], told[:2], told, told]
        assert (await events_of(town, report)).count("deadline_breached") == 1

    async def test_is_shown_before_the_watch_has_seen_it(self, town: Town) -> None:
        report = await town.file_levy()

        with later(30):
            found = await clocks_of(town, report)
            listed = await town.get("/complaints", town.sign_in("inspector"), overdue="true")

        assert found["O1"]["state"] == "overdue"
        assert report.id in listed.text

    async def test_does_not_end_when_somebody_comments(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        before = (await clocks_of(town, report))["O3"]["due_on"]

        with later(3):
            await settle(town)
            await town.do(report, "reply", town.sign_in("handler"), {"body": "Sedang diperiksa."})
            await town.say(report, "messages", {"body": "Terima kasih."})
            after = await clocks_of(town, report)

        assert after["O3"]["due_on"] == before
        assert after["O2"]["state"] == "met"


class TestSilenceOfTheReporter:
    async def test_withdraws_a_report_that_is_never_completed(self, town: Town) -> None:
        report = await town.file()
        ask = {"body": "Mohon dilengkapi.", "items": ["Tanggal"]}
        await town.do(report, "return", town.sign_in("coordinator"), ask)

        with later(30):
            await settle(town)
            early = (await town.mine(report))["state"]
        with later(31):
            await settle(town)
            mine = await town.mine(report)

        assert early == "awaiting_completion"
        assert mine["state"] == "deemed_withdrawn"
        assert mine["allowed_actions"] == ["completion"]

    async def test_is_never_final_the_report_comes_back_to_life(self, town: Town) -> None:
        report = await town.file()
        ask = {"body": "Mohon dilengkapi.", "items": ["Tanggal"]}
        await town.do(report, "return", town.sign_in("coordinator"), ask)

        with later(31):
            await settle(town)
            answer = await town.say(report, "completion", {"body": "Tanggal 3 Maret."})
            clocks = {c["clock"] for c in answer.json()["clocks"] if c["state"] == "running"}

        assert answer.json()["state"] == "received"
        assert answer.json()["outcome"] is None
        assert clocks == {"S1", "O1"}

    async def test_closes_a_decided_case(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")
        due = next(
            date.fromisoformat(c["due_on"])
            for c in (await town.mine(report))["clocks"]
            if c["clock"] == "O4"
        )

        with clock.ahead(due - today() + days(1)):
            await settle(town)
            mine = await town.mine(report)

        assert mine["outcome"] == "silent"
        assert {c["state"] for c in mine["clocks"] if c["clock"] == "O4"} == {"expired"}

    async def test_can_be_broken_by_an_objection_in_time_only(self, town: Town) -> None:
        objection = {"reason": "facts_wrong", "body": "Bukan begitu kejadiannya."}
        satisfied = await town.bring_to(await town.file(), "awaiting_response")
        await town.say(satisfied, "satisfaction", {"satisfied": True})
        window = (await town.deadline(today(), 10)).json()["due"]
        last = date.fromisoformat(window) - today()

        with clock.ahead(last + days(1)):
            await settle(town)
            late = await town.say(satisfied, "objection", objection)
        with clock.ahead(last):
            in_time = await town.say(satisfied, "objection", objection)

        assert late.json()["type"] == "/problems/ObjectionTooLate"
        assert in_time.json()["state"] == "objected"

    async def test_stops_the_operational_clock_for_thirty_days_and_never_the_statutory_one(
        self, town: Town
    ) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        statutory = (await clocks_of(town, report))["S3"]["due_on"]
        await town.do(report, "ask", town.sign_in("handler"), {"body": "Kapan?", "items": []})
        paused = await clocks_of(town, report)
        fourteen = await town.deadline(today() + days(30), 14)

        with later(40):
            await settle(town)
            await town.say(report, "messages", {"body": "Tanggal 3."})
            after = await clocks_of(town, report)

        assert paused["O3"]["state"] == "paused"
        assert paused["O3"]["due_on"] == fourteen.json()["due"]
        assert after["O3"]["due_on"] == fourteen.json()["due"]
        assert after["O3"]["paused_days"] == 30
        assert after["S3"]["due_on"] == statutory
