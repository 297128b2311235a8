"""Time passes: deadlines are noticed, the oldest first, each exactly once."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from complaints_api.cases import actions as cases
from complaints_api.escalation.actions import Round, next_passed, sweep
from complaints_api.sealing.actions import Keyring, keyring
from prima_chassis import clock
from tests.complaints_api.factories import Report, Town, days, today
from tests.harness import a_government


def keys_of(town: Town) -> Keyring:
    return keyring(town.service.app.state.settings.key())


async def settle(town: Town) -> int:
    """Let the watch do all that is due by now."""
    return await sweep(town.service.database, keys_of(town))


@pytest.fixture(autouse=True)
async def nothing_is_due(town: Town) -> None:
    """What other tests left behind is dealt with first."""
    await settle(town)


@contextmanager
def later(number: int) -> Iterator[None]:
    """So many days later."""
    with clock.ahead(days(number)):
        yield


async def clocks_of(town: Town, report: Report) -> dict[str, dict[str, Any]]:
    """The newest round of each clock."""
    case = (await town.read(report, town.sign_in("inspector"))).json()
    return {c["clock"]: c for c in case["clocks"]}


async def events_of(town: Town, report: Report) -> list[str]:
    rows = await town.rows(
        "SELECT event FROM timeline WHERE complaint_id = :i ORDER BY seq", i=report.id
    )
    return [event for [event] in rows]


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


async def steps(town: Town, report: Report) -> list[str]:
    rows = await town.rows(
        "SELECT told FROM escalations WHERE complaint_id = :i ORDER BY level", i=report.id
    )
    return [told for [told] in rows]


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


class TestExactlyOnce:
    async def test_whoever_sweeps_at_the_same_time(self, town: Town) -> None:
        towns = [town]
        for _ in range(2):
            other = Town(town.service, town.issuer, a_government())
            await other.open()
            towns.append(other)
        reports = [(t, await t.file_levy()) for t in towns for _ in range(10)]

        with later(30):
            done = await asyncio.gather(*[settle(town) for _ in range(6)])

            assert sum(done) >= len(reports)
            for where, report in reports:
                assert await steps(where, report) == ["unit_head", "organisation_bureau", "leader"]
                assert (await events_of(where, report)).count("escalated") == 3
                case = (await where.read(report, where.sign_in("inspector"))).json()
                assert case["intact"] is True
        with later(30):
            assert await settle(town) == 0

    async def test_the_oldest_first(self, town: Town) -> None:
        order: list[str] = []
        for wait in (0, 9, 4):
            with later(wait):
                order.append((await town.file_levy()).id)
        first, last, middle = order

        with later(40):
            while await next_passed(town.service.database, keys_of(town)) is Round.DONE:
                pass

        rows = await town.rows("SELECT complaint_id FROM escalations WHERE level = 1 ORDER BY at")
        assert [str(i) for [i] in rows] == [first, middle, last]

    async def test_after_whoever_works_on_the_case(self, town: Town) -> None:
        report = await town.file_levy()

        with later(30):
            async with town.service.database.transaction(town.government) as session:
                await session.execute(
                    text("SELECT 1 FROM complaints WHERE id = :i FOR UPDATE"), {"i": report.id}
                )
                busy = await next_passed(town.service.database, keys_of(town))
            free = await next_passed(town.service.database, keys_of(town))

        assert busy is Round.BUSY
        assert free is Round.DONE

    async def test_again_from_the_start_when_it_was_interrupted(
        self, town: Town, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        report = await town.file_levy()

        async def dies(*_: object) -> None:
            raise RuntimeError("killed")

        with later(30):
            with monkeypatch.context() as patched:
                patched.setattr(cases, "carry_out", dies)
                with pytest.raises(RuntimeError):
                    await settle(town)
            nothing = await steps(town, report)
            await settle(town)

        assert nothing == []
        assert len(await steps(town, report)) == 3
        assert (await events_of(town, report)).count("deadline_breached") == 1


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
