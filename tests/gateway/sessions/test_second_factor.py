import asyncio

import pytest
from httpx import AsyncClient

from tests.gateway.factories import House, Staff, code_after, kind, sign_in


class TestSecondFactor:
    @pytest.fixture
    async def inspector(self, house: House, government: str) -> Staff:
        return await house.staff(government, "inspector")

    async def test_roles_with_power_sleep_until_there_is_one(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        staff = await house.staff(government, "inspector", "drafter")

        account = (await sign_in(browser, staff)).json()["account"]

        assert account["roles"] == ["drafter"]
        assert "complaints:inspect" not in account["scopes"]
        assert (account["otp_enrolled"], account["otp_missing"]) == (False, True)

    async def test_wakes_the_roles_and_is_asked_for_from_then_on(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        totp = await house.with_totp(inspector)

        without = await sign_in(browser, inspector)
        answer = await sign_in(browser, inspector, otp=code_after(totp))

        assert (without.status_code, kind(without)) == (401, "OtpRequired")
        assert answer.status_code == 200, answer.text
        account = answer.json()["account"]
        assert account["roles"] == ["inspector"]
        assert "complaints:inspect" in account["scopes"]
        assert (account["otp_enrolled"], account["otp_missing"]) == (True, False)

    async def test_is_not_asked_for_before_the_password_is_right(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        await house.with_totp(inspector)

        assert (
            kind(await sign_in(browser, inspector, password="bukan-kata-sandinya"))
            == "WrongCredentials"
        )

    async def test_refuses_a_wrong_code(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        totp = await house.with_totp(inspector)
        wrong = f"{(int(totp.now()) + 1) % 1_000_000:06}"

        answer = await sign_in(browser, inspector, otp=wrong)

        assert (answer.status_code, kind(answer)) == (401, "OtpWrong")

    async def test_refuses_a_code_that_was_used_before(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        totp = await house.with_totp(inspector)
        code = code_after(totp)
        first = await sign_in(browser, inspector, otp=code)

        again = await sign_in(browser, inspector, otp=code)

        assert first.status_code == 200
        assert (again.status_code, kind(again)) == (401, "OtpWrong")

    async def test_one_of_two_sign_ins_with_the_same_code_at_once_is_refused(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        totp = await house.with_totp(inspector)
        code = code_after(totp)

        answers = await asyncio.gather(*[sign_in(browser, inspector, otp=code) for _ in range(2)])

        assert sorted(a.status_code for a in answers) == [200, 401]

    async def test_wrong_codes_lock_but_being_asked_for_one_does_not(
        self, house: House, browser: AsyncClient, inspector: Staff
    ) -> None:
        totp = await house.with_totp(inspector)
        asked = [await sign_in(browser, inspector) for _ in range(6)]
        wrong = f"{(int(totp.now()) + 1) % 1_000_000:06}"

        answers = [await sign_in(browser, inspector, otp=wrong) for _ in range(6)]

        assert {kind(a) for a in asked} == {"OtpRequired"}
        assert [a.status_code for a in answers] == [401] * 5 + [429]
