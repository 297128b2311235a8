"""Only tokens that the gateway issued for this service open it, and only as far as they say."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey

from prima_chassis import auth
from prima_chassis.auth import Actor, NotAuthenticated, Tokens
from prima_chassis.problems import Unavailable
from tests.tokens import ISSUER, Issuer

FOREVER = 99_999_999_999
Document = dict[str, Any]


def part(document: Document) -> str:
    return base64.urlsafe_b64encode(json.dumps(document).encode()).decode().rstrip("=")


@dataclass
class Gateway:
    """Where keys come from; counts the questions, and may be away."""

    issuers: list[Issuer] = field(default_factory=lambda: [Issuer()])
    away: bool = False
    asked: int = 0
    answer: Document | None = None

    async def keys(self) -> Document:
        self.asked += 1
        await asyncio.sleep(0.01)
        if self.away:
            raise httpx.ConnectError("refused")
        every = [key for issuer in self.issuers for key in (await issuer.keys())["keys"]]
        return self.answer if self.answer is not None else {"keys": every}

    def rotate(self) -> Issuer:
        self.issuers = [Issuer()]
        return self.issuers[0]


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


@pytest.fixture
def tokens(gateway: Gateway) -> Tokens:
    return Tokens(issuer=ISSUER, audience="notes", fetch=gateway.keys)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys may be fetched again at once."""
    monkeypatch.setattr(auth, "REFETCH_SECONDS", -1)


def a_token(issuer: Issuer, **changed: Any) -> str:
    return issuer.token("notes:write", government="74.10", **{"aud": ["notes"]} | changed)


