"""Establishing by decree and publishing with a charter."""

from typing import Any

import pytest

from standards_api.publications.events import ServicePublished
from tests.standards_api.factories import CHARTER, DECREE, Desk


async def established(desk: Desk, **components: Any) -> tuple[str, int]:
    """The path of a draft that a decree has established, and its revision."""
    service = await desk.a_service()
    agreed = await desk.an_agreed_standard(service["id"], **components)
    path = f"/services/{service['id']}/draft"
    step = await desk.must("POST", f"{path}/establish", DECREE, etag=agreed["revision"])
    return path, step["revision"]


class TestEstablish:
    async def test_refuses_a_fee_without_legal_basis_by_name(self, desk: Desk) -> None:
        service = await desk.a_service()
        fee = {"name": "Biaya cetak", "kind": "fixed", "amount": 25_000}
        agreed = await desk.an_agreed_standard(service["id"], fee=[fee])

        response = await desk.ask(
            "POST",
            f"/services/{service['id']}/draft/establish",
            DECREE,
            etag=agreed["revision"],
        )

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/FeeWithoutLegalBasis"
        assert "Biaya cetak" in response.json()["detail"]

    async def test_refuses_a_standard_that_nobody_discussed(self, desk: Desk) -> None:
        service = await desk.a_service()
        ready = await desk.a_ready_draft(service["id"])

        response = await desk.ask(
            "POST", f"/services/{service['id']}/draft/establish", DECREE, etag=ready["revision"]
        )

        assert response.json()["type"] == "/problems/WrongState"

    async def test_refuses_a_standard_that_takes_effect_before_its_decree(self, desk: Desk) -> None:
        service = await desk.a_service()
        agreed = await desk.an_agreed_standard(service["id"])

        response = await desk.ask(
            "POST",
            f"/services/{service['id']}/draft/establish",
            DECREE | {"effective_from": "2026-11-19"},
            etag=agreed["revision"],
        )

        assert response.json()["type"] == "/problems/DatesOutOfOrder"

    async def test_is_for_heads_of_units_not_for_drafters(self, desk: Desk) -> None:
        service = await desk.a_service()
        agreed = await desk.an_agreed_standard(service["id"])
        drafter = desk.headers("standards:read", "standards:write")

        response = await desk.ask(
            "POST",
            f"/services/{service['id']}/draft/establish",
            DECREE,
            etag=agreed["revision"],
            headers=drafter,
        )

        assert response.status_code == 403

    async def test_the_decree_carries_the_standard_as_its_annex(self, desk: Desk) -> None:
        service = await desk.a_service()
        agreed = await desk.an_agreed_standard(service["id"])

        step = await desk.must(
            "POST", f"/services/{service['id']}/draft/establish", DECREE, etag=agreed["revision"]
        )

        [decree] = step["documents"]
        text = await desk.document(decree["url"])
        for said in (
            "KEPUTUSAN KEPALA DINAS",
            "100.3.3/17/2026",
            "01/BA-FKP/2026",
            "Persyaratan",
            "Kartu Keluarga (asli diperlihatkan)",
            "Rp0 (gratis)",
            "Wa Ode Hasna",
            "Halaman 1 dari 2",
        ):
            assert said in text


class TestPublish:
    async def test_refuses_what_no_decree_has_established(self, desk: Desk) -> None:
        service = await desk.a_service()
        agreed = await desk.an_agreed_standard(service["id"])

        response = await desk.ask(
            "POST", f"/services/{service['id']}/draft/publish", CHARTER, etag=agreed["revision"]
        )

        assert response.json()["type"] == "/problems/WrongState"

    @pytest.mark.parametrize(("etag", "status"), [(None, 428), (1, 412)])
    async def test_refuses_who_has_not_seen_the_newest_state(
        self, desk: Desk, etag: int | None, status: int
    ) -> None:
        path, _ = await established(desk)

        response = await desk.ask("POST", f"{path}/publish", CHARTER, etag=etag)

        assert response.status_code == status

    async def test_the_charter_tells_the_three_promises(self, desk: Desk) -> None:
        path, revision = await established(desk)
        step = await desk.must("POST", f"{path}/publish", CHARTER, etag=revision)
        standard = (await desk.get(path.replace("/draft", "/standard"))).json()

        charter = next(each for each in step["documents"] if each["kind"] == "charter")
        text = await desk.document(charter["url"])

        for said in ("MAKLUMAT PELAYANAN", "sanggup", "perbaikan", "sanksi", "Buranga"):
            assert said in text
        assert standard["charter"]["place"] == "Buranga"
        assert standard["media"] == ["website", "board"]

    async def test_announces_what_others_compare_with(self, desk: Desk) -> None:
        fee = {
            "name": "Retribusi",
            "kind": "fixed",
            "amount": 10_000,
            "legal_basis": "Perda 1/2024",
        }
        path, revision = await established(desk, fee=[fee])
        await desk.must("POST", f"{path}/publish", CHARTER, etag=revision)

        [event] = await desk.service.emitted(desk.government, ServicePublished)

        assert event["fee"]["free"] is False
        assert event["fee"]["lines"][0]["amount"] == 10_000
        assert event["duration"] == {
            "value": 1,
            "unit": "working_day",
            "start_event": "file_complete",
        }
        assert (event["version"], event["unit_id"]) == (1, str(desk.unit))
        assert [line["name"] for line in event["requirements"]] == [
            "Kartu Keluarga",
            "Surat pengantar RT",
        ]

    async def test_there_is_no_standard_before_its_publication(self, desk: Desk) -> None:
        path, _ = await established(desk)

        response = await desk.get(path.replace("/draft", "/standard"))

        assert response.json()["type"] == "/problems/StandardNotPublished"
