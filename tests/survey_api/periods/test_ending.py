"""A closed round is no dead end: it is opened again while it lasts, or dropped when it is empty."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from httpx import Response

from prima_chassis import clock
from prima_deploy.engines import Engines
from tests.survey_api.factories import Stage, submission, today


async def closed(stage: Stage, *, answers: int = 0, **changed: Any) -> dict[str, Any]:
    """A closed round with so many answers."""
    period = await stage.opened(**changed)
    if answers:
        code = await stage.form(period["id"])
        sent = await stage.submit(code, {"responses": [submission(3) for _ in range(answers)]})
        assert sent.status_code == 200, sent.text
    response = await stage.step(period["id"], "close")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def revision_of(stage: Stage, period: dict[str, Any]) -> str:
    """The id of a revision of the round, which is sealed for it."""
    assert (await stage.step(period["id"], "seal")).status_code == 200
    reason = {"reason": "Lembar jawaban loket Mei tertinggal."}
    opened = await stage.post(f"/periods/{period['id']}/revisions", reason)
    return str(opened.json()["period_id"])


async def refusals(stage: Stage, other_stage: Stage, period_id: str, action: str) -> list[Response]:
    """What strangers, readers, other units, other governments, the unseeing and the late hear."""
    client, path = stage.survey.client, f"/periods/{period_id}/{action}"
    reader = stage.issuer.sign_in("surveys:read", "surveys:seal", government=stage.government)
    elsewhere = stage.issuer.sign_in("surveys:manage", government=stage.government, units=[uuid4()])
    seen = {"If-Match": '"3"'}
    return [
        await client.post(f"{stage.base}{path}", headers=seen),
        await client.post(f"{stage.base}{path}", headers=reader | seen),
        await client.post(f"{stage.base}{path}", headers=elsewhere | seen),
        await client.post(f"{stage.base}{path}", headers=other_stage.headers | seen),
        await client.post(f"{stage.base}{path}", headers=stage.headers),
        await client.post(f"{stage.base}{path}", headers=stage.headers | {"If-Match": '"2"'}),
    ]


class TestReopenPeriod:
    async def test_lets_it_take_answers_again(self, stage: Stage) -> None:
        period = await closed(stage, answers=1)
        code = await stage.form(period["id"])

        response = await stage.step(period["id"], "reopen")

        opened = response.json()
        assert (response.status_code, opened["state"], opened["closed_on"]) == (200, "open", None)
        assert (opened["allowed_actions"], response.headers["ETag"]) == (["close"], '"4"')
        assert (await stage.submit(code, submission(4))).status_code == 201
        assert (await stage.progress(period["id"]))["n"] == 2

    async def test_counts_days_after_the_closing(self, stage: Stage) -> None:
        period = await closed(stage)
        code = await stage.form(period["id"])
        with clock.ahead(timedelta(days=2)):
            before = await stage.submit(code, submission(4))
            await stage.step(period["id"], "reopen")
            after = await stage.submit(code, submission(4))

        assert (before.status_code, after.status_code) == (410, 201)

    async def test_may_be_closed_again_and_sealed(self, stage: Stage) -> None:
        period = await closed(stage, answers=12)
        await stage.step(period["id"], "reopen")

        again = (await stage.step(period["id"], "close")).json()
        seal = await stage.step(period["id"], "seal")

        assert (again["closed_on"], seal.status_code) == (str(today()), 200)

    async def test_is_possible_on_the_last_day_and_not_after_it(self, stage: Stage) -> None:
        period = await closed(stage, closes_on=str(today() + timedelta(days=3)))

        with clock.ahead(timedelta(days=4)):
            may_late = (await stage.get(f"/periods/{period['id']}")).json()["allowed_actions"]
            late = await stage.step(period["id"], "reopen")
        with clock.ahead(timedelta(days=3)):
            may = (await stage.get(f"/periods/{period['id']}")).json()["allowed_actions"]
            last = await stage.step(period["id"], "reopen")

        assert (late.status_code, late.json()["type"]) == (409, "/problems/ReopenImpossible")
        assert period["closes_on"] in late.json()["detail"]
        assert (may_late, may) == (["drop", "seal"], ["drop", "reopen", "seal"])
        assert last.status_code == 200

    async def test_is_not_for_corrections(self, stage: Stage) -> None:
        revision = await revision_of(stage, await closed(stage, answers=12))

        response = await stage.step(revision, "reopen")

        assert response.json()["type"] == "/problems/ReopenImpossible"
        may = (await stage.get(f"/periods/{revision}")).json()["allowed_actions"]
        assert may == ["drop", "seal"]

    async def test_is_for_closed_rounds_only(self, stage: Stage) -> None:
        planned = await stage.plan(label="2026-01")
        sealed = await closed(stage, answers=12)
        await stage.step(sealed["id"], "seal")

        refused = [await stage.step(one["id"], "reopen") for one in (planned, sealed)]

        assert {r.json()["type"] for r in refused} == {"/problems/WrongState"}

    async def test_is_for_planners_within_reach_who_have_seen_it(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await closed(stage)

        answers = await refusals(stage, other_stage, period["id"], "reopen")

        assert [r.status_code for r in answers] == [401, 403, 404, 404, 428, 412]


class TestDropPeriod:
    async def test_frees_the_label_of_a_round_that_nobody_answered(self, stage: Stage) -> None:
        period = await closed(stage)

        response = await stage.step(period["id"], "drop")
        again = await stage.plan()

        dropped = response.json()
        assert (response.status_code, dropped["state"]) == (200, "dropped")
        assert (dropped["allowed_actions"], response.headers["ETag"]) == ([], '"4"')
        assert [p["id"] for p in (await stage.get("/periods")).json()["data"]] == [again["id"]]
        asked_for = (await stage.get("/periods", state="dropped")).json()["data"]
        assert [p["id"] for p in asked_for] == [period["id"]]

    async def test_leaves_nothing_for_the_public(self, stage: Stage) -> None:
        period = await closed(stage)
        code = await stage.form(period["id"])
        address = f"{stage.base}/index"
        asked = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"}
        before = await stage.survey.client.get(address, params=asked)

        await stage.step(period["id"], "drop")

        after = await stage.survey.client.get(address, params=asked)
        sent = await stage.submit(code, submission(3))
        assert (before.status_code, after.status_code, sent.status_code) == (200, 404, 410)

    @pytest.mark.parametrize("aside", [False, True])
    async def test_keeps_what_anybody_answered(self, stage: Stage, aside: bool) -> None:
        period = await closed(stage, answers=1)
        if aside:
            days = {"from_day": period["opens_on"], "to_day": period["closes_on"]}
            body = {"selection": days, "reason": "Jawaban petugas sendiri."}
            await stage.post(f"/periods/{period['id']}/invalidations", body)

        response = await stage.step(period["id"], "drop")

        found = (await stage.get(f"/periods/{period['id']}")).json()
        assert (response.status_code, response.json()["type"]) == (
            409,
            "/problems/PeriodHasAnswers",
        )
        assert (found["state"], found["allowed_actions"]) == ("closing", ["reopen", "seal"])

    async def test_leaves_corrections_to_those_who_seal(self, stage: Stage) -> None:
        revision = await revision_of(stage, await closed(stage, answers=12))

        response = await stage.step(revision, "drop")

        assert response.json()["type"] == "/problems/PeriodHasAnswers"
        assert (await stage.get(f"/periods/{revision}")).json()["state"] == "closing"

    async def test_is_for_closed_rounds_only(self, stage: Stage) -> None:
        planned = await stage.plan(label="2026-01")
        opened = await stage.opened(label="2026-02")
        dropped = await closed(stage)
        await stage.step(dropped["id"], "drop")

        refused = [await stage.step(one["id"], "drop") for one in (planned, opened, dropped)]

        assert {r.json()["type"] for r in refused} == {"/problems/WrongState"}

    async def test_is_for_planners_within_reach_who_have_seen_it(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await closed(stage)

        answers = await refusals(stage, other_stage, period["id"], "drop")

        assert [r.status_code for r in answers] == [401, 403, 404, 404, 428, 412]

    async def test_loses_no_answer_that_arrives_meanwhile(self, stage: Stage) -> None:
        for number in range(1, 5):
            period = await closed(stage, label=f"2026-TW{number}")
            code = await stage.form(period["id"])

            dropped, sent = await asyncio.gather(
                stage.post(f"/periods/{period['id']}/drop", **{"If-Match": '"3"'}),
                stage.submit(code, submission(3)),
            )

            assert (dropped.status_code, sent.status_code) in {(200, 410), (409, 201)}

    async def test_of_answers_is_refused_to_the_owner_of_the_tables(
        self, stage: Stage, engines: Engines
    ) -> None:
        period = await closed(stage, answers=1)
        connection = await asyncpg.connect(engines.owner_url("survey"))
        try:
            with pytest.raises(asyncpg.PostgresError, match="holds answers"):
                await connection.execute(
                    "UPDATE periods SET state = 'dropped' WHERE id = $1", UUID(period["id"])
                )
        finally:
            await connection.close()
