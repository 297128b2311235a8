"""One person sets answers aside, with a reason that stays."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from prima_deploy.engines import Engines
from tests.survey_api.factories import Stage, today
from tests.survey_api.invalidations.steps import (
    UNIT_ITSELF,
    WHY,
    answered,
    propose,
    selection,
    statuses,
)
from tests.tokens import Issuer


class TestProposeInvalidation:
    async def test_sets_answers_aside_at_once(self, stage: Stage) -> None:
        period = await answered(stage)
        assert (await stage.index())["n"] == 18

        response = await propose(stage, period["id"], from_day=str(today()))

        assert response.status_code == 201
        proposed = response.json()
        assert (proposed["answers"], proposed["state"], proposed["mine"]) == (
            6,
            "quarantined",
            True,
        )
        [reason] = proposed["reasons"]
        assert (reason["step"], reason["reason"]) == ("proposed", WHY)
        assert await statuses(stage, period["id"]) == {"accepted": 12, "quarantined": 6}
        assert (await stage.index())["n"] == 12

    @pytest.mark.parametrize(
        ("chosen", "expected"),
        [
            ({"only_uniform": True}, 6),
            ({"channel": "qr"}, 18),
            ({"channel": "kiosk"}, None),
            ({"service_id": UNIT_ITSELF}, 18),
            ({"service_id": str(uuid4())}, None),
            ({"to_day": str(today() - timedelta(days=2))}, None),
        ],
    )
    async def test_takes_what_is_selected(
        self, stage: Stage, chosen: dict[str, Any], expected: int | None
    ) -> None:
        period = await answered(stage)

        response = await propose(stage, period["id"], **chosen)

        if expected is None:
            assert response.status_code == 409
            assert response.json()["type"] == "/problems/NothingSelected"
        else:
            assert response.json()["answers"] == expected

    async def test_leaves_to_others_what_they_have_set_aside(self, stage: Stage) -> None:
        period = await answered(stage)
        await propose(stage, period["id"], only_uniform=True)

        rest = await propose(stage, period["id"])
        nothing = await propose(stage, period["id"])

        assert rest.json()["answers"] == 12
        assert nothing.json()["type"] == "/problems/NothingSelected"

    async def test_has_one_effect_under_one_key(self, stage: Stage) -> None:
        period = await answered(stage)
        path = f"/periods/{period['id']}/invalidations"
        body, key = {"selection": selection(), "reason": WHY}, {"Idempotency-Key": str(uuid4())}

        first = await stage.post(path, body, **key)
        again = await stage.post(path, body, **key)

        assert first.json() == again.json()
        assert len((await stage.get(path)).json()["data"]) == 1

    @pytest.mark.parametrize(
        "body",
        [
            {"selection": selection(), "reason": "singkat"},
            {"selection": selection(), "reason": "x" * 1001},
            {"selection": selection()},
            {"selection": selection(to_day="2020-01-01"), "reason": WHY},
            {"selection": selection(ids=["1"]), "reason": WHY},
        ],
    )
    async def test_refuses_what_is_incomplete(self, stage: Stage, body: dict[str, Any]) -> None:
        period = await stage.opened()

        response = await stage.post(f"/periods/{period['id']}/invalidations", body)

        assert response.status_code == 422

    async def test_refuses_a_round_that_has_not_begun_or_is_sealed(self, stage: Stage) -> None:
        planned = await stage.plan(label="2026-11")
        sealed = await answered(stage)
        await stage.step(sealed["id"], "close")
        assert (await stage.step(sealed["id"], "seal")).status_code == 200

        for period in (planned, sealed):
            response = await propose(stage, period["id"])
            assert (response.status_code, response.json()["type"]) == (
                409,
                "/problems/InvalidationClosed",
            )

    async def test_comes_before_the_seal_or_after_it_when_they_race(self, stage: Stage) -> None:
        for label in ("2026-01", "2026-02", "2026-03", "2026-04"):
            period = await answered(stage, label=label)
            await stage.step(period["id"], "close")

            proposed, seal = await asyncio.gather(
                propose(stage, period["id"], only_uniform=True), stage.step(period["id"], "seal")
            )

            expected = {201: {"accepted": 12, "quarantined": 6}, 409: {"accepted": 18}}
            assert (proposed.status_code, seal.status_code) in {(201, 409), (409, 200)}
            assert await statuses(stage, period["id"]) == expected[proposed.status_code]

    async def test_refuses_an_unknown_anomaly(self, stage: Stage) -> None:
        period = await answered(stage)

        response = await propose(stage, period["id"], anomaly_id=str(uuid4()))

        assert response.json()["type"] == "/problems/AnomalyNotFound"
        assert await statuses(stage, period["id"]) == {"accepted": 18}

    async def test_is_for_planners_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await answered(stage)
        path = f"{stage.base}/periods/{period['id']}/invalidations"
        body = {"selection": selection(), "reason": WHY}
        elsewhere = issuer.sign_in("surveys:manage", government=stage.government, units=[uuid4()])
        reader = issuer.sign_in("surveys:read", "surveys:seal", government=stage.government)

        answers = [
            await stage.survey.client.post(path, json=body, headers=headers)
            for headers in ({}, reader, elsewhere, other_stage.headers)
        ]

        assert [one.status_code for one in answers] == [401, 403, 404, 404]


class TestReasons:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE invalidation_reasons SET reason = 'lain'",
            "DELETE FROM invalidation_reasons",
            "UPDATE invalidated_responses SET response_id = gen_random_uuid()",
            "DELETE FROM invalidated_responses",
            "UPDATE responses SET answers = '{4}'",
            "DELETE FROM responses",
            "DELETE FROM invalidations",
            "TRUNCATE invalidation_reasons",
        ],
    )
    async def test_cannot_be_changed_nor_what_was_answered(
        self, stage: Stage, engines: Engines, statement: str
    ) -> None:
        period = await answered(stage)
        await propose(stage, period["id"])
        urls = [engines.database_url("survey")]
        if "invalidat" in statement and "FROM invalidations" not in statement:
            urls.append(engines.owner_url("survey"))

        for url in urls:
            connection = await asyncpg.connect(url)
            try:
                await connection.execute(
                    "SELECT set_config('app.government', $1, false)", stage.government
                )
                with pytest.raises(asyncpg.PostgresError) as refused:
                    await connection.execute(statement)
            finally:
                await connection.close()
            assert refused.value.sqlstate in {"PR002", "42501", "0A000"}
