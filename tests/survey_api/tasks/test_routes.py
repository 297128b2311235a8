"""What waits for whoever looks after surveys."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from prima_chassis import clock
from survey_api.tasks.rules import unfollowed
from tests.survey_api.factories import Stage, submission, today


async def kinds(stage: Stage) -> list[str]:
    tasks = (await stage.get("/tasks")).json()["data"]
    return [task["kind"] for task in tasks]


class TestListTasks:
    async def test_follows_a_round_from_plan_to_seal(self, stage: Stage) -> None:
        period = await stage.plan(population=1)
        assert await kinds(stage) == ["open_period"]

        await stage.step(period["id"], "open")
        assert await kinds(stage) == ["collect_answers"]

        code = await stage.form(period["id"])
        await stage.submit(code, submission(4))
        assert await kinds(stage) == []

        with clock.ahead(timedelta(days=31)):
            assert await kinds(stage) == ["close_period"]
            await stage.step(period["id"], "close")
        with clock.ahead(timedelta(days=38)):
            assert await kinds(stage) == ["seal_period"]
            await stage.step(period["id"], "seal")
            assert await kinds(stage) == []

    async def test_says_how_many_answers_are_missing_and_until_when(self, stage: Stage) -> None:
        await stage.opened()

        [task] = (await stage.get("/tasks")).json()["data"]

        assert "278" in task["title"]
        assert task["due_on"] == str(today() + timedelta(days=30))
        assert (task["overdue"], task["href"]) == (False, f"/meja/survei/{stage.unit}")

    async def test_shows_only_what_the_caller_may_do(self, stage: Stage) -> None:
        await stage.plan()
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)

        response = await stage.survey.client.get(f"{stage.base}/tasks", headers=reader)

        assert response.json()["data"] == []


class TestFollowUps:
    async def sealed(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        batch = [submission(4, 4, 2, 4, 4, 4, 3, 3, 4) for _ in range(12)]
        await stage.submit(code, {"responses": batch})
        await stage.step(period["id"], "close")
        assert (await stage.step(period["id"], "seal")).status_code == 200

    async def test_wait_for_somebody_in_charge(self, stage: Stage) -> None:
        await self.sealed(stage)

        tasks = (await stage.get("/tasks")).json()["data"]

        assert {task["kind"] for task in tasks} == {"assign_followup"}
        assert len(tasks) == 3
        assert {task["href"] for task in tasks} == {f"/meja/survei/{stage.unit}/tindak-lanjut"}
        assert any("Waktu Penyelesaian" in task["title"] for task in tasks)

    async def test_are_shown_only_to_those_who_may_plan_them(self, stage: Stage) -> None:
        await self.sealed(stage)
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:manage", "tasks:read", government=stage.government, units=[uuid4()]
        )

        for headers in (reader, elsewhere):
            response = await stage.survey.client.get(f"{stage.base}/tasks", headers=headers)
            assert response.json()["data"] == []


DUE = date(2026, 12, 22)


@pytest.mark.parametrize(
    ("owned", "days", "kind"),
    [
        (False, -30, "assign_followup"),
        (False, 1, "finish_followup"),
        (True, -30, None),
        (True, -8, None),
        (True, -7, "finish_followup"),
        (True, 0, "finish_followup"),
        (True, 1, "finish_followup"),
    ],
)
def test_follow_ups_come_to_mind_a_week_before_they_are_due(
    owned: bool, days: int, kind: str | None
) -> None:
    found = unfollowed(
        label="2026-S2",
        element="Waktu Penyelesaian",
        due_on=DUE,
        owned=owned,
        today=DUE + timedelta(days=days),
    )

    assert (found.kind if found else None) == kind
    assert found is None or ("terlambat" in found.sentence) == (days > 0)
