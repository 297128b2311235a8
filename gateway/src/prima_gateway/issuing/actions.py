"""OAuth 2.1 on Authlib's core: authorization code with PKCE, refresh, client credentials.

The core is synchronous. It runs in a thread and asks the event loop for everything that it
needs, so that one database session and one transaction serve the whole request. What it answers
is returned, never raised: a refusal that ends a family has to be committed.
"""

import hashlib
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode

from anyio import from_thread, to_thread
from authlib.oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import InvalidRequestError, InvalidScopeError, grants
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.database import EVERYWHERE, enter
from prima_gateway.clients import actions as clients
from prima_gateway.issuing import repository, rules
from prima_gateway.issuing.models import AuthorizationCode
from prima_gateway.messages import Answer, Asked
from prima_gateway.sessions.actions import Gate, Person, person
from prima_gateway.tokens import actions as tokens

T = TypeVar("T")
METHODS = ["client_secret_basic", "client_secret_post", "none"]
REPLAYED = "an authorization code came back"


@dataclass(frozen=True, slots=True)
class HeldRefresh:
    """A refresh token in Authlib's words."""

    presented: tokens.Presented
    holder: Person | None

    def check_client(self, client: clients.Client) -> bool:
        """Whether it was given to this client."""
        return self.presented.client_id == client.client_id

    def get_scope(self) -> str:
        """What the person consented to."""
        return self.presented.scope or ""


class Server(AuthorizationServer):  # type: ignore[misc]  # Authlib publishes no types
    """The core for one request, in one database session."""

    def __init__(self, session: AsyncSession, gate: Gate) -> None:
        super().__init__()
        self.session, self.gate = session, gate
        self.refresh: tokens.Presented | None = None
        self.begun: AuthorizationCode | None = None
        self.register_grant(CodeGrant, [S256Only(required=True)])
        self.register_grant(RefreshGrant)
        self.register_grant(ClientGrant)
        self.register_endpoint(Revocation)

    def ask(
        self, function: Callable[..., Coroutine[Any, Any, T]], *args: object, **named: object
    ) -> T:
        """Have the event loop do something, from the core's thread."""
        return from_thread.run(partial(function, *args, **named))

    def query_client(self, client_id: str) -> clients.Client | None:
        """The client with that id."""
        return self.ask(clients.find, self.session, client_id)

    def person(self, account_id: object) -> Person | None:
        """The person with that account, while they may sign in."""
        return self.ask(person, self.session, self.gate.sealer, account_id)

    def create_oauth2_request(self, request: Asked) -> Asked:
        """Requests come in the right shape."""
        return request

    def send_signal(self, name: str, *args: object, **named: object) -> None:
        """Nobody listens."""

    def save_token(self, token: Mapping[str, Any], request: Asked) -> None:
        """Access tokens are not stored; refresh tokens are where they are made."""

    def generate_token(
        self,
        *,
        grant_type: str,
        client: clients.Client,
        user: Person | None = None,
        scope: str | None = None,
        expires_in: int | None = None,
        include_refresh_token: bool = True,
    ) -> dict[str, Any]:
        """An access token for a client alone, or for a person and with a refresh token."""
        bearer = _bearer(client, user, scope)
        minted = self.ask(tokens.mint, self.gate.keyring, self.gate.issuer, bearer)
        token: dict[str, Any] = {
            "token_type": "Bearer",
            "access_token": minted.token,
            "expires_in": round((minted.expires_at - clock.now()).total_seconds()),
            "scope": " ".join(sorted(bearer.scopes)),
        }
        if user is not None and include_refresh_token:
            token["refresh_token"] = self._refresh_token(client, user, scope)
        return token

    def _refresh_token(self, client: clients.Client, user: Person, scope: str | None) -> str:
        if self.refresh is not None:
            return self.ask(tokens.rotate, self.session, self.gate.sealer, self.refresh)
        family_id, first = self.ask(
            tokens.start, self.session, user.profile.id, client_id=client.client_id, scope=scope
        )
        if self.begun is not None:
            self.begun.family_id = family_id
        return first

    def handle_response(self, status: int, body: Any, headers: Sequence[tuple[str, str]]) -> Answer:
        """Whatever the core answers; redirects name their issuer (RFC 9207), and become 303 so
        that no browser posts a password a second time."""
        sent = dict(headers)
        target = sent.get("Location")
        if target is None:
            return Answer(status, body, sent)
        sign = "&" if "?" in target else "?"
        sent["Location"] = f"{target}{sign}{urlencode({'iss': self.gate.issuer})}"
        return Answer(303, None, sent)


class S256Only(CodeChallenge):  # type: ignore[misc]  # Authlib publishes no types
    """The core admits a missing challenge and the method `plain`; OAuth 2.1 does not."""

    SUPPORTED_CODE_CHALLENGE_METHOD = ["S256"]  # noqa: RUF012 - Authlib's name and shape

    def validate_code_challenge(self, grant: grants.BaseGrant, redirect_uri: str) -> None:
        """Refuse anything but one S256 challenge."""
        data = grant.request.payload.data
        if not data.get("code_challenge") or data.get("code_challenge_method") != "S256":
            raise InvalidRequestError("PKCE with S256 is required")
        super().validate_code_challenge(grant, redirect_uri)


class CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]  # Authlib publishes no types
    """A person's consent, exchanged once."""

    TOKEN_ENDPOINT_AUTH_METHODS = METHODS

    def validate_requested_scope(self) -> None:
        """A client may not even ask for more than it is registered for."""
        _refuse_beyond(self.request)

    def save_authorization_code(self, code: str, request: Asked) -> None:
        """Keep the code under its hash, with what the person can give of what was asked."""
        data, user, client = request.payload.data, request.user, request.client
        kept = AuthorizationCode(
            government=client.government,
            digest=_digest(code),
            client_id=client.client_id,
            account_id=user.profile.id,
            redirect_uri=data.get("redirect_uri"),
            scope=rules.scope_of(request.scope, client.scopes, user.profile.scopes),
            code_challenge=data["code_challenge"],
            code_challenge_method=data["code_challenge_method"],
            expires_at=clock.now() + rules.CODE_LIFE,
            used_at=None,
            family_id=None,
        )
        self.server.session.add(kept)
        self.server.ask(self.server.session.flush)

    def query_authorization_code(
        self, code: str, client: clients.Client
    ) -> AuthorizationCode | None:
        """The code, if it counts. One that comes back ends everything that it began."""
        session = self.server.session
        found: AuthorizationCode | None = self.server.ask(
            repository.code_for_update, session, client.government, _digest(code)
        )
        if found is None or found.client_id != client.client_id:
            return None
        if found.used_at is not None:
            if found.family_id is not None:
                self.server.ask(tokens.revoke_family, session, found.family_id, why=REPLAYED)
            return None
        self.server.begun = found
        return found if found.expires_at > clock.now() else None

    def delete_authorization_code(self, code: AuthorizationCode) -> None:
        """Used up, and remembered."""
        code.used_at = clock.now()

    def authenticate_user(self, code: AuthorizationCode) -> Person | None:
        """Whoever consented, while they may sign in."""
        return self.server.person(code.account_id)  # type: ignore[no-any-return]  # Authlib's


class RefreshGrant(grants.RefreshTokenGrant):  # type: ignore[misc]  # Authlib publishes no types
    """The next pair of tokens; a refresh token counts once."""

    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, token: str) -> HeldRefresh | None:
        """Judge the token under the lock of its family."""
        presented = self.server.ask(
            tokens.present, self.server.session, self.server.gate.sealer, token
        )
        if presented is None:
            return None
        self.server.refresh = presented
        holder = self.server.person(presented.account_id)
        return HeldRefresh(presented, holder) if holder else None

    def authenticate_user(self, held: HeldRefresh) -> Person | None:
        """Whoever consented."""
        return held.holder

    def revoke_old_credential(self, held: HeldRefresh) -> None:
        """Rotation has used it up, in the same transaction and under the same lock."""


class ClientGrant(grants.ClientCredentialsGrant):  # type: ignore[misc]  # Authlib publishes no types
    """A program by itself."""

    TOKEN_ENDPOINT_AUTH_METHODS = METHODS[:2]

    def validate_requested_scope(self) -> None:
        """The core would answer with an empty scope instead of a refusal."""
        _refuse_beyond(self.request)


class Revocation(RevocationEndpoint):  # type: ignore[misc]  # Authlib publishes no types
    """Ends the family of a refresh token; access tokens end by themselves within ten minutes."""

    CLIENT_AUTH_METHODS = METHODS

    def query_token(self, token: str, hint: str | None) -> HeldRefresh | None:
        """The token, used up or not."""
        found = self.server.ask(tokens.find, self.server.session, token)
        return HeldRefresh(found, None) if found else None

    def revoke_token(self, held: HeldRefresh, request: Asked) -> None:
        """End its family."""
        family_id = held.presented.family_id
        self.server.ask(tokens.revoke_family, self.server.session, family_id, why="revoked")


async def run(session: AsyncSession, gate: Gate, work: Callable[[Server], T]) -> T:
    """Let the core work for one request. A client is known before its government: look around."""
    await enter(session, EVERYWHERE)
    return await to_thread.run_sync(work, Server(session, gate))


def can_give(asked: Asked, giver: Person) -> bool:
    """Whether a person has anything of what a valid request asks for."""
    client: clients.Client = asked.client
    reaches = rules.governments(giver.governments, client.government)
    return bool(reaches and rules.scope_of(asked.scope, client.scopes, giver.profile.scopes))


async def forget_old_codes(session: AsyncSession) -> None:
    """Drop codes that have long expired."""
    await repository.forget_codes_before(session, clock.now() - rules.CODE_KEPT)


def _bearer(client: clients.Client, user: Person | None, scope: str | None) -> tokens.Bearer:
    """Whom a token speaks for: never more than the client is registered for, never more than
    the person may do now, and only in the government that let the client in."""
    if user is None:
        return tokens.Bearer(
            subject=client.client_id,
            client_id=client.client_id,
            scopes=rules.scope_of(scope, client.scopes).split(),
            roles=[],
            governments=[client.government],
            units=[],
            all_units=True,
        )
    return tokens.Bearer(
        subject=str(user.profile.id),
        client_id=client.client_id,
        scopes=rules.scope_of(scope, client.scopes, user.profile.scopes).split(),
        roles=user.profile.roles_awake,
        governments=rules.governments(user.governments, client.government),
        units=[unit.id for unit in user.profile.units if unit.government == client.government],
        all_units=user.profile.all_units,
    )


def _refuse_beyond(request: Asked) -> None:
    if rules.beyond(request.payload.scope, request.client.scopes):
        raise InvalidScopeError


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
