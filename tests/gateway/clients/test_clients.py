from typing import Any

import pytest
from httpx import Response
from sqlalchemy import select

from prima_gateway.clients import rules
from prima_gateway.clients.models import ApiClient
from tests.gateway.factories import API, House, kind


async def create(house: House, government: str, **changed: Any) -> Response:
    body = {"name": "Aplikasi Daerah", "scopes": ["standards:read"]} | changed
    return await house.client.post(
        f"{API}/governments/{government}/clients",
        json=body,
        headers=await house.governor(government),
    )


class TestCreateClient:
    async def test_tells_the_secret_once_and_keeps_only_its_hash(
        self, house: House, government: str
    ) -> None:
        created = (await create(house, government)).json()

        listed = await house.client.get(
            f"{API}/governments/{government}/clients", headers=await house.governor(government)
        )
        assert len(created["client_secret"]) >= 43
        assert [row["client_id"] for row in listed.json()["data"]] == [created["client_id"]]
        assert "secret" not in listed.text
        async with house.running.database.transaction(government) as session:
            [stored] = (await session.scalars(select(ApiClient))).all()
        assert created["client_secret"].encode() not in (stored.secret_sha256 or b"")

    async def test_gives_a_public_client_no_secret(self, house: House, government: str) -> None:
        answer = await create(
            house, government, confidential=False, redirect_uris=["id.go.butur.layanan:/kembali"]
        )

        assert (answer.status_code, answer.json()["client_secret"]) == (201, None)

    async def test_refuses_a_public_client_that_acts_for_nobody(
        self, house: House, government: str
    ) -> None:
        answer = await create(house, government, confidential=False)

        assert (answer.status_code, kind(answer)) == (409, "PublicClientWithoutRedirect")

    @pytest.mark.parametrize(
        "scope", ["accounts:write", "complaints:reveal", "platform:operate", "invented:scope"]
    )
    async def test_refuses_scopes_that_are_not_for_programs(
        self, house: House, government: str, scope: str
    ) -> None:
        answer = await create(house, government, scopes=["standards:read", scope])

        assert (answer.status_code, kind(answer)) == (409, "ScopeNotForPrograms")
        assert scope in answer.json()["detail"]

    async def test_refuses_an_unsafe_way_back(self, house: House, government: str) -> None:
        answer = await create(house, government, redirect_uris=["http://contoh.go.id/kembali"])

        assert (answer.status_code, kind(answer)) == (409, "RedirectNotSafe")


class TestRevokeClient:
    async def test_shuts_it_out(self, house: House, government: str) -> None:
        client = await house.api_client(government)
        path = f"{API}/governments/{government}/clients/{client['client_id']}"
        headers = await house.governor(government)

        answer = await house.client.delete(path, headers=headers)

        assert answer.status_code == 204
        assert (await house.client.delete(path, headers=headers)).status_code == 404
        token = await house.client.post(
            "/oauth/token",
            data={"grant_type": "client_credentials"},
            auth=(client["client_id"], client["client_secret"]),
        )
        assert token.status_code == 401

    async def test_is_refused_to_another_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        client = await house.api_client(government)
        path = f"{API}/governments/{neighbour}/clients/{client['client_id']}"

        answer = await house.client.delete(path, headers=await house.governor(neighbour))

        assert (answer.status_code, kind(answer)) == (404, "ClientUnknown")


class TestRedirects:
    @pytest.mark.parametrize(
        "uri",
        [
            "https://layanan.go.id/kembali",
            "https://layanan.go.id/kembali?dari=prima",
            "http://127.0.0.1/kembali",
            "http://[::1]:8000/kembali",
            "http://localhost:3000/kembali",
            "id.go.butur.layanan:/kembali",
        ],
    )
    def test_may_lead_there(self, uri: str) -> None:
        assert rules.safe(uri)

    @pytest.mark.parametrize(
        "uri",
        [
            "http://layanan.go.id/kembali",
            "https://layanan.go.id/kembali#bagian",
            "https://*.go.id/kembali",
            "https://a@layanan.go.id/",
            "https:///kembali",
            "javascript:alert(1)",
            "data:text/html,halo",
            "aplikasi:/kembali",
            "https://layanan.go.id/a b",
            "https://[salah/",
            "/kembali",
        ],
    )
    def test_may_not_lead_there(self, uri: str) -> None:
        assert not rules.safe(uri)

    def test_are_compared_to_the_letter_but_for_the_port_of_the_device(self) -> None:
        known = ["https://layanan.go.id/kembali", "http://127.0.0.1/kembali"]

        assert rules.registered("https://layanan.go.id/kembali", known)
        assert rules.registered("http://127.0.0.1:51234/kembali", known)
        for uri in (
            "https://layanan.go.id/kembali/",
            "https://layanan.go.id:444/kembali",
            "https://layanan.go.id/kembali?x=1",
            "http://127.0.0.1:51234/lain",
            "http://localhost:51234/kembali",
            "http://a@127.0.0.1:51234/kembali",
            "",
        ):
            assert not rules.registered(uri, known), uri
