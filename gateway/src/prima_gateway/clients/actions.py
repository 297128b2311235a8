"""Applications that a government lets in: programs of its own, and those of others."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from prima_gateway.audit import actions as audit
from prima_gateway.clients import repository, rules
from prima_gateway.clients.errors import (
    ClientUnknown,
    PublicClientWithoutRedirect,
    RedirectNotSafe,
    ScopeNotForPrograms,
)
from prima_gateway.clients.models import ApiClient
from prima_gateway.clients.schemas import CreateClient
from prima_gateway.directory import actions as directory
from prima_gateway.roles import CLIENT_SCOPES
from prima_gateway.sealing import Sealer
from prima_gateway.tokens import actions as tokens


@dataclass(frozen=True, slots=True)
class Client:
    """A client as the authorisation server knows it; speaks the protocol of Authlib's
    ClientMixin."""

    client_id: str
    government: str
    name: str
    scopes: frozenset[str]
    redirect_uris: tuple[str, ...]
    secret_sha256: bytes | None

    def get_client_id(self) -> str:
        """Its public name."""
        return self.client_id

    def get_default_redirect_uri(self) -> str | None:
        """Where people return to when the request does not say: clear only if there is one."""
        return self.redirect_uris[0] if len(self.redirect_uris) == 1 else None

    def get_allowed_scope(self, scope: str | None) -> str:
        """What it may have of `scope`, or everything it may have."""
        asked = self.scopes if scope is None else self.scopes.intersection(scope.split())
        return " ".join(sorted(asked))

    def check_redirect_uri(self, uri: str) -> bool:
        """Whether people may be sent back to `uri`."""
        return rules.registered(uri, self.redirect_uris)

    def check_client_secret(self, secret: str) -> bool:
        """Whether `secret` is its own."""
        given = hashlib.sha256(secret.encode()).digest()
        return self.secret_sha256 is not None and hmac.compare_digest(self.secret_sha256, given)

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """Whether it proves itself by `method`, at any endpoint."""
        return method in rules.auth_methods(confidential=self.secret_sha256 is not None)

    def check_response_type(self, response_type: str) -> bool:
        """Whether it may ask people for consent."""
        return response_type == "code" and bool(self.redirect_uris)

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether it may ask for tokens in this way."""
        return grant_type in rules.grant_types(
            confidential=self.secret_sha256 is not None, acts_for_people=bool(self.redirect_uris)
        )


async def create(
    session: AsyncSession, sealer: Sealer, actor: Actor, government: str, command: CreateClient
) -> tuple[ApiClient, str | None]:
    """Let an application in: the client, and its secret, which is not kept."""
    await directory.require_active(session, [government])
    if refused := sorted(set(command.scopes) - CLIENT_SCOPES):
        raise ScopeNotForPrograms(scopes=" ".join(refused))
    if not all(rules.safe(uri) for uri in command.redirect_uris):
        raise RedirectNotSafe
    if not command.confidential and not command.redirect_uris:
        raise PublicClientWithoutRedirect

    secret = secrets.token_urlsafe(32) if command.confidential else None
    created = ApiClient(
        government=government,
        client_id=str(uuid4()),
        name=command.name,
        confidential=command.confidential,
        secret_sha256=hashlib.sha256(secret.encode()).digest() if secret else None,
        scopes=sorted(set(command.scopes)),
        redirect_uris=list(dict.fromkeys(command.redirect_uris)),
        created_at=clock.now(),
        created_by=actor.id,
        revoked_at=None,
    )
    session.add(created)
    await _record(session, sealer, actor, created, "client.created")
    return created, secret


async def clients(session: AsyncSession, paging: PageQuery, government: str) -> Sequence[ApiClient]:
    """One page of clients, and one more as proof that there are others."""
    after = str(paging.after[0]) if paging.after else None
    return await repository.page(session, government, after=after, limit=paging.limit + 1)


async def revoke(
    session: AsyncSession, sealer: Sealer, actor: Actor, government: str, client_id: str
) -> None:
    """Shut an application out; nothing that it holds can be renewed."""
    found = await repository.find_for_update(session, government, client_id)
    if found is None or found.revoked_at is not None:
        raise ClientUnknown
    found.revoked_at = clock.now()
    await tokens.revoke_client(session, client_id, why="client revoked")
    await _record(session, sealer, actor, found, "client.revoked")


async def find(session: AsyncSession, client_id: str) -> Client | None:
    """The client with that id, unless it was revoked or its government no longer takes part."""
    found = await repository.find(session, client_id)
    if found is None or not await directory.active_among(session, [found.government]):
        return None
    return Client(
        client_id=found.client_id,
        government=found.government,
        name=found.name,
        scopes=frozenset(found.scopes),
        redirect_uris=tuple(found.redirect_uris),
        secret_sha256=found.secret_sha256,
    )


async def _record(
    session: AsyncSession, sealer: Sealer, actor: Actor, client: ApiClient, action: str
) -> None:
    await audit.record(
        session,
        sealer,
        government=client.government,
        actor=actor.id,
        action=action,
        subject=client.client_id,
        detail={"scopes": client.scopes},
    )
