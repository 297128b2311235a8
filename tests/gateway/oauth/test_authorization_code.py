import asyncio
from datetime import timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import func, select

from prima_chassis import clock
from prima_gateway.issuing.models import AuthorizationCode
from tests.gateway.factories import API, House, Staff, read
from tests.gateway.oauth.factories import REDIRECT, Application, application, returned


@pytest.fixture
async def staff(house: House, government: str) -> Staff:
    return await house.staff(government, "drafter")


@pytest.fixture
async def app(house: House, government: str) -> Application:
    return await application(house, government)


class TestAuthorize:
    async def test_brings_a_code_the_state_and_the_issuer_back(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        answer = await app.consent(browser, staff)

        back = returned(answer)
        assert answer.status_code == 303
        assert set(back) == {"code", "state", "iss"}
        assert (back["state"], back["iss"]) == ("keadaan-saya", house.settings.issuer)

    @pytest.mark.parametrize(
        "changed",
        [
            {"code_challenge": None, "code_challenge_method": None},
            {"code_challenge_method": "plain"},
            {"code_challenge_method": None},
            {"code_challenge": "pendek"},
            {"code_challenge": None},
        ],
        ids=["no pkce", "plain", "no method", "short", "no challenge"],
    )
    async def test_sends_a_request_without_pkce_s256_back(
        self, house: House, browser: AsyncClient, app: Application, changed: dict[str, Any]
    ) -> None:
        answer = await app.ask(browser, **changed)

        back = returned(answer)
        assert (back["error"], back["state"]) == ("invalid_request", "keadaan-saya")
        assert back["iss"] == house.settings.issuer

    async def test_sends_a_request_for_more_than_was_registered_back(
        self, browser: AsyncClient, app: Application
    ) -> None:
        answer = await app.ask(browser, scope="standards:read standards:write")

        assert returned(answer)["error"] == "invalid_scope"

    @pytest.mark.parametrize(
        "changed",
        [
            {"redirect_uri": "https://jahat.example/kembali"},
            {"redirect_uri": REDIRECT + "/"},
            {"client_id": "tidak-ada"},
            {"client_id": None},
        ],
        ids=["foreign", "almost", "unknown client", "no client"],
    )
    async def test_never_redirects_to_an_address_that_is_not_known(
        self, browser: AsyncClient, app: Application, changed: dict[str, Any]
    ) -> None:
        answer = await app.ask(browser, **changed)

        assert answer.status_code in {400, 401}
        assert "location" not in answer.headers
        assert "jahat" not in answer.text

    async def test_refuses_other_response_types_and_repeated_parameters(
        self, browser: AsyncClient, app: Application
    ) -> None:
        implicit = await app.ask(browser, response_type="token")
        repeated = await browser.get(
            "/oauth/authorize", params=[*app.request().items(), ("scope", "complaints:read")]
        )

        assert returned(implicit)["error"] == "unsupported_response_type"
        assert repeated.status_code == 400
        assert "location" not in repeated.headers

    async def test_is_not_for_a_client_without_a_way_back(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        created = await house.api_client(government)
        machine = Application(house, created["client_id"], created["client_secret"])

        answer = await machine.ask(browser)

        assert answer.status_code == 400
        assert "location" not in answer.headers


class TestExchange:
    async def test_gives_tokens_that_reach_as_far_as_client_and_person_both_do(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff, government: str
    ) -> None:
        code = await app.code(browser, staff, scope="standards:read complaints:read")

        answer = await app.exchange(code)

        assert answer.status_code == 200, answer.text
        assert answer.headers["cache-control"] == "no-store"
        tokens = answer.json()
        assert set(tokens) == {
            "access_token",
            "refresh_token",
            "token_type",
            "expires_in",
            "scope",
        }
        header, claims = read(tokens["access_token"])
        assert (header["typ"], header["alg"]) == ("at+jwt", "ES256")
        assert (claims["sub"], claims["client_id"]) == (staff.id, app.client_id)
        assert claims["scope"] == tokens["scope"] == "complaints:read standards:read"
        assert claims["governments"] == [government]
        used = await house.client.get(
            f"{API}/governments/{government}/audit",
            headers={"Authorization": f"Bearer {tokens['access_token']}"},
        )
        assert used.status_code == 403

    async def test_gives_an_application_nothing_that_the_person_may_not_do(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        greedy = await application(house, government, "standards:read", "directory:write")
        officer = await house.staff(government, "officer")

        code = await greedy.code(browser, officer, scope="standards:read directory:write")

        assert (await greedy.exchange(code)).json()["scope"] == "standards:read"

    async def test_without_a_wish_gives_all_that_both_share(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        code = await app.code(browser, staff, scope=None)

        assert (await app.exchange(code)).json()["scope"] == "complaints:read standards:read"

    async def test_works_for_public_clients(
        self, house: House, browser: AsyncClient, staff: Staff, government: str
    ) -> None:
        phone = await application(house, government, public=True)

        answer = await phone.exchange(await phone.code(browser, staff))

        assert answer.status_code == 200, answer.text

    @pytest.mark.parametrize(
        ("changed", "error"),
        [
            ({"code_verifier": "x" * 43}, "invalid_grant"),
            ({"code_verifier": None}, "invalid_request"),
            ({"redirect_uri": None}, "invalid_grant"),
            ({"redirect_uri": "https://jahat.example/"}, "invalid_grant"),
            ({"code": "dikarang"}, "invalid_grant"),
            ({"code": None}, "invalid_request"),
            ({"grant_type": "password"}, "unsupported_grant_type"),
            ({"grant_type": None}, "unsupported_grant_type"),
        ],
        ids=lambda value: str(value)[:40],
    )
    async def test_refuses_what_does_not_fit_the_code(
        self,
        browser: AsyncClient,
        app: Application,
        staff: Staff,
        changed: dict[str, Any],
        error: str,
    ) -> None:
        answer = await app.exchange(await app.code(browser, staff), **changed)

        assert (answer.status_code, answer.json()["error"]) == (400, error)

    async def test_refuses_the_code_of_another_application(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff, government: str
    ) -> None:
        thief = await application(house, government)
        code = await app.code(browser, staff)

        stolen = await thief.exchange(code, code_verifier=app.verifier)

        assert stolen.json()["error"] == "invalid_grant"
        assert (await app.exchange(code)).status_code == 200

    async def test_refuses_a_code_after_a_minute(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        code = await app.code(browser, staff)

        with clock.ahead(timedelta(seconds=61)):
            answer = await app.exchange(code)

        assert answer.json()["error"] == "invalid_grant"

    async def test_refuses_a_person_who_was_disabled_meanwhile(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff, government: str
    ) -> None:
        code = await app.code(browser, staff)
        await house.change(government, staff, disabled=True)

        assert (await app.exchange(code)).json()["error"] == "invalid_grant"

    async def test_of_a_used_code_ends_the_tokens_that_it_gave(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        code = await app.code(browser, staff)
        tokens = (await app.exchange(code)).json()

        again = await app.exchange(code)

        assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
        refreshed = await app.refresh(tokens["refresh_token"])
        assert refreshed.json()["error"] == "invalid_grant"

    async def test_succeeds_once_when_tried_twice_at_the_same_moment(
        self, browser: AsyncClient, app: Application, staff: Staff
    ) -> None:
        code = await app.code(browser, staff)

        answers = await asyncio.gather(*[app.exchange(code) for _ in range(3)])

        assert sorted(a.status_code for a in answers) == [200, 400, 400]

    async def test_keeps_codes_only_as_hashes(
        self, house: House, browser: AsyncClient, app: Application, staff: Staff, government: str
    ) -> None:
        code = await app.code(browser, staff)

        async with house.running.database.transaction(government) as session:
            [stored] = (await session.scalars(select(AuthorizationCode))).all()
            count = await session.scalar(select(func.count()).select_from(AuthorizationCode))

        assert count == 1
        assert code.encode() not in stored.digest


class TestReach:
    async def test_of_an_application_ends_at_the_government_that_let_it_in(
        self, house: House, browser: AsyncClient, government: str, neighbour: str
    ) -> None:
        viewer = await house.client.post(
            f"{API}/accounts",
            json={
                "username": f"pemirsa.{government}",
                "password": Staff("", "").password,
                "name": "Pemirsa",
                "roles": ["ombudsman_viewer"],
                "governments": [government, neighbour],
                "all_units": True,
            },
            headers=await house.operator(),
        )
        staff = Staff(viewer.json()["id"], viewer.json()["username"])
        app = await application(house, government)

        tokens = (await app.exchange(await app.code(browser, staff))).json()

        assert read(tokens["access_token"])[1]["governments"] == [government]

    async def test_refuses_somebody_who_does_not_work_there(
        self, house: House, browser: AsyncClient, app: Application, neighbour: str
    ) -> None:
        stranger = await house.staff(neighbour, "drafter")

        answer = await app.consent(browser, stranger)

        assert returned(answer)["error"] == "access_denied"

    async def test_refuses_somebody_who_has_nothing_of_what_is_asked(
        self, house: House, browser: AsyncClient, government: str
    ) -> None:
        app = await application(house, government, "directory:write")

        answer = await app.consent(
            browser, await house.staff(government, "officer"), scope="directory:write"
        )

        assert returned(answer)["error"] == "access_denied"
