import base64
import hashlib
import re
from html import escape

import pytest
from httpx import AsyncClient, Response

from tests.gateway.factories import House, Staff, code_after, sign_in
from tests.gateway.oauth.factories import Application, Form, application, returned


@pytest.fixture
async def staff(house: House, government: str) -> Staff:
    return await house.staff(government, "drafter")


@pytest.fixture
async def app(house: House, government: str) -> Application:
    return await application(house, government)


async def submit(browser: AsyncClient, page: Response, **filled: str) -> Response:
    form = Form(page.text)
    return await browser.post(form.action, data=form.fields | filled)


class TestPage:
    async def test_works_without_scripts_under_a_policy_that_allows_none(
        self, browser: AsyncClient, app: Application
    ) -> None:
        page = await app.ask(browser)

        policy = page.headers["content-security-policy"]
        assert page.status_code == 200
        assert "<script" not in page.text
        assert not re.search(r"\son\w+=", page.text)
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe-inline" not in policy
        [style] = re.findall(r"<style>(.*?)</style>", page.text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"style-src 'sha256-{digest}'" in policy
        assert "style=" not in page.text.partition("</style>")[2]

    async def test_lets_the_form_lead_back_to_the_application_and_nowhere_else(
        self, browser: AsyncClient, app: Application
    ) -> None:
        policy = (await app.ask(browser)).headers["content-security-policy"]

        assert "form-action 'self' https://layanan.example.go.id;" in policy

    async def test_is_neither_kept_nor_told_to_others(
        self, browser: AsyncClient, app: Application
    ) -> None:
        page = await app.ask(browser)

        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "no-referrer"

    async def test_says_who_asks_for_what_in_the_language_of_the_reader(
        self, browser: AsyncClient, app: Application
    ) -> None:
        indonesian = (await app.ask(browser)).text
        browser.headers["Accept-Language"] = "en"
        english = (await app.ask(browser)).text

        assert "Aplikasi Daerah meminta izin" in indonesian
        assert "membaca standar pelayanan" in indonesian
        assert '<html lang="id">' in indonesian
        assert "read service standards" in english
        assert "layanan.example.go.id" in english

    async def test_escapes_whatever_comes_from_outside(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        nasty = '"><script>alert(1)</script>'
        created = await house.api_client(
            government, name=nasty, redirect_uris=["https://layanan.example.go.id/kembali"]
        )
        app = Application(house, created["client_id"], created["client_secret"])

        page = (await app.ask(browser, state=nasty)).text

        assert "<script" not in page
        assert escape(nasty) in page
        assert Form(page).fields["state"] == nasty

    async def test_has_a_label_for_every_field(
        self, browser: AsyncClient, app: Application
    ) -> None:
        page = (await app.ask(browser)).text

        visible = set(re.findall(r'<input id="(\w+)"', page))
        assert visible == {"username", "password", "otp"}
        assert set(re.findall(r'<label for="(\w+)"', page)) == visible


class TestDecision:
    async def test_of_somebody_who_denies_goes_back_without_signing_in(
        self, house: House, browser: AsyncClient, app: Application
    ) -> None:
        answer = await submit(browser, await app.ask(browser), decision="deny")

        back = returned(answer)
        assert (back["error"], back["state"]) == ("access_denied", "keadaan-saya")
        assert back["iss"] == house.settings.issuer

    async def test_asks_again_after_a_wrong_password(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        page = await app.ask(browser)

        again = await submit(
            browser, page, username=staff.username, password="salah-sekali", decision="allow"
        )

        assert again.status_code == 401
        assert "Nama pengguna atau kata sandi salah" in again.text
        assert "salah-sekali" not in again.text
        assert staff.username not in again.text
        answer = await submit(browser, again, **staff.proof, decision="allow")
        assert "code" in returned(answer)

    async def test_asks_for_the_second_factor(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        totp = await house.with_totp(staff)
        page = await app.ask(browser)

        without = await submit(browser, page, **staff.proof, decision="allow")
        answer = await submit(browser, page, **staff.proof, otp=code_after(totp), decision="allow")

        assert "Kode sekali pakai diperlukan" in without.text
        assert "code" in returned(answer)

    async def test_counts_guesses_like_the_front_door(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        page = await app.ask(browser)
        wrong = {"username": staff.username, "password": "salah-sekali", "decision": "allow"}

        answers = [await submit(browser, page, **wrong) for _ in range(6)]

        assert [a.status_code for a in answers] == [401] * 5 + [429]

    async def test_needs_no_password_from_somebody_who_is_signed_in(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        page = await app.ask(browser)

        answer = await submit(browser, page, decision="allow")

        assert staff.username in page.text
        assert 'name="password"' not in page.text
        assert "code" in returned(answer)

    async def test_signs_nobody_in_here(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        await app.consent(browser, staff)

        assert not dict(browser.cookies)

    async def test_is_refused_when_another_site_sends_it(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        form = Form((await app.ask(browser)).text)

        answer = await browser.post(
            form.action,
            data=form.fields | {"decision": "allow"},
            headers={"Origin": "https://jahat.example"},
        )

        assert (answer.status_code, answer.json()["type"]) == (403, "/problems/CrossSiteRequest")

    async def test_on_a_tampered_request_is_refused_like_the_request(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        form = Form((await app.ask(browser)).text)
        foreign = {"redirect_uri": "https://jahat.example/"}
        filled = form.fields | staff.proof | foreign | {"decision": "allow"}

        answer = await browser.post(form.action, data=filled)

        assert answer.status_code == 400
        assert "location" not in answer.headers
        assert "Permintaan izin ini tidak benar" in answer.text
