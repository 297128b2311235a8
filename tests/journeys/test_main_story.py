"""The main job, as one story, played over HTTP through the gateway by the people it is about.

The steps follow each other: each leaves in `story` what the next one needs.
"""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from prima_deploy.sample.people import Person
from tests.journeys.conftest import Stack
from tests.journeys.story import (
    COMPLAINTS,
    COMPONENTS,
    MINUTES,
    NAME,
    STANDARDS,
    STORY,
    SURVEY,
    TODAY,
    Story,
)


@pytest.fixture(scope="module")
def story(stack: Stack) -> Iterator[Story]:
    """The story of this run."""
    told = Story(stack)
    yield told
    for person in told.people.values():
        person.http.close()


class TestTheMainJob:
    def test_1_an_office_imports_a_service_and_drafts_from_a_reference(self, story: Story) -> None:
        drafter = story.person("penyusun")
        sheet_file = drafter.http.get(f"{STANDARDS}/import-template").content
        book = load_workbook(BytesIO(sheet_file))
        sheet = book["Layanan"]
        row = {"Kode layanan": "ktp-keliling", "Nama layanan": NAME, "Unit": "Disdukcapil"}
        sheet.append([row.get(str(cell.value)) for cell in sheet[1]])
        filled = BytesIO()
        book.save(filled)

        rehearsal = self._import(drafter, filled.getvalue(), dry_run="true")
        assert rehearsal["applied"] is False
        assert rehearsal["faults"] == []
        assert self._import(drafter, filled.getvalue())["applied"] is True

        found = drafter.get(f"{STANDARDS}/services", limit=100)["data"]
        service = next(s["id"] for s in found if s["name"] == NAME)
        draft = f"{STANDARDS}/services/{service}/draft"
        if drafter.http.get(draft).status_code == 404:
            drafter.post(draft, {"reference_code": "ktp-el-baru"})
        for component, items in COMPONENTS.items():
            drafter.change("PUT", f"{draft}/components/{component}", {"items": items}, seen=draft)
        read = drafter.get(draft)
        assert all(read["components"].values()), "all fourteen components are filled"
        drafter.change("POST", f"{draft}/submit", seen=draft)
        story.facts |= {"service": service, "draft": draft}

    def _import(self, drafter: Person, content: bytes, **query: str) -> Any:
        job = drafter.upload(f"{STANDARDS}/imports", ("layanan.xlsx", content), query=query)
        return drafter.wait_for(f"{STANDARDS}/jobs/{job['id']}")

    def test_2_society_is_consulted_and_every_comment_is_answered(self, story: Story) -> None:
        bureau, citizen = story.person("organisasi"), story.stranger()
        made = bureau.post(
            f"{STANDARDS}/consultations",
            {
                "title": "Forum konsultasi publik KTP keliling",
                "purpose": "drafting",
                "method": "in_person",
                "place": "Aula kecamatan",
                "facilitator": "Dosen Universitas",
                "service_ids": [story.facts["service"]],
            },
        )
        path = f"{STANDARDS}/consultations/{made['id']}"
        bureau.change("POST", f"{path}/open", seen=path)
        groups = ["users", "experts", "agencies", "civil_society", "media", "provider"]
        people = [{"group": group, "name": f"Wakil {group}"} for group in groups]
        bureau.post(f"{path}/participants", {"participants": people})
        comment = citizen.post(
            f"{path}/comments",
            {
                "service_id": story.facts["service"],
                "component": "requirements",
                "body": "Mohon surat pengantar RT dihapus dari persyaratan.",
                "group": "users",
            },
        )
        assert citizen.get(f"{path}/comments")["data"] == [], "shown after moderation only"
        bureau.post(f"{STANDARDS}/comments/{comment['id']}/moderation", {"approve": True})
        bureau.change("POST", f"{path}/close", seen=path)
        refused = bureau.http.post(
            f"{path}/minutes", json=MINUTES, headers={"If-Match": self._etag(bureau, path)}
        )
        assert refused.json()["type"] == "/problems/CommentsUnanswered"
        bureau.post(
            f"{STANDARDS}/comments/{comment['id']}/reply",
            {
                "disposition": "accepted",
                "reason": "Surat pengantar RT memang tidak diwajibkan undang-undang.",
                "change": {
                    "component": "requirements",
                    "item": {"name": "Fotokopi Kartu Keluarga tanpa surat pengantar RT"},
                },
            },
        )
        [shown] = citizen.get(f"{path}/comments")["data"]
        assert "Surat pengantar RT" in str(shown)
        story.facts["consultation"] = path

    def _etag(self, person: Person, path: str) -> str:
        return person.http.get(path).headers["ETag"]

    def test_3_minutes_decree_and_charter_put_the_standard_in_public(self, story: Story) -> None:
        bureau, head = story.person("organisasi"), story.person("kepala")
        path, draft = story.facts["consultation"], story.facts["draft"]
        minutes = bureau.change("POST", f"{path}/minutes", MINUTES, seen=path)
        text = story.pdf(minutes["url"])
        assert "Berita Acara" in text or "BERITA ACARA" in text
        assert "surat pengantar RT" in text
        assert NAME in text
        for signatory in MINUTES["signatories"]:
            bureau.post(f"{path}/minutes/signatures", {"name": signatory["name"]})
        decree = {
            "decree_number": "188.45/77/2026", "decree_date": TODAY.isoformat(),
            "official": "Kepala Dinas", "official_position": "Kepala Disdukcapil",
            "effective_from": TODAY.isoformat(),
        }  # fmt: skip
        established = head.change("POST", f"{draft}/establish", decree, seen=draft)
        assert any("188.45/77/2026" in story.pdf(d["url"]) for d in established["documents"])
        charter = {"charter": {"place": "Buntok", "date": TODAY.isoformat()}, "media": ["website"]}
        head.change("POST", f"{draft}/publish", charter, seen=draft)

        public = story.stranger()
        standard = public.get(f"{STANDARDS}/services/{story.facts['service']}/standard")
        assert standard["version"]["decree_number"] == "188.45/77/2026"
        assert standard["charter"] is not None

    def test_4_a_citizen_finds_it_by_everyday_words(self, story: Story) -> None:
        public, service = story.stranger(), story.facts["service"]
        found = public.get(f"{STANDARDS}/search", q="bikin ktp", limit=5)["data"]
        assert service in [result["service"]["id"] for result in found]
        fee = public.post(f"{STANDARDS}/services/{service}/fee-calculations", {})
        assert (fee["amount"], fee["free"]) == (0, True)
        due = public.get(f"{STANDARDS}/services/{service}/due-date", **{"from": "2026-11-20"})
        assert due["due"] == "2026-11-23", "Friday's file is due on Monday"

        bureau = story.person("organisasi")
        unit = public.get(f"{STANDARDS}/services/{service}")["unit"]["id"]
        bureau.until(f"{COMPLAINTS}/services", lambda p: service in str(p), limit=100)
        period = bureau.post(
            f"{SURVEY}/periods",
            {
                "unit_id": unit, "label": "2026-TW4", "opens_on": "2026-10-01",
                "closes_on": "2026-12-31", "population": 60,
            },
        )  # fmt: skip
        round_ = f"{SURVEY}/periods/{period['id']}"
        bureau.change("POST", f"{round_}/open", seen=round_)
        form = self._form(bureau, round_, service)
        qr = public.http.get(f"/api/survey/v1/forms/{form}/qr")
        assert "svg" in qr.headers["content-type"]
        story.facts |= {"unit": unit, "round": round_, "form": form}

    def _form(self, bureau: Person, round_: str, service: str) -> str:
        code: str = bureau.post(f"{round_}/forms", {"service_id": service, "channel": "qr"})["code"]
        return code

    def test_5_a_levy_is_reported_without_a_name_and_kept_from_the_accused(
        self, story: Story
    ) -> None:
        filed = story.stranger().post(
            f"{COMPLAINTS}/complaints",
            {
                "kind": "illegal_levy", "story": STORY, "service_id": story.facts["service"],
                "incident_on": TODAY.isoformat(), "paid_amount": 50_000,
                "identity": {"class": "anonymous"},
            },
        )  # fmt: skip
        assert filed["routed_to"] == "inspectorate"
        assert filed["deadlines"]
        comparison = filed["comparison"]
        assert (comparison["tariff"], comparison["excess"]) == (0, 50_000)
        assert (comparison["finding"], comparison["component"]) == ("free_service_charged", "fee")
        for who in ("kepala", "koordinator", "organisasi", "petugas"):
            seen = story.person(who).http.get(f"{COMPLAINTS}/complaints", params={"limit": 100})
            assert filed["ticket"] not in seen.text
        story.facts |= {"ticket": filed["ticket"], "receipt": filed["receipt_code"]}

    def test_6_the_case_is_decided_and_the_reporter_answers_back(self, story: Story) -> None:
        inspector, reporter = story.person("inspektur"), story.stranger()
        cases = inspector.get(f"{COMPLAINTS}/complaints", limit=100)["data"]
        case = next(c["id"] for c in cases if c["ticket"] == story.facts["ticket"])
        path = f"{COMPLAINTS}/complaints/{case}"
        assert inspector.get(path)["story"] == STORY
        decision = {
            "finding": "substantiated",
            "action": "Uang dikembalikan dan petugas dipindahkan dari loket.",
            "breached_component": "fee",
        }
        steps: list[tuple[str, Any]] = [
            ("verify", None), ("investigate", None), ("decide", decision), ("deliver", None)
        ]  # fmt: skip
        for action, body in steps:
            inspector.change("POST", f"{path}/actions/{action}", body, seen=path)

        token = reporter.post(f"{COMPLAINTS}/receipts", {"receipt_code": story.facts["receipt"]})
        reporter.http.headers["Authorization"] = f"Bearer {token['token']}"
        mine = reporter.get(f"{COMPLAINTS}/receipts/me")
        assert mine["decision"]["finding"] == "substantiated"
        answered = reporter.post(f"{COMPLAINTS}/receipts/me/satisfaction", {"satisfied": True})
        assert answered["state"] == "closed"

    def test_7_answers_arrive_three_ways_and_the_seal_keeps_the_exact_index(
        self, story: Story
    ) -> None:
        public, bureau = story.stranger(), story.person("organisasi")
        path = f"/api/survey/v1/forms/{story.facts['form']}"
        elements = [e["code"] for e in public.get(path)["instrument"]["elements"]]
        phone = self._answers(elements, [4, 4, 3, 4, 4, 3, 4, 3, 3])
        first = public.http.post(f"{path}/responses", json=phone)
        again = public.http.post(f"{path}/responses", json=phone)
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json()["receipt"] == again.json()["receipt"]
        kiosk = [self._answers(elements, [3] * 9) for _ in range(20)]
        public.http.post(f"{path}/responses", json={"responses": kiosk}).raise_for_status()
        rows = [",".join(f"U{n}" for n in range(1, 10)), *["4,4,4,4,4,4,4,4,4"] * 30]
        sheet = "\n".join(rows).encode()
        job = bureau.upload(f"{story.facts['round']}/imports", ("kertas.csv", sheet))
        bureau.wait_for(f"{SURVEY}/jobs/{job['id']}")

        index = public.get(
            f"{SURVEY}/index", scope="unit", id=story.facts["unit"], period="2026-TW4"
        )
        total, n = 32 + 20 * 27 + 30 * 36, 51
        exact = Decimal((5000 * total + 9 * n) // (18 * n)) / 100
        assert (index["n"], Decimal(str(index["index"]))) == (n, exact)
        assert index["margin"] > 0
        assert index["still_needed"] >= 0

        round_ = story.facts["round"]
        bureau.change("POST", f"{round_}/close", seen=round_)
        seal = bureau.change("POST", f"{round_}/seal", seen=round_)
        assert Decimal(str(seal["index"])) == exact
        text = story.pdf(f"{SURVEY}/seals/{seal['id']}/report")
        assert str(exact).replace(".", ",") in text

    def _answers(self, elements: list[str], scores: list[int]) -> dict[str, Any]:
        return {"id": str(uuid4()), "answers": dict(zip(elements, scores, strict=True))}

    def test_8_facts_arrive_as_evidence_and_scores_follow_their_edition(self, story: Story) -> None:
        bureau, public = story.person("organisasi"), story.stranger()
        arrived = bureau.until(
            f"{STANDARDS}/evidence",
            lambda page: {"complaint", "survey"} <= {fact["kind"] for fact in page["data"]},
        )
        assert any(fact["service_id"] == story.facts["service"] for fact in arrived["data"])
        edition = "/api/standards/v1/instruments/ombudsman/editions"
        old = public.get(f"{edition}/ORI-2015-2021/classification", score="79.00")
        new = public.get(f"{edition}/ORI-2022-2024/classification", score="79.00")
        assert (old["zone"], new["zone"]) == ("yellow", "green")
        unknown = public.http.get(f"{edition}/ORI-2025/classification", params={"score": "79"})
        assert unknown.status_code == 404
        north = public.get("/api/standards/v1/governments/74.10/assessments")["data"]
        zones = {(r["year"], r["score"], r["zone"]) for r in north}
        assert {(2019, 50.39, "red"), (2021, 62.21, "yellow")} <= zones

    def test_9_the_regent_decides_and_gets_the_report(self, story: Story) -> None:
        regent, bureau = story.person("bupati"), story.person("organisasi")
        waiting = regent.get(f"{STANDARDS}/obstacles")["data"]
        assert len(waiting) >= 2
        for obstacle, decision in zip(waiting[:2], ("approved", "deferred"), strict=True):
            path = f"{STANDARDS}/obstacles/{obstacle['id']}"
            body = {"decision": decision, "instruction": "Laksanakan sebelum akhir tahun."}
            decided = regent.change("POST", f"{path}/decision", body, seen=path)
            assert decided["decision"] is not None
        report = bureau.post(f"{STANDARDS}/obstacle-reports", {"period": "2026-S2"})
        answer = regent.http.get(report["url"])
        assert answer.headers["content-type"] == "application/pdf"
        pages = PdfReader(BytesIO(answer.content)).pages
        text = " ".join(" ".join(p.extract_text() for p in pages).split())
        assert waiting[0]["title"] in text
        assert "Laksanakan sebelum akhir tahun." in text
