"""What was paid beside what was published for that day."""

from datetime import date
from uuid import uuid4

from tests.complaints_api.factories import Town


class TestComparison:
    async def test_is_with_the_fee_of_the_day_of_the_incident(self, town: Town) -> None:
        skck = uuid4()
        old = {"id": "b", "name": "PNBP", "kind": "fixed", "amount": 30_000, "legal_basis": "PP"}
        new = old | {"amount": 20_000}
        await town.publish(
            skck, version=2, effective_from=date(2026, 7, 1), lines=[new], free=False
        )
        await town.publish(
            skck, version=1, effective_from=date(2026, 1, 1), lines=[old], free=False
        )

        found = {
            day: (
                await town.file(service_id=str(skck), paid_amount=30_000, incident_on=day)
            ).answer["comparison"]
            for day in ("2025-12-31", "2026-06-30", "2026-07-01")
        }

        assert found["2025-12-31"]["finding"] == "no_tariff_published"
        assert found["2026-06-30"]["finding"] == "within_tariff"
        assert found["2026-07-01"] == {
            "paid": 30_000,
            "tariff": 20_000,
            "excess": 10_000,
            "finding": "over_tariff",
            "component": "fee",
            "version": 2,
        }

    async def test_knows_the_chosen_line_and_the_quantity(self, town: Town) -> None:
        print_ = uuid4()
        line = {"id": "s", "name": "Lembar", "kind": "per_unit", "amount": 500, "legal_basis": "P"}
        await town.publish(print_, free=False, lines=[line])

        answer = await town.post(
            "/payment-checks",
            {"service_id": str(print_), "paid_amount": 2000, "fee_item_id": "s", "quantity": 3},
        )

        assert answer.json()["excess"] == 500
        assert await town.scalar("SELECT count(*) FROM complaints") == 0

    async def test_is_left_out_when_nothing_was_paid_or_no_service_was_named(
        self, town: Town
    ) -> None:
        ktp = uuid4()
        await town.publish(ktp)

        assert (await town.file(service_id=str(ktp))).answer["comparison"] is None
        assert (await town.file(paid_amount=5000)).answer["comparison"] is None
