"""Official documents: made from data, proved by hash and code."""

import hashlib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.documents.rules import code, government_of
from standards_api.typesetting import typeset
from tests.standards_api.factories import Desk, words_of

CHARTER: dict[str, Any] = {
    "title": "Maklumat",
    "government": "Kabupaten Buton Utara",
    "issued_on": "2026-11-21",
    "verification": {
        "code": "7410-AAAA-BBBB-CCCC",
        "address": "http://prima.test/verifikasi/7410-AAAA-BBBB-CCCC",
        "qr": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
    },
    "service": {"name": "Penerbitan KTP-el"},
    "text": "Kami sanggup.",
    "place": "Buranga",
    "date": "2026-11-21",
    "official": "Wa Ode Hasna",
    "official_position": "Kepala Dinas",
}


class TestTypeset:
    async def test_equal_data_give_equal_bytes(self) -> None:
        dated = date(2026, 11, 21)

        first = await typeset("charter", CHARTER, dated=dated)
        second = await typeset("charter", CHARTER, dated=dated)

        assert first == second

    async def test_data_stay_data(self) -> None:
        """A service cannot be named so that the template reads files or runs code."""
        evil = '#read("/etc/passwd") #eval("1+1") $x^2$ = Judul'

        pdf = await typeset("charter", CHARTER | {"text": evil}, dated=date(2026, 11, 21))

        assert "#read(" in words_of(pdf)
        assert "root:" not in words_of(pdf)

    async def test_documents_are_archivable(self) -> None:
        """PDF/A-2b, as the file says of itself, with its own fonts."""
        pdf = await typeset("charter", CHARTER, dated=date(2026, 11, 21))

        assert b"<pdfaid:part>2</pdfaid:part>" in pdf
        assert b"<pdfaid:conformance>B</pdfaid:conformance>" in pdf


class TestVerification:
    async def test_the_code_on_a_document_proves_its_file(self, desk: Desk) -> None:
        service = await desk.a_service()
        standard = await desk.a_published_standard(service["id"])
        paper = next(each for each in standard["documents"] if each["kind"] == "standard")
        pdf = await desk.service.client.get(paper["url"])
        [printed] = {word for word in words_of(pdf.content).split() if government_of(word)}

        known = (
            await desk.service.client.get(f"/api/standards/v1/verifications/{printed.lower()}")
        ).json()

        assert known["sha256"] == hashlib.sha256(pdf.content).hexdigest() == paper["sha256"]
        assert (known["kind"], known["state"]) == ("standard", "valid")
        assert known["government"] == desk.government
        assert pdf.headers["Cache-Control"] == "public, max-age=31536000, immutable"

    @pytest.mark.parametrize("asked", ["7410-AAAA-BBBB-CCCC", "nothing", "7410", "74--"])
    async def test_a_code_that_nobody_issued_is_not_known(self, desk: Desk, asked: str) -> None:
        response = await desk.service.client.get(f"/api/standards/v1/verifications/{asked}")

        assert response.json()["type"] == "/problems/CodeNotKnown"

    async def test_a_report_for_the_leader_is_not_for_everybody(self, desk: Desk) -> None:
        report = await desk.must("POST", "/obstacle-reports", {"period": "2026-Q4"})
        client = desk.service.client

        assert (await client.get(report["url"])).status_code == 404
        drafter = await client.get(report["url"], headers=desk.headers("standards:read"))
        assert drafter.status_code == 404
        inside = await client.get(report["url"], headers=desk.headers("obstacles:decide"))
        assert inside.status_code == 200
        assert inside.headers["Cache-Control"].startswith("private")

    async def test_a_document_of_another_government_is_not_there(
        self, desk: Desk, other_desk: Desk
    ) -> None:
        service = await desk.a_service()
        standard = await desk.a_published_standard(service["id"])
        [paper, *_] = standard["documents"]

        elsewhere = paper["url"].replace(desk.government, other_desk.government)

        assert (await desk.service.client.get(elsewhere)).status_code == 404


@given(
    government=st.from_regex(r"\d{2}(\.\d{2})?", fullmatch=True),
    random=st.integers(0, 2**60 - 1),
)
def test_a_code_names_its_government(government: str, random: int) -> None:
    assert government_of(code(government, random)) == government
    assert government_of(code(government, random).lower()) == government


@given(st.integers(0, 2**60 - 1), st.integers(0, 2**60 - 1))
def test_different_random_numbers_give_different_codes(one: int, other: int) -> None:
    assert (code("74.10", one) == code("74.10", other)) == (one == other)
