from tests.gateway.factories import (
    ADMINISTRATOR,
    PASSWORD,
    House,
    Staff,
    bootstrap,
    code_after,
    sign_in,
)


class TestBootstrap:
    async def test_creates_an_administrator_who_signs_in_with_the_second_factor(
        self, house: House
    ) -> None:
        admin = Staff("", ADMINISTRATOR)
        async with house.browser() as browser:
            asked = await sign_in(browser, admin)
            answer = await sign_in(browser, admin, otp=code_after(house.totp))

        assert asked.json()["type"] == "/problems/OtpRequired"
        account = answer.json()["account"]
        assert account["roles"] == ["administrator"]
        assert (account["governments"], account["all_units"]) == (["*"], True)
        assert "platform:operate" in account["scopes"]

    def test_refuses_a_second_time_and_changes_nothing(self, house: House) -> None:
        run = bootstrap(house.settings, "lain", PASSWORD)

        assert run.returncode == 1
        assert run.stdout == ""
        assert run.stderr.startswith("There is a platform administrator already.")

    def test_says_what_is_wrong_with_a_password(self, house: House) -> None:
        run = bootstrap(house.settings, "lain", "pendek")

        assert run.returncode == 1
        assert "password" in run.stderr
        assert "pendek" not in run.stderr
