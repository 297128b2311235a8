"""Changing the plan of a round before it is closed."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from httpx import Response

from tests.survey_api.factories import Stage, several, today


async def change(stage: Stage, period: dict[str, Any], **changed: Any) -> Response:
    return await stage.patch(
        f"/periods/{period['id']}", changed, **{"If-Match": f'"{period["version"]}"'}
    )


class TestChangePeriod:
    async def test_changes_what_is_given_and_nothing_else(self, stage: Stage) -> None:
        period = await stage.opened(population_source="Register 2025")

        response = await change(stage, period, population=2100, tickets_required=True)

        changed = response.json()
        assert (changed["population"], changed["tickets_required"]) == (2100, True)
        assert response.headers["ETag"] == f'"{period["version"] + 1}"'
        same = ("population_source", "closes_on", "grace_until", "opens_on", "state", "label")
        assert {k: changed[k] for k in same} == {k: period[k] for k in same}

    async def test_moves_the_grace_day_with_the_last_day(self, stage: Stage) -> None:
        period = await stage.plan(grace_days=5)

        moved = (await change(stage, period, closes_on=str(today() + timedelta(days=10)))).json()
        longer = (await change(stage, moved, grace_days=20)).json()

        assert moved["grace_until"] == str(today() + timedelta(days=15))
        assert longer["grace_until"] == str(today() + timedelta(days=30))
        assert longer["closes_on"] == moved["closes_on"]

    async def test_forgets_a_population_that_is_not_known_after_all(self, stage: Stage) -> None:
        period = await stage.opened()

        changed = (await change(stage, period, population=None)).json()

        assert changed["population"] is None
        assert (await stage.index())["needed"] == 385

    async def test_null_elsewhere_changes_nothing(self, stage: Stage) -> None:
        period = await stage.plan()

        changed = (await change(stage, period, closes_on=None, grace_days=None)).json()

        assert changed == period | {"version": 2}

    async def test_keeps_answers_already_given_inside_the_round(self, stage: Stage) -> None:
        planned = await stage.plan(label="2026-01")
        opened = await stage.opened(label="2026-02")
        yesterday = str(today() - timedelta(days=1))

        before = await change(stage, planned, closes_on=yesterday)
        after = await change(stage, opened, closes_on=yesterday)
        today_still = await change(stage, opened, closes_on=str(today()))

        assert [r.status_code for r in (before, after, today_still)] == [200, 422, 200]
        assert after.json()["type"] == "/problems/LastDayImpossible"
        assert str(today()) in after.json()["detail"]

    async def test_lasts_a_year_at_most(self, stage: Stage) -> None:
        period = await stage.plan()

        response = await change(stage, period, closes_on=str(today() + timedelta(days=337)))

        assert response.json()["type"] == "/problems/LastDayImpossible"

    async def test_ends_when_the_round_is_closed(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=12))
        closed = (await stage.step(period["id"], "close")).json()
        in_closing = await change(stage, closed, population=5)
        await stage.step(period["id"], "seal")
        sealed = (await stage.get(f"/periods/{period['id']}")).json()

        in_sealed = await change(stage, sealed, population=5)

        types = [r.json()["type"] for r in (in_closing, in_sealed)]
        assert types == ["/problems/WrongState"] * 2

    @pytest.mark.parametrize(
        "changed",
        [
            {"population": 0},
            {"population": 2.5},
            {"grace_days": 61},
            {"closes_on": "soon"},
            {"closes_on": "9999-12-31"},
            {"closes_on": "1999-12-31"},
            {"population_source": "x" * 201},
            {"label": "2027"},
            {"opens_on": "2026-01-01"},
        ],
    )
    async def test_refuses_what_cannot_be(self, stage: Stage, changed: dict[str, Any]) -> None:
        response = await change(stage, await stage.plan(), **changed)

        assert response.status_code == 422

    async def test_is_for_those_who_manage_within_reach_and_have_seen_it(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await stage.plan()
        path = f"{stage.base}/periods/{period['id']}"
        seen = {"If-Match": '"1"'}
        client = stage.survey.client
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:manage", government=stage.government, units=[uuid4()]
        )

        answers = [
            await client.patch(path, json={}, headers=seen),
            await client.patch(path, json={}, headers=reader | seen),
            await client.patch(path, json={}, headers=elsewhere | seen),
            await client.patch(path, json={}, headers=other_stage.headers | seen),
            await client.patch(path, json={}, headers=stage.headers),
            await client.patch(path, json={}, headers=stage.headers | {"If-Match": '"9"'}),
        ]

        assert [r.status_code for r in answers] == [401, 403, 404, 404, 428, 412]
