import pyotp
import pytest
from httpx import AsyncClient

from tests.gateway.factories import API, PASSWORD, House, Staff, code_after, kind, sign_in

NEW = "hujan-sore-di-pelabuhan"


@pytest.fixture
async def staff(house: House, government: str) -> Staff:
    return await house.staff(government, email="pegawai@prima.test")


class TestChangePassword:
    path = f"{API}/account/password"

    async def test_replaces_it_and_ends_every_other_session(
        self, house: House, browser: AsyncClient, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        async with house.browser() as other:
            await sign_in(other, staff)

            answer = await browser.post(
                self.path, json={"current_password": PASSWORD, "new_password": NEW}
            )

            assert answer.status_code == 200, answer.text
            assert (await other.post(f"{API}/session/refresh")).status_code == 401
            assert (await browser.post(f"{API}/session/refresh")).status_code == 200
            assert (await sign_in(other, staff)).status_code == 401
            assert (await sign_in(other, staff, password=NEW)).status_code == 200

    async def test_wants_the_present_one_and_counts_guesses(
        self, browser: AsyncClient, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        body = {"current_password": "bukan-ini-juga", "new_password": NEW}

        answers = [await browser.post(self.path, json=body) for _ in range(6)]

        assert [kind(a) for a in answers] == ["WrongCredentials"] * 5 + ["SignInLocked"]

    @pytest.mark.parametrize(
        ("password", "refusal"),
        [
            ("password123", "PasswordTooCommon"),
            ("Bismillah123", "PasswordTooCommon"),
            ("aaaaaaaaaaaaaaa", "PasswordTooCommon"),
            ("qwertyuiopasdf", "PasswordTooCommon"),
            ("{username}-2026", "PasswordPersonal"),
            ("singkat-9", "InvalidRequest"),
        ],
    )
    async def test_refuses_one_that_is_soon_guessed(
        self, browser: AsyncClient, staff: Staff, password: str, refusal: str
    ) -> None:
        await sign_in(browser, staff)
        new = password.format(username=staff.username)

        answer = await browser.post(
            self.path, json={"current_password": PASSWORD, "new_password": new}
        )

        assert (answer.status_code, kind(answer)) == (422, refusal)
        assert new not in answer.text

    async def test_is_refused_to_a_stranger_and_to_an_application(
        self, house: House, browser: AsyncClient, staff: Staff, government: str
    ) -> None:
        body = {"current_password": PASSWORD, "new_password": NEW}
        headers = await house.bearer(governments=[government], subject=staff.id, client_id="app")

        stranger = await browser.post(self.path, json=body)
        application = await browser.post(self.path, json=body, headers=headers)

        assert stranger.status_code == 401
        assert (application.status_code, kind(application)) == (403, "PeopleOnly")


class TestEnrolTotp:
    async def test_counts_only_once_a_code_of_it_was_shown(
        self, house: House, browser: AsyncClient, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        prepared = (await browser.post(f"{API}/account/totp")).json()

        async with house.browser() as other:
            assert (await sign_in(other, staff)).status_code == 200
        assert prepared["uri"].startswith(f"otpauth://totp/Prima:{staff.username}?")
        assert prepared["secret"] in prepared["uri"]

    async def test_ends_other_sessions(
        self, house: House, browser: AsyncClient, staff: Staff
    ) -> None:
        await sign_in(browser, staff)

        await house.with_totp(staff)

        assert (await browser.post(f"{API}/session/refresh")).status_code == 401

    async def test_refuses_a_wrong_code_and_nothing_to_confirm(
        self, browser: AsyncClient, staff: Staff
    ) -> None:
        await sign_in(browser, staff)
        nothing = await browser.post(f"{API}/account/totp/confirm", json={"otp": "123456"})
        secret = (await browser.post(f"{API}/account/totp")).json()["secret"]
        wrong_code = f"{(int(pyotp.TOTP(secret).now()) + 1) % 1_000_000:06}"

        wrong = await browser.post(f"{API}/account/totp/confirm", json={"otp": wrong_code})

        assert (nothing.status_code, kind(nothing)) == (409, "NoOtpToConfirm")
        assert (wrong.status_code, kind(wrong)) == (401, "OtpWrong")

    async def test_of_another_authenticator_takes_a_code_of_the_present_one(
        self, house: House, browser: AsyncClient, staff: Staff
    ) -> None:
        totp = await house.with_totp(staff)
        headers = await house.bearer(governments=[], subject=staff.id)

        without = await browser.post(f"{API}/account/totp", headers=headers)
        answer = await browser.post(
            f"{API}/account/totp", json={"otp": code_after(totp)}, headers=headers
        )

        assert (without.status_code, kind(without)) == (401, "OtpRequired")
        assert answer.status_code == 200
