"""How many people were served, as queue machines and registers tell it."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from httpx import Response

from tests.survey_api.factories import Stage, submission, today
from tests.tokens import Issuer


async def state(stage: Stage, period_id: str, source: str, *days: dict[str, Any]) -> Response:
    """Let `source` say how many people were served."""
    return await stage.survey.client.put(
        f"{stage.base}/periods/{period_id}/transactions",
        json={"source": source, "days": list(days)},
        headers=stage.headers,
    )


def served(count: int, *, ago: int = 0, service: str | None = None) -> dict[str, Any]:
    return {"day": str(today() - timedelta(days=ago)), "service_id": service, "count": count}


class TestStateTransactions:
    async def test_replaces_what_the_same_source_said(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened()
        await state(stage, period["id"], "Mesin A", served(9), served(8, ago=1))
        await state(stage, period["id"], "Buku tamu", served(5, service=service))

        response = await state(stage, period["id"], "Mesin A", served(7, ago=2))

        assert response.json() == {"source": "Mesin A", "days": 1, "transactions": 7}
        lines = (await stage.get(f"/periods/{period['id']}/transactions")).json()["data"]
        assert [(line["source"], line["service_id"], line["count"]) for line in lines] == [
            ("Mesin A", None, 7),
            ("Buku tamu", service, 5),
        ]

    async def test_can_be_taken_back(self, stage: Stage) -> None:
        period = await stage.opened()
        await state(stage, period["id"], "Mesin A", served(9))

        await state(stage, period["id"], "Mesin A")

        assert (await stage.get(f"/periods/{period['id']}/transactions")).json()["data"] == []

    @pytest.mark.parametrize(
        "day",
        [
            served(-1),
            served(1) | {"count": "3"},
            served(1) | {"count": 1_000_001},
            served(1) | {"extra": 1},
            {"count": 3},
        ],
    )
    async def test_refuses_what_is_no_count(self, stage: Stage, day: dict[str, Any]) -> None:
        period = await stage.opened()

        response = await state(stage, period["id"], "Mesin A", day)

        assert response.status_code == 422

    async def test_refuses_a_day_twice(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await state(stage, period["id"], "Mesin A", served(1), served(2))

        assert response.status_code == 422

    @pytest.mark.parametrize("ago", [31, -1])
    async def test_refuses_days_outside_the_round_and_to_come(self, stage: Stage, ago: int) -> None:
        period = await stage.opened()

        response = await state(stage, period["id"], "Mesin A", served(1, ago=ago))

        assert response.json()["type"] == "/problems/LedgerDayOutsidePeriod"

    async def test_refuses_services_of_others(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await state(stage, period["id"], "Mesin A", served(1, service=str(uuid4())))

        assert response.json()["type"] == "/problems/ServiceUnknown"

    async def test_refuses_a_sealed_round(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), {"responses": _thirty()})
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")

        response = await state(stage, period["id"], "Mesin A", served(1))

        assert (response.status_code, response.json()["type"]) == (409, "/problems/LedgerClosed")

    async def test_is_for_planners_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        path = f"{stage.base}/periods/{period['id']}/transactions"
        elsewhere = issuer.sign_in("surveys:manage", government=stage.government, units=[uuid4()])
        collector = issuer.sign_in("surveys:collect", government=stage.government)
        body = {"source": "Mesin A", "days": [served(1)]}

        answers = [
            await stage.survey.client.put(path, json=body, headers=headers)
            for headers in ({}, collector, elsewhere, other_stage.headers)
        ]

        assert [one.status_code for one in answers] == [401, 403, 404, 404]


class TestListTransactions:
    async def test_comes_in_pages_by_day(self, stage: Stage) -> None:
        period = await stage.opened()
        days = [served(n, ago=n) for n in range(25)]
        await state(stage, period["id"], "Mesin A", *days)
        path = f"/periods/{period['id']}/transactions"
        counts: list[int] = []
        cursor = None

        while cursor is not None or not counts:
            asked = {"limit": 10} | ({"cursor": cursor} if cursor else {})
            page = (await stage.get(path, **asked)).json()
            counts += [line["count"] for line in page["data"]]
            cursor = page["next"]

        assert counts == list(reversed(range(25)))


def _thirty() -> list[dict[str, Any]]:
    return [submission(3 if n % 3 else 4) for n in range(30)]
