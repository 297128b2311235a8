"""An application and the browser of somebody who uses it."""

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

from httpx import AsyncClient, Response

from tests.gateway.factories import House, Staff

REDIRECT = "https://layanan.example.go.id/kembali"
AUTHORIZE = "/oauth/authorize"


class Form(HTMLParser):
    """The first form of a page, as a browser without scripts reads it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the address and the fields."""
        given = dict(attrs)
        if tag == "form":
            self.action = given["action"] or ""
        if tag == "input":
            self.fields[given["name"] or ""] = given.get("value") or ""


@dataclass
class Application:
    """A client that acts for people."""

    house: House
    client_id: str
    secret: str | None
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(40))

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def request(self, **changed: Any) -> dict[str, Any]:
        """A request for consent; a parameter set to None is left out."""
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": REDIRECT,
            "scope": "standards:read",
            "state": "keadaan-saya",
            "code_challenge": self.challenge,
            "code_challenge_method": "S256",
        } | changed
        return {name: value for name, value in asked.items() if value is not None}

    async def ask(self, browser: AsyncClient, **changed: Any) -> Response:
        """Send somebody to the page that asks."""
        return await browser.get(AUTHORIZE, params=self.request(**changed))

    async def consent(self, browser: AsyncClient, staff: Staff, **changed: Any) -> Response:
        """Somebody signs in on the page and allows."""
        form = Form((await self.ask(browser, **changed)).text)
        filled = form.fields | staff.proof | {"decision": "allow"}
        return await browser.post(form.action, data=filled)

    async def code(self, browser: AsyncClient, staff: Staff, **changed: Any) -> str:
        """A fresh authorization code."""
        answer = await self.consent(browser, staff, **changed)
        assert answer.status_code == 303, answer.text
        return returned(answer)["code"]

    async def token(self, **form: Any) -> Response:
        """Ask the token endpoint."""
        if self.secret is None:
            form |= {"client_id": self.client_id}
            return await self.house.client.post("/oauth/token", data=form)
        auth = (self.client_id, self.secret)
        return await self.house.client.post("/oauth/token", data=form, auth=auth)

    async def exchange(self, issued: str, **changed: Any) -> Response:
        """Exchange a code; a parameter set to None is left out."""
        form = {
            "grant_type": "authorization_code",
            "code": issued,
            "redirect_uri": REDIRECT,
            "code_verifier": self.verifier,
        } | changed
        return await self.token(**{k: v for k, v in form.items() if v is not None})

    async def refresh(self, token: str, **more: Any) -> Response:
        """Exchange a refresh token."""
        return await self.token(grant_type="refresh_token", refresh_token=token, **more)


async def application(
    house: House, government: str, *scopes: str, public: bool = False
) -> Application:
    """An application that `government` lets in."""
    created = await house.api_client(
        government,
        *(scopes or ("standards:read", "complaints:read")),
        redirect_uris=[REDIRECT],
        confidential=not public,
    )
    return Application(house, created["client_id"], created["client_secret"])


def returned(answer: Response) -> dict[str, str]:
    """What a redirect brings back to the application."""
    location = answer.headers["location"]
    assert location.startswith(REDIRECT + "?"), location
    return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
