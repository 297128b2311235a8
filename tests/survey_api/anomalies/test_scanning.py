"""From invented answers to a finding."""

from uuid import UUID, uuid4

from tests.harness import eventually
from tests.survey_api.anomalies.steps import WHY, fill, of, scan, stuffed
from tests.survey_api.factories import Stage, submission, today
from tests.survey_api.ledger.test_routes import served, state
from tests.survey_api.tickets.test_routes import issued
from tests.tokens import Issuer


class TestScanAnswers:
    async def test_finds_nothing_in_honest_answers(self, stage: Stage) -> None:
        period = await stage.opened()
        await fill(stage, await stage.form(period["id"]))

        found = await scan(stage, period["id"])

        assert found["data"] == []
        assert found["tests"] >= 4
        assert found["answers"] > 100

    async def test_finds_a_stuffed_day_and_says_why(self, stage: Stage) -> None:
        _, found = await stuffed(stage)

        uniform = of(found, "uniform_answers")
        assert (uniform["from_day"], uniform["to_day"]) == (str(today()), str(today()))
        assert (uniform["channel"], uniform["service_id"]) == ("kiosk", str(UUID(int=0)))
        assert (uniform["answers"], uniform["score"]) == (40, 100)
        assert uniform["evidence"]["uniform"] == 40
        assert uniform["p_value"] <= uniform["q_value"] < 0.001
        assert uniform["state"] == "open"
        assert {"burst", "level_shift"} <= {one["signal"] for one in found["data"]}

    async def test_changes_no_answer(self, stage: Stage) -> None:
        period, _ = await stuffed(stage)
        before = await stage.index()

        await scan(stage, period["id"])

        assert await stage.index() == before

    async def test_finds_the_same_again_once(self, stage: Stage) -> None:
        period, first = await stuffed(stage)

        second = await scan(stage, period["id"])

        assert [one["id"] for one in second["data"]] == [one["id"] for one in first["data"]]

    async def test_forgets_what_is_there_no_more(self, stage: Stage) -> None:
        period, first = await stuffed(stage)
        body = {
            "selection": {"from_day": str(today()), "to_day": str(today())},
            "reason": WHY,
        }
        await stage.post(f"/periods/{period['id']}/invalidations", body)

        second = await scan(stage, period["id"])

        assert first["data"]
        assert second["data"] == []

    async def test_keeps_channels_and_services_apart(self, stage: Stage) -> None:
        services = [str(await stage.publish_service(name=n)) for n in ("Lahir", "Mati")]
        period = await stage.opened()
        clean, bad = [await stage.form(period["id"], service_id=s) for s in services]
        await fill(stage, clean, 2)
        await fill(stage, bad, 3, stuffed=30)

        found = await scan(stage, period["id"])

        places = {(one["service_id"], one["channel"]) for one in found["data"]}
        assert (services[1], "qr") in places
        assert places <= {(services[1], "qr"), (None, None)}

    async def test_says_when_more_answered_than_were_served(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened()
        code = await stage.form(period["id"], service_id=service, channel="counter")
        await stage.submit(code, {"responses": [submission(3) for _ in range(5)]})
        await state(stage, period["id"], "Mesin antrean", served(3, service=service))
        await issued(stage, period["id"], service_id=service, count=8)

        found = await scan(stage, period["id"])

        ledger, tickets = of(found, "ledger"), of(found, "tickets")
        assert (ledger["score"], ledger["p_value"], ledger["q_value"]) == (2, None, None)
        assert ledger["evidence"] == {
            "compared": "answers_with_served", "found": 5, "possible": 3,
        }  # fmt: skip
        assert (ledger["service_id"], ledger["answers"]) == (service, 5)
        assert tickets["evidence"]["compared"] == "tickets_with_served"

    async def test_is_stricter_the_more_rounds_are_tested(self, stage: Stage) -> None:
        period, first = await stuffed(stage)
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            other = UUID((await stage.opened(label="2026-11"))["id"])
            await connection.execute(
                """INSERT INTO anomaly_scans (government, period_id, label, tests, smallest,
                       answers, scanned_at) VALUES ($1, $2, $3, 100000, '[]', 1, now())""",
                stage.government,
                other,
                period["label"],
            )

        again = await scan(stage, period["id"])

        strongest = min(one["q_value"] for one in first["data"])
        assert len(again["data"]) < len(first["data"])
        assert min(one["q_value"] for one in again["data"]) > strongest

    async def test_happens_by_itself_when_a_round_closes(self, stage: Stage) -> None:
        period = await stage.opened()
        await fill(stage, await stage.form(period["id"]), stuffed=40)
        await stage.step(period["id"], "close")

        found = await eventually(
            lambda: stage.get(f"/periods/{period['id']}/anomalies"),
            until=lambda response: bool(response.json()["data"]),
        )

        assert "uniform_answers" in {one["signal"] for one in found.json()["data"]}

    async def test_is_for_planners_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        path = f"{stage.base}/periods/{period['id']}/anomaly-scans"
        elsewhere = issuer.sign_in("surveys:manage", government=stage.government, units=[uuid4()])
        reader = issuer.sign_in("surveys:read", government=stage.government)

        answers = [
            await stage.survey.client.post(path, headers=headers)
            for headers in ({}, reader, elsewhere, other_stage.headers)
        ]

        assert [one.status_code for one in answers] == [401, 403, 404, 404]
