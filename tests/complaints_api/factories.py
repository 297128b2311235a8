"""The ordinary case: a government with units, a published service, staff, and a report."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from httpx import Response

from prima_chassis import clock
from tests.harness import Running, a_government
from tests.tokens import Issuer

ZONE = "Asia/Makassar"
STORY = "Diminta Rp50.000 untuk mencetak KTP di loket dua."

SCOPES = {
    "officer": ["complaints:read", "complaints:file"],
    "reader": ["complaints:read"],
    "coordinator": ["complaints:read", "complaints:coordinate"],
    "handler": ["complaints:read", "complaints:handle"],
    "inspector": ["complaints:read", "complaints:inspect"],
    "custodian": ["complaints:reveal"],
}


def today() -> date:
    """The legal date where the tests play."""
    return clock.today(ZONE)


class Report(NamedTuple):
    """A filed report: its receipt, and the id that only staff and the database know."""

    id: str
    code: str
    ticket: str
    answer: dict[str, Any]


@dataclass
class Town:
    """A government as one test sees it."""

    service: Running
    issuer: Issuer
    government: str
    accused: UUID = field(default_factory=uuid4)
    """The unit that reports are about."""
    other: UUID = field(default_factory=uuid4)
    """The unit that handles them."""
    inspectorate: UUID = field(default_factory=uuid4)
    people: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where the resources of this government are."""
        return f"/api/complaints/v1/governments/{self.government}"

    async def open(self, holidays: dict[date, str] | None = None) -> None:
        """Let the service know the government and its units."""
        units = (self.accused, self.other, self.inspectorate)
        await self.service.know(self.government, *units, timezone=ZONE, holidays=holidays)

    async def without_calendar(self) -> "Town":
        """A government that was activated a moment ago: its calendar is still on the way."""
        young = Town(self.service, self.issuer, a_government())
        fact = {"name": "Kabupaten baru", "level": "regency", "timezone": ZONE}
        await self.service.tell("identity.government.activated", young.government, fact)
        return young

    async def publish(
        self,
        service_id: UUID,
        *,
        version: int = 1,
        effective_from: date = date(2026, 1, 2),
        lines: list[dict[str, Any]] | None = None,
        free: bool = True,
        name: str = "Perekaman KTP elektronik",
    ) -> None:
        """Let the service know a published standard of the accused unit."""
        fact = {
            "service_id": str(service_id),
            "code": "KTP",
            "name": name,
            "unit_id": str(self.accused),
            "version": version,
            "effective_from": effective_from.isoformat(),
            "fee": {"free": free, "lines": lines or []},
            "duration": {"value": 1, "unit": "working_day", "start_event": "berkas lengkap"},
            "requirements": [{"id": "r1", "name": "Kartu keluarga"}],
            "sha256": "0" * 64,
        }
        await self.service.tell("standards.service.published", self.government, fact)

    def sign_in(self, role: str, person: str = "", **changed: Any) -> dict[str, str]:
        """Headers of a member of staff; the same `person` in the same role is the same account."""
        key = f"{role}/{person}/{sorted(changed.items(), key=str)}"
        if key not in self.people:
            units = {"handler": [self.other], "inspector": [self.inspectorate]}.get(role)
            claims = {"units": units} | changed
            self.people[key] = self.issuer.sign_in(
                *SCOPES[role], government=self.government, **claims
            )
        return self.people[key]

    async def post(
        self,
        path: str,
        body: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> Response:
        """POST below this government with a fresh idempotency key."""
        sent = {"Idempotency-Key": str(uuid4())} | (headers or {})
        return await self.service.client.post(f"{self.url}{path}", json=body, headers=sent)

    async def get(
        self, path: str, headers: dict[str, str] | None = None, **params: Any
    ) -> Response:
        """GET below this government."""
        return await self.service.client.get(f"{self.url}{path}", headers=headers, params=params)

    async def deadline(self, start: date | str, n: int, unit: str = "working") -> Response:
        """What the service answers to: when is it due?"""
        url = f"{self.url}/deadlines"
        asked = {"from": str(start), "n": str(n), "unit": unit}
        return await self.service.client.get(url, params=asked)

    async def file(self, **changed: Any) -> Report:
        """A report about the accused unit, open unless `changed` says otherwise."""
        body = {
            "kind": "complaint",
            "story": STORY,
            "unit_id": str(self.accused),
            "identity": {"class": "open", "name": "Wa Ode Sitti", "phone": "081200001111"},
        } | changed
        answer = await self.post("/complaints", {k: v for k, v in body.items() if v is not None})
        assert answer.status_code == 201, answer.text
        filed = answer.json()
        complaint_id = await self.id_of(filed["ticket"])
        return Report(complaint_id, filed["receipt_code"], filed["ticket"], filed)

    async def file_levy(self, **changed: Any) -> Report:
        """An anonymous report of an illegal levy at the accused unit."""
        body = {"kind": "illegal_levy", "identity": {"class": "anonymous"}} | changed
        return await self.file(**body)

    async def id_of(self, ticket: str) -> str:
        """The id that stands behind a ticket."""
        return str(await self.scalar("SELECT id FROM complaints WHERE ticket = :t", t=ticket))

    async def scalar(self, statement: str, **values: Any) -> Any:
        """One value out of this government's rows."""
        rows = await self.rows(statement, **values)
        return rows[0][0] if rows else None

    async def rows(self, statement: str, **values: Any) -> list[Any]:
        """This government's rows."""
        from sqlalchemy import text

        async with self.service.database.transaction(self.government) as session:
            return list((await session.execute(text(statement), values)).all())

    async def read(self, report: Report, headers: dict[str, str]) -> Response:
        """The report as a member of staff sees it."""
        return await self.get(f"/complaints/{report.id}", headers)

    async def act(
        self,
        report: Report,
        action: str,
        headers: dict[str, str],
        body: dict[str, Any] | None = None,
    ) -> Response:
        """Do something to the report, having seen its newest version."""
        version = await self.scalar("SELECT version FROM complaints WHERE id = :i", i=report.id)
        path = f"/complaints/{report.id}/"
        path += "messages" if action == "reply" else f"actions/{action}"
        return await self.post(path, body, headers | {"If-Match": f'"{version}"'})

    async def do(
        self,
        report: Report,
        action: str,
        headers: dict[str, str],
        body: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """The same, when it must succeed."""
        answer = await self.act(report, action, headers, body)
        assert answer.status_code == 200, (action, answer.text)
        found: dict[str, Any] = answer.json()
        return found

    async def reporter(self, report: Report) -> dict[str, str]:
        """Headers of whoever holds the receipt."""
        answer = await self.post("/receipts", {"receipt_code": report.code})
        assert answer.status_code == 200, answer.text
        return {"Authorization": f"Bearer {answer.json()['token']}"}

    async def mine(self, report: Report) -> dict[str, Any]:
        """The report as its reporter sees it."""
        answer = await self.get("/receipts/me", await self.reporter(report))
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def say(
        self, report: Report, action: str, body: dict[str, Any] | None = None
    ) -> Response:
        """Something the reporter does."""
        return await self.post(f"/receipts/me/{action}", body, await self.reporter(report))

    async def bring_to(self, report: Report, state: str) -> Report:
        """Take an ordinary complaint along the usual way until it is in `state`."""
        coordinator, handler = self.sign_in("coordinator"), self.sign_in("handler")
        way = [
            ("received", None),
            ("verified", ("verify", coordinator, None)),
            ("assigned", ("assign", coordinator, self.assignment(self.other))),
            ("in_progress", ("accept", handler, None)),
            ("decided", ("decide", handler, DECISION)),
            ("awaiting_response", ("deliver", handler, None)),
        ]
        for reached, step in way:
            if step is not None:
                await self.do(report, *step)
            if reached == state:
                return report
        raise AssertionError(f"the usual way does not lead to {state}")

    @staticmethod
    def assignment(unit: UUID) -> dict[str, Any]:
        """An order to a unit."""
        return {"unit_id": str(unit), "instruction": "Periksa dan jawab pelapor."}


DECISION = {
    "finding": "substantiated",
    "action": "Petugas dipindahkan dari loket.",
    "remedy": "Uang dikembalikan.",
    "breached_component": "fee",
}


def days(number: int) -> timedelta:
    """So many days."""
    return timedelta(days=number)
