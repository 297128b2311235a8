"""Several who ask for the same form at one moment all get it."""

import asyncio

import pytest

from tests.survey_api.devices.acting import register
from tests.survey_api.factories import Stage, submission
from tests.survey_api.tickets.test_routes import form_of, issued

AT_ONCE = 6


class TestMakeFormAtOnce:
    @pytest.mark.parametrize("about_a_service", [False, True])
    async def test_gives_everybody_the_same_form(
        self, stage: Stage, *, about_a_service: bool
    ) -> None:
        period = await stage.opened()
        body = {"channel": "qr"}
        if about_a_service:
            body["service_id"] = str(await stage.publish_service())

        answers = await asyncio.gather(
            *[stage.post(f"/periods/{period['id']}/forms", body) for _ in range(AT_ONCE)]
        )

        assert {answer.status_code for answer in answers} == {201}
        [code] = {answer.json()["code"] for answer in answers}
        listed = (await stage.get(f"/periods/{period['id']}/forms")).json()["data"]
        assert [form["code"] for form in listed] == [code]
        assert (await stage.submit(code, submission(3))).status_code == 201

    async def test_keeps_the_users_of_a_service_that_was_planned_before(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened(services=[{"service_id": service, "population": 70}])
        address = f"/periods/{period['id']}/forms"

        await asyncio.gather(
            *[stage.post(address, {"channel": c, "service_id": service}) for c in ("qr", "web")]
        )

        [asked] = (await stage.get(f"/periods/{period['id']}")).json()["services"]
        assert (asked["service_id"], asked["population"]) == (service, 70)

    async def test_registers_every_device_with_the_same_form(self, stage: Stage) -> None:
        period = await stage.opened()

        devices = await asyncio.gather(*[register(stage, period["id"]) for _ in range(AT_ONCE)])

        assert len({device["id"] for device in devices}) == AT_ONCE
        assert len({device["form_code"] for device in devices}) == 1

    async def test_issues_all_tickets_for_the_same_form(self, stage: Stage) -> None:
        period = await stage.opened()

        made = await asyncio.gather(*[issued(stage, period["id"]) for _ in range(AT_ONCE)])

        assert len({ticket["code"] for [ticket] in made}) == AT_ONCE
        assert len({form_of(ticket) for [ticket] in made}) == 1

    async def test_leaves_the_forms_of_other_governments_alone(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        stages = (stage, other_stage)
        periods = [await one.opened() for one in stages]

        codes = await asyncio.gather(
            *[one.form(period["id"]) for one, period in zip(stages, periods, strict=True)]
        )

        assert len(set(codes)) == len(stages)

    async def test_refuses_a_sealed_round_as_before(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, submission(3))
        await stage.step(period["id"], "close")
        assert (await stage.step(period["id"], "seal")).status_code == 200

        refused = await stage.post(f"/periods/{period['id']}/forms", {"channel": "qr"})

        assert refused.json()["type"] == "/problems/FormsClosed"
