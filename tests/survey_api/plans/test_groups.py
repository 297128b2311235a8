"""Whom to ask in every service and channel: women and men, young and old."""

from collections import defaultdict
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from survey_api.mixes import actions as mixes
from tests.survey_api.factories import Stage, several, submission
from tests.survey_api.invalidations.steps import propose

WOMEN_AND_MEN = [
    {"field": "gender", "option": "female", "population": 600},
    {"field": "gender", "option": "male", "population": 400},
]
AGES = [
    {"field": "age_band", "option": "18_25", "population": 333},
    {"field": "age_band", "option": "26_35", "population": 333},
]
KIOSK_AND_QR = [{"channel": "kiosk", "share": 65}, {"channel": "qr", "share": 35}]
Part = tuple[str | None, str | None]


async def planned(stage: Stage, period: dict[str, Any], **plan: Any) -> dict[str, Any]:
    response = await stage.put(f"/periods/{period['id']}/sample-plan", plan, **{"If-Match": '"0"'})
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def of(stage: Stage, period: dict[str, Any], field: str = "gender") -> dict[str, Any]:
    response = await stage.get(f"/periods/{period['id']}/sample-plan/groups", field=field)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def asked_twice(stage: Stage) -> tuple[dict[str, Any], str]:
    """An open round about two services, the users of one of them unknown; and that one's id."""
    births, cards = [await stage.publish_service(name=name) for name in ("Akta", "KTP")]
    services = [
        {"service_id": str(births), "population": None},
        {"service_id": str(cards), "population": 377},
    ]
    return await stage.opened(services=services), str(births)


def told(gender: str | None, *, times: int) -> dict[str, Any]:
    respondent = {"gender": gender} if gender else {}
    return {"responses": [submission(3, respondent=respondent) for _ in range(times)]}


def sums(strata: list[dict[str, Any]], key: str) -> dict[Part, int]:
    """Of each service in each channel."""
    found: dict[Part, int] = defaultdict(int)
    for row in strata:
        found[row["service_id"], row["channel"]] += row[key]
    return dict(found)


class TestReadSamplePlanGroups:
    @pytest.mark.parametrize("field", ["gender", "age_band"])
    async def test_adds_up_to_every_service_in_every_channel_and_to_the_whole(
        self, stage: Stage, field: str
    ) -> None:
        period, births = await asked_twice(stage)
        for channel in ("kiosk", "qr"):
            code = await stage.form(period["id"], service_id=births, channel=channel)
            await stage.submit(code, told("female", times=7))
        await stage.submit(await stage.form(period["id"]), told(None, times=4))
        plan = await planned(stage, period, channels=KIOSK_AND_QR, groups=WOMEN_AND_MEN + AGES)

        groups = await of(stage, period, field)

        places = [row for row in plan["strata"] if not row["group"]]
        margins = [r for r in plan["strata"] if r["group"] and r["group"]["field"] == field]
        for key in ("needed", "n"):
            assert sums(groups["strata"], key) == sums(places, key)
            for margin in margins:
                there = [r[key] for r in groups["strata"] if r["group"] == margin["group"]]
                assert sum(there) == margin[key]
        assert sum(row["needed"] for row in margins) == groups["planned"] == plan["planned"] == 278
        assert sum(row["n"] for row in margins) == groups["n"] == plan["n"] == 18

    async def test_tells_how_many_are_still_needed_of_whom_and_where(self, stage: Stage) -> None:
        period = await stage.opened(population=20)
        await stage.submit(await stage.form(period["id"], channel="kiosk"), told("male", times=5))
        await stage.submit(await stage.form(period["id"]), told(None, times=3))
        await planned(stage, period, channels=KIOSK_AND_QR, groups=WOMEN_AND_MEN)

        groups = await of(stage, period)

        found = [
            (r["channel"], r["group"]["option"], r["needed"], r["n"], r["still_needed"])
            for r in groups["strata"]
        ]
        assert found == [
            ("kiosk", "female", 8, 0, 8), ("kiosk", "male", 5, 5, 0),
            ("qr", "female", 4, 0, 4), ("qr", "male", 3, 0, 3), ("qr", None, 0, 3, 0),
        ]  # fmt: skip

    async def test_shows_answers_that_nobody_planned_for(self, stage: Stage) -> None:
        period = await stage.opened(population=20)
        await stage.submit(await stage.form(period["id"], channel="web"), told("male", times=2))
        await planned(stage, period, channels=KIOSK_AND_QR, groups=WOMEN_AND_MEN[:1])

        groups = await of(stage, period)

        assert [
            (r["channel"], r["group"]["option"], r["needed"], r["n"]) for r in groups["strata"]
        ] == [
            ("kiosk", "female", 13, 0), ("qr", "female", 7, 0),
            ("web", "female", 0, 0), ("web", None, 0, 2),
        ]  # fmt: skip

    async def test_counts_anew_whatever_changes(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, told("female", times=3))
        await planned(stage, period, groups=WOMEN_AND_MEN)
        first = (await of(stage, period))["n"]
        await stage.submit(code, told("male", times=2))

        assert (first, (await of(stage, period))["n"]) == (3, 5)

    async def test_leaves_out_what_was_set_aside(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), told("female", times=6))
        await planned(stage, period, groups=WOMEN_AND_MEN)
        before = (await of(stage, period))["n"]
        assert (await propose(stage, period["id"])).status_code == 201

        assert (before, (await of(stage, period))["n"]) == (6, 0)

    async def test_counts_a_large_round_once_a_minute(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(mixes, "LARGE", 20)
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, several(3, times=20))
        await planned(stage, period, groups=WOMEN_AND_MEN)
        await stage.submit(code, told("male", times=2))

        at_once = await of(stage, period)
        with clock.ahead(timedelta(minutes=2)):
            later = await of(stage, period)

        assert (at_once["n"], later["n"]) == (20, 22)
        assert at_once["grouped_at"] < later["grouped_at"]

    async def test_refuses_a_field_of_which_the_plan_knows_no_users(self, stage: Stage) -> None:
        period = await stage.plan()
        path = f"/periods/{period['id']}/sample-plan/groups"
        without_plan = await stage.get(path, field="gender")
        await planned(stage, period, groups=WOMEN_AND_MEN)

        other_field = await stage.get(path, field="education")
        no_field = [await stage.get(path, field="height"), await stage.get(path)]

        for refused in (without_plan, other_field):
            assert refused.status_code == 409
            assert refused.json()["type"] == "/problems/GroupNotPlanned"
        assert [r.status_code for r in no_field] == [422, 422]

    async def test_is_for_those_who_manage_within_reach(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await stage.plan()
        await planned(stage, period, groups=WOMEN_AND_MEN)
        path = f"{stage.base}/periods/{period['id']}/sample-plan/groups"
        government = stage.government
        reader = stage.issuer.sign_in("surveys:read", government=government)
        elsewhere = stage.issuer.sign_in("surveys:manage", government=government, units=[uuid4()])

        answers = [
            await stage.survey.client.get(path, headers=headers, params={"field": "gender"})
            for headers in ({}, reader, elsewhere, other_stage.headers, stage.headers)
        ]

        assert [r.status_code for r in answers] == [401, 403, 404, 404, 200]
