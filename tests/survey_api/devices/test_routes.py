"""Devices on the counter: registered by staff, recognised by their key."""

import hashlib
from uuid import uuid4

import pytest

from tests.survey_api.devices.acting import ask, badge, register
from tests.survey_api.factories import Stage, submission
from tests.tokens import Issuer


class TestRegisterDevice:
    async def test_shows_the_key_once_and_in_the_address_of_the_kiosk(self, stage: Stage) -> None:
        period = await stage.opened()

        device = await register(stage, period["id"])

        assert device["url"].endswith(f"/kios/{device['form_code']}#{device['id']}.{device['key']}")
        [listed] = (await stage.get(f"/periods/{period['id']}/devices")).json()["data"]
        assert "key" not in listed
        assert (listed["name"], listed["kind"], listed["has_pin"]) == (
            "Kios ruang tunggu",
            "kiosk",
            True,
        )

    @pytest.mark.parametrize(
        ("kind", "channel"), [("kiosk", "kiosk"), ("counter", "counter"), ("tablet", "counter")]
    )
    async def test_makes_the_form_that_it_answers(
        self, stage: Stage, kind: str, channel: str
    ) -> None:
        period = await stage.opened()

        first, second = [await register(stage, period["id"], kind=kind) for _ in range(2)]

        assert first["form_code"] == second["form_code"]
        [form] = (await stage.get(f"/periods/{period['id']}/forms")).json()["data"]
        assert form["channel"] == channel

    async def test_can_be_about_one_service(self, stage: Stage) -> None:
        period = await stage.opened()
        service = await stage.publish_service()

        await register(stage, period["id"], service_id=str(service))

        [form] = (await stage.get(f"/periods/{period['id']}/forms")).json()["data"]
        assert form["service_id"] == str(service)

    @pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "１２３４"])
    async def test_refuses_a_pin_that_is_not_four_to_eight_digits(
        self, stage: Stage, pin: str
    ) -> None:
        period = await stage.opened()

        response = await stage.post(
            f"/periods/{period['id']}/devices", {"name": "Kios", "kind": "kiosk", "pin": pin}
        )

        assert response.status_code == 422
        assert [e["pointer"] for e in response.json()["errors"]] == ["#/pin"]

    async def test_is_for_those_who_collect(self, stage: Stage, issuer: Issuer) -> None:
        period = await stage.opened()
        body = {"name": "Kios", "kind": "kiosk"}
        path = f"{stage.base}/periods/{period['id']}/devices"
        statuses = []
        for scope in ("surveys:read", "surveys:collect"):
            headers = issuer.sign_in(scope, government=stage.government)
            response = await stage.survey.client.post(path, json=body, headers=headers)
            statuses.append(response.status_code)

        assert statuses == [403, 201]

    async def test_is_for_the_units_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"])
        elsewhere = issuer.sign_in("surveys:collect", government=stage.government, units=[uuid4()])
        client = stage.survey.client

        listed = await client.get(f"{stage.base}/periods/{period['id']}/devices", headers=elsewhere)
        removed = await client.delete(f"{stage.base}/devices/{device['id']}", headers=elsewhere)
        other = await other_stage.get(f"/periods/{period['id']}/devices")

        assert [listed.status_code, removed.status_code, other.status_code] == [404, 404, 404]


class TestChangeDevice:
    async def test_renames_and_gives_another_pin(self, stage: Stage) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"], pin=None)
        before = (await ask(stage, device, "settings")).json()

        response = await stage.survey.client.patch(
            f"{stage.base}/devices/{device['id']}",
            json={"name": "Kios loket 2", "pin": "4711"},
            headers=stage.headers | {"If-Match": '"1"'},
        )

        assert (response.status_code, response.headers["ETag"]) == (200, '"2"')
        after = (await ask(stage, device, "settings")).json()
        assert (before["pin"], after["name"]) == (None, "Kios loket 2")
        proof = after["pin"]
        derived = hashlib.pbkdf2_hmac(
            "sha256", b"4711", bytes.fromhex(proof["salt"]), proof["iterations"]
        )
        assert (proof["algorithm"], proof["hash"]) == ("PBKDF2-SHA256", derived.hex())

    async def test_does_not_overwrite_what_was_not_seen(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])
        path = f"{stage.base}/devices/{device['id']}"

        blind = await stage.survey.client.patch(path, json={"name": "Kios"}, headers=stage.headers)
        stale = await stage.survey.client.patch(
            path, json={"name": "Kios"}, headers=stage.headers | {"If-Match": '"7"'}
        )

        assert [blind.status_code, stale.status_code] == [428, 412]

    async def test_a_removed_device_is_a_stranger_and_what_it_sent_stays(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"])
        sent = submission(4, device=badge(device, 1))
        first = await stage.submit(device["form_code"], sent)

        removed = await stage.survey.client.delete(
            f"{stage.base}/devices/{device['id']}", headers=stage.headers
        )

        assert removed.status_code == 204
        again = await stage.submit(device["form_code"], sent)
        new = await stage.submit(device["form_code"], submission(4, device=badge(device, 2)))
        assert (again.status_code, again.json()) == (200, first.json())
        assert (new.status_code, new.json()["type"]) == (404, "/problems/DeviceNotFound")
        assert (await ask(stage, device, "sync-state")).status_code == 404
        assert (await stage.get(f"/periods/{period['id']}/devices")).json()["data"] == []
        assert (await stage.get(f"/periods/{period['id']}/progress")).json()["n"] == 1


class TestAskedByDevices:
    @pytest.mark.parametrize("what", ["settings", "sync-state"])
    async def test_a_stranger_learns_nothing(
        self, stage: Stage, other_stage: Stage, what: str
    ) -> None:
        device = await register(stage, (await stage.opened())["id"])
        unknown = device | {"id": str(uuid4())}

        answers = [
            await ask(stage, device, what, "guessed"),
            await ask(stage, device, what, ""),
            await ask(stage, unknown, what),
            await ask(other_stage, device, what),
        ]

        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.json()["detail"] for answer in answers}) == 1

    async def test_says_that_it_lives_and_is_told_the_time(self, stage: Stage) -> None:
        period = await stage.opened()
        device = await register(stage, period["id"])

        response = await stage.survey.client.post(
            f"{stage.base}/devices/{device['id']}/heartbeat",
            json={"app_version": "2026.11.22", "waiting": 3},
            headers={"Device-Key": device["key"]},
        )

        assert response.status_code == 200
        [listed] = (await stage.get(f"/periods/{period['id']}/devices")).json()["data"]
        assert listed["last_seen_at"] == response.json()["server_time"]
        assert (listed["app_version"], listed["waiting"]) == ("2026.11.22", 3)

    async def test_counts_how_often_anybody_asks(self, stage: Stage) -> None:
        device = await register(stage, (await stage.opened())["id"])

        response = await ask(stage, device, "sync-state")

        assert response.headers["RateLimit-Policy"].startswith('"devices"')
