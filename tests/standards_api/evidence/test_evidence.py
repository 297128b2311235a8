"""Facts from complaints and surveys that ask for a review."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.standards_api.factories import Desk


def decided(desk: Desk, about: str | None, **changed: Any) -> dict[str, Any]:
    return {
        "complaint_id": str(uuid4()),
        "kind": "illegal_levy",
        "service_id": about,
        "unit_id": str(desk.unit),
        "version": 1,
        "breached_component": "fee",
        "finding": "substantiated",
        "excess": 50_000,
        "on_time": True,
        "decided_on": "2026-11-20",
    } | changed


def sealed(desk: Desk, *services: tuple[str, float], mean: float = 2.9) -> dict[str, Any]:
    return {
        "period_id": str(uuid4()),
        "label": "2026-S2",
        "unit_id": str(desk.unit),
        "instrument": "skm",
        "edition": "2017",
        "n": 120,
        "population": 500,
        "index": 80.0,
        "margin": 2.1,
        "category": "B",
        "lowest": [{"element": "WAKTU", "mean": mean}],
        "services": [{"service_id": each, "n": 30, "index": index} for each, index in services],
        "sha256": "0" * 64,
        "revision": 1,
    }


async def reviews(desk: Desk) -> list[dict[str, Any]]:
    tasks = (await desk.must("GET", "/tasks"))["data"]
    return [task for task in tasks if task["kind"] == "review"]


class TestComplaintDecided:
    async def test_a_breach_that_was_found_asks_the_service_for_a_review(self, desk: Desk) -> None:
        service = await desk.a_service()
        fact = decided(desk, service["id"])

        await desk.service.tell("complaints.complaint.decided", desk.government, fact)

        [task] = await reviews(desk)
        assert (
            task["title"] == f"Tinjau biaya/tarif: {service['name']} (temuan pengaduan, 20-11-2026)"
        )
        assert task["href"] == f"/meja/layanan/{service['id']}/standar?bagian=fee"
        [row] = (await desk.must("GET", "/evidence"))["data"]
        assert (row["kind"], row["component"], row["facts"]["excess"]) == (
            "complaint",
            "fee",
            50_000,
        )

    async def test_a_breach_of_no_component_asks_about_the_whole_standard(self, desk: Desk) -> None:
        service = await desk.a_service()
        fact = decided(desk, service["id"], breached_component=None)

        await desk.service.tell("complaints.complaint.decided", desk.government, fact)

        [task] = await reviews(desk)
        assert task["title"].startswith(f"Tinjau standar: {service['name']} (temuan pengaduan")
        assert task["href"] == f"/meja/layanan/{service['id']}/standar"

    async def test_an_unfounded_complaint_is_kept_and_asks_for_nothing(self, desk: Desk) -> None:
        service = await desk.a_service()
        fact = decided(desk, service["id"], finding="unsubstantiated")

        await desk.service.tell("complaints.complaint.decided", desk.government, fact)

        assert await reviews(desk) == []
        assert len((await desk.must("GET", "/evidence"))["data"]) == 1

    async def test_the_same_fact_counts_once(self, desk: Desk) -> None:
        service = await desk.a_service()
        event_id = uuid4()

        for _ in range(2):
            await desk.service.tell(
                "complaints.complaint.decided",
                desk.government,
                decided(desk, service["id"]),
                event_id=event_id,
            )

        assert len(await reviews(desk)) == 1

    async def test_a_complaint_about_no_service_is_kept(self, desk: Desk) -> None:
        fact = decided(desk, None, breached_component=None, version=None)

        await desk.service.tell("complaints.complaint.decided", desk.government, fact)

        assert (await desk.must("GET", "/evidence"))["data"][0]["component"] is None


class TestPeriodSealed:
    async def test_of_an_instrument_without_letters_is_kept(self, desk: Desk) -> None:
        fact = sealed(desk) | {"instrument": "ZI-SPAK", "category": None}

        await desk.service.tell("survey.period.sealed", desk.government, fact)

        [row] = (await desk.must("GET", "/evidence"))["data"]
        assert (row["kind"], row["facts"]["category"]) == ("survey", None)

    @pytest.mark.parametrize(
        ("indices", "mean", "asked"),
        [
            ([70.0, 90.0], 2.9, [0]),
            ([90.0, 80.0], 2.9, [1]),
            ([70.0, 60.0], 2.9, [0, 1]),
            ([70.0, 90.0], 3.2, []),
            ([70.0], 3.0644, []),
            ([70.0], 3.0643, [0]),
        ],
    )
    async def test_a_low_element_asks_the_services_it_is_about(
        self, desk: Desk, indices: list[float], mean: float, asked: list[int]
    ) -> None:
        services = [(await desk.a_service())["id"] for _ in indices]
        fact = sealed(desk, *zip(services, indices, strict=True), mean=mean)

        await desk.service.tell("survey.period.sealed", desk.government, fact)

        hrefs = {task["href"] for task in await reviews(desk)}
        assert hrefs == {
            f"/meja/layanan/{services[place]}/standar?bagian=duration" for place in asked
        }

    async def test_every_low_element_is_called_by_its_component(self, desk: Desk) -> None:
        service = await desk.a_service()
        lowest = [{"element": name, "mean": 2.5} for name in ("WAKTU", "BIAYA", "SARPRAS")]
        fact = sealed(desk, (service["id"], 60.0)) | {"lowest": lowest}

        await desk.service.tell("survey.period.sealed", desk.government, fact)

        parts = {task["title"].partition(":")[0] for task in await reviews(desk)}
        assert parts == {
            "Tinjau jangka waktu penyelesaian",
            "Tinjau biaya/tarif",
            "Tinjau sarana, prasarana, dan/atau fasilitas",
        }

    async def test_reading_the_stream_again_gives_the_same(self, desk: Desk) -> None:
        service = await desk.a_service()
        event_id = uuid4()
        fact = sealed(desk, (service["id"], 60.0))
        await desk.service.tell("survey.period.sealed", desk.government, fact, event_id=event_id)
        consumer = next(
            each for each in desk.service.app.state.consumers if each.name == "standards-survey"
        )
        async with desk.service.database.transaction(desk.government) as session:
            await consumer.forget(session)
        assert (await desk.must("GET", "/evidence"))["data"] == []

        async with desk.service.database.transaction(desk.government) as session:
            from sqlalchemy import text

            await session.execute(text("DELETE FROM inbox WHERE event_id = :e"), {"e": event_id})
        await desk.service.tell("survey.period.sealed", desk.government, fact, event_id=event_id)

        assert len((await desk.must("GET", "/evidence"))["data"]) == 1
        assert len(await reviews(desk)) == 1


class TestReview:
    async def test_is_resolved_with_a_sentence_by_the_unit_it_is_about(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.service.tell(
            "complaints.complaint.decided", desk.government, decided(desk, service["id"])
        )
        [task] = await reviews(desk)
        review_id = UUID(task["id"].removeprefix("review:"))
        path = f"/reviews/{review_id}/resolution"
        other = desk.headers("standards:write", units=[desk.other_unit])

        hidden = await desk.ask("POST", path, {"resolution": "Selesai."}, headers=other)
        done = await desk.must("POST", path, {"resolution": "Rancangan dimulai."})
        again = await desk.ask("POST", path, {"resolution": "Lagi."})

        assert hidden.status_code == 404
        assert done["resolution"] == "Rancangan dimulai."
        assert again.json()["type"] == "/problems/ReviewResolved"
        assert await reviews(desk) == []

    async def test_evidence_is_for_the_units_it_is_about(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.service.tell(
            "complaints.complaint.decided", desk.government, decided(desk, service["id"])
        )
        other = desk.headers("standards:read", units=[desk.other_unit])

        assert (await desk.must("GET", "/evidence", headers=other))["data"] == []
