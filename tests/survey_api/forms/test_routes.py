"""Public forms: one door per service and channel, signed, without an account."""

import base64
import json
import xml.etree.ElementTree as ET
from datetime import timedelta
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from prima_chassis import clock
from tests.survey_api.factories import API, ELEMENTS, Stage


class TestMakeForm:
    async def test_gives_a_short_code_and_its_address(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await stage.post(f"/periods/{period['id']}/forms", {"channel": "qr"})

        made = response.json()
        assert response.status_code == 201
        assert made["url"] == f"http://prima.test/survei/{made['code']}"
        assert len(made["code"]) == 8

    async def test_gives_the_same_form_for_the_same_service_and_channel(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened()

        codes = [
            await stage.form(period["id"], service_id=s, channel=c)
            for s, c in [(service, "qr"), (service, "qr"), (service, "kiosk"), (None, "qr")] * 2
        ]

        assert len(set(codes)) == 3
        listed = (await stage.get(f"/periods/{period['id']}/forms")).json()["data"]
        assert {form["code"] for form in listed} == set(codes)

    async def test_asks_about_services_of_the_unit_only(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await stage.post(
            f"/periods/{period['id']}/forms", {"channel": "qr", "service_id": str(uuid4())}
        )

        assert response.json()["type"] == "/problems/ServiceUnknown"

    async def test_needs_an_instrument_with_questions(self, stage: Stage) -> None:
        period = await stage.opened(instrument="KEPMENPAN-25-2004")

        response = await stage.post(f"/periods/{period['id']}/forms", {"channel": "qr"})

        assert response.json()["type"] == "/problems/NoQuestions"

    async def test_is_for_managers(self, stage: Stage) -> None:
        period = await stage.opened()
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)

        response = await stage.survey.client.post(
            f"{stage.base}/periods/{period['id']}/forms", json={"channel": "qr"}, headers=reader
        )

        assert response.status_code == 403


class TestOpenForms:
    async def test_tell_everybody_where_a_service_can_be_judged_now(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened()
        code = await stage.form(period["id"], service_id=service, channel="qr")
        await stage.form(period["id"], service_id=service, channel="kiosk")
        path = f"{API}/governments/{stage.government}/forms"

        shown = await stage.survey.client.get(path, params={"service_id": service})
        other = await stage.survey.client.get(path, params={"service_id": str(uuid4())})

        assert [form["code"] for form in shown.json()["data"]] == [code]
        assert other.json()["data"] == []
        await stage.step(period["id"], "close")
        closed = await stage.survey.client.get(path, params={"service_id": service})
        assert closed.json()["data"] == []

    async def test_ask_about_the_unit_where_nothing_is_asked_about_the_service(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        service = str(await stage.publish_service())
        whole = await stage.form((await stage.opened())["id"])
        path = f"{API}/governments/{stage.government}/forms"

        shown = await stage.survey.client.get(path, params={"service_id": service})
        unheard = await stage.survey.client.get(path, params={"service_id": str(uuid4())})

        assert [form["code"] for form in shown.json()["data"]] == [whole]
        assert unheard.json()["data"] == []

    async def test_are_told_to_nobody_without_limit(self, stage: Stage) -> None:
        path = f"{API}/governments/{stage.government}/forms"

        shown = await stage.survey.client.get(path, params={"service_id": str(uuid4())})

        assert shown.headers["RateLimit-Policy"].startswith('"forms";')

    async def test_are_gone_after_the_last_day(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        await stage.form((await stage.opened())["id"], service_id=service)
        path = f"{API}/governments/{stage.government}/forms"

        with clock.ahead(timedelta(days=31)):
            shown = await stage.survey.client.get(path, params={"service_id": service})

        assert shown.json()["data"] == []


class TestReadForm:
    async def test_holds_everything_a_client_needs(self, stage: Stage) -> None:
        service = await stage.publish_service(name="Akta kelahiran")
        period = await stage.opened()
        code = await stage.form(period["id"], service_id=str(service))

        bundle = (await stage.survey.client.get(f"{API}/forms/{code}")).json()

        assert bundle["government"]["code"] == stage.government
        assert bundle["service"] == {"id": str(service), "name": "Akta kelahiran"}
        assert bundle["unit"] == {"id": str(stage.unit), "name": "Dinas 1"}
        assert bundle["period"]["accepting"] is True
        elements = bundle["instrument"]["elements"]
        assert [e["code"] for e in elements] == ELEMENTS
        assert elements[3]["answers"] == ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]
        fields = [f["code"] for f in bundle["instrument"]["respondent_fields"]]
        assert fields == ["gender", "age_band", "education", "occupation"]

    @pytest.mark.parametrize(
        ("channel", "needed"), [("qr", True), ("web", True), ("kiosk", False), ("counter", False)]
    )
    async def test_says_whether_an_answer_must_bring_a_ticket(
        self, stage: Stage, channel: str, needed: bool
    ) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"], channel=channel)

        bundle = (await stage.survey.client.get(f"{API}/forms/{code}")).json()

        assert bundle["ticket_required"] is needed

    async def test_is_signed(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        bundle = (await stage.survey.client.get(f"{API}/forms/{code}")).json()

        signature = bundle.pop("signature")
        message = json.dumps(bundle, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(signature["public_key"]))
        key.verify(base64.b64decode(signature["value"]), message.encode())

    async def test_is_not_sent_twice(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        first = await stage.survey.client.get(f"{API}/forms/{code}")

        again = await stage.survey.client.get(
            f"{API}/forms/{code}", headers={"If-None-Match": first.headers["ETag"]}
        )

        assert (again.status_code, again.content) == (304, b"")

    async def test_of_an_unknown_code_says_where_to_look(self, stage: Stage) -> None:
        response = await stage.survey.client.get(f"{API}/forms/zzzzzzzz")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/FormNotFound"


class TestReadFormQr:
    async def test_is_a_picture_that_scales(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.survey.client.get(f"{API}/forms/{code}/qr")

        assert response.headers["content-type"] == "image/svg+xml"
        drawn = ET.fromstring(response.content)  # noqa: S314 - our own drawing
        assert drawn.attrib["viewBox"]
        assert "width" not in drawn.attrib
