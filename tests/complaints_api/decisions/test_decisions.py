"""Deciding, delivering, and ruling on objections."""

from typing import Any

import pytest

from complaints_api.decisions.events import ComplaintDecided
from complaints_api.decisions.rules import Component, Finding, consistent
from prima_chassis import clock
from tests.complaints_api.factories import DECISION, Town, days, today

OBJECTION = {"reason": "not_remedied", "body": "Uang belum kembali."}
RULING = {"body": "Saksi kedua belum didengar."}


class TestConsistent:
    @pytest.mark.parametrize("finding", Finding)
    def test_a_broken_promise_needs_a_finding(self, finding: Finding) -> None:
        assert consistent(finding, None)
        assert consistent(finding, Component.FEE) == (finding is not Finding.UNSUBSTANTIATED)

    def test_there_are_fourteen_components(self) -> None:
        assert len(Component) == 14


class TestDecide:
    @pytest.mark.parametrize(
        "missing", [{"finding": None}, {"action": None}, {"action": "Sudah."}, {"extra": 1}]
    )
    async def test_needs_a_finding_and_what_was_done(
        self, town: Town, missing: dict[str, Any]
    ) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        body = {k: v for k, v in (DECISION | missing).items() if v is not None}

        answer = await town.act(report, "decide", town.sign_in("handler"), body)

        assert answer.status_code == 422

    async def test_refuses_to_contradict_itself(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        body = DECISION | {"finding": "unsubstantiated"}

        answer = await town.act(report, "decide", town.sign_in("handler"), body)

        assert answer.json()["type"] == "/problems/DecisionContradictsItself"

    async def test_names_sum_and_day_of_a_compensation(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        handler = town.sign_in("handler")

        def owing(day: str) -> dict[str, Any]:
            return DECISION | {"compensation": {"amount": 50_000, "pay_by": day}}

        past = await town.act(report, "decide", handler, owing(str(today() - days(1))))
        await town.do(report, "decide", handler, owing(str(today())))

        assert past.json()["type"] == "/problems/PayDayPassed"
        decision = (await town.mine(report))["decision"]
        assert (decision["compensation"], decision["pay_by"]) == (50_000, str(today()))

    async def test_is_announced_with_facts_only(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "decided")

        [fact] = await town.service.emitted(town.government, ComplaintDecided)

        assert fact["complaint_id"] == report.id
        assert fact["unit_id"] == str(town.accused)
        assert fact["on_time"] is True
        assert DECISION["action"] not in str(fact)

    async def test_says_whether_it_was_on_time(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")

        with clock.ahead(days(61)):
            await town.do(report, "decide", town.sign_in("handler"), DECISION)

        [fact] = await town.service.emitted(town.government, ComplaintDecided)
        assert fact["on_time"] is False
        assert {c["clock"]: c["state"] for c in (await town.mine(report))["clocks"]}["S3"] == "late"

    async def test_on_an_aspiration_has_no_deadline_to_keep(self, town: Town) -> None:
        await town.bring_to(await town.file(kind="aspiration"), "decided")

        [fact] = await town.service.emitted(town.government, ComplaintDecided)

        assert fact["on_time"] is None


class TestDeliver:
    async def test_starts_the_reporters_ten_days(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")

        mine = await town.mine(report)

        assert mine["decision"]["delivered_on"] == str(today())
        assert {c["clock"]: c["state"] for c in mine["clocks"]}["O4"] == "running"
        assert mine["due_on"] is None

    async def test_reading_and_answering_is_as_good(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "decided")

        answer = await town.say(report, "satisfaction", {"satisfied": True})

        assert answer.json()["outcome"] == "satisfied"
        assert answer.json()["decision"]["delivered_on"] == str(today())


class TestObjection:
    async def test_is_ruled_on_by_somebody_else(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        both = town.issuer.sign_in(
            "complaints:read",
            "complaints:coordinate",
            "complaints:handle",
            government=town.government,
        )
        await town.do(report, "decide", both, DECISION)
        await town.say(report, "objection", OBJECTION)

        for ruling in ("uphold", "dismiss"):
            answer = await town.act(report, ruling, both, RULING)
            assert answer.json()["type"] == "/problems/ReviewerDecided"
        state = await town.do(report, "dismiss", town.sign_in("coordinator"), RULING)

        assert (state["state"], state["outcome"]) == ("closed", "objection_dismissed")

    async def test_is_made_once(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")
        await town.say(report, "objection", OBJECTION)
        await town.do(report, "dismiss", town.sign_in("coordinator"), RULING)

        answer = await town.say(report, "objection", OBJECTION)

        assert answer.status_code == 409
        assert (await town.mine(report))["allowed_actions"] == []

    async def test_the_reporter_reads_the_ruling(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")
        await town.say(report, "objection", OBJECTION)
        await town.do(report, "uphold", town.sign_in("coordinator"), RULING)

        mine = await town.mine(report)

        assert mine["objections"][0]["upheld"] is True
        assert RULING["body"] in [m["body"] for m in mine["messages"]]
        assert mine["state"] == "in_progress"

    async def test_to_a_levy_is_ruled_on_by_another_inspector(self, town: Town) -> None:
        first, second = town.sign_in("inspector", "first"), town.sign_in("inspector", "second")
        report = await town.file_levy()
        await town.do(report, "verify", first)
        await town.do(report, "investigate", first)
        await town.do(report, "decide", first, DECISION)
        await town.say(report, "objection", OBJECTION)

        own = await town.act(report, "uphold", first, RULING)
        other = await town.act(report, "uphold", second, RULING)

        assert own.json()["type"] == "/problems/ReviewerDecided"
        assert other.json()["state"] == "in_progress"
