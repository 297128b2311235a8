import asyncio
import statistics
import time
from datetime import timedelta
from http.cookies import Morsel, SimpleCookie
from typing import Any

from httpx import AsyncClient, Response

from prima_chassis import clock
from tests.gateway.factories import API, House, kind, read, sign_in


def cookies(answer: Response) -> dict[str, Morsel[str]]:
    """The cookies that an answer sets, with their flags."""
    jar: SimpleCookie = SimpleCookie()
    for header in answer.headers.get_list("set-cookie"):
        jar.load(header)
    return dict(jar)


async def attempt(browser: AsyncClient, username: str, **more: Any) -> Response:
    proof = {"username": username, "password": "bukan-kata-sandinya"} | more
    return await browser.post(f"{API}/session", json=proof)


class TestSignIn:
    async def test_lets_somebody_in_and_says_who_they_are(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        unit = await house.unit(government, "Dinas Pendidikan")
        staff = await house.staff(government, "drafter", units=[str(unit)], all_units=False)

        answer = await sign_in(browser, staff)

        assert answer.status_code == 200, answer.text
        account = answer.json()["account"]
        assert account["username"] == staff.username
        assert account["roles"] == ["drafter"]
        assert account["governments"] == [government]
        assert account["units"] == [
            {"id": str(unit), "name": "Dinas Pendidikan", "government": government}
        ]
        assert account["all_units"] is False
        assert {"standards:write", "tasks:read"} <= set(account["scopes"])
        assert "standards:establish" not in account["scopes"]

    async def test_gives_the_browser_cookies_that_no_script_and_no_other_site_can_use(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        answer = await sign_in(browser, await house.staff(government))

        given = cookies(answer)
        assert set(given) == {"prima_access", "prima_refresh", "prima_session"}
        assert all(given[name]["samesite"].lower() == "strict" for name in given)
        assert all(given[name]["secure"] for name in given)
        assert given["prima_access"]["httponly"]
        assert given["prima_refresh"]["httponly"]
        assert not given["prima_session"]["httponly"]
        assert given["prima_session"].value == "1"
        assert given["prima_access"]["path"] == "/"
        assert given["prima_refresh"]["path"] == f"{API}/session"
        assert given["prima_access"]["max-age"] == "600"
        assert answer.headers["cache-control"] == "no-store"
        assert given["prima_access"].value not in answer.text
        assert given["prima_refresh"].value not in answer.text

    async def test_issues_an_access_token_as_rfc_9068_wants_it(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government, "complaints_coordinator")

        await sign_in(browser, staff)

        header, claims = read(browser.cookies["prima_access"])
        assert (header["typ"], header["alg"]) == ("at+jwt", "ES256")
        assert claims["iss"] == house.settings.issuer
        assert claims["aud"] == ["identity", "standards", "complaints", "survey"]
        assert claims["sub"] == staff.id
        assert claims["exp"] - claims["iat"] == 600
        assert claims["client_id"] == "prima-web"
        assert claims["jti"]
        assert claims["governments"] == [government]
        assert claims["all_units"] is True
        assert "complaints:coordinate" in claims["scope"].split()

    async def test_takes_the_username_as_people_type_it(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)

        answer = await sign_in(browser, staff, username=f" {staff.username.upper()} ")

        assert answer.status_code == 200

    async def test_refuses_a_form_that_is_not_of_the_documented_shape(
        self, browser: AsyncClient
    ) -> None:
        for body in ({}, {"username": "a"}, {"username": "a", "password": "x" * 129}):
            answer = await browser.post(f"{API}/session", json=body)
            assert answer.status_code == 422
            assert "xxx" not in answer.text

    async def test_refuses_what_another_site_makes_the_browser_send(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)

        for header in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://jahat.example"}):
            answer = await browser.post(f"{API}/session", json=staff.proof, headers=header)
            assert (answer.status_code, kind(answer)) == (403, "CrossSiteRequest")
        for header in ({"Sec-Fetch-Site": "same-origin"}, {"Origin": "https://prima.test"}):
            answer = await browser.post(f"{API}/session", json=staff.proof, headers=header)
            assert answer.status_code == 200

    async def test_leaves_out_a_government_that_is_no_longer_active(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        headers = await house.operator() | {"If-Match": '"2"'}
        path = f"{API}/governments/{government}"
        await house.client.patch(path, json={"active": False}, headers=headers)

        answer = await sign_in(browser, staff)

        assert answer.json()["account"]["governments"] == []


class TestRefusedSignIn:
    async def test_says_the_same_of_a_wrong_password_and_of_a_name_that_does_not_exist(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)

        wrong = await attempt(browser, staff.username)
        unknown = await attempt(browser, "tidak.pernah.ada")

        assert (wrong.status_code, kind(wrong)) == (401, "WrongCredentials")
        assert wrong.json() | {"request_id": None} == unknown.json() | {"request_id": None}
        assert not wrong.cookies
        assert staff.username not in wrong.text

    async def test_takes_as_long_for_a_name_that_does_not_exist(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)

        async def seconds(username: str) -> float:
            started = time.perf_counter()
            await attempt(browser, username)
            return time.perf_counter() - started

        known = statistics.median([await seconds(staff.username) for _ in range(4)])
        unknown = statistics.median([await seconds("tidak.ada.sama.sekali") for _ in range(4)])
        # Without a hash to compute, the second would be some twenty times faster.
        assert unknown > known / 3

    async def test_refuses_a_disabled_account_like_a_wrong_password(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        await house.change(government, staff, disabled=True)

        answer = await sign_in(browser, staff)

        assert (answer.status_code, kind(answer)) == (401, "WrongCredentials")

    async def test_speaks_the_language_of_the_reader(self, browser: AsyncClient) -> None:
        indonesian = await attempt(browser, "siapa.saja")
        english = await browser.post(
            f"{API}/session",
            json={"username": "siapa.saja", "password": "salah-sekali"},
            headers={"Accept-Language": "en"},
        )

        assert indonesian.json()["title"] == "Nama pengguna atau kata sandi salah"
        assert english.json()["title"] == "Wrong username or password"


class TestLock:
    async def test_locks_a_name_after_five_failures_even_for_the_right_password(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        answers = [await attempt(browser, staff.username) for _ in range(5)]

        locked = await sign_in(browser, staff)

        assert [a.status_code for a in answers] == [401] * 5
        assert (locked.status_code, kind(locked)) == (429, "SignInLocked")
        assert 0 < int(locked.headers["retry-after"]) <= 900

    async def test_locks_a_name_that_does_not_exist_just_the_same(
        self, browser: AsyncClient
    ) -> None:
        answers = [await attempt(browser, "bukan.siapa.siapa") for _ in range(6)]

        assert [a.status_code for a in answers] == [401] * 5 + [429]

    async def test_counts_guesses_that_come_at_the_same_moment(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)

        answers = await asyncio.gather(*[attempt(browser, staff.username) for _ in range(12)])

        codes = sorted(a.status_code for a in answers)
        assert codes == [401] * 5 + [429] * 7

    async def test_opens_again_after_a_quarter_of_an_hour(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        for _ in range(5):
            await attempt(browser, staff.username)

        with clock.ahead(timedelta(minutes=15, seconds=1)):
            answer = await sign_in(browser, staff)

        assert answer.status_code == 200

    async def test_is_opened_by_an_administrator(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        for _ in range(5):
            await attempt(browser, staff.username)
        before = await house.account(government, staff)

        after = await house.change(government, staff, unlock=True)

        assert (before["locked"], after["locked"]) == (True, False)
        assert (await sign_in(browser, staff)).status_code == 200

    async def test_is_far_again_after_the_right_password(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government)
        for _ in range(4):
            await attempt(browser, staff.username)
        await sign_in(browser, staff)

        answers = [await attempt(browser, staff.username) for _ in range(4)]

        assert {a.status_code for a in answers} == {401}
        assert (await sign_in(browser, staff)).status_code == 200
