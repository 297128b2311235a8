"""The catalogue of public services."""

from typing import Any

import pytest

from tests.standards_api.factories import Desk


class TestCreateService:
    async def test_gives_the_next_code_of_the_government(self, desk: Desk) -> None:
        first, second = await desk.a_service(), await desk.a_service()

        assert first["code"] == f"{desk.government}.0001"
        assert second["code"] == f"{desk.government}.0002"
        assert first["state"] == "preparing"
        assert first["unit"] == {"id": str(desk.unit), "name": "Dinas 1"}

    async def test_refuses_a_code_that_is_taken(self, desk: Desk) -> None:
        await desk.a_service(code="KTP-1")

        response = await desk.ask(
            "POST", "/services", {"name": "Lain", "unit_id": str(desk.unit), "code": "KTP-1"}
        )

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/ServiceCodeTaken"

    async def test_refuses_a_unit_outside_the_callers_reach(self, desk: Desk) -> None:
        headers = desk.headers("standards:write", units=[desk.unit])

        response = await desk.ask(
            "POST",
            "/services",
            {"name": "Lain", "unit_id": str(desk.other_unit)},
            headers=headers,
        )

        assert response.json()["type"] == "/problems/UnitNotFound"

    async def test_refuses_a_reference_that_does_not_exist(self, desk: Desk) -> None:
        body = {"name": "Lain", "unit_id": str(desk.unit), "reference_code": "tidak-ada"}

        response = await desk.ask("POST", "/services", body)

        assert response.json()["type"] == "/problems/ReferenceServiceNotFound"

    async def test_needs_the_right_to_write(self, desk: Desk) -> None:
        body = {"name": "Lain", "unit_id": str(desk.unit)}

        response = await desk.ask("POST", "/services", body, headers=desk.headers("tasks:read"))

        assert response.status_code == 403

    async def test_a_repeated_request_registers_once(self, desk: Desk) -> None:
        body = {"name": "Izin Reklame", "unit_id": str(desk.unit)}
        headers = desk.headers() | {"Idempotency-Key": "once"}

        answers = [await desk.ask("POST", "/services", body, headers=headers) for _ in range(2)]

        assert answers[0].json() == answers[1].json()
        assert len((await desk.get("/services")).json()["data"]) == 1

    @pytest.mark.parametrize(
        "changed", [{"name": "x"}, {"kind": "other"}, {"code": "a b"}, {"extra": 1}]
    )
    async def test_refuses_what_is_not_of_the_documented_form(
        self, desk: Desk, changed: dict[str, Any]
    ) -> None:
        body = {"name": "Izin Reklame", "unit_id": str(desk.unit)} | changed

        assert (await desk.ask("POST", "/services", body)).status_code == 422


class TestChangeService:
    async def test_changes_only_what_is_given(self, desk: Desk) -> None:
        service = await desk.a_service(description="Dulu")

        changed = await desk.must(
            "PATCH", f"/services/{service['id']}", {"name": "Nama Baru"}, etag=1
        )

        assert (changed["name"], changed["description"]) == ("Nama Baru", "Dulu")

    @pytest.mark.parametrize(("etag", "status"), [(None, 428), (7, 412)])
    async def test_refuses_who_has_not_seen_the_service(
        self, desk: Desk, etag: int | None, status: int
    ) -> None:
        service = await desk.a_service()

        response = await desk.ask(
            "PATCH", f"/services/{service['id']}", {"name": "Nama Baru"}, etag=etag
        )

        assert response.status_code == status

    async def test_a_service_of_another_unit_is_not_there(self, desk: Desk) -> None:
        service = await desk.a_service(unit_id=str(desk.other_unit))
        headers = desk.headers("standards:write", units=[desk.unit])

        response = await desk.ask(
            "PATCH", f"/services/{service['id']}", {"name": "Nama"}, headers=headers, etag=1
        )

        assert response.json()["type"] == "/problems/ServiceNotFound"

    async def test_without_a_standard_it_cannot_be_active(self, desk: Desk) -> None:
        service = await desk.a_service()

        response = await desk.ask(
            "PATCH", f"/services/{service['id']}", {"state": "active"}, etag=1
        )

        assert response.json()["type"] == "/problems/ServiceNotPublished"


class TestReadServices:
    async def test_anybody_reads_a_service_and_its_etag_is_what_a_change_needs(
        self, desk: Desk
    ) -> None:
        service = await desk.a_service()
        path = f"/services/{service['id']}"

        response = await desk.get(path)

        assert response.json() == service
        assert response.headers["ETag"] == '"1"'
        again = await desk.get(path, headers={"If-None-Match": '"1"'})
        assert again.status_code == 304

    async def test_a_list_comes_in_pages_by_name(self, desk: Desk) -> None:
        for name in ("Cuti", "Akta", "Bantuan"):
            await desk.a_service(name=name)

        first = (await desk.get("/services?limit=2")).json()
        second = (await desk.get(f"/services?limit=2&cursor={first['next']}")).json()

        assert [row["name"] for row in first["data"]] == ["Akta", "Bantuan"]
        assert [row["name"] for row in second["data"]] == ["Cuti"]
        assert second["next"] is None

    async def test_a_list_can_be_narrowed_to_a_unit(self, desk: Desk) -> None:
        await desk.a_service()
        other = await desk.a_service(unit_id=str(desk.other_unit))

        rows = (await desk.get(f"/services?unit={desk.other_unit}")).json()["data"]

        assert [row["id"] for row in rows] == [other["id"]]
        assert (await desk.get("/services?published=true")).json()["data"] == []

    async def test_another_government_sees_nothing_of_it(
        self, desk: Desk, other_desk: Desk
    ) -> None:
        service = await desk.a_service()

        assert (await other_desk.get(f"/services/{service['id']}")).status_code == 404
        assert (await other_desk.get("/services")).json()["data"] == []
        elsewhere = await other_desk.ask(
            "PATCH", f"/services/{service['id']}", {"name": "Nama"}, etag=1
        )
        assert elsewhere.status_code == 404

    async def test_a_token_of_one_government_opens_no_other(
        self, desk: Desk, other_desk: Desk
    ) -> None:
        body = {"name": "Izin Reklame", "unit_id": str(other_desk.unit)}

        response = await other_desk.ask("POST", "/services", body, headers=desk.headers())

        assert response.status_code == 404
