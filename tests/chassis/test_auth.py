"""How a service lets people in: signed in, within their reach, with the scope it takes."""

import time
from collections.abc import Awaitable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from prima_chassis.auth import Tokens
from tests.harness import Running, a_government
from tests.tokens import ISSUER, Issuer


class TestRoutes:
    """`rewrite_note` needs the scope notes:write."""

    def ask(self, notes: Running, government: str, authorization: str | None) -> Awaitable[Any]:
        return notes.client.put(
            f"/api/notes/v1/governments/{government}/notes/{uuid4()}",
            json={"title": "a"},
            headers={"If-Match": '"1"'}
            | ({"Authorization": authorization} if authorization is not None else {}),
        )

    @pytest.mark.parametrize(
        "authorization", [None, "", "Bearer", "Bearer ", "Bearer x.y.z", "Basic Og==", "token"]
    )
    async def test_a_stranger_is_asked_to_sign_in(
        self, notes: Running, government: str, authorization: str | None
    ) -> None:
        answer = await self.ask(notes, government, authorization)

        assert answer.status_code == 401
        assert answer.json()["type"] == "/problems/NotAuthenticated"
        assert answer.headers["www-authenticate"] == "Bearer"

    async def test_another_government_does_not_exist(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        headers = issuer.sign_in("notes:write", government=a_government(), aud=["notes"])

        answer = await self.ask(notes, government, headers["Authorization"])

        assert answer.status_code == 404

    async def test_a_missing_scope_is_named(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        headers = issuer.sign_in("notes:read", government=government, aud=["notes"])

        answer = await self.ask(notes, government, headers["Authorization"])

        assert answer.status_code == 403
        assert "notes:write" in answer.json()["detail"]

    @pytest.mark.parametrize("reach", ["own", "*"])
    async def test_with_the_scope_and_the_reach_one_gets_in(
        self, notes: Running, issuer: Issuer, government: str, reach: str
    ) -> None:
        governments = [government if reach == "own" else "*"]
        headers = issuer.sign_in(
            "notes:write", government=government, aud=["notes"], governments=governments
        )

        answer = await self.ask(notes, government, headers["Authorization"])

        assert answer.json()["type"] == "/problems/NotFound"

    async def test_without_any_keys_a_service_says_that_it_cannot_serve(
        self, notes: Running, government: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def away() -> dict[str, Any]:
            raise httpx.ConnectError("refused")

        nobody = Tokens(issuer=ISSUER, audience="notes", fetch=away)
        monkeypatch.setitem(notes.app.state._state, "tokens", nobody)

        answer = await self.ask(
            notes, government, f"Bearer {Issuer().token(government=government)}"
        )

        assert answer.status_code == 503
        assert answer.headers["retry-after"]

    async def test_a_public_route_knows_who_is_signed_in_and_serves_everybody_else_too(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        async def ask(headers: dict[str, str]) -> Any:
            path = f"/api/notes/v1/mine/{government}"
            return (await notes.client.get(path, headers=headers)).json()

        def sign_in(government: str, **changed: Any) -> dict[str, str]:
            return issuer.sign_in("notes:read", government=government, aud=["notes"], **changed)

        assert await ask(sign_in(government, sub="me")) == "me"
        assert await ask({}) == "stranger"
        assert await ask(sign_in(a_government())) == "stranger"
        assert await ask(sign_in(government, exp=int(time.time()) - 60)) == "stranger"
        assert await ask({"Authorization": "Bearer x.y.z"}) == "stranger"
