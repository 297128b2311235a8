"""What came before: a trend that breaks where the instrument changes, and honest differences."""

from collections.abc import Sequence
from typing import Any

from survey_api.instruments import actions as instruments
from tests.harness import eventually
from tests.survey_api.factories import ELEMENTS, Stage, several, submission

OLD_ELEMENTS = instruments.find("PERMENPAN-16-2014").element_codes
SPAK_ELEMENTS = instruments.find("ZI-SPAK").element_codes


async def answered(stage: Stage, label: str, *batches: dict[str, Any], **plan: Any) -> str:
    """A round with these answers; its id."""
    period = await stage.opened(label=label, **plan)
    code = await stage.form(period["id"])
    for batch in batches:
        response = await stage.submit(code, batch)
        assert {r["status"] for r in response.json()["results"]} == {201}
    return str(period["id"])


async def imported(
    stage: Stage, period_id: str, elements: Sequence[str], row: Sequence[int], *, times: int
) -> None:
    """Equal answers to an instrument that no form can ask."""
    lines = [",".join(["no", *elements])]
    lines += [",".join(map(str, [number, *row])) for number in range(times)]
    response = await stage.survey.client.post(
        f"{stage.base}/periods/{period_id}/imports",
        files={"file": ("jawaban", "\n".join(lines).encode())},
        headers=stage.headers,
    )

    async def job() -> dict[str, Any]:
        found: dict[str, Any] = (
            await stage.survey.client.get(response.headers["Location"], headers=stage.headers)
        ).json()
        return found

    done = await eventually(job, lambda found: found["state"] in {"succeeded", "failed"})
    assert done["result"]["imported"] == times


class TestTrend:
    async def test_shows_earlier_rounds_oldest_first(self, stage: Stage) -> None:
        for label, score in (("2025-S1", 2), ("2025-S2", 3), ("2026-S2", 4)):
            await answered(stage, label, several(score, times=10))

        trend = (await stage.index())["trend"]

        assert [(t["period"], t["index"], t["comparable"]) for t in trend] == [
            ("2025-S1", 50, True), ("2025-S2", 75, True),
        ]  # fmt: skip

    async def test_knows_the_order_of_months_quarters_semesters_and_years(
        self, stage: Stage
    ) -> None:
        for label in ("2026-S1", "2026-TW1", "2025", "2026-04", "2026-S2"):
            await answered(stage, label, several(3, times=10))

        trend = (await stage.index())["trend"]

        assert [t["period"] for t in trend] == ["2025", "2026-TW1", "2026-04", "2026-S1"]

    async def test_breaks_where_the_instrument_changed(self, stage: Stage) -> None:
        old = await stage.opened(label="2025-S2", instrument="PERMENPAN-16-2014")
        await imported(stage, old["id"], OLD_ELEMENTS, [3] * 9, times=12)
        await answered(stage, "2026-S2", several(4, times=12))

        found = await stage.index()

        [point] = found["trend"]
        assert (point["instrument"], point["comparable"]) == ("PERMENPAN-16-2014", False)
        assert (point["index"], point["category"]) == (75, "B")
        assert found["change"] == {
            "period": "2025-S2", "difference": None, "margin": None, "verdict": "not_comparable",
        }  # fmt: skip

    async def test_leaves_out_surveys_of_something_else(self, stage: Stage) -> None:
        """A corruption survey of the same unit is no earlier satisfaction survey."""
        other = await stage.opened(label="2025-S2", instrument="ZI-SPAK")
        await imported(stage, other["id"], SPAK_ELEMENTS, [6] * 5, times=12)
        await answered(stage, "2026-S2", several(4, times=12))

        found = await stage.index()

        assert (found["trend"], found["change"]) == ([], None)


class TestChange:
    async def test_says_improved_when_it_is_beyond_chance(self, stage: Stage) -> None:
        await answered(stage, "2026-S1", several(2, times=40), several(3, times=40))
        await answered(stage, "2026-S2", several(3, times=40), several(4, times=40))

        change = (await stage.index())["change"]

        assert (change["period"], change["difference"]) == ("2026-S1", 25)
        assert change["verdict"] == "improved"
        assert 0 < change["margin"] < 6

    async def test_says_worse(self, stage: Stage) -> None:
        await answered(stage, "2026-S1", several(3, times=40), several(4, times=40))
        await answered(stage, "2026-S2", several(2, times=40), several(3, times=40))

        change = (await stage.index())["change"]

        assert (change["difference"], change["verdict"]) == (-25, "worse")

    async def test_is_not_made_by_the_way_of_averaging(self, stage: Stage) -> None:
        large, small = [await stage.publish_service(name=n) for n in ("Ramai", "Sepi")]
        plan = [
            {"service_id": str(large), "population": 900},
            {"service_id": str(small), "population": 100},
        ]
        for label in ("2026-S1", "2026-S2"):
            period = await stage.opened(label=label, services=plan)
            for service, score, times in ((large, 2, 10), (small, 4, 30)):
                form = await stage.form(period["id"], service_id=str(service))
                await stage.submit(form, several(score, times=times))

        for method, index in (("pooled", 87.5), ("population", 55), ("simple", 75)):
            found = await stage.index(method=method)

            assert (found["method"], found["index"]) == (method, index)
            assert found["change"]["difference"] == 0
            assert found["change"]["verdict"] == "not_detectable"

    async def test_says_nothing_when_it_may_be_chance(self, stage: Stage) -> None:
        await answered(stage, "2026-S1", several(3, times=10), several(4, times=10))
        await answered(stage, "2026-S2", several(3, times=9), several(4, times=11))

        change = (await stage.index())["change"]

        assert change["difference"] == 1.25
        assert change["verdict"] == "not_detectable"
        assert change["margin"] > 1.25


class TestLowest:
    async def test_lists_three_when_they_are_surely_the_lowest(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        rows = [submission(*[2, 2, 2 + n % 2, 4, 4, 4, 3 + n % 2, 4, 4]) for n in range(60)]
        await stage.submit(code, {"responses": rows})

        lowest = (await stage.index())["lowest"]

        assert lowest == {"elements": ["PERSYARATAN", "PROSEDUR", "WAKTU"], "separable": True}

    async def test_lists_every_candidate_when_the_third_cannot_be_told_apart(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        # WAKTU and BIAYA are third and fourth by a single answer of sixty.
        rows = [
            submission(1, 1, 2 + n % 2, 2 + (n + 1) % 2 if n else 3, 4, 4, 4, 4, 4)
            for n in range(60)
        ]
        await stage.submit(code, {"responses": rows})

        lowest = (await stage.index())["lowest"]

        assert sorted(lowest["elements"]) == sorted(ELEMENTS[:4])
        assert lowest["separable"] is False
