"""Questionnaires on paper, entered by staff."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from httpx import Response

from tests.survey_api.factories import Stage, answers, submission, today
from tests.tokens import Issuer


async def enter(stage: Stage, period_id: str, *sheets: dict[str, Any], **more: Any) -> Response:
    body = {"responses": list(sheets)} | more
    return await stage.post(f"/periods/{period_id}/paper-answers", body)


class TestEnterPaperAnswers:
    async def test_stores_and_counts_them_under_their_own_channel(self, stage: Stage) -> None:
        period = await stage.opened()
        service = str(await stage.publish_service())
        day = str(today() - timedelta(days=3))
        sheets = [submission(4, answered_on=day), submission(3, respondent={"gender": "male"})]

        response = await enter(stage, period["id"], *sheets, service_id=service)

        assert [one["status"] for one in response.json()["results"]] == [201, 201]
        progress = (await stage.get(f"/periods/{period['id']}/progress")).json()
        assert progress["by_channel"] == [{"channel": "paper", "n": 2}]
        assert [row["n"] for row in progress["by_service"]] == [2]
        assert {row["day"] for row in progress["by_day"]} == {day, str(today())}

    async def test_entering_a_sheet_again_changes_nothing(self, stage: Stage) -> None:
        period = await stage.opened()
        sheet = submission(4)
        first = await enter(stage, period["id"], sheet)

        again = await enter(stage, period["id"], sheet, submission(3))
        other = await enter(stage, period["id"], sheet | {"answers": answers(1)})

        assert [one["status"] for one in again.json()["results"]] == [200, 201]
        assert again.json()["results"][0]["receipt"] == first.json()["results"][0]["receipt"]
        assert other.json()["results"][0]["problem"]["type"] == "/problems/ResponseIdReused"
        assert (await stage.get(f"/periods/{period['id']}/progress")).json()["n"] == 2

    async def test_one_faulty_sheet_does_not_hold_up_the_others(self, stage: Stage) -> None:
        period = await stage.opened()
        gap: dict[str, Any] = submission(3)
        del gap["answers"]["BIAYA"]
        old = submission(3, answered_on="2020-01-01")

        results = (await enter(stage, period["id"], gap, old, submission(3))).json()["results"]

        assert [one["status"] for one in results] == [422, 422, 201]
        assert [e["pointer"] for e in results[0]["problem"]["errors"]] == ["#/answers/BIAYA"]
        assert results[1]["problem"]["type"] == "/problems/AnswerOutsidePeriod"

    async def test_counts_what_was_answered_to_own_questions(self, stage: Stage) -> None:
        asked = {"code": "KEMBALI", "question": "Harus kembali?", "answers": ["Ya", "Tidak"]}
        period = await stage.opened(questions=[asked])

        await enter(stage, period["id"], submission(3, extra={"KEMBALI": 2}))

        [question] = (await stage.get(f"/periods/{period['id']}/questions")).json()["data"]
        assert [choice["n"] for choice in question["choices"]] == [0, 1]

    async def test_needs_no_ticket(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)

        response = await enter(stage, period["id"], submission(3))

        assert [one["status"] for one in response.json()["results"]] == [201]

    async def test_refuses_more_than_a_hundred_and_what_a_sheet_cannot_hold(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()

        many = await enter(stage, period["id"], *[submission(3) for _ in range(101)])
        none = await enter(stage, period["id"])
        ticket = await enter(stage, period["id"], submission(3, ticket="2222-3333-4444"))

        assert [many.status_code, none.status_code, ticket.status_code] == [422, 422, 422]

    async def test_a_planned_and_a_sealed_round_take_none(self, stage: Stage) -> None:
        planned = await stage.plan(label="2026-11")
        period = await stage.opened()
        await enter(stage, period["id"], submission(3))
        await stage.step(period["id"], "close")
        in_time = await enter(stage, period["id"], submission(3))
        await stage.step(period["id"], "seal")

        refused = [await enter(stage, id_, submission(3)) for id_ in (planned["id"], period["id"])]

        assert in_time.json()["results"][0]["status"] == 201
        assert [r.json()["type"] for r in refused] == ["/problems/NotCollecting"] * 2

    async def test_an_instrument_without_questions_takes_none(self, stage: Stage) -> None:
        period = await stage.opened(instrument="ZI-SPKP")

        response = await enter(stage, period["id"], submission(3))

        assert (response.status_code, response.json()["type"]) == (409, "/problems/NoQuestions")

    async def test_is_for_those_who_collect_in_the_unit(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        path = f"{stage.base}/periods/{period['id']}/paper-answers"
        statuses = []
        for headers in (
            {},
            issuer.sign_in("surveys:read", government=stage.government),
            issuer.sign_in("surveys:collect", government=stage.government, units=[uuid4()]),
            issuer.sign_in("surveys:collect", government=stage.government),
        ):
            body = {"responses": [submission(3)]}
            response = await stage.survey.client.post(path, json=body, headers=headers)
            statuses.append(response.status_code)
        other = await enter(other_stage, period["id"], submission(3))

        assert [*statuses, other.status_code] == [401, 403, 404, 200, 404]
