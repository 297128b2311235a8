"""Taking answers exactly once, and refusing what is not an answer."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from tests.survey_api.factories import API, Stage, answers, submission


class TestSubmitResponses:
    async def test_stores_answers_and_counts_them(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])

        response = await stage.submit(code, submission(4, 4, 4, 4, 3, 3, 3, 3, 3))

        assert response.status_code == 201
        assert response.json()["counted"] is True
        found = await stage.progress(period["id"])
        assert (found["n"], found["index"]) == (1, 86.11)

    async def test_needs_no_account_and_tells_the_limits(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.submit(code, submission(3))

        assert response.request.headers.get("authorization") is None
        assert response.headers["RateLimit-Policy"].startswith('"responses"')

    async def test_answers_a_retry_with_the_first_receipt(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        sent = submission(3)

        first, again = [await stage.submit(code, sent) for _ in range(2)]

        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json()
        assert (await stage.index())["n"] == 1

    async def test_answers_every_one_of_many_retries_at_once(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        rounds = 200

        for _ in range(rounds):
            sent = submission(4)
            retries = await asyncio.gather(*[stage.submit(code, sent) for _ in range(4)])

            assert sorted(r.status_code for r in retries) == [200, 200, 200, 201]
            assert len({r.json()["receipt"] for r in retries}) == 1
        assert (await stage.index())["n"] == rounds

    async def test_refuses_other_answers_under_the_same_id_and_keeps_both(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        sent = submission(4)
        await stage.submit(code, sent)

        response = await stage.submit(code, sent | {"answers": answers(1)})

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/ResponseIdReused"
        assert (await stage.progress(period["id"]))["index"] == 100
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            kept = await connection.fetchval(
                "SELECT answers FROM response_conflicts WHERE period_id = $1", period["id"]
            )
        assert kept == [1] * 9

    async def test_recognises_a_retry_after_midnight(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        sent = submission(4)
        await stage.submit(code, sent)

        with clock.ahead(timedelta(days=1)):
            again = await stage.submit(code, sent)

        assert again.status_code == 200

    @pytest.mark.parametrize("score", [0, 5, 3.5, "3", None, 9999, True, [3]])
    async def test_refuses_a_score_that_is_not_on_the_scale(
        self, stage: Stage, score: object
    ) -> None:
        code = await stage.form((await stage.opened())["id"])
        sent: dict[str, Any] = submission(3)
        sent["answers"]["WAKTU"] = score

        response = await stage.submit(code, sent)

        assert response.status_code == 422
        assert [e["pointer"] for e in response.json()["errors"]] == ["#/answers/WAKTU"]
        assert (await stage.index())["n"] == 0

    async def test_refuses_an_answer_left_out_and_an_element_that_is_not_asked(
        self, stage: Stage
    ) -> None:
        code = await stage.form((await stage.opened())["id"])
        sent: dict[str, Any] = submission(3)
        del sent["answers"]["BIAYA"]
        sent["answers"]["U4"] = 4

        response = await stage.submit(code, sent)

        assert response.status_code == 422
        pointers = {e["pointer"] for e in response.json()["errors"]}
        assert pointers == {"#/answers/BIAYA", "#/answers/U4"}

    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ("[]", "#"),
            ("{", "#"),
            ('{"responses": []}', "#/responses"),
            ('{"responses": 7}', "#/responses"),
            ('{"id": "x"}', "#/id"),
        ],
    )
    async def test_refuses_what_is_not_a_submission(
        self, stage: Stage, body: str, pointer: str
    ) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.survey.client.post(f"{API}/forms/{code}/responses", content=body)

        assert response.status_code == 422
        assert pointer in {e["pointer"] for e in response.json()["errors"]}

    async def test_refuses_an_oversized_body(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.survey.client.post(
            f"{API}/forms/{code}/responses", content=b" " * (1 << 20) + b"{}"
        )

        assert response.status_code == 413

    async def test_knows_only_real_codes(self, stage: Stage) -> None:
        for code in ("zzzzzzzz", "K7M3XW9P", "a%00b", "x" * 300):
            response = await stage.submit(code, submission(3))
            assert response.status_code == 404

    async def test_keeps_neither_time_nor_address_nor_device(self, stage: Stage) -> None:
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            columns = await connection.fetch(
                "SELECT column_name, data_type FROM information_schema.columns"
                " WHERE table_name IN ('responses', 'suggestions', 'cells')"
            )

        assert columns
        assert not [c for c in columns if "time" in c["data_type"]]
        assert not [c for c in columns if c["column_name"] in {"ip", "user_agent", "device"}]

    async def test_keeps_suggestions_apart_from_answers(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        sent = submission(3, suggestion="Tambah kursi.", respondent={"gender": "female"})
        for _ in range(2):
            await stage.submit(code, sent)

        page = (await stage.get(f"/periods/{period['id']}/suggestions")).json()

        [row] = page["data"]
        assert row["body"] == "Tambah kursi."
        assert row["id"] != sent["id"]

    async def test_refuses_an_unknown_choice_about_the_respondent(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.submit(code, submission(3, respondent={"occupation": "king"}))

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "#/respondent/occupation"


class TestSubmitBatch:
    async def test_judges_each_member_alone(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        good, twin = submission(4), submission(2)
        bad = {"id": str(uuid4()), "answers": {"WAKTU": 9}}
        other = twin | {"answers": answers(1)}

        response = await stage.submit(code, {"responses": [good, bad, twin, twin, other]})

        assert response.status_code == 200
        results = response.json()["results"]
        assert [r["status"] for r in results] == [201, 422, 201, 200, 422]
        assert results[2]["receipt"] == results[3]["receipt"]
        assert results[4]["problem"]["type"] == "/problems/ResponseIdReused"
        assert (await stage.index())["n"] == 2

    async def test_takes_five_hundred_and_no_more(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        most = await stage.submit(code, {"responses": [submission(3) for _ in range(500)]})
        more = await stage.submit(code, {"responses": [submission(3) for _ in range(501)]})

        assert {r["status"] for r in most.json()["results"]} == {201}
        assert more.status_code == 422
        assert (await stage.index())["n"] == 500
