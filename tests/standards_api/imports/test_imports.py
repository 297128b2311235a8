"""Importing services and drafts from workbooks and JSON."""

import asyncio
import json
from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from tests.harness import eventually
from tests.standards_api.factories import BUREAU, Desk
from tests.standards_api.imports.test_rules import SERVICE
from tests.workbooks import told_to_be

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def send(
    desk: Desk, content: bytes, *, headers: dict[str, str] | None = None, **params: Any
) -> dict[str, Any]:
    """The finished job of an import."""
    headers = headers or desk.headers()
    response = await desk.service.client.post(
        desk.url("/imports"),
        params=params,
        files={"file": ("berkas", content)},
        headers=headers,
    )
    assert response.status_code == 202, response.text

    async def job() -> dict[str, Any]:
        read = await desk.service.client.get(response.headers["Location"], headers=headers)
        found: dict[str, Any] = read.json()
        return found

    return await eventually(job, lambda found: found["state"] in {"succeeded", "failed"})


async def send_json(desk: Desk, data: Any, **options: Any) -> dict[str, Any]:
    job = await send(desk, json.dumps(data).encode(), unit_id=str(desk.unit), **options)
    assert job["state"] == "succeeded", job
    result: dict[str, Any] = job["result"]
    return result


async def filled(desk: Desk, fill: Callable[[Any], None] = lambda _: None) -> bytes:
    """The template with one service, changed by `fill`."""
    response = await desk.ask("GET", "/import-template")
    assert response.headers["content-type"] == XLSX
    book = load_workbook(BytesIO(response.content))
    book["Layanan"].append(["KTP-1", "Penerbitan KTP-el", "", "administratif", "Dinas 1"])
    book["Persyaratan"].append(["KTP-1", "Kartu Keluarga", "wajib", None, "diperlihatkan", 1])
    book["Biaya tarif"].append(["KTP-1", "Gratis", "gratis", 0])
    fill(book)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


async def result_of(desk: Desk, content: bytes, **options: Any) -> dict[str, Any]:
    job = await send(desk, content, **options)
    assert job["state"] == "succeeded", job
    result: dict[str, Any] = job["result"]
    return result


class TestWorkbook:
    async def test_a_filled_template_becomes_services_and_drafts(self, desk: Desk) -> None:
        result = await result_of(desk, await filled(desk))

        assert (result["applied"], result["faults"]) == (True, [])
        [service] = result["services"]
        assert service["action"] == "created"
        draft = await desk.must("GET", f"/services/{service['id']}/draft")
        assert draft["components"]["requirements"][0]["form"] == "shown"
        assert draft["components"]["fee"][0]["kind"] == "free"

    @pytest.mark.parametrize("size", ["A1", "A1:B1", "A1:XFD1048576"])
    async def test_a_wrong_size_in_the_file_loses_nothing(self, desk: Desk, size: str) -> None:
        book = await filled(desk)
        sheets = load_workbook(BytesIO(book)).sheetnames
        for name in ("Layanan", "Persyaratan"):
            book = told_to_be(book, size, sheet=1 + sheets.index(name))

        result = await result_of(desk, book)

        assert result["applied"], result["faults"]
        [service] = result["services"]
        draft = await desk.must("GET", f"/services/{service['id']}/draft")
        [requirement] = draft["components"]["requirements"]
        assert requirement["form"] == "shown"

    async def test_a_dry_run_tells_everything_and_stores_nothing(self, desk: Desk) -> None:
        result = await result_of(desk, await filled(desk), dry_run=True)

        assert (result["applied"], result["dry_run"]) == (False, True)
        assert result["services"][0]["action"] == "created"
        assert (await desk.get("/services")).json()["data"] == []

    async def test_one_bad_cell_keeps_the_whole_file_out_and_is_addressed(self, desk: Desk) -> None:
        def fill(book: Any) -> None:
            book["Layanan"].append(["KK-1", "Penerbitan KK", "", "administratif", "Dinas 1"])
            book["Biaya tarif"].append(["KK-1", "Cetak", "tetap", "sepuluh ribu"])
            book["Persyaratan"].append(["TAK-ADA", "KTP"])
            book["Jangka waktu penyelesaian"].append(["KK-1", 0, "jam", "pendaftaran"])

        result = await result_of(desk, await filled(desk, fill))

        assert result["applied"] is False
        assert {(fault["sheet"], fault["cell"]) for fault in result["faults"]} >= {
            ("Biaya tarif", "D3"),
            ("Persyaratan", "A3"),
            ("Jangka waktu penyelesaian", "B2"),
        }
        assert all(fault["row"] and fault["detail"] for fault in result["faults"])
        assert (await desk.get("/services")).json()["data"] == []

    async def test_a_formula_is_refused_where_it_stands(self, desk: Desk) -> None:
        def fill(book: Any) -> None:
            book["Layanan"]["B2"] = "=HYPERLINK(1)"

        result = await result_of(desk, await filled(desk, fill))

        fault = result["faults"][0]
        assert (fault["sheet"], fault["cell"]) == ("Layanan", "B2")
        assert "rumus" in fault["detail"]

    async def test_a_missing_column_is_named(self, desk: Desk) -> None:
        def fill(book: Any) -> None:
            book["Biaya tarif"]["D1"] = "Harga"

        result = await result_of(desk, await filled(desk, fill))

        assert "Jumlah (rupiah)" in result["faults"][0]["detail"]

    async def test_importing_the_same_file_again_changes_nothing(self, desk: Desk) -> None:
        content = await filled(desk)
        [service] = (await result_of(desk, content))["services"]
        before = await desk.must("GET", f"/services/{service['id']}/draft")

        [again] = (await result_of(desk, content))["services"]

        after = await desk.must("GET", f"/services/{service['id']}/draft")
        assert again["action"] == "updated"
        assert after["components"] == before["components"]
        assert after["number"] == before["number"]

    async def test_what_is_exported_can_be_imported_without_a_difference(self, desk: Desk) -> None:
        service = await desk.a_service()
        standard = await desk.a_published_standard(service["id"])
        exported = await desk.get("/exports/services.xlsx")

        result = await result_of(desk, exported.content)

        assert result["faults"] == []
        draft = await desk.must("GET", f"/services/{service['id']}/draft")
        assert draft["components"] == standard["components"]

    async def test_a_sheet_wider_than_any_template_is_refused(self, desk: Desk) -> None:
        book = await filled(desk, lambda book: book["Layanan"].cell(4, 41, "jauh"))

        job = await send(desk, told_to_be(book, "A1:B2"), unit_id=str(desk.unit))

        assert job["state"] == "failed"
        assert "Bagi berkas" in job["problem"]

    async def test_a_huge_file_in_a_small_one_is_refused(self, desk: Desk) -> None:
        buffer = BytesIO()
        with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", b"\0" * (90 << 20))

        job = await send(desk, buffer.getvalue())

        assert job["state"] == "failed"
        assert "Bagi berkas" in job["problem"]

    @pytest.mark.parametrize("content", [b"PK\x03\x04 not a zip", b"PK"])
    async def test_a_broken_file_is_refused_with_a_sentence(
        self, desk: Desk, content: bytes
    ) -> None:
        job = await send(desk, content)

        assert job["state"] == "failed"
        assert "template" in job["problem"] or "templat" in job["problem"]


