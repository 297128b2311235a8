"""Planning and steering rounds within reach."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from tests.survey_api.factories import API, Stage, today


class TestPlanPeriod:
    async def test_keeps_the_plan(self, stage: Stage) -> None:
        period = await stage.plan(population=1840, population_source="Register 2026")

        assert (period["state"], period["population"], period["version"]) == ("planned", 1840, 1)
        assert period["instrument"] == "PERMENPANRB-14-2017"
        assert period["allowed_actions"] == ["open"]
        assert period["grace_until"] == str(today() + timedelta(days=37))

    async def test_is_done_once_however_often_the_request_is_repeated(self, stage: Stage) -> None:
        body = {
            "unit_id": str(stage.unit), "label": "2026-S1",
            "opens_on": "2026-01-01", "closes_on": "2026-06-30",
        }  # fmt: skip
        key = {"Idempotency-Key": str(uuid4())}

        first, again = [await stage.post("/periods", body, **key) for _ in range(2)]

        assert (first.status_code, again.status_code) == (201, 201)
        assert first.json() == again.json()

    async def test_refuses_a_second_round_with_the_same_label(self, stage: Stage) -> None:
        await stage.plan()

        response = await stage.post(
            "/periods",
            {
                "unit_id": str(stage.unit), "label": "2026-S2",
                "opens_on": "2026-07-01", "closes_on": "2026-12-31",
            },
        )  # fmt: skip

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/PeriodExists"

    @pytest.mark.parametrize(
        "changed",
        [
            {"label": "semester 2"},
            {"label": "2026-S3"},
            {"opens_on": "2026-12-31", "closes_on": "2026-07-01"},
            {"opens_on": "2020-12-31", "closes_on": "2026-07-01"},
            {"opens_on": "9999-06-01", "closes_on": "9999-12-31"},
            {"opens_on": "2101-01-01", "closes_on": "2101-01-01"},
            {"opens_on": "1999-12-31"},
            {"population": 0},
            {"population": "many"},
            {"services": [{"service_id": str(uuid4())}] * 201},
            {"surprise": 1},
        ],
    )
    async def test_refuses_a_plan_that_cannot_be(
        self, stage: Stage, changed: dict[str, Any]
    ) -> None:
        body = {
            "unit_id": str(stage.unit), "label": "2026-S2",
            "opens_on": "2026-07-01", "closes_on": "2026-12-31",
        } | changed  # fmt: skip

        response = await stage.post("/periods", body)

        assert response.status_code == 422

    @pytest.mark.parametrize("day", ["2000-01-01", "2100-12-31"])
    async def test_takes_days_of_this_century(self, stage: Stage, day: str) -> None:
        period = await stage.plan(opens_on=day, closes_on=day, grace_days=60)

        assert (period["opens_on"], period["closes_on"]) == (day, day)

    async def test_refuses_units_out_of_reach_and_services_of_others(self, stage: Stage) -> None:
        dates = {"label": "2026-S2", "opens_on": "2026-07-01", "closes_on": "2026-12-31"}
        elsewhere = stage.issuer.sign_in(
            "surveys:manage", government=stage.government, units=[uuid4()]
        )

        unknown = await stage.post("/periods", {"unit_id": str(uuid4()), **dates})
        out_of_reach = await stage.survey.client.post(
            f"{stage.base}/periods", json={"unit_id": str(stage.unit), **dates}, headers=elsewhere
        )
        unpublished = await stage.post(
            "/periods",
            {"unit_id": str(stage.unit), **dates, "services": [{"service_id": str(uuid4())}]},
        )

        types = [r.json()["type"] for r in (unknown, out_of_reach, unpublished)]
        assert types == ["/problems/UnitUnknown"] * 2 + ["/problems/ServiceUnknown"]

    async def test_needs_the_scope(self, stage: Stage) -> None:
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)

        response = await stage.survey.client.post(f"{stage.base}/periods", json={}, headers=reader)

        assert response.status_code == 403


class TestReachOfPeriods:
    async def test_shows_rounds_of_the_units_within_reach_only(self, stage: Stage) -> None:
        period = await stage.plan()
        mine = stage.issuer.sign_in("surveys:read", government=stage.government, units=[stage.unit])
        other = stage.issuer.sign_in("surveys:read", government=stage.government, units=[uuid4()])
        client = stage.survey.client

        seen = [
            (await client.get(f"{stage.base}/periods", headers=h)).json() for h in (mine, other)
        ]
        single = await client.get(f"{stage.base}/periods/{period['id']}", headers=other)

        assert [len(page["data"]) for page in seen] == [1, 0]
        assert single.status_code == 404

    async def test_shows_nothing_of_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await stage.plan()

        own_path = await other_stage.get(f"/periods/{period['id']}")
        foreign_path = await stage.survey.client.get(
            f"{stage.base}/periods/{period['id']}", headers=other_stage.headers
        )

        assert [own_path.status_code, foreign_path.status_code] == [404, 404]

    async def test_comes_in_pages_newest_first(self, stage: Stage) -> None:
        for month in (1, 2, 3):
            await stage.plan(label=f"2026-0{month}")

        first = (await stage.get("/periods", limit=2)).json()
        second = (await stage.get("/periods", limit=2, cursor=first["next"])).json()

        labels = [p["label"] for page in (first, second) for p in page["data"]]
        assert labels == ["2026-03", "2026-02", "2026-01"]
        assert second["next"] is None

    async def test_can_be_narrowed_by_unit_and_state(self, stage: Stage) -> None:
        await stage.plan(label="2026-01")
        await stage.opened(label="2026-02")

        found = (await stage.get("/periods", state="open", unit=str(stage.unit))).json()

        assert [p["label"] for p in found["data"]] == ["2026-02"]


class TestStepPeriod:
    async def test_goes_from_planned_over_open_to_closing(self, stage: Stage) -> None:
        period = await stage.plan()

        opened = await stage.step(period["id"], "open")
        closed = await stage.step(period["id"], "close")

        assert (opened.json()["state"], opened.headers["ETag"]) == ("open", '"2"')
        assert closed.json()["state"] == "closing"
        assert closed.json()["closed_on"] == str(today())
        assert closed.json()["allowed_actions"] == ["drop", "reopen", "seal"]

    async def test_cannot_skip_or_repeat_a_step(self, stage: Stage) -> None:
        period = await stage.plan()

        early = await stage.step(period["id"], "close")
        await stage.step(period["id"], "open")
        twice = await stage.step(period["id"], "open")

        assert [early.status_code, twice.status_code] == [409, 409]
        assert "planned" in twice.json()["detail"]

    async def test_cannot_open_before_its_first_day(self, stage: Stage) -> None:
        period = await stage.plan(opens_on=str(today() + timedelta(days=1)))

        refused = await stage.step(period["id"], "open")
        with clock.ahead(timedelta(days=1)):
            opened = await stage.step(period["id"], "open")

        assert refused.json()["type"] == "/problems/TooEarly"
        assert opened.status_code == 200

    async def test_wants_to_know_which_version_was_seen(self, stage: Stage) -> None:
        period = await stage.plan()

        blind = await stage.post(f"/periods/{period['id']}/open")
        stale = await stage.post(f"/periods/{period['id']}/open", **{"If-Match": '"7"'})

        assert [blind.status_code, stale.status_code] == [428, 412]


class TestProblems:
    async def test_speak_the_language_of_the_caller(self, stage: Stage) -> None:
        address = f"{API}/governments/{stage.government}/periods/{uuid4()}"
        headers = stage.headers

        spoken = [
            (
                await stage.survey.client.get(
                    address, headers=headers | {"Accept-Language": tongue}
                )
            ).json()["title"]
            for tongue in ("id", "en")
        ]

        assert spoken == ["Periode survei tidak ditemukan", "Survey period not found"]
