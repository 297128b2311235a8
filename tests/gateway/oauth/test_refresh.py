import asyncio
from datetime import timedelta

import pytest
from httpx import AsyncClient

from prima_chassis import clock
from tests.gateway.factories import API, House, Staff, sign_in
from tests.gateway.oauth.factories import Application, application


@pytest.fixture
async def staff(house: House, government: str) -> Staff:
    return await house.staff(government, "drafter")


@pytest.fixture
async def app(house: House, government: str) -> Application:
    return await application(house, government)


@pytest.fixture
async def held(browser: AsyncClient, app: Application, staff: Staff) -> str:
    """A refresh token for both scopes of the application."""
    code = await app.code(browser, staff, scope="standards:read complaints:read")
    return str((await app.exchange(code)).json()["refresh_token"])


class TestRefresh:
    async def test_rotates(self, app: Application, held: str) -> None:
        answer = await app.refresh(held)

        assert answer.status_code == 200, answer.text
        assert answer.json()["refresh_token"] != held
        assert answer.json()["scope"] == "complaints:read standards:read"

    async def test_narrows_once_and_never_widens(self, app: Application, held: str) -> None:
        narrow = (await app.refresh(held, scope="standards:read")).json()
        wide = await app.refresh(narrow["refresh_token"], scope="standards:read standards:write")
        whole = await app.refresh(narrow["refresh_token"])

        assert narrow["scope"] == "standards:read"
        assert (wide.status_code, wide.json()["error"]) == (400, "invalid_scope")
        assert whole.json()["scope"] == "complaints:read standards:read"

    async def test_of_a_used_token_ends_the_family(self, app: Application, held: str) -> None:
        current = (await app.refresh(held)).json()["refresh_token"]

        with clock.ahead(timedelta(seconds=11)):
            replayed = await app.refresh(held)
            afterwards = await app.refresh(current)

        assert (replayed.status_code, replayed.json()["error"]) == (400, "invalid_grant")
        assert afterwards.json()["error"] == "invalid_grant"

    async def test_at_the_same_moment_does_not_fork_the_family(
        self, app: Application, held: str
    ) -> None:
        answers = await asyncio.gather(*[app.refresh(held) for _ in range(4)])

        assert [a.status_code for a in answers] == [200] * 4
        assert len({a.json()["refresh_token"] for a in answers}) == 1

    async def test_refuses_the_token_of_another_application(
        self, house: House, app: Application, held: str, government: str
    ) -> None:
        thief = await application(house, government)

        stolen = await thief.refresh(held)

        assert stolen.json()["error"] == "invalid_grant"
        assert (await app.refresh(held)).status_code == 200

    async def test_refuses_the_token_of_our_own_web_application(
        self, house: House, app: Application, staff: Staff
    ) -> None:
        async with house.browser() as other:
            await sign_in(other, staff)
            answer = await app.refresh(other.cookies["prima_refresh"])
            assert (await other.post(f"{API}/session/refresh")).status_code == 200

        assert answer.json()["error"] == "invalid_grant"

    async def test_is_no_session_for_our_own_web_application(self, house: House, held: str) -> None:
        async with house.browser() as other:
            other.cookies.set("prima_refresh", held, domain="prima.test", path=f"{API}/session")
            assert (await other.post(f"{API}/session/refresh")).status_code == 401

    async def test_follows_what_the_person_may_do_now(
        self, house: House, app: Application, held: str, staff: Staff, government: str
    ) -> None:
        await house.change(government, staff, roles=["coach"])

        assert (await app.refresh(held)).json()["scope"] == "standards:read"

    async def test_ends_with_the_account_and_with_the_client(
        self, house: House, app: Application, held: str, staff: Staff, government: str
    ) -> None:
        await house.change(government, staff, disabled=True)

        assert (await app.refresh(held)).json()["error"] == "invalid_grant"

    async def test_ends_after_a_month_without_use(self, app: Application, held: str) -> None:
        with clock.ahead(timedelta(days=30, seconds=1)):
            assert (await app.refresh(held)).json()["error"] == "invalid_grant"


class TestRevoke:
    async def revoke(self, app: Application, token: str) -> int:
        answer = await app.house.client.post(
            "/oauth/revoke", data={"token": token}, auth=(app.client_id, app.secret or "")
        )
        return answer.status_code

    async def test_ends_the_family(self, app: Application, held: str) -> None:
        current = (await app.refresh(held)).json()["refresh_token"]

        assert await self.revoke(app, held) == 200

        assert (await app.refresh(current)).json()["error"] == "invalid_grant"

    async def test_is_no_error_for_an_unknown_token(self, app: Application) -> None:
        assert await self.revoke(app, "tidak-dikenal") == 200

    async def test_is_refused_to_strangers_and_other_applications(
        self, house: House, app: Application, held: str, government: str
    ) -> None:
        other = await application(house, government)

        stranger = await house.client.post("/oauth/revoke", data={"token": held})

        assert stranger.status_code == 401
        assert await self.revoke(other, held) == 400
        assert (await app.refresh(held)).status_code == 200
