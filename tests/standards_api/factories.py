"""The ordinary case, made over HTTP; a test names only what it is about."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

from httpx import Response
from pypdf import PdfReader

from tests.harness import Running
from tests.tokens import Issuer

BUREAU = (
    "standards:read",
    "standards:write",
    "standards:establish",
    "consultations:manage",
    "obstacles:write",
    "obstacles:report",
    "assessments:write",
)

COMPLETE: dict[str, list[dict[str, Any]]] = {
    "requirements": [
        {"name": "Kartu Keluarga", "form": "shown"},
        {"name": "Surat pengantar RT", "form": "original"},
    ],
    "procedure": [
        {"actor": "applicant", "description": "Menyerahkan berkas di loket"},
        {"actor": "officer", "description": "Memeriksa dan memproses berkas"},
    ],
    "duration": [{"value": 1, "unit": "working_day", "start_event": "file_complete"}],
    "fee": [
        {
            "name": "Tidak dipungut biaya",
            "kind": "free",
            "amount": 0,
            "legal_basis": "UU 24/2013 Pasal 79A",
        }
    ],
    "product": [{"name": "KTP elektronik"}],
    "complaint_handling": [{"channel": "sp4n_lapor", "address": "www.lapor.go.id"}],
    "legal_basis": [{"title": "UU Nomor 24 Tahun 2013"}],
    "facilities": [{"name": "Kursi prioritas", "for_vulnerable": True}],
    "staff_competence": [{"description": "D-III Komputer"}],
    "internal_supervision": [{"description": "Oleh kepala bidang"}],
    "staff_number": [{"role": "Petugas loket", "count": 2}],
    "service_guarantee": [{"promise": "Selesai sesuai janji"}],
    "safety_guarantee": [{"description": "Data pribadi dilindungi"}],
    "performance_evaluation": [{"description": "SKM tiap semester"}],
}

DECREE = {
    "decree_number": "100.3.3/17/2026",
    "decree_date": "2026-11-20",
    "official": "Wa Ode Hasna",
    "official_position": "Kepala Dinas",
    "effective_from": "2026-12-01",
}
CHARTER = {"charter": {"place": "Buranga", "date": "2026-11-21"}, "media": ["website", "board"]}
SIGNATORIES = [
    {"name": "Wa Ode Hasna", "position": "Kepala Dinas", "group": "provider"},
    {"name": "La Ode Rahmat", "position": "Warga", "group": "users"},
]


def words_of(pdf: bytes) -> str:
    """The words of a PDF without its line breaks."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@dataclass(frozen=True)
