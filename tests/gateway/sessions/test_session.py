from datetime import timedelta
from typing import Any

import pytest
from httpx import AsyncClient

from prima_chassis import clock
from tests.gateway.factories import API, ELSEWHERE, House, kind, sign_in
from tests.tokens import Issuer

SESSION = f"{API}/session"


class TestReadSession:
    async def test_tells_a_stranger_apart(self, browser: AsyncClient) -> None:
        answer = await browser.get(SESSION)

        assert (answer.status_code, kind(answer)) == (401, "NotAuthenticated")

    async def test_knows_somebody_by_cookie_and_by_bearer_token(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        opened = (await sign_in(browser, await house.staff(government))).json()
        header = {"Authorization": f"Bearer {browser.cookies['prima_access']}"}

        by_cookie = await browser.get(SESSION)
        by_header = await house.client.get(SESSION, headers=header)

        assert by_cookie.json()["account"] == by_header.json()["account"] == opened["account"]
        assert by_cookie.json()["expires_at"][:19] == opened["expires_at"][:19]
        assert by_cookie.headers["cache-control"] == "no-store"

    async def test_ends_at_once_for_a_disabled_account(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        await sign_in(browser, staff)

        await house.change(government, staff, disabled=True)

        assert (await browser.get(SESSION)).status_code == 401

    async def test_is_not_for_applications(self, house: House, government: str) -> None:
        headers = await house.bearer("standards:read", governments=[government], client_id="x")

        answer = await house.client.get(SESSION, headers=headers)

        assert (answer.status_code, kind(answer)) == (403, "PeopleOnly")


class TestTokens:
    """What this service, which issues tokens, refuses to accept itself."""

    async def refused(self, house: House, token: str) -> bool:
        answer = await house.client.get(SESSION, headers={"Authorization": f"Bearer {token}"})
        return answer.status_code == 401

    @pytest.mark.parametrize(
        "changed",
        [
            {"aud": ["standards"]},
            {"aud": None},
            {"iss": "https://lain.example"},
            {"exp": 1},
            {"exp": None},
            {"sub": None},
        ],
        ids=["audience", "no audience", "issuer", "expired", "no end", "nobody"],
    )
    async def test_refuses_claims_that_are_not_for_it(
        self, house: House, issuer: Issuer, changed: dict[str, Any]
    ) -> None:
        keyring = house.running.app.state.keyring
        claims = {
            "iss": house.settings.issuer,
            "sub": "5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10",
            "aud": ["identity"],
            "exp": int(clock.now().timestamp()) + 600,
            "client_id": "prima-web",
            "scope": "",
        } | changed
        claims = {name: value for name, value in claims.items() if value is not None}

        assert await self.refused(house, await keyring.sign(claims))

    async def test_refuses_a_key_that_is_not_its_own(
        self, house: House, issuer: Issuer, government: str
    ) -> None:
        assert await self.refused(house, issuer.token("audit:read", government=government))

    async def test_refuses_a_token_that_has_expired(self, house: House, government: str) -> None:
        with clock.ahead(timedelta(minutes=-20)):
            headers = await house.governor(government)

        path = f"{API}/governments/{government}/audit"
        assert (await house.client.get(path, headers=headers)).status_code == 401

    async def test_hides_a_government_that_the_token_does_not_reach(
        self, house: House, government: str
    ) -> None:
        headers = await house.governor(ELSEWHERE)
        for path in ("accounts", "clients", "audit"):
            answer = await house.client.get(
                f"{API}/governments/{government}/{path}", headers=headers
            )
            assert (answer.status_code, kind(answer)) == (404, "NotFound"), path

    async def test_refuses_somebody_without_the_scope(self, house: House, government: str) -> None:
        headers = await house.bearer("standards:read", governments=[government])
        for path in ("accounts", "clients", "audit"):
            answer = await house.client.get(
                f"{API}/governments/{government}/{path}", headers=headers
            )
            assert (answer.status_code, kind(answer)) == (403, "NotAllowed"), path


class TestSignOut:
    async def test_forgets_the_cookies_and_ends_the_session(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        refresh = browser.cookies["prima_refresh"]

        answer = await browser.delete(SESSION)

        assert answer.status_code == 204
        assert not dict(browser.cookies)
        browser.cookies.set("prima_refresh", refresh, domain="prima.test", path=SESSION)
        assert (await browser.post(f"{SESSION}/refresh")).status_code == 401

    async def test_is_no_error_for_a_stranger(self, browser: AsyncClient) -> None:
        assert (await browser.delete(SESSION)).status_code == 204

    async def test_ends_only_this_session(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        await sign_in(browser, staff)
        async with house.browser() as other:
            await sign_in(other, staff)
            await other.delete(SESSION)

        assert (await browser.post(f"{SESSION}/refresh")).status_code == 200
