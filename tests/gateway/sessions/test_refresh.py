import asyncio
from datetime import timedelta

from httpx import AsyncClient, Response

from prima_chassis import clock
from tests.gateway.factories import API, House, kind, read, sign_in

REFRESH = f"{API}/session/refresh"


async def renew(house: House, refresh: str) -> Response:
    """Present a refresh token from a browser that has nothing else."""
    async with house.browser() as browser:
        browser.cookies.set("prima_refresh", refresh, domain="prima.test", path=f"{API}/session")
        return await browser.post(REFRESH)


class TestRefresh:
    async def test_rotates_both_tokens(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        before = dict(browser.cookies)

        answer = await browser.post(REFRESH)

        assert answer.status_code == 200, answer.text
        assert browser.cookies["prima_refresh"] != before["prima_refresh"]
        assert browser.cookies["prima_access"] != before["prima_access"]

    async def test_brings_roles_up_to_date(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government, "drafter")
        await sign_in(browser, staff)
        await house.change(government, staff, roles=["officer"])

        answer = await browser.post(REFRESH)

        assert answer.json()["account"]["roles"] == ["officer"]
        assert "standards:write" not in read(browser.cookies["prima_access"])[1]["scope"]

    async def test_refuses_a_stranger(self, browser: AsyncClient) -> None:
        answer = await browser.post(REFRESH)

        assert (answer.status_code, kind(answer)) == (401, "SessionEnded")

    async def test_refuses_an_invented_token_and_forgets_it(self, house: House) -> None:
        answer = await renew(house, "x" * 43)

        assert answer.status_code == 401
        assert 'prima_refresh=""' in "".join(answer.headers.get_list("set-cookie"))

    async def test_refuses_a_disabled_account(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        await sign_in(browser, staff)
        await house.change(government, staff, disabled=True)

        assert (await browser.post(REFRESH)).status_code == 401

        await house.change(government, staff, disabled=False)
        assert (await browser.post(REFRESH)).status_code == 401

    async def test_refuses_another_site(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))

        answer = await browser.post(REFRESH, headers={"Sec-Fetch-Site": "cross-site"})

        assert kind(answer) == "CrossSiteRequest"
        assert (await browser.post(REFRESH)).status_code == 200


class TestReplay:
    async def test_of_a_used_token_ends_the_whole_session(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        stolen = browser.cookies["prima_refresh"]
        await browser.post(REFRESH)

        with clock.ahead(timedelta(seconds=11)):
            replayed = await renew(house, stolen)
            afterwards = await browser.post(REFRESH)

        assert replayed.status_code == 401
        assert (afterwards.status_code, kind(afterwards)) == (401, "SessionEnded")

    async def test_ends_nobody_elses_session(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        await sign_in(browser, staff)
        async with house.browser() as other:
            await sign_in(other, staff)
            stolen = other.cookies["prima_refresh"]
            await other.post(REFRESH)

        with clock.ahead(timedelta(seconds=11)):
            await renew(house, stolen)

        assert (await browser.post(REFRESH)).status_code == 200

    async def test_at_once_is_a_second_tab_and_gets_the_same_successor(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        shared = browser.cookies["prima_refresh"]

        answers = await asyncio.gather(*[renew(house, shared) for _ in range(5)])

        assert [a.status_code for a in answers] == [200] * 5
        successors = {a.cookies["prima_refresh"] for a in answers}
        assert len(successors) == 1
        assert (await renew(house, successors.pop())).status_code == 200

    async def test_is_no_second_tab_once_the_successor_is_used(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        stolen = browser.cookies["prima_refresh"]
        await browser.post(REFRESH)
        await browser.post(REFRESH)

        assert (await renew(house, stolen)).status_code == 401
        assert (await browser.post(REFRESH)).status_code == 401


class TestEnd:
    async def test_comes_after_a_night_without_work(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        refresh = browser.cookies["prima_refresh"]

        with clock.ahead(timedelta(hours=12, seconds=1)):
            assert (await renew(house, refresh)).status_code == 401

    async def test_comes_after_a_week_whatever_happens(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        await sign_in(browser, await house.staff(government))
        refresh = browser.cookies["prima_refresh"]
        for half_days in range(1, 14):
            with clock.ahead(timedelta(hours=11.9 * half_days)):
                answer = await renew(house, refresh)
                assert answer.status_code == 200
                refresh = answer.cookies["prima_refresh"]

        with clock.ahead(timedelta(days=7, seconds=1)):
            assert (await renew(house, refresh)).status_code == 401
