"""Ordinary cases: a unit with an open round and a public form."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from httpx import Response

from prima_chassis import clock
from tests.harness import Running
from tests.tokens import Issuer

API = "/api/survey/v1"
ELEMENTS = [
    "PERSYARATAN",
    "PROSEDUR",
    "WAKTU",
    "BIAYA",
    "PRODUK",
    "KOMPETENSI",
    "PERILAKU",
    "SARPRAS",
    "PENGADUAN",
]
SCOPES = ("surveys:read", "surveys:collect", "surveys:manage", "surveys:seal", "tasks:read")


def today() -> date:
    """The legal date where the test governments are."""
    return clock.today("Asia/Makassar")


def answers(*scores: int) -> dict[str, int]:
    """Answers by element code; one score stands for all nine."""
    return dict(zip(ELEMENTS, scores * 9 if len(scores) == 1 else scores, strict=True))


def submission(*scores: int, **changed: Any) -> dict[str, Any]:
    """A complete submission with an id of its own."""
    return {"id": str(uuid4()), "answers": answers(*(scores or (3,)))} | changed


def several(*scores: int, times: int) -> dict[str, Any]:
    """A batch of equal answers."""
    return {"responses": [submission(*scores) for _ in range(times)]}


@dataclass(slots=True)
class Stage:
    """A government, its unit, somebody who may do everything there, and the running service."""

    survey: Running
    issuer: Issuer
    government: str
    unit: UUID
    headers: dict[str, str]

    @property
    def base(self) -> str:
        """Address of the government's resources."""
        return f"{API}/governments/{self.government}"

    async def get(self, path: str, **params: Any) -> Response:
        """Ask as the person in charge."""
        return await self.survey.client.get(
            f"{self.base}{path}", headers=self.headers, params=params
        )

    async def post(self, path: str, body: Any = None, **headers: str) -> Response:
        """Act as the person in charge."""
        return await self.survey.client.post(
            f"{self.base}{path}", json=body, headers=self.headers | headers
        )

    async def put(self, path: str, body: Any, **headers: str) -> Response:
        """Replace as the person in charge."""
        return await self.survey.client.put(
            f"{self.base}{path}", json=body, headers=self.headers | headers
        )

    async def patch(self, path: str, body: Any, **headers: str) -> Response:
        """Change as the person in charge."""
        return await self.survey.client.patch(
            f"{self.base}{path}", json=body, headers=self.headers | headers
        )

    async def plan(self, **changed: Any) -> dict[str, Any]:
        """A planned round that could open today."""
        body: dict[str, Any] = {
            "unit_id": str(self.unit),
            "label": "2026-S2",
            "opens_on": str(today() - timedelta(days=30)),
            "closes_on": str(today() + timedelta(days=30)),
            "population": 1000,
        } | changed
        response = await self.post("/periods", body)
        assert response.status_code == 201, response.text
        period: dict[str, Any] = response.json()
        return period

    async def step(self, period_id: str, action: str) -> Response:
        """Take the round one step on, having seen its current version."""
        seen = await self.get(f"/periods/{period_id}")
        return await self.post(
            f"/periods/{period_id}/{action}", **{"If-Match": seen.headers["ETag"]}
        )

    async def opened(self, **changed: Any) -> dict[str, Any]:
        """An open round."""
        period = await self.plan(**changed)
        response = await self.step(period["id"], "open")
        assert response.status_code == 200, response.text
        opened: dict[str, Any] = response.json()
        return opened

    async def form(self, period_id: str, **changed: Any) -> str:
        """The code of a public form of the round."""
        response = await self.post(f"/periods/{period_id}/forms", {"channel": "qr"} | changed)
        assert response.status_code == 201, response.text
        code: str = response.json()["code"]
        return code

    async def submit(self, code: str, body: Any) -> Response:
        """Send answers as anybody does."""
        return await self.survey.client.post(f"{API}/forms/{code}/responses", json=body)

    async def publish_service(self, *, name: str = "Akta kelahiran") -> UUID:
        """A published service of the unit, as standards-api would announce it."""
        service = uuid4()
        await self.survey.tell(
            "standards.service.published",
            self.government,
            {
                "service_id": str(service),
                "code": f"L-{service.hex[:6]}",
                "name": name,
                "unit_id": str(self.unit),
                "version": 1,
            },
        )
        return service

    async def go_to_another_unit(self) -> None:
        """From here on the stage is that of a second unit of the government."""
        self.unit = uuid4()
        await self.survey.tell(
            "identity.unit.changed",
            self.government,
            {
                "id": str(self.unit), "parent_id": None, "ancestors": [], "name": "Kecamatan",
                "short_name": None, "kind": "district", "closed_on": None,
            },
        )  # fmt: skip

    async def connections(self) -> int:
        """How many connections of the service's sessions are in use."""
        count: int = self.survey.database.engine.pool.checkedout()  # type: ignore[attr-defined]
        return count

    async def progress(self, period_id: str) -> dict[str, Any]:
        """How far the round is, as staff read it: also with fewer answers than may be shown."""
        response = await self.get(f"/periods/{period_id}/progress")
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    async def index(self, **params: Any) -> dict[str, Any]:
        """The public index of the unit, as a stranger reads it."""
        asked = {"scope": "unit", "id": str(self.unit), "period": "2026-S2"} | params
        response = await self.survey.client.get(f"{self.base}/index", params=asked)
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found
