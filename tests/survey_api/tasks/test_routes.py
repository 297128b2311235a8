"""What waits for whoever looks after surveys."""

from datetime import timedelta

from prima_chassis import clock
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
