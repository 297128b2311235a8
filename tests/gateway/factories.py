"""The ordinary case, so that a test names only what it is about."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pyotp
from httpx import ASGITransport, AsyncClient, Response

from prima_chassis import clock
from prima_gateway.settings import Settings
from prima_gateway.tokens import actions as tokens
from tests.harness import Running

API = "/api/identity/v1"
ADMINISTRATOR = "admin"
PASSWORD = "kuda-layang-batu-senja"
ORIGIN = "https://prima.test"
ELSEWHERE = "96.71"
"""A government that no test activates."""

_names = count()


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody with an account."""

    id: str
    username: str
    password: str = PASSWORD

    @property
    def proof(self) -> dict[str, str]:
        """What signing in takes."""
        return {"username": self.username, "password": self.password}


@dataclass(frozen=True, slots=True)
class House:
    """The running application, as tests meet it."""

    running: Running
    settings: Settings
    totp: pyotp.TOTP
    """The administrator's second factor."""

    @property
    def client(self) -> AsyncClient:
        """A program without cookies."""
        return self.running.client

    def browser(self) -> AsyncClient:
        """A browser with an empty cookie jar."""
        transport = ASGITransport(self.running.app, raise_app_exceptions=False)
        return AsyncClient(transport=transport, base_url=ORIGIN)

    async def bearer(
        self, *scopes: str, governments: Iterable[str], **changed: Any
    ) -> dict[str, str]:
        """Headers of somebody with `scopes`, signed with the application's own key."""
        values: dict[str, Any] = {
            "subject": str(uuid4()),
            "client_id": "prima-web",
            "scopes": scopes,
            "roles": [],
            "governments": governments,
            "units": [],
            "all_units": True,
        } | changed
        keyring = self.running.app.state.keyring
        minted = await tokens.mint(keyring, self.settings.issuer, tokens.Bearer(**values))
        return {"Authorization": f"Bearer {minted.token}"}

    async def operator(self) -> dict[str, str]:
        """Headers of a platform administrator."""
        scopes = ("platform:operate", "directory:write", "accounts:write", "audit:read")
        return await self.bearer(*scopes, governments=["*"])

    async def governor(self, government: str) -> dict[str, str]:
        """Headers of the administrator of one government."""
        scopes = ("directory:write", "accounts:write", "audit:read")
        return await self.bearer(*scopes, governments=[government])

    async def activate(self, government: str) -> None:
        """Let a government use the platform."""
        headers = await self.operator() | {"If-Match": '"1"'}
        answer = await self.client.patch(
            f"{API}/governments/{government}", json={"active": True}, headers=headers
        )
        assert answer.status_code == 200, answer.text

    async def unit(self, government: str, name: str = "Dinas Kesehatan", **more: Any) -> UUID:
        """A new unit; its id."""
        answer = await self.client.post(
            f"{API}/governments/{government}/units",
            json={"name": name, "kind": "agency"} | more,
            headers=await self.governor(government),
        )
        assert answer.status_code == 201, answer.text
        return UUID(answer.json()["id"])

    async def staff(self, government: str, *roles: str, **more: Any) -> Staff:
        """Somebody with an account of `government`."""
        username = more.pop("username", f"pegawai.{next(_names)}")
        body = {
            "username": username,
            "password": PASSWORD,
            "name": "Pegawai Contoh",
            "roles": roles or ("drafter",),
            "all_units": True,
        }
        answer = await self.client.post(
            f"{API}/governments/{government}/accounts",
            json=body | more,
            headers=await self.governor(government),
        )
        assert answer.status_code == 201, answer.text
        return Staff(answer.json()["id"], username)

    async def account(self, government: str, staff: Staff) -> dict[str, Any]:
        """How administrators of `government` see somebody."""
        answer = await self.client.get(
            f"{API}/governments/{government}/accounts/{staff.id}",
            headers=await self.governor(government),
        )
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def change(self, government: str, staff: Staff, **changes: Any) -> dict[str, Any]:
        """Change somebody's account, as an administrator of `government`."""
        version = (await self.account(government, staff))["version"]
        answer = await self.client.patch(
            f"{API}/governments/{government}/accounts/{staff.id}",
            json=changes,
            headers=await self.governor(government) | {"If-Match": f'"{version}"'},
        )
        assert answer.status_code == 200, answer.text
        changed: dict[str, Any] = answer.json()
        return changed

    async def with_totp(self, staff: Staff) -> pyotp.TOTP:
        """Enrol a second factor for somebody, as they would do it themselves."""
        async with self.browser() as browser:
            await sign_in(browser, staff)
            prepared = await browser.post(f"{API}/account/totp")
            totp = pyotp.TOTP(prepared.json()["secret"])
            confirmed = await browser.post(f"{API}/account/totp/confirm", json={"otp": totp.now()})
            assert confirmed.status_code == 200, confirmed.text
        return totp

    async def api_client(self, government: str, *scopes: str, **more: Any) -> dict[str, Any]:
        """An application that `government` lets in, with its secret."""
        body = {"name": "Aplikasi Daerah", "scopes": scopes or ("standards:read",)}
        answer = await self.client.post(
            f"{API}/governments/{government}/clients",
            json=body | more,
            headers=await self.governor(government),
        )
        assert answer.status_code == 201, answer.text
        created: dict[str, Any] = answer.json()
        return created


async def sign_in(browser: AsyncClient, staff: Staff, **more: Any) -> Response:
    """Sign in as somebody; the browser keeps the cookies."""
    return await browser.post(f"{API}/session", json=staff.proof | more)


def kind(answer: Response) -> str:
    """The name of the refusal that an answer carries."""
    return str(answer.json()["type"]).rpartition("/")[2]


def read(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token, unverified."""
    parts = [base64.urlsafe_b64decode(part + "==") for part in token.split(".")[:2]]
    header, claims = (json.loads(part) for part in parts)
    return header, claims


def code_after(totp: pyotp.TOTP) -> str:
    """The code that follows the present one, which enrolment has used up."""
    return str(totp.at(clock.now() + timedelta(seconds=30)))


def bootstrap(settings: Settings, username: str, password: str) -> subprocess.CompletedProcess[str]:
    """Run the command that creates the first administrator."""
    told = settings.model_dump(mode="json", exclude_none=True) | {
        "secret": settings.secret.get_secret_value(),
        "service_urls": json.dumps(settings.service_urls),
    }
    return subprocess.run(
        [sys.executable, "-m", "prima_gateway.bootstrap", "--username", username],
        input=password + "\n",
        env={"PATH": os.environ["PATH"]}
        | {f"PRIMA_IDENTITY_{name.upper()}": str(value) for name, value in told.items()},
        capture_output=True,
        text=True,
        check=False,
    )


def account(**changed: Any) -> dict[str, Any]:
    """What an administrator fills in to let somebody in."""
    return {
        "username": f"orang.{uuid4().hex[:8]}",
        "password": PASSWORD,
        "name": "Orang Contoh",
        "roles": ["drafter"],
    } | changed
