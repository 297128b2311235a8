"""From a finding to a judgement, by people."""

from typing import Any
from uuid import uuid4

import pytest

from tests.survey_api.anomalies.steps import WHY, dismiss, of, scan, stuffed
from tests.survey_api.factories import Stage, submission, today
from tests.survey_api.invalidations.steps import decide
from tests.tokens import Issuer


class TestListAnomalies:
    async def test_comes_in_pages_and_by_state(self, stage: Stage) -> None:
        period, found = await stuffed(stage)
        path = f"/periods/{period['id']}/anomalies"
        await dismiss(stage, found["data"][0])

        page = (await stage.get(path, limit=1)).json()
        rest = (await stage.get(path, cursor=page["next"])).json()
        opened = (await stage.get(path, state="open")).json()

        every = page["data"] + rest["data"]
        assert {one["id"] for one in every} == {one["id"] for one in found["data"]}
        assert len(opened["data"]) == len(found["data"]) - 1
        assert (await stage.get(path, state="anything")).status_code == 422

    async def test_is_for_staff_within_reach(self, stage: Stage, other_stage: Stage) -> None:
        period = await stage.opened()
        path = f"/periods/{period['id']}/anomalies"

        assert (await stage.survey.client.get(stage.base + path)).status_code == 401
        assert (await other_stage.get(path)).status_code == 404


class TestDismissAnomaly:
    async def test_is_not_brought_up_again(self, stage: Stage) -> None:
        period, found = await stuffed(stage)
        uniform = of(found, "uniform_answers")

        dismissed = await dismiss(stage, uniform)
        again = await scan(stage, period["id"])

        assert dismissed.status_code == 200
        assert (dismissed.json()["state"], dismissed.json()["version"]) == ("dismissed", 2)
        assert of(again, "uniform_answers") == dismissed.json()
        assert of(again, "level_shift")["state"] == "open"

    async def test_does_not_cover_answers_that_come_later(self, stage: Stage) -> None:
        period, found = await stuffed(stage)
        await dismiss(stage, of(found, "uniform_answers"))
        code = await stage.form(period["id"], channel="kiosk")
        await stage.submit(code, {"responses": [submission(4) for _ in range(10)]})

        again = await scan(stage, period["id"])

        uniform = [one for one in again["data"] if one["signal"] == "uniform_answers"]
        assert sorted((one["state"], one["answers"]) for one in uniform) == [
            ("dismissed", 40),
            ("open", 50),
        ]

    async def test_happens_once_and_with_a_reason(self, stage: Stage) -> None:
        _, found = await stuffed(stage)
        anomaly = found["data"][0]

        without = await dismiss(stage, anomaly, body={"reason": "ya"})
        blank = await dismiss(stage, anomaly, body={"reason": " " * 20})
        first = await dismiss(stage, anomaly)
        stale = await dismiss(stage, anomaly)
        late = await dismiss(stage, first.json())

        assert (without.status_code, blank.status_code) == (422, 422)
        assert stale.status_code == 412
        assert (late.status_code, late.json()["type"]) == (409, "/problems/AnomalyJudged")

    async def test_is_for_those_who_seal_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        _, found = await stuffed(stage)
        anomaly = found["data"][0]
        manager = issuer.sign_in("surveys:manage", government=stage.government)
        elsewhere = issuer.sign_in("surveys:seal", government=stage.government, units=[uuid4()])

        answers = [
            await dismiss(stage, anomaly, headers=headers)
            for headers in ({}, manager, elsewhere, other_stage.headers)
        ]
        unknown = await dismiss(other_stage, anomaly, headers=other_stage.headers)

        assert [one.status_code for one in answers] == [401, 403, 404, 404]
        assert unknown.json()["type"] == "/problems/AnomalyNotFound"


class TestJudgement:
    @pytest.mark.parametrize(("approve", "expected"), [(True, "invalidated"), (False, "dismissed")])
    async def test_follows_the_invalidation(
        self, stage: Stage, second: dict[str, str], approve: bool, expected: str
    ) -> None:
        period, found = await stuffed(stage)
        uniform = of(found, "uniform_answers")
        body = {
            "anomaly_id": uniform["id"],
            "selection": {
                "service_id": uniform["service_id"],
                "channel": uniform["channel"],
                "from_day": uniform["from_day"],
                "to_day": uniform["to_day"],
                "only_uniform": True,
            },
            "reason": WHY,
        }

        proposed = await stage.post(f"/periods/{period['id']}/invalidations", body)
        between = of({"data": await self.listed(stage, period)}, "uniform_answers")
        again = await stage.post(f"/periods/{period['id']}/invalidations", body)
        await decide(stage, proposed.json(), second, approve=approve)
        after = of({"data": await self.listed(stage, period)}, "uniform_answers")

        assert proposed.json()["answers"] == 40
        assert between["state"] == "quarantined"
        assert again.json()["type"] == "/problems/AnomalyJudged"
        assert (after["state"], after["reason"]) == (expected, "Rekaman loket sudah diperiksa.")

    async def listed(self, stage: Stage, period: dict[str, Any]) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = (await stage.get(f"/periods/{period['id']}/anomalies")).json()[
            "data"
        ]
        return rows


class TestTasks:
    async def test_ask_for_a_judgement_and_a_second_person(
        self, stage: Stage, second: dict[str, str]
    ) -> None:
        period, found = await stuffed(stage)
        body = {"selection": {"from_day": str(today()), "to_day": str(today())}, "reason": WHY}
        await stage.post(f"/periods/{period['id']}/invalidations", body)

        mine = await self.tasks(stage, stage.headers)
        theirs = await self.tasks(stage, second)

        assert mine["judge_anomalies"]["title"].startswith(f"Periksa {len(found['data'])} ")
        assert "decide_invalidation" not in mine
        assert "40 jawaban" in theirs["decide_invalidation"]["title"]
        assert theirs["decide_invalidation"]["href"] == f"/meja/survei/{stage.unit}/keutuhan"

    async def tasks(self, stage: Stage, headers: dict[str, str]) -> dict[str, dict[str, Any]]:
        response = await stage.survey.client.get(f"{stage.base}/tasks", headers=headers)
        return {task["kind"]: task for task in response.json()["data"]}
