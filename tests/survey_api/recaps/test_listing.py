"""What was imported, a page at a time and for those whom it concerns."""

from collections.abc import Sequence
from typing import Any

import asyncpg
import pytest

from prima_deploy.engines import Engines
from survey_api.calculations import actions as calculations
from tests.survey_api.factories import Stage
from tests.survey_api.recaps.steps import WORKSHEET, a_csv, a_row, kept


class TestListRecaps:
    async def test_comes_in_pages_that_leave_nothing_out(self, stage: Stage) -> None:
        rows = [a_row(n, f"Dinas {n}", ["3"] * 9) for n in range(3)]
        for label in ("2024-TW1", "2024-TW2"):
            await kept(stage, a_csv(*rows), label=label)

        pages = [(await stage.get("/recaps", limit=2)).json()]
        for _ in range(2):
            pages.append((await stage.get("/recaps", limit=2, cursor=pages[-1]["next"])).json())

        seen = [
            (unit["label"], unit["row"], unit["unit_name"])
            for page in pages
            for unit in page["data"]
        ]
        assert pages[-1]["next"] is None
        assert seen == [
            (label, n + 3, f"Dinas {n}") for label in ("2024-TW2", "2024-TW1") for n in range(3)
        ]

    async def test_units_of_others_do_not_fill_the_page(self, stage: Stage) -> None:
        others = [a_row(n, f"Badan {n}", ["3"] * 9) for n in range(3)]
        await kept(stage, a_csv(*others, a_row(4, "Dinas 1", ["3"] * 9)))
        headers = stage.issuer.sign_in(
            "surveys:read", government=stage.government, units=[stage.unit]
        )

        page = await stage.survey.client.get(
            f"{stage.base}/recaps", params={"limit": 1}, headers=headers
        )

        assert [unit["unit_name"] for unit in page.json()["data"]] == ["Dinas 1"]
        assert page.json()["next"] is None

    async def test_refuses_a_cursor_that_it_did_not_give(self, stage: Stage) -> None:
        response = await stage.get("/recaps", cursor="invented")

        assert response.json()["type"] == "/problems/CursorInvalid"

    async def test_how_an_index_came_about_is_kept_and_found_again_for_older_rows(
        self, stage: Stage, engines: Engines, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        [unit] = await kept(stage, a_csv(a_row(1, "Dinas 1", WORKSHEET, IKM="90.56")))
        asked = []

        def reproduced_by(*given: Any) -> Sequence[str]:
            asked.append(given)
            return finding(*given)

        finding = calculations.reproduced_by
        monkeypatch.setattr(calculations, "reproduced_by", reproduced_by)
        now = (await stage.get("/recaps")).json()["data"]
        found_now = len(asked)
        owner = await asyncpg.connect(engines.owner_url("survey"))
        await owner.execute(
            "UPDATE recap_rows SET reproduced_by = NULL WHERE government = $1", stage.government
        )
        await owner.close()
        older = (await stage.get("/recaps")).json()["data"]

        assert "0.11" in unit["reproduced_by"]
        assert now == older == [unit]
        assert (found_now, len(asked)) == (0, 1)
