"""Whom to ask, how many are missing, and whether those who answered resemble the users."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.survey_api.factories import Stage, several, submission, today

WOMEN_AND_MEN = [
    {"field": "gender", "option": "female", "population": 600},
    {"field": "gender", "option": "male", "population": 400},
]


async def kept(stage: Stage, period_id: str, version: int = 0, **plan: Any) -> dict[str, Any]:
    response = await stage.put(
        f"/periods/{period_id}/sample-plan", plan, **{"If-Match": f'"{version}"'}
    )
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def of(stage: Stage, period_id: str) -> dict[str, Any]:
    response = await stage.get(f"/periods/{period_id}/sample-plan")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


def persons(gender: str, *scores: int, times: int) -> list[dict[str, Any]]:
    return [submission(*scores, respondent={"gender": gender}) for _ in range(times)]


class TestReadSamplePlan:
    async def test_without_a_plan_tells_the_legal_minimum(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=20))

        response = await stage.get(f"/periods/{period['id']}/sample-plan")

        plan = response.json()
        assert response.headers["ETag"] == '"0"'
        assert (plan["needed_legal"], plan["needed_precision"], plan["needed"]) == (278, None, 278)
        assert (plan["n"], plan["still_needed"], plan["deviation_from"]) == (20, 258, "assumed")
        assert plan["strata"] == [
            {
                "service_id": None, "channel": None, "group": None,
                "needed": 278, "n": 20, "still_needed": 258,
            }
        ]  # fmt: skip

    async def test_tells_what_the_printed_table_says(self, stage: Stage) -> None:
        rounded_up = await of(stage, (await stage.plan(population=1200))["id"])
        no_such_row = await of(stage, (await stage.plan(population=1201, label="2026-S1"))["id"])

        assert (rounded_up["needed_legal"], rounded_up["needed_in_table"]) == (292, 291)
        assert (no_such_row["needed_legal"], no_such_row["needed_in_table"]) == (292, None)

    async def test_plans_all_that_is_needed_where_users_of_services_are_not_known(
        self, stage: Stage
    ) -> None:
        births, cards = [await stage.publish_service(name=n) for n in ("Akta", "KTP")]
        services = [
            {"service_id": str(births), "population": 401},
            {"service_id": str(cards), "population": None},
        ]
        period = await stage.plan(services=services)

        plan = await of(stage, period["id"])

        assert {row["service_id"]: row["needed"] for row in plan["strata"]} == {
            str(births): 111, str(cards): 167,
        }  # fmt: skip
        assert (plan["needed"], plan["planned"]) == (278, 278)

    async def test_plans_for_more_where_every_service_is_to_be_judged(self, stage: Stage) -> None:
        chosen = [await stage.publish_service(name=f"Layanan {n}") for n in range(4)]
        services = [{"service_id": str(one), "population": 27} for one in chosen]
        period = await stage.plan(services=services, population=108)

        plan = await of(stage, period["id"])

        assert (plan["needed"], plan["planned"]) == (85, 108)
        assert [row["needed"] for row in plan["strata"]] == [27, 27, 27, 27]

    async def test_forecasts_at_the_pace_so_far(self, stage: Stage) -> None:
        period = await stage.opened(population=10)
        await stage.submit(await stage.form(period["id"]), several(3, times=5))

        plan = await of(stage, period["id"])

        assert plan["needed"] == 10
        assert plan["forecast_on"] == str(today() + timedelta(days=31))

    async def test_takes_the_spread_of_the_round_before(self, stage: Stage) -> None:
        before = await stage.opened(label="2026-S1")
        batch = several(2, times=20)["responses"] + several(4, times=20)["responses"]
        await stage.submit(await stage.form(before["id"]), {"responses": batch})
        period = await stage.plan()

        plan = await kept(stage, period["id"], target_margin="5.00")

        assert (plan["deviation"], plan["deviation_from"]) == (25.31, "previous")
        assert plan["needed_precision"] == 90

    async def test_is_for_those_who_manage_within_reach(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await stage.plan()
        path = f"{stage.base}/periods/{period['id']}/sample-plan"
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:manage", government=stage.government, units=[uuid4()]
        )
        client = stage.survey.client

        answers = [
            await client.get(path),
            await client.get(path, headers=reader),
            await client.get(path, headers=elsewhere),
            await client.get(path, headers=other_stage.headers),
            await client.put(path, json={}, headers=elsewhere | {"If-Match": '"0"'}),
        ]

        assert [r.status_code for r in answers] == [401, 403, 404, 404, 404]


class TestKeepSamplePlan:
    async def test_plans_for_margin_services_and_channels(self, stage: Stage) -> None:
        births, cards = [await stage.publish_service(name=n) for n in ("Akta", "KTP")]
        period = await stage.opened(population=5000)

        plan = await kept(
            stage,
            period["id"],
            target_margin="1.00",
            deviation="12",
            services=[
                {"service_id": str(births), "population": 1000},
                {"service_id": str(cards), "population": 4000},
            ],
            channels=[{"channel": "kiosk", "share": 75}, {"channel": "qr", "share": 25}],
        )

        assert (plan["needed_legal"], plan["needed_precision"], plan["needed"]) == (357, 499, 499)
        assert plan["version"] == 1
        strata = {(row["service_id"], row["channel"]): row["needed"] for row in plan["strata"]}
        assert strata == {
            (str(births), "kiosk"): 75, (str(births), "qr"): 25,
            (str(cards), "kiosk"): 299, (str(cards), "qr"): 100,
        }  # fmt: skip
        asked = (await stage.get(f"/periods/{period['id']}")).json()["services"]
        assert {row["service_id"]: row["population"] for row in asked} == {
            str(births): 1000, str(cards): 4000,
        }  # fmt: skip

    async def test_counts_what_came_in_by_service_and_channel(self, stage: Stage) -> None:
        births = await stage.publish_service(name="Akta")
        period = await stage.opened(services=[{"service_id": str(births), "population": 40}])
        kiosk = await stage.form(period["id"], service_id=str(births), channel="kiosk")
        await stage.submit(kiosk, several(3, times=12))
        await stage.submit(await stage.form(period["id"]), several(3, times=5))
        await kept(
            stage,
            period["id"],
            channels=[{"channel": "kiosk", "share": 50}, {"channel": "qr", "share": 50}],
        )

        strata = (await of(stage, period["id"]))["strata"]

        found = [(r["service_id"], r["channel"], r["needed"], r["n"]) for r in strata]
        assert found == [
            (str(births), "kiosk", 15, 12), (str(births), "qr", 15, 0),
            (None, "kiosk", 124, 0), (None, "qr", 124, 5),
        ]  # fmt: skip

    async def test_watches_the_mix_of_respondents(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        people = [*persons("female", 3, times=10), *persons("male", 3, times=40)]
        await stage.submit(code, {"responses": people})

        plan = await kept(stage, period["id"], groups=WOMEN_AND_MEN)

        groups = {r["group"]["option"]: r for r in plan["strata"] if r["group"]}
        assert {k: (r["needed"], r["n"]) for k, r in groups.items()} == {
            "female": (167, 10), "male": (111, 40),
        }  # fmt: skip
        [drift] = plan["drift"]
        assert (drift["field"], drift["chi_square"], drift["freedom"]) == ("gender", 33.33, 1)
        assert (drift["p_value"], drift["warning"]) == (0, True)
        assert plan["grouped_at"] is not None

    async def test_is_calm_while_the_mix_fits(self, stage: Stage) -> None:
        period = await stage.opened()
        people = [*persons("female", 3, times=28), *persons("male", 3, times=22)]
        await stage.submit(await stage.form(period["id"]), {"responses": people})

        [drift] = (await kept(stage, period["id"], groups=WOMEN_AND_MEN))["drift"]

        assert drift["warning"] is False

    async def test_wants_to_know_which_version_was_seen(self, stage: Stage) -> None:
        period = await stage.plan()
        path = f"/periods/{period['id']}/sample-plan"
        await kept(stage, period["id"], target_margin="2")

        blind = await stage.put(path, {})
        stale = await stage.put(path, {}, **{"If-Match": '"0"'})
        replaced = await kept(stage, period["id"], 1, target_margin="3")

        assert [blind.status_code, stale.status_code] == [428, 412]
        assert (replaced["version"], replaced["target_margin"]) == (2, 3)

    @pytest.mark.parametrize(
        "plan",
        [
            {"target_margin": "0"},
            {"target_margin": "51"},
            {"deviation": "1.005"},
            {"channels": [{"channel": "kiosk", "share": 60}]},
            {"channels": [{"channel": "kiosk", "share": 50}] * 2},
            {"channels": [{"channel": "fax", "share": 100}]},
            {"groups": [WOMEN_AND_MEN[0]] * 2},
            {"groups": [WOMEN_AND_MEN[0] | {"population": 0}]},
            {"groups": [WOMEN_AND_MEN[0] | {"field": "height"}]},
            {"services": [{"service_id": str(uuid4()), "population": "many"}]},
            {"surprise": 1},
        ],
    )
    async def test_refuses_a_plan_that_cannot_be(self, stage: Stage, plan: dict[str, Any]) -> None:
        period = await stage.plan()

        response = await stage.put(
            f"/periods/{period['id']}/sample-plan", plan, **{"If-Match": '"0"'}
        )

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/InvalidRequest"

    async def test_refuses_kinds_and_services_it_does_not_know(self, stage: Stage) -> None:
        period = await stage.plan()
        unknown_kind = [{"field": "gender", "option": "cat", "population": 5}]
        unknown_service = [{"service_id": str(uuid4()), "population": 5}]

        refused = [
            await stage.put(f"/periods/{period['id']}/sample-plan", plan, **{"If-Match": '"0"'})
            for plan in ({"groups": unknown_kind}, {"services": unknown_service})
        ]

        assert [r.json()["type"] for r in refused] == [
            "/problems/GroupUnknown", "/problems/ServiceUnknown",
        ]  # fmt: skip
        assert (await of(stage, period["id"]))["version"] == 0

    async def test_refuses_to_change_what_is_sealed(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=20))
        await stage.step(period["id"], "close")
        assert (await stage.step(period["id"], "seal")).status_code == 200

        response = await stage.put(
            f"/periods/{period['id']}/sample-plan", {}, **{"If-Match": '"0"'}
        )

        assert response.json()["type"] == "/problems/WrongState"

    async def test_not_even_the_database_lets_a_sealed_plan_change(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=20))
        await kept(stage, period["id"], target_margin="2")
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")

        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            with pytest.raises(asyncpg.PostgresError, match="sealed"):
                await connection.execute(
                    "UPDATE sample_plans SET version = 9 WHERE period_id = $1", period["id"]
                )
