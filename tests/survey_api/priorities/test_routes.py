"""What to improve first, in public."""

from typing import Any

from survey_api.priorities import rules
from tests.survey_api.factories import Stage, several, submission


class TestQuadrants:
    def test_are_cut_at_the_means(self) -> None:
        found = rules.quadrants([80, 80, 20, 20, None], [90, 50, 50, 90, 70])

        assert found == ["keep_up", "concentrate", "low_priority", "possible_overkill", None]


class TestReadPriorities:
    async def read(self, stage: Stage, **asked: Any) -> dict[str, Any]:
        params = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"} | asked
        params = {name: value for name, value in params.items() if value is not None}
        response = await stage.survey.client.get(f"{stage.base}/priorities", params=params)
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    async def test_finds_what_goes_with_the_rest_and_is_poor(self, stage: Stage) -> None:
        """WAKTU goes with the others and is low; BIAYA is low and goes its own way."""
        code = await stage.form((await stage.opened())["id"])
        rows = []
        for n in range(40):
            good = n % 2
            own = (n // 2) % 2
            rows.append(submission(3 + good, 3 + good, 1 + good, 1 + own, *[3 + good] * 4, 3 + own))
        await stage.submit(code, {"responses": rows})

        found = await self.read(stage)

        quadrants = {e["code"]: e["quadrant"] for e in found["elements"]}
        assert quadrants["WAKTU"] == "concentrate"
        assert quadrants["BIAYA"] == "low_priority"
        assert quadrants["PERSYARATAN"] == "keep_up"
        assert quadrants["PENGADUAN"] == "possible_overkill"
        assert found["importance_basis"] == "correlation_with_other_elements"

    async def test_of_equal_answers_knows_no_importance(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        await stage.submit(code, several(3, times=12))

        found = await self.read(stage)

        assert {(e["importance"], e["quadrant"]) for e in found["elements"]} == {(None, None)}

    async def test_hides_few_answers(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        await stage.submit(code, several(3, times=9))

        found = await self.read(stage)

        assert (found["hidden"], found["n"], found["elements"]) == (True, 9, [])

    async def test_of_a_government_takes_all_its_units(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        batch = several(3, times=6)["responses"] + several(4, times=6)["responses"]
        await stage.submit(code, {"responses": batch})

        found = await self.read(stage, scope="government", id=None)

        assert found["id"] == stage.government
        assert {e["importance"] for e in found["elements"]} == {1.0}

    async def test_refuses_what_does_not_exist(self, stage: Stage, other_stage: Stage) -> None:
        await stage.opened()
        params = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"}

        response = await other_stage.survey.client.get(
            f"{other_stage.base}/priorities", params=params
        )

        assert response.status_code == 404
