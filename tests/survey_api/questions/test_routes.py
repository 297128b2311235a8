"""The unit's own questions: asked beside the instrument, counted with it, never in the index."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from prima_chassis import clock
from prima_deploy.engines import Engines
from tests.survey_api.factories import API, Stage, submission
from tests.tokens import Issuer

QUEUE: dict[str, Any] = {
    "code": "ANTREAN",
    "question": "Berapa lama Anda menunggu dipanggil?",
    "answers": ["Kurang dari 15 menit", "15 sampai 30 menit", "Lebih lama"],
}
RETURN = {"code": "KEMBALI", "question": "Apakah Anda harus kembali?", "answers": ["Ya", "Tidak"]}


async def counts(stage: Stage, period_id: str, **params: str) -> dict[str, list[int]]:
    response = await stage.get(f"/periods/{period_id}/questions", **params)
    assert response.status_code == 200, response.text
    return {
        one["code"]: [choice["n"] for choice in one["choices"]] for one in response.json()["data"]
    }


class TestPlanning:
    async def test_questions_are_part_of_the_plan_and_of_the_form(self, stage: Stage) -> None:
        period = await stage.opened(questions=[QUEUE, RETURN])
        code = await stage.form(period["id"])

        bundle = (await stage.survey.client.get(f"{API}/forms/{code}")).json()

        assert period["questions"] == [QUEUE, RETURN]
        assert bundle["questions"] == [QUEUE, RETURN]

    @pytest.mark.parametrize(
        "questions",
        [
            [QUEUE] * 2,
            [QUEUE | {"code": f"Q{n}"} for n in range(6)],
            [QUEUE | {"answers": ["Ya"]}],
            [QUEUE | {"answers": list("abcde")}],
            [QUEUE | {"code": "antrean"}],
        ],
    )
    async def test_refuses_what_cannot_be_asked(
        self, stage: Stage, questions: list[dict[str, Any]]
    ) -> None:
        body = {
            "unit_id": str(stage.unit),
            "label": "2026-S2",
            "opens_on": "2026-07-01",
            "closes_on": "2026-12-31",
            "questions": questions,
        }

        assert (await stage.post("/periods", body)).status_code == 422


class TestCounting:
    async def test_counts_each_choice_and_leaves_the_answers_alone(self, stage: Stage) -> None:
        period = await stage.opened(questions=[QUEUE, RETURN])
        code = await stage.form(period["id"])
        chosen: list[dict[str, int]] = [
            {"ANTREAN": 1, "KEMBALI": 2},
            {"ANTREAN": 1},
            {"ANTREAN": 3, "KEMBALI": 2},
            {},
        ]

        for extra in chosen:
            assert (await stage.submit(code, submission(3, extra=extra))).status_code == 201

        assert await counts(stage, period["id"]) == {"ANTREAN": [2, 0, 1], "KEMBALI": [0, 2]}
        assert (await stage.get(f"/periods/{period['id']}/progress")).json()["n"] == 4

    async def test_counts_a_retry_once_whatever_it_chooses_now(self, stage: Stage) -> None:
        """The first choice stands: nobody could tell afterwards what it was."""
        period = await stage.opened(questions=[QUEUE])
        code = await stage.form(period["id"])
        sent = submission(3, extra={"ANTREAN": 2})
        await stage.submit(code, sent)

        again = await stage.submit(code, sent | {"extra": {"ANTREAN": 3}})

        assert again.status_code == 200
        assert await counts(stage, period["id"]) == {"ANTREAN": [0, 1, 0]}

    async def test_tells_services_apart(self, stage: Stage) -> None:
        period = await stage.opened(questions=[RETURN])
        service = str(await stage.publish_service())
        codes = [
            await stage.form(period["id"]),
            await stage.form(period["id"], service_id=service),
        ]
        for code, choice in zip(codes, (1, 2), strict=True):
            await stage.submit(code, submission(3, extra={"KEMBALI": choice}))

        assert await counts(stage, period["id"]) == {"KEMBALI": [1, 1]}
        assert await counts(stage, period["id"], service_id=service) == {"KEMBALI": [0, 1]}

    @pytest.mark.parametrize("extra", [{"LAIN": 1}, {"KEMBALI": 3}])
    async def test_refuses_what_was_not_asked(self, stage: Stage, extra: dict[str, int]) -> None:
        period = await stage.opened(questions=[RETURN])
        code = await stage.form(period["id"])

        response = await stage.submit(code, submission(3, extra=extra))

        assert response.status_code == 422
        [pointer] = [e["pointer"] for e in response.json()["errors"]]
        assert pointer == f"#/extra/{next(iter(extra))}"
        assert (await stage.get(f"/periods/{period['id']}/progress")).json()["n"] == 0

    @pytest.mark.parametrize("choice", [0, 5, "1", None, 1.5, True])
    async def test_refuses_what_is_no_choice(self, stage: Stage, choice: object) -> None:
        period = await stage.opened(questions=[RETURN])
        code = await stage.form(period["id"])

        response = await stage.submit(code, submission(3, extra={"KEMBALI": choice}))

        assert response.status_code == 422

    async def test_a_sealed_round_counts_no_more(self, stage: Stage) -> None:
        period = await stage.opened(questions=[RETURN])
        code = await stage.form(period["id"])
        await stage.submit(code, submission(3, extra={"KEMBALI": 1}))
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")

        late = await stage.submit(code, submission(3, extra={"KEMBALI": 1}))

        assert (late.status_code, late.json()["type"]) == (410, "/problems/PeriodSealed")
        assert await counts(stage, period["id"]) == {"KEMBALI": [1, 0]}

    async def test_a_choice_counts_as_long_as_its_answer_does(
        self, stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened(questions=[RETURN])
        qr, kiosk = [await stage.form(period["id"], channel=c) for c in ("qr", "kiosk")]
        await stage.submit(qr, submission(3, extra={"KEMBALI": 2}))
        for _ in range(3):
            await stage.submit(kiosk, submission(4, extra={"KEMBALI": 1}))
        days = {"from_day": period["opens_on"], "to_day": period["closes_on"]}
        aside = {"selection": {"channel": "kiosk", **days}, "reason": "Tiga jawaban seragam."}

        case = (await stage.post(f"/periods/{period['id']}/invalidations", aside)).json()
        without = await counts(stage, period["id"])
        second = issuer.sign_in("surveys:seal", government=stage.government)
        restored = await stage.survey.client.post(
            f"{stage.base}/invalidations/{case['id']}/approval",
            json={"approve": False, "reason": "Rekaman menunjukkan layanan keliling."},
            headers=second | {"If-Match": '"1"'},
        )

        assert restored.status_code == 200, restored.text
        assert without == {"KEMBALI": [0, 1]}
        assert await counts(stage, period["id"]) == {"KEMBALI": [3, 1]}

    async def test_a_revision_counts_its_own_answers(self, stage: Stage) -> None:
        period = await stage.opened(questions=[RETURN])
        code = await stage.form(period["id"])
        for _ in range(10):
            await stage.submit(code, submission(3, extra={"KEMBALI": 2}))
        with clock.ahead(timedelta(days=60)):
            late = submission(2, answered_on=period["closes_on"], extra={"KEMBALI": 1})
            await stage.submit(code, late)
            await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")
        reason = {"reason": "Satu jawaban terlambat dikirim perangkat.", "count_late": True}
        begun = await stage.post(f"/periods/{period['id']}/revisions", reason)
        revision = begun.json()["period_id"]
        web = await stage.form(revision, channel="web")

        more = submission(4, answered_on=period["opens_on"], extra={"KEMBALI": 1})
        assert (await stage.submit(web, more)).status_code == 201

        assert await counts(stage, period["id"]) == {"KEMBALI": [0, 10]}
        assert await counts(stage, revision) == {"KEMBALI": [2, 10]}

    async def test_counts_from_before_each_choice_was_kept_stay(
        self, stage: Stage, engines: Engines
    ) -> None:
        period = await stage.opened(questions=[RETURN])
        service = await stage.publish_service()
        await stage.submit(await stage.form(period["id"]), submission(3, extra={"KEMBALI": 1}))
        connection = await asyncpg.connect(engines.owner_url("survey"))
        await connection.execute(
            "INSERT INTO question_counts VALUES ($1, $2, $3, 'KEMBALI', 1, 0, 7)",
            stage.government,
            UUID(period["id"]),
            service,
        )
        await connection.close()

        assert await counts(stage, period["id"]) == {"KEMBALI": [8, 0]}
        assert await counts(stage, period["id"], service_id=str(service)) == {"KEMBALI": [7, 0]}

    async def test_of_the_whole_unit_can_be_told_apart(self, stage: Stage) -> None:
        period = await stage.opened(questions=[RETURN])
        service = str(await stage.publish_service())
        for form in ({}, {"service_id": service}):
            code = await stage.form(period["id"], **form)
            await stage.submit(code, submission(3, extra={"KEMBALI": 1}))

        assert await counts(stage, period["id"], service_id=str(UUID(int=0))) == {"KEMBALI": [1, 0]}

    async def test_is_for_staff_of_the_unit(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened(questions=[RETURN])
        path = f"{stage.base}/periods/{period['id']}/questions"
        elsewhere = issuer.sign_in("surveys:read", government=stage.government, units=[uuid4()])

        stranger = await stage.survey.client.get(path)
        colleague = await stage.survey.client.get(path, headers=elsewhere)
        other = await other_stage.get(f"/periods/{period['id']}/questions")

        assert [stranger.status_code, colleague.status_code, other.status_code] == [401, 404, 404]
