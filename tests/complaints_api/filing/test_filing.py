"""Filing a report: few fields, no account, the right desk, a receipt."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from complaints_api.filing.schemas import FileComplaint
from tests.complaints_api.factories import STORY, Town, days, today

ANONYMOUS = {"class": "anonymous"}
SMALLEST = {"kind": "complaint", "story": STORY, "identity": ANONYMOUS}


class TestWhatIsAsked:
    def test_at_most_four_fields(self) -> None:
        required = FileComplaint.model_json_schema()["required"]

        assert sorted(required) == ["identity", "kind", "story"]

    async def test_the_smallest_report_is_enough(self, town: Town) -> None:
        answer = await town.post("/complaints", SMALLEST)

        assert answer.status_code == 201
        assert answer.json()["standing"] == "information"
        assert answer.headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize(
        "wrong",
        [
            {"story": None},
            {"story": "pendek"},
            {"story": "x" * 20_001},
            {"story": STORY + "\0"},
            {"kind": "gossip"},
            {"identity": None},
            {"identity": {"class": "anonymous", "name": "Wa Ode"}},
            {"identity": {"class": "anonymous", "phone": "081200001111"}},
            {"identity": {"class": "sealed"}},
            {"identity": {"class": "open", "name": ""}},
            {"identity": {"class": "withheld", "phone": "1"}},
            {"paid_amount": -1},
            {"paid_amount": 10**13},
            {"state": "closed"},
            {"quantity": 0},
        ],
    )
    async def test_refuses_what_does_not_fit(self, town: Town, wrong: dict[str, Any]) -> None:
        body = {k: v for k, v in (SMALLEST | wrong).items() if v is not None}

        answer = await town.post("/complaints", body)

        assert answer.status_code == 422
        assert answer.json()["type"] == "/problems/InvalidRequest"
        assert "Wa Ode" not in answer.text

    async def test_refuses_a_day_that_has_not_come(self, town: Town) -> None:
        answer = await town.post("/complaints", SMALLEST | {"incident_on": str(today() + days(1))})

        assert answer.json()["type"] == "/problems/IncidentInFuture"

    @pytest.mark.parametrize(
        ("thing", "problem"), [("service_id", "ServiceUnknown"), ("unit_id", "UnitUnknown")]
    )
    async def test_refuses_what_it_does_not_know(
        self, town: Town, thing: str, problem: str
    ) -> None:
        answer = await town.post("/complaints", SMALLEST | {thing: str(uuid4())})

        assert answer.status_code == 409
        assert answer.json()["type"] == f"/problems/{problem}"

    async def test_is_not_possible_before_the_government_is_ready(self, town: Town) -> None:
        young = await town.without_calendar()
        url = f"/api/complaints/v1/governments/{young.government}/complaints"
        headers = {"Idempotency-Key": str(uuid4())}

        answer = await town.service.client.post(url, json=SMALLEST, headers=headers)

        assert answer.json()["type"] == "/problems/GovernmentNotReady"

    async def test_warns_of_a_late_report_and_takes_it(self, town: Town) -> None:
        old = await town.file(incident_on=str(today() - days(31)))
        recent = await town.file(incident_on=str(today() - days(30)))

        assert old.answer["filed_late"] is True
        assert recent.answer["filed_late"] is False


class TestOnce:
    async def test_needs_an_idempotency_key(self, town: Town) -> None:
        answer = await town.service.client.post(f"{town.url}/complaints", json=SMALLEST)

        assert answer.status_code == 400
        assert answer.json()["type"] == "/problems/IdempotencyKeyMissing"

    async def test_refuses_a_key_that_could_be_guessed(self, town: Town) -> None:
        answer = await town.post("/complaints", SMALLEST, {"Idempotency-Key": "1"})

        assert answer.status_code == 422
        assert answer.json()["errors"][0]["parameter"] == "Idempotency-Key"

    async def test_a_retry_gets_the_same_receipt(self, town: Town) -> None:
        key = {"Idempotency-Key": str(uuid4())}

        first = await town.post("/complaints", SMALLEST, key)
        again = await town.post("/complaints", SMALLEST, key)

        assert again.status_code == 201
        assert again.json() == first.json()
        assert await town.scalar("SELECT count(*) FROM complaints") == 1

    async def test_many_retries_at_once_make_one_report(self, town: Town) -> None:
        key = {"Idempotency-Key": str(uuid4())}

        answers = await asyncio.gather(*[town.post("/complaints", SMALLEST, key) for _ in range(8)])

        assert {a.status_code for a in answers} <= {201, 409}
        codes = {a.json()["receipt_code"] for a in answers if a.status_code == 201}
        assert len(codes) == 1
        assert await town.scalar("SELECT count(*) FROM complaints") == 1

    async def test_the_same_key_is_not_for_another_report(self, town: Town) -> None:
        key = {"Idempotency-Key": str(uuid4())}
        await town.post("/complaints", SMALLEST, key)

        answer = await town.post("/complaints", SMALLEST | {"kind": "aspiration"}, key)

        assert answer.status_code == 422
        assert answer.json()["type"] == "/problems/IdempotencyKeyReused"


class TestWhere:
    @pytest.mark.parametrize(
        ("kind", "desk"),
        [
            ("complaint", "coordinator"),
            ("information_request", "coordinator"),
            ("aspiration", "coordinator"),
            ("illegal_levy", "inspectorate"),
        ],
    )
    async def test_depends_on_what_it_is(self, town: Town, kind: str, desk: str) -> None:
        report = await town.file(kind=kind)

        assert report.answer["routed_to"] == desk

    async def test_money_taken_above_the_fee_is_the_inspectorates_whatever_it_is_called(
        self, town: Town
    ) -> None:
        ktp = uuid4()
        await town.publish(ktp)

        report = await town.file(service_id=str(ktp), paid_amount=10_000)

        assert report.answer["routed_to"] == "inspectorate"

    async def test_the_fee_itself_is_no_levy(self, town: Town) -> None:
        skck = uuid4()
        line = {"id": "b", "name": "PNBP", "kind": "fixed", "amount": 30_000, "legal_basis": "PP"}
        await town.publish(skck, free=False, lines=[line])

        report = await town.file(service_id=str(skck), paid_amount=30_000)

        assert report.answer["routed_to"] == "coordinator"
        assert report.answer["comparison"]["finding"] == "within_tariff"

    async def test_the_unit_of_the_service_is_the_one_concerned(self, town: Town) -> None:
        ktp = uuid4()
        await town.publish(ktp)

        report = await town.file(service_id=str(ktp), unit_id=None)

        case = (await town.read(report, town.sign_in("coordinator"))).json()
        assert case["unit_id"] == str(town.accused)
        assert case["service_name"] == "Perekaman KTP elektronik"


class TestStanding:
    async def test_a_complainant_has_both_families_of_clocks(self, town: Town) -> None:
        for identity in ("open", "withheld", "sealed"):
            report = await town.file(identity={"class": identity, "name": "Wa Ode Sitti"})

            assert report.answer["standing"] == "complaint"
            assert [d["clock"] for d in report.answer["deadlines"]] == ["O1", "S1"]

    async def test_an_anonymous_report_has_the_operational_ones(self, town: Town) -> None:
        report = await town.file_levy()

        [deadline] = report.answer["deadlines"]
        assert report.answer["standing"] == "information"
        assert (deadline["clock"], deadline["n"], deadline["unit"]) == ("O1", 3, "working")
        assert deadline["verified"] is False

    async def test_the_legal_basis_is_told(self, town: Town) -> None:
        report = await town.file()

        statutory = report.answer["deadlines"][1]
        assert statutory["basis"] == "UU 25/2009 Pasal 44 ayat (3)"
        assert statutory["verified"] is True
        assert statutory["due_on"] == str(today() + days(14))


class TestAtTheCounter:
    async def test_an_officer_files_for_somebody(self, town: Town) -> None:
        answer = await town.post("/complaints", SMALLEST, town.sign_in("officer"))

        channel = await town.scalar(
            "SELECT channel FROM complaints WHERE ticket = :t", t=answer.json()["ticket"]
        )
        assert channel == "counter"

    async def test_the_officer_is_kept_unless_the_reporter_is_hidden(self, town: Town) -> None:
        officer = town.sign_in("officer")
        named = SMALLEST | {"identity": {"class": "open", "name": "Wa Ode Sitti"}}
        sealed = SMALLEST | {"identity": {"class": "sealed", "name": "Wa Ode Sitti"}}

        for body, kept in ((named, True), (sealed, False), (SMALLEST, False)):
            ticket = (await town.post("/complaints", body, officer)).json()["ticket"]
            actor = await town.scalar(
                "SELECT actor FROM timeline WHERE complaint_id = :i", i=await town.id_of(ticket)
            )
            assert (actor is not None) == kept

    async def test_staff_without_that_scope_file_as_citizens(self, town: Town) -> None:
        answer = await town.post("/complaints", SMALLEST, town.sign_in("handler"))

        row = await town.rows(
            "SELECT c.channel, t.actor FROM complaints c"
            " JOIN timeline t ON t.complaint_id = c.id WHERE c.ticket = :t",
            t=answer.json()["ticket"],
        )
        assert row == [("web", None)]

    async def test_staff_of_another_government_file_as_citizens(self, town: Town) -> None:
        stranger = town.issuer.sign_in("complaints:file", government="99.98")

        answer = await town.post("/complaints", SMALLEST, stranger)

        assert answer.status_code == 201

    async def test_a_session_that_has_ended_does_not_keep_anybody_from_reporting(
        self, town: Town
    ) -> None:
        answer = await town.post("/complaints", SMALLEST, {"Authorization": "Bearer ended"})

        assert answer.status_code == 201

    async def test_needs_an_idempotency_key_of_officers_too(self, town: Town) -> None:
        officer = town.sign_in("officer")

        answer = await town.service.client.post(
            f"{town.url}/complaints", json=SMALLEST, headers=officer
        )

        assert answer.json()["type"] == "/problems/IdempotencyKeyMissing"
