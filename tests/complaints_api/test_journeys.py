"""From a report to its end, as people live it."""

from uuid import uuid4

from complaints_api.decisions.events import ComplaintDecided
from tests.complaints_api.factories import DECISION, Town, today


class TestALevy:
    async def test_goes_to_the_inspectorate_and_comes_back_to_the_reporter(
        self, town: Town
    ) -> None:
        ktp = uuid4()
        await town.publish(ktp)
        inspector = town.sign_in("inspector")

        report = await town.file_levy(
            service_id=str(ktp), unit_id=None, paid_amount=50_000, incident_on=str(today())
        )
        await town.do(report, "verify", inspector)
        await town.do(report, "assign", inspector, town.assignment(town.inspectorate))
        await town.do(report, "accept", inspector)
        await town.do(report, "investigate", inspector)
        await town.do(report, "decide", inspector, DECISION)
        await town.do(report, "deliver", inspector)
        mine = await town.mine(report)
        await town.say(report, "satisfaction", {"satisfied": True, "comment": "Terima kasih."})

        assert report.answer["routed_to"] == "inspectorate"
        assert report.answer["comparison"] == {
            "paid": 50_000,
            "tariff": 0,
            "excess": 50_000,
            "finding": "free_service_charged",
            "component": "fee",
            "version": 1,
        }
        assert mine["state"] == "awaiting_response"
        assert mine["decision"]["action"] == DECISION["action"]
        assert (await town.mine(report))["outcome"] == "satisfied"
        [fact] = await town.service.emitted(town.government, ComplaintDecided)
        assert fact == {
            "complaint_id": report.id,
            "kind": "illegal_levy",
            "service_id": str(ktp),
            "unit_id": str(town.accused),
            "version": 1,
            "breached_component": "fee",
            "finding": "substantiated",
            "excess": 50_000,
            "on_time": True,
            "decided_on": str(today()),
        }

    async def test_can_be_investigated_without_being_assigned(self, town: Town) -> None:
        inspector = town.sign_in("inspector")
        report = await town.file_levy()

        await town.do(report, "verify", inspector)
        await town.do(report, "investigate", inspector)
        state = await town.do(report, "decide", inspector, DECISION)

        assert state["state"] == "decided"


class TestAComplaint:
    async def test_goes_from_the_coordinator_to_a_unit_and_is_answered(self, town: Town) -> None:
        report = await town.file()

        await town.bring_to(report, "in_progress")
        handler = town.sign_in("handler")
        await town.do(report, "ask", handler, {"body": "Tanggal berapa?", "items": []})
        await town.say(report, "messages", {"body": "Tanggal 3."})
        await town.do(report, "decide", handler, DECISION)
        mine = await town.mine(report)

        assert mine["state"] == "decided"
        assert [(m["from"], m["body"]) for m in mine["messages"]] == [
            ("officer", "Tanggal berapa?"),
            ("reporter", "Tanggal 3."),
        ]
        assert [entry["event"] for entry in mine["timeline"]] == [
            "filed",
            "verified",
            "assigned",
            "accepted",
            "asked",
            "answered",
            "decided",
        ]

    async def test_is_completed_by_the_reporter_when_something_is_missing(self, town: Town) -> None:
        report = await town.file()
        coordinator = town.sign_in("coordinator")

        await town.do(
            report, "return", coordinator, {"body": "Mohon dilengkapi.", "items": ["Tanggal"]}
        )
        asked = await town.mine(report)
        answer = await town.say(report, "completion", {"body": "Tanggal 3 Maret."})

        assert asked["state"] == "awaiting_completion"
        assert "completion" in asked["allowed_actions"]
        assert answer.json()["state"] == "received"

    async def test_is_decided_anew_when_the_objection_is_upheld(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")
        coordinator, handler = town.sign_in("coordinator"), town.sign_in("handler")

        objection = {"reason": "not_remedied", "body": "Uang belum kembali."}
        await town.say(report, "objection", objection)
        await town.do(report, "uphold", coordinator, {"body": "Saksi belum didengar."})
        await town.do(report, "decide", handler, DECISION | {"finding": "partly"})
        case = (await town.read(report, coordinator)).json()

        assert [d["finding"] for d in case["decisions"]] == ["substantiated", "partly"]
        assert case["objections"][0]["upheld"] is True
        facts = await town.service.emitted(town.government, ComplaintDecided)
        assert [fact["finding"] for fact in facts] == ["substantiated", "partly"]
