import pytest
from httpx import Response

from tests.gateway.factories import API, House, read
from tests.gateway.oauth.factories import Application, application


@pytest.fixture
async def machine(house: House, government: str) -> Application:
    created = await house.api_client(government, "standards:read", "surveys:read")
    return Application(house, created["client_id"], created["client_secret"])


def error(answer: Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json()["error"])


class TestClientCredentials:
    async def test_give_a_token_for_the_government_that_let_the_client_in(
        self, machine: Application, government: str
    ) -> None:
        answer = await machine.token(grant_type="client_credentials", scope="surveys:read")

        assert answer.status_code == 200, answer.text
        assert "refresh_token" not in answer.json()
        _, claims = read(answer.json()["access_token"])
        assert claims["sub"] == claims["client_id"] == machine.client_id
        assert claims["scope"] == "surveys:read"
        assert (claims["governments"], claims["all_units"]) == ([government], True)
        assert claims["roles"] == []

    async def test_without_a_wish_give_everything_registered(self, machine: Application) -> None:
        answer = await machine.token(grant_type="client_credentials")

        assert answer.json()["scope"] == "standards:read surveys:read"

    async def test_refuse_a_scope_that_was_not_registered(self, machine: Application) -> None:
        for scope in ("standards:write", "surveys:read standards:write"):
            answer = await machine.token(grant_type="client_credentials", scope=scope)
            assert error(answer) == (400, "invalid_scope")

    async def test_refuse_a_wrong_secret_and_ask_for_the_right_one(
        self, house: House, machine: Application
    ) -> None:
        answer = await house.client.post(
            "/oauth/token",
            data={"grant_type": "client_credentials"},
            auth=(machine.client_id, "salah"),
        )

        assert error(answer) == (401, "invalid_client")
        assert answer.headers["www-authenticate"].startswith("Basic")

    async def test_end_with_the_government_that_let_the_client_in(
        self, house: House, machine: Application, government: str
    ) -> None:
        await house.client.patch(
            f"{API}/governments/{government}",
            json={"active": False},
            headers=await house.operator() | {"If-Match": '"2"'},
        )

        answer = await machine.token(grant_type="client_credentials")

        assert error(answer) == (401, "invalid_client")

    async def test_may_stand_in_the_body(self, house: House, machine: Application) -> None:
        form = {
            "grant_type": "client_credentials",
            "client_id": machine.client_id,
            "client_secret": machine.secret or "",
        }

        assert (await house.client.post("/oauth/token", data=form)).status_code == 200

    async def test_may_not_stand_in_the_address(self, house: House, machine: Application) -> None:
        query = {
            "grant_type": "client_credentials",
            "client_id": machine.client_id,
            "client_secret": machine.secret or "",
        }

        assert (await house.client.post("/oauth/token", params=query)).status_code == 400

    async def test_are_not_for_public_clients(self, house: House, government: str) -> None:
        phone = await application(house, government, public=True)

        answer = await phone.token(grant_type="client_credentials")

        assert answer.status_code in {400, 401}
        assert answer.json()["error"] in {"invalid_client", "unauthorized_client"}

    async def test_refuse_a_parameter_that_stands_twice(
        self, house: House, machine: Application
    ) -> None:
        answer = await house.client.post(
            "/oauth/token",
            content="grant_type=client_credentials&scope=a&scope=b",
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            auth=(machine.client_id, machine.secret or ""),
        )

        assert error(answer) == (400, "invalid_request")

    async def test_refuse_a_body_that_is_no_form(self, house: House) -> None:
        answer = await house.client.post("/oauth/token", json={"grant_type": "x"})

        assert answer.status_code == 400

    async def test_make_an_api_client_of_the_caller(
        self, house: House, machine: Application, government: str
    ) -> None:
        token = (await machine.token(grant_type="client_credentials")).json()["access_token"]

        answer = await house.client.get(
            f"{API}/session", headers={"Authorization": f"Bearer {token}"}
        )

        assert answer.status_code == 403


class TestMetadata:
    async def test_says_where_everything_is_and_what_is_supported(self, house: House) -> None:
        answer = await house.client.get("/.well-known/oauth-authorization-server")

        told, issuer = answer.json(), house.settings.issuer
        assert told["issuer"] == issuer
        assert told["authorization_endpoint"] == f"{issuer}/oauth/authorize"
        assert told["token_endpoint"] == f"{issuer}/oauth/token"
        assert told["revocation_endpoint"] == f"{issuer}/oauth/revoke"
        assert told["jwks_uri"] == f"{issuer}/.well-known/jwks.json"
        assert told["code_challenge_methods_supported"] == ["S256"]
        assert told["response_types_supported"] == ["code"]
        assert told["authorization_response_iss_parameter_supported"] is True
        assert "platform:operate" not in told["scopes_supported"]
