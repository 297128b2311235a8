"""What a service costs and when it is due."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from tests.standards_api.factories import Desk

FEES = [
    {"name": "Cetak", "kind": "fixed", "amount": 10_000, "legal_basis": "Perda 1/2024"},
    {
        "name": "Lembar tambahan",
        "kind": "per_unit",
        "amount": 500,
        "unit": "lembar",
        "legal_basis": "Perda 1/2024",
    },
]


async def published(desk: Desk, **components: Any) -> dict[str, Any]:
    service = await desk.a_service()
    return await desk.a_published_standard(service["id"], **components)


class TestCalculateFee:
    async def test_free_means_zero_rupiah_and_says_why(self, desk: Desk) -> None:
        standard = await published(desk)
        path = f"/services/{standard['service']['id']}/fee-calculations"

        answer = (await desk.stranger("POST", path, {})).json()

        assert (answer["amount"], answer["free"]) == (0, True)
        assert answer["legal_basis"] == ["UU 24/2013 Pasal 79A"]

    async def test_without_a_choice_everything_counts_once(self, desk: Desk) -> None:
        standard = await published(desk, fee=FEES)
        path = f"/services/{standard['service']['id']}/fee-calculations"

        answer = (await desk.stranger("POST", path, {})).json()

        assert (answer["amount"], answer["version"]) == (10_500, 1)

    async def test_a_tariff_counts_as_often_as_it_applies(self, desk: Desk) -> None:
        standard = await published(desk, fee=FEES)
        sheet = standard["components"]["fee"][1]["id"]
        path = f"/services/{standard['service']['id']}/fee-calculations"

        answer = (
            await desk.stranger("POST", path, {"items": [{"id": sheet, "quantity": 7}]})
        ).json()

        assert answer["amount"] == 3_500
        assert [line["quantity"] for line in answer["lines"]] == [7]

    async def test_a_tariff_of_another_service_is_refused(self, desk: Desk) -> None:
        standard = await published(desk)
        path = f"/services/{standard['service']['id']}/fee-calculations"

        answer = await desk.stranger("POST", path, {"items": [{"id": str(uuid4())}]})

        assert answer.json()["type"] == "/problems/FeeItemNotFound"

    async def test_nothing_is_calculated_before_publication(self, desk: Desk) -> None:
        service = await desk.a_service()

        answer = await desk.stranger("POST", f"/services/{service['id']}/fee-calculations", {})

        assert answer.json()["type"] == "/problems/StandardNotPublished"


class TestDueDate:
    @pytest.mark.parametrize(
        ("duration", "start", "due"),
        [
            ({"value": 1, "unit": "working_day"}, "2026-11-20", "2026-11-23"),
            ({"value": 3, "unit": "working_day"}, "2026-11-18", "2026-11-23"),
            ({"value": 3, "unit": "calendar_day"}, "2026-11-18", "2026-11-21"),
            ({"value": 30, "unit": "minute"}, "2026-11-20", "2026-11-20"),
            ({"value": 2, "unit": "hour"}, "2026-11-21", "2026-11-23"),
        ],
    )
    async def test_counts_as_the_promise_says(
        self, desk: Desk, duration: dict[str, Any], start: str, due: str
    ) -> None:
        standard = await published(desk, duration=[duration])

        answer = (
            await desk.get(f"/services/{standard['service']['id']}/due-date?from={start}")
        ).json()

        assert answer["due"] == due

    async def test_a_holiday_of_the_government_does_not_count_and_is_told(self, desk: Desk) -> None:
        await desk.service.know(
            desk.government, desk.unit, holidays={date(2026, 11, 23): "Hari jadi"}
        )
        standard = await published(desk)

        answer = (
            await desk.get(f"/services/{standard['service']['id']}/due-date?from=2026-11-20")
        ).json()

        assert answer["due"] == "2026-11-24"
        assert {"day": "2026-11-23", "number": None, "reason": "Hari jadi"} in answer["trace"]

    async def test_refuses_a_day_that_is_none(self, desk: Desk) -> None:
        service = await desk.a_service()

        answer = await desk.get(f"/services/{service['id']}/due-date?from=besok")

        assert answer.status_code == 422
