"""The public index: exact, with its margin, averaged in declared ways."""

from typing import Any
from uuid import uuid4

import pytest

from tests.survey_api.factories import Stage, submission


async def fill(stage: Stage, code: str, *scores: int, times: int) -> None:
    """`times` equal answers through one form."""
    batch = [submission(*scores) for _ in range(times)]
    response = await stage.submit(code, {"responses": batch})
    assert {r["status"] for r in response.json()["results"]} == {201}


class TestReadIndex:
    async def test_of_a_unit_pools_all_its_answers(self, stage: Stage) -> None:
        period = await stage.opened()
        await fill(stage, await stage.form(period["id"]), 4, times=9)
        await fill(stage, await stage.form(period["id"], channel="kiosk"), 3, times=3)

        found = await stage.index()

        assert (found["n"], found["index"], found["category"]) == (12, 93.75, "A")
        assert (found["method"], found["population"]) == ("pooled", 1000)
        assert found["elements"][2] == {
            "code": "WAKTU", "name": "Waktu Penyelesaian", "mean": 3.75, "index": 93.75,
            "margin": found["margin"], "lower": found["lower"], "upper": found["upper"],
        }  # fmt: skip
        assert (found["needed"], found["still_needed"]) == (278, 266)
        assert found["publishable"] is False
        assert "too_few_answers" in found["reasons"]

    async def test_matches_the_published_worksheet(self, stage: Stage) -> None:
        """29 respondents with these element sums: 91.48, not the 90.56 of a rounded weight."""
        totals = [105, 101, 100, 116, 102, 105, 106, 105, 115]
        code = await stage.form((await stage.opened())["id"])
        rows = [[3 + (n < total - 3 * 29) for total in totals] for n in range(29)]
        await stage.submit(code, {"responses": [submission(*row) for row in rows]})

        found = await stage.index()

        assert (found["n"], found["index"]) == (29, 91.48)
        assert found["lower"] < 91.48 < found["upper"]
        assert found["interval"] == "logit_t"

    async def test_without_answers_says_how_many_are_needed(self, stage: Stage) -> None:
        await stage.opened()

        found = await stage.index()

        assert (found["n"], found["index"], found["margin"]) == (0, None, None)
        assert found["reasons"] == ["no_answers"]
        assert found["still_needed"] == 278

    async def test_of_a_service_counts_only_its_answers(self, stage: Stage) -> None:
        births, cards = [await stage.publish_service(name=n) for n in ("Akta", "KTP")]
        period = await stage.opened(
            services=[{"service_id": str(births), "population": 60}, {"service_id": str(cards)}]
        )
        await fill(stage, await stage.form(period["id"], service_id=str(births)), 4, times=12)
        await fill(stage, await stage.form(period["id"], service_id=str(cards)), 2, times=15)

        found = await stage.index(scope="service", id=str(births))

        assert (found["n"], found["index"], found["population"]) == (12, 100, 60)

    async def test_says_what_weighing_would_change(self, stage: Stage) -> None:
        """Where answers are collected moves the pooled index; users do not move."""
        large, small = [await stage.publish_service(name=n) for n in ("Ramai", "Sepi")]
        period = await stage.opened(
            services=[
                {"service_id": str(large), "population": 900},
                {"service_id": str(small), "population": 100},
            ]
        )
        await fill(stage, await stage.form(period["id"], service_id=str(large)), 2, times=10)
        await fill(stage, await stage.form(period["id"], service_id=str(small)), 4, times=30)

        pooled = await stage.index()
        weighted = await stage.index(method="population")

        assert pooled["index"] == 87.5
        assert pooled["rollups"] == {
            "pooled": 87.5, "population": 55.0, "simple": 75.0,
            "post_stratified": None, "post_stratified_by": None, "kish": None,
        }  # fmt: skip
        assert (weighted["index"], weighted["method"]) == (55.0, "population")

    async def test_of_a_government_weighs_units_by_their_users(self, stage: Stage) -> None:
        first = await stage.opened(population=900)
        await fill(stage, await stage.form(first["id"]), 2, times=10)
        await stage.go_to_another_unit()
        second = await stage.opened(population=100)
        await fill(stage, await stage.form(second["id"]), 4, times=30)

        response = await stage.get("/index", scope="government", period="2026-S2")

        found = response.json()
        assert (found["id"], found["population"]) == (stage.government, 1000)
        assert (found["method"], found["index"]) == ("population", 55.0)
        assert found["rollups"]["pooled"] == 87.5

    async def test_more_answers_than_users_are_not_publishable(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened(population=10))["id"])
        await fill(stage, code, 4, times=11)

        found = await stage.index()

        assert found["publishable"] is False
        assert "more_answers_than_users" in found["reasons"]

    async def test_asking_everybody_leaves_no_margin(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened(population=11))["id"])
        await fill(stage, code, 4, times=6)
        await fill(stage, code, 3, times=5)

        found = await stage.index()

        assert (found["margin"], found["interval"], found["publishable"]) == (0, "census", True)

    async def test_is_not_sent_twice(self, stage: Stage) -> None:
        await stage.opened()
        params = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"}
        first = await stage.survey.client.get(f"{stage.base}/index", params=params)

        again = await stage.survey.client.get(
            f"{stage.base}/index",
            params=params,
            headers={"If-None-Match": first.headers["ETag"]},
        )

        assert again.status_code == 304

    @pytest.mark.parametrize(
        ("params", "status"),
        [
            ({"scope": "unit", "period": "2026-S2"}, 404),
            ({"scope": "service", "id": str(uuid4()), "period": "2026-S2"}, 404),
            ({"scope": "government", "period": "1999"}, 404),
            ({"scope": "village", "period": "2026-S2"}, 422),
            ({"scope": "government", "period": "2026-S2", "instrument": "X"}, 404),
        ],
    )
    async def test_refuses_what_does_not_exist(
        self, stage: Stage, params: dict[str, Any], status: int
    ) -> None:
        await stage.opened()

        response = await stage.survey.client.get(f"{stage.base}/index", params=params)

        assert response.status_code == status

    async def test_a_planned_round_is_not_public(self, stage: Stage) -> None:
        await stage.plan()

        response = await stage.get("/index", scope="unit", id=str(stage.unit), period="2026-S2")

        assert response.status_code == 404

    async def test_stays_in_its_government(self, stage: Stage, other_stage: Stage) -> None:
        await stage.opened()

        response = await stage.survey.client.get(
            f"{other_stage.base}/index",
            params={"scope": "unit", "id": str(stage.unit), "period": "2026-S2"},
        )

        assert response.status_code == 404
