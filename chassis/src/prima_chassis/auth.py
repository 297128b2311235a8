"""Who is calling: tokens are issued by the gateway, verified here, and become an `Actor`."""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar
from uuid import UUID

import httpx
import structlog
from fastapi import Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from prima_chassis.problems import NotFound, Problem, Text, Unavailable

log = structlog.get_logger()

ALGORITHMS = ["ES256"]
REFETCH_SECONDS = 5
"""Shortest time between two fetches of the key set: an unknown `kid` cannot cause a flood."""
CACHE_SECONDS = 60
CACHED_TOKENS = 10_000
FIRST_PARTY = "prima-web"
"""`client_id` of our own web application: RFC 9068 wants one in every token."""


class NotAuthenticated(Problem):
    status = 401
    title = Text("Anda belum masuk", "You are not signed in")
    detail = Text("Masuk, lalu ulangi.", "Sign in or send a valid access token.")
    headers: ClassVar[Mapping[str, str]] = {"WWW-Authenticate": "Bearer"}


class NotAllowed(Problem):
    status = 403
    title = Text("Peran Anda tidak mencakup ini", "Your role does not include this")
    detail = Text("Tindakan ini memerlukan hak {scope}.", "This needs the scope {scope}.")


@dataclass(frozen=True, slots=True)
class Actor:
    """The caller, as far as services know them: what they may do and which rows they reach."""

    id: str
    client: str | None
    """Set when the caller is an API client, not a person."""
    scopes: frozenset[str]
    roles: frozenset[str]
    governments: frozenset[str]
    """Government codes; `*` reaches all."""
    units: frozenset[UUID]
    """Granted units, roots of their subtrees; ignored when `all_units`."""
    all_units: bool

    def may(self, scope: str) -> bool:
        """Whether the token grants `scope`."""
        return scope in self.scopes

    def reaches(self, government: str) -> bool:
        """Whether rows of `government` exist for this caller."""
        return government in self.governments or "*" in self.governments


def actor_from(claims: Mapping[str, Any]) -> Actor:
    """The caller that verified `claims` describe; raises KeyError or ValueError on bad ones."""
    client = claims.get("client_id")
    return Actor(
        id=str(claims["sub"]),
        client=None if client == FIRST_PARTY else client,
        scopes=frozenset(str(claims.get("scope", "")).split()),
        roles=frozenset(claims.get("roles", [])),
        governments=frozenset(claims.get("governments", [])),
        units=frozenset(UUID(unit) for unit in claims.get("units", [])),
        all_units=bool(claims.get("all_units", False)),
    )


class Tokens:
    """Verifies access tokens (RFC 9068) with the gateway's public keys, cached.

    Fails closed: without keys nobody is let in. Known keys outlive the gateway being down.
    """

    def __init__(
        self, *, issuer: str, audience: str, fetch: Callable[[], Awaitable[dict[str, Any]]]
    ) -> None:
        self._fetch = fetch
        self._keys: KeySet | None = None
        self._kids: set[str | None] = set()
        self._fetched = -float("inf")
        self._fetching = asyncio.Lock()
        self._cache: OrderedDict[bytes, tuple[Actor, float]] = OrderedDict()
        self._claims = jwt.JWTClaimsRegistry(
            leeway=5,
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": audience},
            exp={"essential": True},
            sub={"essential": True},
        )

    async def verify(self, token: str) -> Actor:
        """The caller; raises NotAuthenticated, or Unavailable while there are no keys at all."""
        digest = hashlib.sha256(token.encode()).digest()
        known = self._cache.get(digest)
        if known and known[1] > time.time():
            self._cache.move_to_end(digest)
            return known[0]
        try:
            actor, expires = await self._read(token)
        except (JoseError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise NotAuthenticated from error
        self._cache[digest] = (actor, min(expires, time.time() + CACHE_SECONDS))
        while len(self._cache) > CACHED_TOKENS:
            self._cache.popitem(last=False)
        return actor

    async def _read(self, token: str) -> tuple[Actor, float]:
        keys = await self._key_set(token)
        decoded = jwt.decode(token, keys, algorithms=ALGORITHMS)
        if decoded.header.get("typ") != "at+jwt":
            raise ValueError("not an access token")
        self._claims.validate(decoded.claims)
        return actor_from(decoded.claims), float(decoded.claims["exp"])

    async def _key_set(self, token: str) -> KeySet:
        from joserfc.jws import extract_compact

        kid = extract_compact(token.encode()).headers().get("kid")
        if kid not in self._kids:
            # Whoever comes while the keys are on their way waits for the same answer.
            async with self._fetching:
                stale = time.monotonic() - self._fetched > REFETCH_SECONDS
                if kid not in self._kids and stale:
                    await self._refresh()
        if self._keys is None:
            raise Unavailable
        return self._keys

    async def _refresh(self) -> None:
        try:
            document = await self._fetch()
            self._keys = KeySet.import_key_set(document)  # type: ignore[arg-type] # plain JSON
            self._kids = {key.kid for key in self._keys.keys}
        except (httpx.HTTPError, OSError, ValueError, JoseError, KeyError, TypeError) as error:
            log.warning("key set not fetched", kind=type(error).__name__)
        finally:
            self._fetched = time.monotonic()


def key_fetcher(url: str) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Reads the key set at `url`."""

    async def fetch() -> dict[str, Any]:
        async with httpx.AsyncClient(timeout=5) as client:
            response = await client.get(url)
            response.raise_for_status()
            document: dict[str, Any] = response.json()
            return document

    return fetch


_bearer = HTTPBearer(auto_error=False, description="Access token issued by the gateway")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]
OPTIONAL = "OptionalBearer"
"""Stands in a route for “a token or none”; the published contract says so in OpenAPI's own way."""
_optional = HTTPBearer(auto_error=False, scheme_name=OPTIONAL)
OptionalCredentials = Annotated[HTTPAuthorizationCredentials | None, Security(_optional)]


async def current_actor(request: Request, credentials: Credentials) -> Actor:
    """Whoever holds the token; raises NotAuthenticated for a stranger."""
    if credentials is None:
        raise NotAuthenticated
    tokens: Tokens = request.app.state.tokens
    actor = await tokens.verify(credentials.credentials)
    government = request.path_params.get("government")
    if government is not None and not actor.reaches(government):
        raise NotFound
    request.state.actor = actor
    return actor


async def optional_actor(request: Request, credentials: OptionalCredentials) -> Actor | None:
    """The caller of a public route, None for a stranger.

    A token that says nothing here (expired, of another government) makes a stranger: browsers
    send their session along wherever they go.
    """
    if credentials is None:
        return None
    try:
        return await current_actor(request, credentials)
    except (NotAuthenticated, NotFound):
        return None


def requires(*scopes: str) -> Callable[..., Awaitable[Actor]]:
    """A dependency that yields the caller, or refuses one whose token has none of `scopes`.

    A government outside the caller's reach is NotFound, before any scope is looked at.
    """

    async def authorised(request: Request, credentials: Credentials) -> Actor:
        actor = await current_actor(request, credentials)
        if not actor.scopes.intersection(scopes):
            raise NotAllowed(scope=" / ".join(scopes))
        return actor

    return authorised
