"""A receipt proves that the answers are there, to whoever holds it and to nobody else."""

from typing import Any

import pytest
from httpx import Response

from tests.survey_api.factories import API, Stage, submission
from tests.survey_api.index.test_quarantine import held


async def acknowledged(stage: Stage, code: str) -> dict[str, str]:
    """An answer's id and receipt."""
    response = await stage.submit(code, submission(4))
    return {name: response.json()[name] for name in ("id", "receipt")}


async def checked(stage: Stage, code: str, shown: dict[str, Any]) -> Response:
    """As a respondent without an account asks."""
    return await stage.survey.client.post(f"{API}/forms/{code}/receipts", json=shown)


class TestCheckReceipt:
    async def test_says_that_the_answer_counts_and_not_what_it_says(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        kept = await acknowledged(stage, code)

        response = await checked(stage, code, kept)

        assert response.status_code == 200
        assert response.json() == {
            "id": kept["id"], "state": "counted", "unit_name": response.json()["unit_name"],
            "service_name": None, "period": "2026-S2", "sealed": False,
        }  # fmt: skip

    async def test_says_that_an_answer_is_held_back(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"], channel="kiosk")
        kept = await acknowledged(stage, code)
        await held(stage, period["id"], "kiosk")

        assert (await checked(stage, code, kept)).json()["state"] == "held"

    async def test_holds_after_the_seal(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        kept = await acknowledged(stage, code)
        for _ in range(11):
            await acknowledged(stage, code)
        for step in ("close", "seal"):
            assert (await stage.step(period["id"], step)).status_code == 200

        found = (await checked(stage, code, kept)).json()

        assert (found["state"], found["sealed"]) == ("counted", True)

    @pytest.mark.parametrize("wrong", ["id", "receipt", "form"])
    async def test_refuses_what_does_not_belong_together(self, stage: Stage, wrong: str) -> None:
        code = await stage.form((await stage.opened())["id"])
        kept, other = [await acknowledged(stage, code) for _ in range(2)]
        if wrong == "form":
            code = await stage.form((await stage.opened(label="2026-S1"))["id"])
        else:
            kept |= {wrong: other[wrong]}

        response = await checked(stage, code, kept)

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/ReceiptUnknown"

    async def test_refuses_what_is_no_receipt(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])
        kept = await acknowledged(stage, code)

        found = [
            (await checked(stage, at, kept | changed)).status_code
            for at, changed in (
                (code, {"receipt": "bukan bukti ☂"}),
                (code, {"receipt": ""}),
                (code, {"id": "1"}),
                ("zzzzzzzz", {}),
            )
        ]

        assert found == [404, 404, 422, 404]
