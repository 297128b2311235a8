"""What the index would be if respondents were as the plan says that users are."""

from datetime import timedelta
from typing import Any

import pytest

from prima_chassis import clock
from survey_api.mixes import actions as mixes
from tests.survey_api.factories import Stage, submission


async def plan(stage: Stage, period: dict[str, Any]) -> None:
    """Six women among ten users."""
    users = [
        {"field": "gender", "option": "female", "population": 600},
        {"field": "gender", "option": "male", "population": 400},
    ]
    path = f"/periods/{period['id']}/sample-plan"
    response = await stage.put(path, {"groups": users}, **{"If-Match": '"0"'})
    assert response.status_code == 200, response.text


def persons(gender: str, *scores: int, times: int) -> list[dict[str, Any]]:
    return [submission(*scores, respondent={"gender": gender}) for _ in range(times)]


async def ended(stage: Stage) -> tuple[dict[str, Any], str]:
    """A closed round with a plan, and its form: ten content women and as many other men."""
    period = await stage.opened()
    code = await stage.form(period["id"])
    people = [*persons("female", 4, times=10), *persons("male", 2, times=10)]
    await stage.submit(code, {"responses": people})
    await plan(stage, period)
    await stage.step(period["id"], "close")
    return period, code


class TestPostStratified:
    async def test_gives_the_index_the_users_mix_once_the_asking_has_ended(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        people = [*persons("female", 4, times=10), *persons("male", 2, times=40)]
        await stage.submit(code, {"responses": people})
        await plan(stage, period)
        open_still = (await stage.index())["rollups"]
        await stage.step(period["id"], "close")

        rollups = (await stage.index())["rollups"]

        assert open_still["post_stratified"] is None
        assert (rollups["pooled"], rollups["post_stratified"]) == (60, 80)
        # Weights 3 and 0.5: 50·(10·9 + 40·0.25) / (10·3 + 40·0.5)² = 2.
        assert (rollups["post_stratified_by"], rollups["kish"]) == ("gender", 2)

    async def test_follows_answers_that_arrive_after_the_end(self, stage: Stage) -> None:
        _, code = await ended(stage)
        before = (await stage.index())["rollups"]["post_stratified"]
        await stage.submit(code, {"responses": persons("male", 4, times=10)})

        after = (await stage.index())["rollups"]["post_stratified"]

        assert (before, after) == (80, 90)

    async def test_reads_the_rows_of_a_large_round_once_a_minute(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(mixes, "LARGE", 20)
        _, code = await ended(stage)
        before = await stage.index()
        await stage.submit(code, {"responses": persons("male", 4, times=10)})

        at_once = await stage.index()
        with clock.ahead(timedelta(minutes=2)):
            later = await stage.index()

        found = [(one["n"], one["rollups"]["post_stratified"]) for one in (before, at_once, later)]
        assert found == [(20, 80), (30, 80), (30, 90)]

    async def test_is_exact_as_soon_as_a_large_round_is_sealed(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(mixes, "LARGE", 20)
        period, code = await ended(stage)
        await stage.index()
        await stage.submit(code, {"responses": persons("male", 4, times=10)})
        assert (await stage.step(period["id"], "seal")).status_code == 200

        sealed = await stage.index()

        assert (sealed["n"], sealed["rollups"]["post_stratified"]) == (30, 90)

    async def test_stays_with_a_revision(self, stage: Stage) -> None:
        period = await stage.opened()
        people = [*persons("female", 4, times=10), *persons("male", 2, times=40)]
        await stage.submit(await stage.form(period["id"]), {"responses": people})
        await plan(stage, period)
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")
        revision = await stage.post(
            f"/periods/{period['id']}/revisions", {"reason": "Nama layanan salah tulis."}
        )
        assert revision.status_code == 201, revision.text
        assert (await stage.step(revision.json()["period_id"], "seal")).status_code == 200

        rollups = (await stage.index())["rollups"]

        assert (rollups["post_stratified"], rollups["post_stratified_by"]) == (80, "gender")
