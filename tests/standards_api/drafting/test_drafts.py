"""Drafting a standard."""

from typing import Any

import pytest

from tests.standards_api.factories import COMPLETE, Desk


class TestStartDraft:
    async def test_starts_from_the_reference_of_the_service(self, desk: Desk) -> None:
        service = await desk.a_service(reference_code="ktp-el-baru")

        draft = await desk.must("POST", f"/services/{service['id']}/draft", {})

        assert (draft["number"], draft["state"]) == (1, "draft")
        assert draft["components"]["requirements"][0]["name"] == "Kartu Keluarga"
        assert "duration" in draft["completeness"]["missing"]
        assert draft["completeness"]["filled"] + len(draft["completeness"]["missing"]) == 14

    async def test_the_same_reference_gives_every_unit_the_same_entries(self, desk: Desk) -> None:
        drafts = []
        for unit in (desk.unit, desk.other_unit):
            service = await desk.a_service(unit_id=str(unit), reference_code="sktm")
            drafts.append(await desk.must("POST", f"/services/{service['id']}/draft", {}))

        assert drafts[0]["components"] == drafts[1]["components"]

    async def test_starts_from_what_is_in_force_and_keeps_its_ids(self, desk: Desk) -> None:
        service = await desk.a_service()
        standard = await desk.a_published_standard(service["id"])

        draft = await desk.must("POST", f"/services/{service['id']}/draft", {})

        assert (draft["number"], draft["base_version"]) == (2, 1)
        assert draft["components"] == standard["components"]

    async def test_a_service_has_one_draft_at_a_time(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.must("POST", f"/services/{service['id']}/draft", {})

        response = await desk.ask("POST", f"/services/{service['id']}/draft", {})

        assert response.json()["type"] == "/problems/DraftExists"

    async def test_refuses_a_version_that_does_not_exist(self, desk: Desk) -> None:
        service = await desk.a_service()

        response = await desk.ask("POST", f"/services/{service['id']}/draft", {"from_version": 9})

        assert response.json()["type"] == "/problems/VersionNotFound"


class TestReplaceComponent:
    async def test_gives_new_entries_an_id_and_keeps_the_others(self, desk: Desk) -> None:
        service = await desk.a_service()
        draft = await desk.must("POST", f"/services/{service['id']}/draft", {})
        draft = await desk.write(service["id"], draft["revision"], product=[{"name": "KTP"}])
        [known] = draft["components"]["product"]

        draft = await desk.write(
            service["id"], draft["revision"], product=[{"name": "Surat"}, known]
        )

        assert [item["name"] for item in draft["components"]["product"]] == ["Surat", "KTP"]
        assert draft["components"]["product"][1]["id"] == known["id"]

    @pytest.mark.parametrize(
        ("component", "item", "pointer"),
        [
            ("fee", {"name": "Biaya", "kind": "fixed", "amount": 0}, "#/items/0"),
            ("fee", {"name": "Biaya", "kind": "free", "amount": 5000}, "#/items/0"),
            ("fee", {"name": "Biaya", "kind": "fixed", "amount": 12.5}, "#/items/0/amount"),
            ("fee", {"name": "Biaya", "kind": "per_unit", "amount": 100}, "#/items/0"),
            ("duration", {"value": 0, "unit": "hour"}, "#/items/0/value"),
            ("duration", {"value": 1, "unit": "week"}, "#/items/0/unit"),
            ("requirements", {"name": "KK", "necessity": "conditional"}, "#/items/0"),
            ("staff_number", {"role": "Petugas"}, "#/items/0/count"),
            ("product", {"name": "KTP", "colour": "blue"}, "#/items/0/colour"),
            ("product", {"name": "x" * 301}, "#/items/0/name"),
        ],
    )
    async def test_tells_where_an_entry_is_wrong(
        self, desk: Desk, component: str, item: dict[str, Any], pointer: str
    ) -> None:
        service = await desk.a_service()
        draft = await desk.must("POST", f"/services/{service['id']}/draft", {})

        response = await desk.ask(
            "PUT",
            f"/services/{service['id']}/draft/components/{component}",
            {"items": [item]},
            etag=draft["revision"],
        )

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == pointer

    async def test_nobody_overwrites_what_they_have_not_seen(self, desk: Desk) -> None:
        service = await desk.a_service()
        draft = await desk.must("POST", f"/services/{service['id']}/draft", {})
        await desk.write(service["id"], draft["revision"], product=[{"name": "KTP"}])

        late = await desk.ask(
            "PUT",
            f"/services/{service['id']}/draft/components/product",
            {"items": []},
            etag=draft["revision"],
        )

        assert late.status_code == 412

    async def test_a_drafter_of_another_unit_finds_no_draft(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.must("POST", f"/services/{service['id']}/draft", {})
        stranger = desk.headers("standards:read", "standards:write", units=[desk.other_unit])

        response = await desk.ask("GET", f"/services/{service['id']}/draft", headers=stranger)

        assert response.status_code == 404

    async def test_warns_of_a_fee_without_legal_basis(self, desk: Desk) -> None:
        service = await desk.a_service()
        fee = {"name": "Biaya cetak", "kind": "fixed", "amount": 25000}

        draft = await desk.a_draft(service["id"], fee=[fee])

        [warning] = draft["warnings"]
        assert (warning["kind"], warning["name"]) == ("fee_without_legal_basis", "Biaya cetak")


class TestSubmitDraft:
    async def test_refuses_an_incomplete_draft_and_names_what_is_missing(self, desk: Desk) -> None:
        service = await desk.a_service()
        draft = await desk.a_draft(service["id"], fee=[], product=[])

        response = await desk.ask(
            "POST", f"/services/{service['id']}/draft/submit", etag=draft["revision"]
        )

        assert response.json()["type"] == "/problems/StandardIncomplete"
        assert response.json()["detail"] == "Isi dahulu: fee, product."

    async def test_freezes_the_text(self, desk: Desk) -> None:
        service = await desk.a_service()
        ready = await desk.a_ready_draft(service["id"])

        response = await desk.ask(
            "PUT",
            f"/services/{service['id']}/draft/components/product",
            {"items": []},
            etag=ready["revision"],
        )

        assert response.json()["type"] == "/problems/NotADraft"
        assert ready["amendment"] == 0
        assert len(ready["sha256"]) == 64

    async def test_a_draft_is_nobodys_business_before_its_discussion(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])

        assert (await desk.get(f"/services/{service['id']}/versions")).json()["data"] == []
        assert (await desk.get(f"/services/{service['id']}/versions/1")).status_code == 404
        assert (await desk.get(f"/services/{service['id']}/draft")).status_code == 401


class TestListDrafts:
    async def test_shows_only_what_is_within_reach(self, desk: Desk) -> None:
        for unit in (desk.unit, desk.other_unit):
            service = await desk.a_service(unit_id=str(unit))
            await desk.must("POST", f"/services/{service['id']}/draft", {})

        drafter = desk.headers("standards:read", units=[desk.other_unit])
        mine = await desk.must("GET", "/drafts", headers=drafter)
        every = await desk.must("GET", "/drafts?limit=1")

        assert [row["service"]["unit"]["id"] for row in mine["data"]] == [str(desk.other_unit)]
        assert len(every["data"]) == 1
        assert every["next"] is not None
        assert every["data"][0]["completeness"]["of"] == len(COMPLETE)