class Desk:
    """Somebody's desk in one government: requests with their token, below its address."""

    service: Running
    issuer: Issuer
    government: str
    unit: UUID
    other_unit: UUID

    def url(self, path: str) -> str:
        """An address of this government."""
        return f"/api/standards/v1/governments/{self.government}{path}"

    def headers(self, *scopes: str, **changed: Any) -> dict[str, str]:
        """The token of somebody with `scopes`, by default the organisation bureau."""
        return self.issuer.sign_in(*(scopes or BUREAU), government=self.government, **changed)

    async def get(self, path: str, **options: Any) -> Response:
        """Read as the public does."""
        return await self.service.client.get(self.url(path), **options)

    async def ask(
        self, method: str, path: str, json: Any = None, *, etag: object = None, **options: Any
    ) -> Response:
        """Ask as the organisation bureau, or with other `headers`."""
        headers = options.pop("headers", None) or self.headers()
        if etag is not None:
            headers = headers | {"If-Match": f'"{etag}"'}
        return await self.service.client.request(
            method, self.url(path), json=json, headers=headers, **options
        )

    async def must(self, method: str, path: str, json: Any = None, **options: Any) -> Any:
        """The same, and it must succeed."""
        response = await self.ask(method, path, json, **options)
        assert response.is_success, (method, path, response.text)
        return response.json()

    async def stranger(self, method: str, path: str, json: Any = None) -> Response:
        """Ask without an account, with the idempotency key that strangers need."""
        return await self.service.client.request(
            method, self.url(path), json=json, headers={"Idempotency-Key": str(uuid4())}
        )

    async def document(self, url: str) -> str:
        """The words of a PDF, as everybody may read it."""
        response = await self.service.client.get(url)
        assert response.headers["content-type"] == "application/pdf"
        return words_of(response.content)

    async def a_service(self, **changed: Any) -> dict[str, Any]:
        """A registered service of the unit."""
        values = {"name": "Penerbitan KTP-el", "unit_id": str(self.unit)} | changed
        service: dict[str, Any] = await self.must("POST", "/services", values)
        return service

    async def a_draft(self, service_id: str, **components: Any) -> dict[str, Any]:
        """A draft with every component filled in, save what `components` says otherwise."""
        draft: dict[str, Any] = await self.must("POST", f"/services/{service_id}/draft", {})
        return await self.write(service_id, draft["revision"], **(COMPLETE | components))

    async def write(self, service_id: str, revision: int, **components: Any) -> dict[str, Any]:
        """The draft after writing `components`."""
        draft: dict[str, Any] = {}
        for component, items in components.items():
            path = f"/services/{service_id}/draft/components/{component}"
            draft = await self.must("PUT", path, {"items": items}, etag=revision)
            revision = draft["revision"]
        return draft

    async def a_ready_draft(self, service_id: str, **components: Any) -> dict[str, Any]:
        """A complete draft that was submitted."""
        draft = await self.a_draft(service_id, **components)
        path = f"/services/{service_id}/draft/submit"
        ready: dict[str, Any] = await self.must("POST", path, etag=draft["revision"])
        return ready

    async def an_open_round(self, *service_ids: str, **changed: Any) -> dict[str, Any]:
        """A consultation round that takes comments on submitted drafts."""
        values = {"title": "Forum standar pelayanan", "service_ids": list(service_ids)} | changed
        planned = await self.must("POST", "/consultations", values)
        path = f"/consultations/{planned['id']}/open"
        opened: dict[str, Any] = await self.must("POST", path, etag=planned["revision"])
        return opened

    async def a_comment(self, round_id: str, service_id: str, **changed: Any) -> dict[str, Any]:
        """An approved comment of a citizen."""
        values = {
            "service_id": service_id,
            "component": "requirements",
            "body": "Surat pengantar RT tidak perlu.",
            "group": "users",
        } | changed
        path = f"/consultations/{round_id}/comments"
        response = await self.stranger("POST", path, values)
        assert response.status_code == 201, response.text
        comment: dict[str, Any] = response.json()
        await self.must("POST", f"/comments/{comment['id']}/moderation", {"approve": True})
        return comment

    async def minutes_of(self, round_: dict[str, Any]) -> dict[str, Any]:
        """The minutes of a round that is closed for them."""
        path = f"/consultations/{round_['id']}"
        closed = await self.must("POST", f"{path}/close", etag=round_["revision"])
        made: dict[str, Any] = await self.must(
            "POST", f"{path}/minutes", self.minutes(), etag=closed["revision"]
        )
        return made

    def minutes(self, **changed: Any) -> dict[str, Any]:
        """What the minutes need."""
        return {
            "number": "01/BA-FKP/2026",
            "held_on": "2026-11-20",
            "place": "Aula Dinas",
            "signatories": SIGNATORIES,
            "agreements": [],
        } | changed

    async def an_agreed_standard(self, service_id: str, **components: Any) -> dict[str, Any]:
        """The open version after a round whose minutes everybody has signed."""
        await self.a_ready_draft(service_id, **components)
        round_ = await self.an_open_round(service_id)
        await self.minutes_of(round_)
        for signatory in SIGNATORIES:
            path = f"/consultations/{round_['id']}/minutes/signatures"
            await self.must("POST", path, {"name": signatory["name"]})
        draft: dict[str, Any] = await self.must("GET", f"/services/{service_id}/draft")
        return draft

    async def a_published_standard(self, service_id: str, **components: Any) -> dict[str, Any]:
        """The standard in force after the whole way."""
        agreed = await self.an_agreed_standard(service_id, **components)
        path = f"/services/{service_id}/draft"
        step = await self.must("POST", f"{path}/establish", DECREE, etag=agreed["revision"])
        await self.must("POST", f"{path}/publish", CHARTER, etag=step["revision"])
        standard: dict[str, Any] = (await self.get(f"/services/{service_id}/standard")).json()
        return standard
