"""The memory of what was promised: every version, fed by events."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import text

from complaints_api.promises.consumers import promises_consumer
from tests.complaints_api.factories import Town

LINE = {"id": "b", "name": "PNBP", "kind": "fixed", "amount": 30_000, "legal_basis": "PP 76/2020"}


class TestPublished:
    async def test_keeps_every_version_in_whatever_order_they_come(self, town: Town) -> None:
        ktp = uuid4()
        for version in (2, 1, 3, 2):
            await town.publish(ktp, version=version, effective_from=date(2026, version, 1))

        rows = await town.rows("SELECT version FROM published_versions ORDER BY version")

        assert [version for [version] in rows] == [1, 2, 3]

    async def test_a_fact_told_twice_is_applied_once(self, town: Town) -> None:
        ktp, event = uuid4(), uuid4()
        fact = {
            "service_id": str(ktp),
            "code": "KTP",
            "name": "KTP",
            "unit_id": str(town.accused),
            "version": 1,
            "effective_from": "2026-01-01",
            "fee": {"free": True, "lines": []},
            "sha256": "0" * 64,
        }
        kind = "standards.service.published"
        await town.service.tell(kind, town.government, fact, event_id=event)
        await town.service.tell(kind, town.government, fact | {"name": "Lain"}, event_id=event)

        assert await town.scalar("SELECT name FROM published_versions") == "KTP"

    async def test_can_be_forgotten_and_built_again(self, town: Town) -> None:
        await town.publish(uuid4())

        async with town.service.database.transaction(town.government) as session:
            await promises_consumer.forget(session)

        assert await town.scalar("SELECT count(*) FROM published_versions") == 0

    async def test_silence_about_cost_is_not_free(self, town: Town) -> None:
        service = uuid4()
        await town.publish(service, free=False, lines=[])

        check = {"service_id": str(service), "paid_amount": 5000}
        found = (await town.post("/payment-checks", check)).json()

        assert found["finding"] == "no_tariff_published"
        assert found["excess"] is None


class TestListServices:
    async def test_shows_what_is_promised_today(self, town: Town) -> None:
        skck = uuid4()
        await town.publish(skck, version=1, effective_from=date(2026, 1, 1), name="SKCK")
        await town.publish(
            skck, version=2, effective_from=date(2026, 2, 1), lines=[LINE], free=False, name="SKCK"
        )
        await town.publish(skck, version=3, effective_from=date(2199, 1, 1), name="SKCK")

        [service] = (await town.get("/services")).json()["data"]

        assert service == {
            "id": str(skck),
            "code": "KTP",
            "name": "SKCK",
            "unit": {"id": str(town.accused), "name": "Dinas 1"},
            "version": 2,
            "effective_from": "2026-02-01",
            "fee": {"free": False, "lines": [LINE]},
            "duration": {"value": 1, "unit": "working_day", "start_event": "berkas lengkap"},
        }

    async def test_is_paged_by_name(self, town: Town) -> None:
        for name in ("Cuti", "Akta", "Akta", "Bansos", "Damija"):
            await town.publish(uuid4(), name=name)

        names: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = (await town.get("/services", None, limit=2, **cursor)).json()
            names += [service["name"] for service in page["data"]]
            if page["next"] is None:
                break
            cursor = {"cursor": page["next"]}

        assert names == ["Akta", "Akta", "Bansos", "Cuti", "Damija"]

    async def test_is_the_public_catalogue_of_this_government(self, town: Town) -> None:
        await town.publish(uuid4())
        other = await town.service.client.get("/api/complaints/v1/governments/99.99/services")

        assert other.status_code == 404
        async with town.service.database.transaction(town.government) as session:
            seen = await session.scalar(text("SELECT count(*) FROM published_versions"))
        assert seen == 1

    async def test_can_be_kept_for_a_while(self, town: Town) -> None:
        await town.publish(uuid4())
        first = await town.get("/services")

        again = await town.get("/services", {"If-None-Match": first.headers["ETag"]})

        assert again.status_code == 304


class TestUnitsUnknown:
    async def test_a_service_of_a_unit_that_is_not_known_yet_is_shown_without_its_name(
        self, town: Town
    ) -> None:
        town.accused = UUID(int=5)
        await town.publish(uuid4())

        [service] = (await town.get("/services")).json()["data"]

        assert service["unit"]["name"] == ""