class TestTokens:
    async def test_a_token_becomes_an_actor(self, tokens: Tokens, gateway: Gateway) -> None:
        unit = uuid4()
        token = gateway.issuers[0].token(
            "notes:write",
            "notes:read",
            government="74.10",
            units=[unit],
            aud=["notes", "other"],
            sub="someone",
            client_id="an-integration",
            roles=["drafter"],
        )

        assert await tokens.verify(token) == Actor(
            id="someone",
            client="an-integration",
            scopes=frozenset({"notes:write", "notes:read"}),
            roles=frozenset({"drafter"}),
            governments=frozenset({"74.10"}),
            units=frozenset({unit}),
            all_units=False,
        )

    async def test_our_own_web_application_is_a_person_and_no_api_client(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        actor = await tokens.verify(a_token(gateway.issuers[0], client_id=auth.FIRST_PARTY))

        assert actor.client is None

    @pytest.mark.parametrize(
        ("claim", "value"),
        [
            ("exp", 60),
            ("exp", None),
            ("exp", "never"),
            ("aud", ["identity"]),
            ("aud", "complaints"),
            ("aud", None),
            ("iss", "http://elsewhere.test"),
            ("iss", None),
            ("sub", None),
            ("units", ["not a uuid"]),
            ("nbf", FOREVER),
        ],
    )
    async def test_claims_that_are_not_meant_for_us_are_refused(
        self, tokens: Tokens, gateway: Gateway, claim: str, value: Any
    ) -> None:
        with pytest.raises(NotAuthenticated):
            await tokens.verify(a_token(gateway.issuers[0], **{claim: value}))

    @pytest.mark.parametrize(
        "garbage",
        [
            "",
            "x",
            "a.b",
            "a.b.c",
            "a.b.c.d.e",
            "...",
            "ü.ü.ü",
            "e30.e30.",
            "bnVsbA.bnVsbA.",
            "W10.W10.x",
        ],
    )
    async def test_garbage_is_refused(self, tokens: Tokens, garbage: str) -> None:
        with pytest.raises(NotAuthenticated):
            await tokens.verify(garbage)

    async def test_a_signature_by_another_key_of_the_same_name_is_refused(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        kid = str(gateway.issuers[0].key.kid)
        forger = Issuer()
        forger.key = ECKey.generate_key("P-256", {"kid": kid, "alg": "ES256"})

        with pytest.raises(NotAuthenticated):
            await tokens.verify(a_token(forger))

    @pytest.mark.parametrize("typ", ["JWT", None, "refresh+jwt"])
    async def test_a_token_of_another_kind_is_refused(
        self, tokens: Tokens, gateway: Gateway, typ: str | None
    ) -> None:
        issuer = gateway.issuers[0]
        header = {"alg": "ES256", "kid": issuer.key.kid} | ({"typ": typ} if typ else {})
        claims = {"iss": ISSUER, "sub": "x", "aud": "notes", "exp": FOREVER}

        with pytest.raises(NotAuthenticated):
            await tokens.verify(jwt.encode(header, claims, issuer.key))

    async def test_a_token_without_a_signature_is_refused(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        header = {"alg": "none", "typ": "at+jwt", "kid": gateway.issuers[0].key.kid}
        claims = {"iss": ISSUER, "sub": "x", "aud": "notes", "exp": FOREVER}

        with pytest.raises(NotAuthenticated):
            await tokens.verify(f"{part(header)}.{part(claims)}.")

    async def test_the_public_key_does_not_serve_as_a_shared_secret(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        key = gateway.issuers[0].key
        header = {"alg": "HS256", "typ": "at+jwt", "kid": key.kid}
        claims = {"iss": ISSUER, "sub": "x", "aud": "notes", "exp": FOREVER}
        signed = f"{part(header)}.{part(claims)}"
        mac = hmac.digest(key.as_pem(private=False), signed.encode(), "sha256")

        with pytest.raises(NotAuthenticated):
            await tokens.verify(f"{signed}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}")


class TestKeys:
    async def test_many_first_requests_fetch_the_keys_once_and_all_get_in(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        every = [a_token(gateway.issuers[0]) for _ in range(20)]

        actors = await asyncio.gather(*[tokens.verify(token) for token in every])

        assert len(actors) == 20
        assert gateway.asked == 1

    @pytest.mark.usefixtures("impatient")
    async def test_a_new_key_of_the_gateway_is_fetched_when_it_is_first_seen(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        await tokens.verify(a_token(gateway.issuers[0]))

        await tokens.verify(a_token(gateway.rotate()))

        assert gateway.asked == 2

    @pytest.mark.usefixtures("impatient")
    async def test_a_key_that_the_gateway_has_withdrawn_ends_with_the_next_fetch(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        old = gateway.issuers[0]
        await tokens.verify(a_token(old))
        await tokens.verify(a_token(gateway.rotate()))

        with pytest.raises(NotAuthenticated):
            await tokens.verify(a_token(old))

    async def test_unknown_keys_cannot_cause_a_flood_of_questions(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        await tokens.verify(a_token(gateway.issuers[0]))
        for _ in range(20):
            with pytest.raises(NotAuthenticated):
                await tokens.verify(a_token(Issuer()))

        assert gateway.asked == 1

    @pytest.mark.usefixtures("impatient")
    async def test_known_keys_keep_working_while_the_gateway_is_away(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        await tokens.verify(a_token(gateway.issuers[0]))
        gateway.away = True

        with pytest.raises(NotAuthenticated):
            await tokens.verify(a_token(Issuer()))
        await tokens.verify(a_token(gateway.issuers[0]))

    @pytest.mark.usefixtures("impatient")
    async def test_nobody_gets_in_before_the_first_keys_and_everybody_after_them(
        self, tokens: Tokens, gateway: Gateway
    ) -> None:
        gateway.away = True
        token = a_token(gateway.issuers[0])
        with pytest.raises(Unavailable):
            await tokens.verify(token)

        gateway.away = False
        await tokens.verify(token)

    @pytest.mark.usefixtures("impatient")
    @pytest.mark.parametrize("nonsense", [{}, {"keys": None}, {"keys": [{"kty": "EC"}]}, [], "x"])
    async def test_an_answer_that_is_no_key_set_changes_nothing(
        self, tokens: Tokens, gateway: Gateway, nonsense: Document
    ) -> None:
        await tokens.verify(a_token(gateway.issuers[0]))
        gateway.answer = nonsense

        with pytest.raises(NotAuthenticated):
            await tokens.verify(a_token(Issuer()))
        await tokens.verify(a_token(gateway.issuers[0]))

    async def test_a_token_that_was_verified_is_remembered_until_it_expires(
        self, tokens: Tokens, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        token = a_token(gateway.issuers[0], exp=int(time.time()) + 3)
        first = await tokens.verify(token)

        assert await tokens.verify(token) is first
        monkeypatch.setattr(time, "time", lambda: float(FOREVER))
        with pytest.raises(NotAuthenticated):
            await tokens.verify(token)

    async def test_not_more_than_a_bounded_number_is_remembered(
        self, tokens: Tokens, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(auth, "CACHED_TOKENS", 3)
        for _ in range(5):
            await tokens.verify(a_token(gateway.issuers[0]))

        assert len(tokens._cache) == 3

    async def test_the_key_set_is_read_over_http(self) -> None:
        class Site:
            async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
                await send({"type": "http.response.start", "status": 200, "headers": []})
                await send({"type": "http.response.body", "body": b'{"keys": []}'})

        fetch: Callable[[], Awaitable[Document]] = auth.key_fetcher("http://gateway.test/jwks.json")
        with pytest.MonkeyPatch.context() as patched:
            client = httpx.AsyncClient
            patched.setattr(
                httpx, "AsyncClient", lambda **_: client(transport=httpx.ASGITransport(Site()))
            )
            assert await fetch() == {"keys": []}
