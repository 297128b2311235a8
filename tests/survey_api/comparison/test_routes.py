"""Units side by side, in public."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.survey_api.factories import Stage, several


async def another_unit(stage: Stage, name: str) -> UUID:
    """A unit on which the stage goes on."""
    stage.unit = uuid4()
    await stage.survey.tell(
        "identity.unit.changed",
        stage.government,
        {
            "id": str(stage.unit), "parent_id": None, "ancestors": [], "name": name,
            "short_name": None, "kind": "agency", "closed_on": None,
        },
    )  # fmt: skip
    return stage.unit


async def compared(stage: Stage, **asked: Any) -> dict[str, Any]:
    response = await stage.survey.client.get(
        f"{stage.base}/comparison", params={"period": "2026-S2"} | asked
    )
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def answered(stage: Stage, name: str, *batches: tuple[int, int]) -> None:
    await another_unit(stage, name)
    code = await stage.form((await stage.opened())["id"])
    for score, times in batches:
        await stage.submit(code, several(score, times=times))


class TestCompareUnits:
    async def test_tells_a_unit_that_differs_from_one_that_is_small(self, stage: Stage) -> None:
        await answered(stage, "Besar", (3, 150), (4, 150))
        await answered(stage, "Kecil", (3, 7), (4, 3))
        await answered(stage, "Lemah", (2, 100), (3, 100))

        found = await compared(stage)

        positions = {unit["name"]: unit["position"] for unit in found["units"]}
        assert positions == {"Besar": "above", "Kecil": "within", "Lemah": "below"}
        [small] = [unit for unit in found["units"] if unit["name"] == "Kecil"]
        assert (small["n"], small["needed"], small["index"]) == (10, 278, 82.5)
        assert small["lower"] < 82.5 < small["upper"]
        publishable = {unit["name"]: unit["publishable"] for unit in found["units"]}
        assert publishable == {"Besar": True, "Kecil": False, "Lemah": False}
        assert found["average"] == 77.6
        assert [found["funnel"][0]["n"], found["funnel"][-1]["n"]] == [10, 300]
        first = found["funnel"][0]
        assert first["lower998"] < first["lower95"] < 77.6 < first["upper95"] < first["upper998"]

    async def test_shows_nothing_of_units_with_few_answers(self, stage: Stage) -> None:
        await answered(stage, "Ramai", (3, 30), (4, 10))
        await answered(stage, "Sepi", (1, 9))
        await answered(stage, "Kosong")

        found = await compared(stage)

        shown = {unit["name"]: (unit["n"], unit["index"]) for unit in found["units"]}
        assert shown == {"Ramai": (40, 81.25), "Sepi": (9, None), "Kosong": (0, None)}
        assert found["average"] == 81.25
        hidden = [unit for unit in found["units"] if unit["name"] == "Sepi"]
        assert [hidden[0][name] for name in ("lower", "category", "position")] == [None] * 3
        assert hidden[0]["publishable"] is False

    async def test_without_any_answers_has_no_funnel(self, stage: Stage) -> None:
        await stage.opened()

        found = await compared(stage)

        assert (found["average"], found["funnel"]) == (None, [])

    async def test_is_not_sent_twice(self, stage: Stage) -> None:
        await stage.opened()
        address = f"{stage.base}/comparison?period=2026-S2"
        first = await stage.survey.client.get(address)

        again = await stage.survey.client.get(
            address, headers={"If-None-Match": first.headers["ETag"]}
        )

        assert again.status_code == 304

    @pytest.mark.parametrize(
        ("asked", "status"),
        [({"period": "1999"}, 404), ({"instrument": "X"}, 404), ({"period": "x" * 9}, 422)],
    )
    async def test_refuses_what_does_not_exist(
        self, stage: Stage, asked: dict[str, str], status: int
    ) -> None:
        await stage.opened()

        response = await stage.survey.client.get(
            f"{stage.base}/comparison", params={"period": "2026-S2"} | asked
        )

        assert response.status_code == status

    async def test_stays_in_its_government(self, stage: Stage, other_stage: Stage) -> None:
        await stage.opened()

        response = await other_stage.survey.client.get(
            f"{other_stage.base}/comparison", params={"period": "2026-S2"}
        )

        assert response.status_code == 404