class TestJson:
    async def test_the_public_form_becomes_a_draft(self, desk: Desk) -> None:
        result = await send_json(desk, SERVICE)

        assert result["applied"] is True
        draft = await desk.must("GET", f"/services/{result['services'][0]['id']}/draft")
        assert draft["completeness"]["filled"] == 10
        assert "Kecamatan Rangkui" in result["warnings"][-1]["detail"]

    async def test_a_fault_anywhere_keeps_every_service_out(self, desk: Desk) -> None:
        bad = SERVICE | {"id": "lain", "service_delivery": {"biaya": 5}}

        result = await send_json(desk, [SERVICE, bad])

        assert result["applied"] is False
        assert result["faults"][0]["pointer"] == "/1/service_delivery/biaya"
        assert (await desk.get("/services")).json()["data"] == []

    async def test_an_unknown_unit_without_another_choice_is_a_fault(self, desk: Desk) -> None:
        result = (await send(desk, json.dumps(SERVICE).encode()))["result"]

        assert result["faults"][0]["pointer"] == "/penyelenggara/unit"

    async def test_the_unit_of_the_file_is_found_by_its_name(self, desk: Desk) -> None:
        named = SERVICE | {"penyelenggara": {"unit": "DINAS 2 (Mal Pelayanan Publik)"}}

        result = (await send(desk, json.dumps(named).encode()))["result"]

        service = (await desk.get(f"/services/{result['services'][0]['id']}")).json()
        assert service["unit"]["id"] == str(desk.other_unit)

    async def test_a_drafter_imports_into_their_own_unit_only(self, desk: Desk) -> None:
        await desk.a_service(code="dispensasi-nikah", unit_id=str(desk.other_unit))
        drafter = desk.headers(*BUREAU, units=[desk.unit])

        result = (await send(desk, json.dumps(SERVICE).encode(), headers=drafter))["result"]

        assert result["applied"] is False
        assert "unit lain" in result["faults"][0]["detail"]

    async def test_a_standard_under_discussion_is_not_overwritten(self, desk: Desk) -> None:
        service = await desk.a_service(code="dispensasi-nikah")
        await desk.a_ready_draft(service["id"])

        result = await send_json(desk, SERVICE)

        assert result["applied"] is False
        assert "sedang dibahas" in result["faults"][0]["detail"]

    @pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a": }', b"[1e400]"])
    async def test_what_is_not_json_fails_politely(self, desk: Desk, content: bytes) -> None:
        job = await send(desk, content)

        assert job["state"] == "failed" or job["result"]["applied"] is False

    async def test_other_files_are_refused_at_the_door(self, desk: Desk) -> None:
        response = await desk.service.client.post(
            desk.url("/imports"), files={"file": ("a.pdf", b"%PDF-1.7")}, headers=desk.headers()
        )

        assert response.json()["type"] == "/problems/ImportFormatUnknown"

    async def test_a_file_that_is_too_large_is_refused_at_the_door(self, desk: Desk) -> None:
        response = await desk.service.client.post(
            desk.url("/imports"),
            files={"file": ("a.json", b"[" + b" " * (5 << 20) + b"]")},
            headers=desk.headers(),
        )

        assert response.status_code == 413

    async def test_two_imports_at_once_do_not_disturb_each_other(self, desk: Desk) -> None:
        results = await asyncio.gather(
            send_json(desk, SERVICE), send_json(desk, SERVICE | {"id": "kedua"})
        )

        assert [result["applied"] for result in results] == [True, True]
