"""Where answers need tickets, a kiosk's or counter's need none, but only on registered devices."""

import pytest

from tests.survey_api.devices.acting import badge, register
from tests.survey_api.factories import API, Stage, answers, submission

KINDS = pytest.mark.parametrize("kind", ["kiosk", "counter"])


@KINDS
class TestAnswerWhereTicketsAreNeeded:
    async def test_a_registered_device_needs_none(self, stage: Stage, kind: str) -> None:
        device = await register(stage, (await stage.opened(tickets_required=True))["id"], kind=kind)

        sent = await stage.submit(device["form_code"], submission(3, device=badge(device, 1)))

        assert sent.status_code == 201

    async def test_a_stranger_who_knows_the_code_is_refused_and_told_what_to_do(
        self, stage: Stage, kind: str
    ) -> None:
        period = await stage.opened(tickets_required=True)
        device = await register(stage, period["id"], kind=kind)

        response = await stage.survey.client.post(
            f"{API}/forms/{device['form_code']}/responses",
            json=submission(3),
            headers={"Accept-Language": "en"},
        )

        assert (response.status_code, response.json()["type"]) == (422, "/problems/DeviceRequired")
        assert "ask for a ticket at the counter" in response.json()["detail"]
        assert (await stage.progress(period["id"]))["n"] == 0

    async def test_a_guessed_key_and_a_removed_device_do_not_help(
        self, stage: Stage, kind: str
    ) -> None:
        period = await stage.opened(tickets_required=True)
        device, removed = [await register(stage, period["id"], kind=kind) for _ in range(2)]
        address = f"{stage.base}/devices/{removed['id']}"
        assert (await stage.survey.client.delete(address, headers=stage.headers)).is_success
        shown = [badge(device, 1) | {"key": "guessed"}, badge(removed, 1)]

        sent = [await stage.submit(device["form_code"], submission(3, device=one)) for one in shown]

        assert {one.json()["type"] for one in sent} == {"/problems/DeviceNotFound"}
        assert (await stage.progress(period["id"]))["n"] == 0

    async def test_a_ticket_does_as_well(self, stage: Stage, kind: str) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"], channel=kind)
        made = (await stage.post(f"/periods/{period['id']}/tickets", {"count": 1})).json()
        [ticket] = made["data"]

        unknown = await stage.submit(code, submission(3, ticket="2222-3333-4444"))
        good = await stage.submit(code, submission(3, ticket=ticket["code"]))

        assert (unknown.status_code, good.status_code) == (422, 201)

    async def test_each_answer_of_a_batch_needs_its_own_badge(
        self, stage: Stage, kind: str
    ) -> None:
        device = await register(stage, (await stage.opened(tickets_required=True))["id"], kind=kind)
        batch = [submission(3, device=badge(device, 1)), submission(3)]

        response = await stage.submit(device["form_code"], {"responses": batch})

        assert [one["status"] for one in response.json()["results"]] == [201, 422]

    async def test_what_was_stored_is_answered_again_without_the_device(
        self, stage: Stage, kind: str
    ) -> None:
        device = await register(stage, (await stage.opened(tickets_required=True))["id"], kind=kind)
        sent = submission(3, device=badge(device, 1))
        first = await stage.submit(device["form_code"], sent)
        del sent["device"]

        again = await stage.submit(device["form_code"], sent)
        other = await stage.submit(device["form_code"], sent | {"answers": answers(1)})

        assert (again.status_code, again.json()) == (200, first.json())
        assert other.json()["type"] == "/problems/ResponseIdReused"


async def test_other_rounds_take_answers_of_any_device(stage: Stage) -> None:
    code = await stage.form((await stage.opened())["id"], channel="kiosk")

    assert (await stage.submit(code, submission(3))).status_code == 201
