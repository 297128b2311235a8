"""Every integer and every step of an index, so that anybody can follow it by hand."""

from decimal import Decimal
from typing import Any

from tests.survey_api.factories import Stage, several, submission

WORKSHEET = [105, 101, 100, 116, 102, 105, 106, 105, 115]
"""Element sums of 29 respondents in a published worksheet."""


async def explained(stage: Stage, **asked: Any) -> dict[str, Any]:
    params = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"} | asked
    response = await stage.survey.client.get(f"{stage.base}/index/explanation", params=params)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


class TestExplainIndex:
    async def test_writes_the_published_worksheet_out(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        rows = [[3 + (n < total - 3 * 29) for total in WORKSHEET] for n in range(29)]
        await stage.submit(code, {"responses": [submission(*row) for row in rows]})

        found = await explained(stage)

        [whole] = found["parts"]
        assert (whole["key"], whole["weight"], whole["population"]) == (None, "1", 1000)
        assert (whole["sums"], whole["total"], whole["n"]) == (WORKSHEET, 955, 29)
        assert whole["squares"] == sum(sum(row) ** 2 for row in rows)
        assert len(whole["products"]) == 45
        steps = {step["name"]: step for step in found["steps"]}
        assert steps["index"]["formula"] == "100·T/(4·9·n) = (20000·955 + 1044) div (2·1044)"
        assert steps["index"]["result"] == "91.48"
        assert steps["population_correction"]["result"] == "0.971000"
        assert steps["limits"]["result"] == f"{found['lower']:.2f} – {found['upper']:.2f}"

    async def test_has_every_number_that_the_margin_needs(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        batch = [submission(3 + n % 2) for n in range(40)]
        await stage.submit(code, {"responses": batch})

        found = await explained(stage)

        steps = {step["name"]: Decimal(step["result"]) for step in found["steps"][2:6]}
        # Totals 27 and 36, twenty each: s² = 20.25·40/39; one day only.
        assert steps["variance_of_respondents"] == Decimal("0.519231")
        assert steps["variance_of_days"] == 0
        assert steps["standard_error"] == Decimal("1.961161")

    async def test_of_weighed_services_shows_weights_instead_of_steps(self, stage: Stage) -> None:
        large, small = [await stage.publish_service(name=n) for n in ("Ramai", "Sepi")]
        period = await stage.opened(
            services=[
                {"service_id": str(large), "population": 900},
                {"service_id": str(small), "population": 100},
            ]
        )
        for service, score in ((large, 2), (small, 4)):
            form = await stage.form(period["id"], service_id=str(service))
            await stage.submit(form, several(score, times=12))

        found = await explained(stage, method="population")

        assert {p["key"]: (p["weight"], p["index"]) for p in found["parts"]} == {
            str(large): ("9/10", 50), str(small): ("1/10", 100),
        }  # fmt: skip
        assert (found["index"], found["steps"]) == (55, [])

    async def test_of_a_government_leaves_out_whom_it_would_betray(self, stage: Stage) -> None:
        large = stage.unit
        await stage.submit(await stage.form((await stage.opened())["id"]), several(3, times=40))
        await stage.go_to_another_unit()
        await stage.submit(await stage.form((await stage.opened())["id"]), several(1, times=1))

        for method in ("pooled", "population", "simple"):
            found = await explained(stage, scope="government", method=method)

            assert {part["key"] for part in found["parts"]} <= {None, str(large)}
            assert [part["sums"] for part in found["parts"]] == [[120] * 9]
            assert (found["n"], found["left_out"]) == (40, 1)

    async def test_says_nothing_of_nine_answers(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        await stage.submit(code, several(3, times=9))

        found = await explained(stage)

        assert (found["hidden"], found["n"], found["index"]) == (True, 9, None)
        assert (found["parts"], found["steps"]) == ([], [])

    async def test_without_answers_has_nothing_to_explain(self, stage: Stage) -> None:
        await stage.opened()

        found = await explained(stage)

        assert (found["n"], found["parts"], found["steps"]) == (0, [], [])

    async def test_stays_in_its_government(self, stage: Stage, other_stage: Stage) -> None:
        await stage.opened()
        params = {"scope": "unit", "id": str(stage.unit), "period": "2026-S2"}

        response = await other_stage.survey.client.get(
            f"{other_stage.base}/index/explanation", params=params
        )

        assert response.status_code == 404
