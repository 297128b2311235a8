"""Access tokens that services verify alone, and refresh tokens that count once."""

import base64
import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_gateway.keys.actions import Keyring
from prima_gateway.sealing import Sealer
from prima_gateway.tokens import repository, rules
from prima_gateway.tokens.models import TokenFamily

log = structlog.get_logger()

AUDIENCE = ["identity", "standards", "complaints", "survey"]
SUCCESSOR = "refresh token"
REPLAYED = "a used refresh token came back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Whom an access token speaks for, and how far."""

    subject: str
    client_id: str
    scopes: Collection[str]
    roles: Collection[str]
    governments: Collection[str]
    units: Collection[UUID]
    all_units: bool


@dataclass(frozen=True, slots=True)
class Minted:
    """A signed access token and the moment from which nobody accepts it."""

    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Presented:
    """A refresh token that may be exchanged; its family stays locked until the transaction ends."""

    token: str
    family_id: UUID
    account_id: UUID
    client_id: str | None
    scope: str | None


async def mint(keyring: Keyring, issuer: str, bearer: Bearer) -> Minted:
    """An access token (RFC 9068)."""
    now = clock.now()
    expires_at = now + rules.ACCESS_LIFE
    claims = {
        "iss": issuer,
        "sub": bearer.subject,
        "aud": AUDIENCE,
        "exp": int(expires_at.timestamp()),
        "iat": int(now.timestamp()),
        "jti": str(uuid4()),
        "client_id": bearer.client_id,
        "scope": " ".join(sorted(bearer.scopes)),
        "roles": sorted(bearer.roles),
        "governments": sorted(bearer.governments),
        "units": sorted(str(unit) for unit in bearer.units),
        "all_units": bearer.all_units,
    }
    return Minted(await keyring.sign(claims), expires_at)


async def start(
    session: AsyncSession,
    account_id: UUID,
    *,
    client_id: str | None = None,
    scope: str | None = None,
) -> tuple[UUID, str]:
    """Begin a family: its id and its first refresh token."""
    now = clock.now()
    idle, longest = rules.lifetimes(for_client=client_id is not None)
    family = TokenFamily(
        id=uuid4(),
        account_id=account_id,
        client_id=client_id,
        scope=scope,
        started_at=now,
        ends_at=now + longest,
        revoked_at=None,
        revoked_for=None,
    )
    session.add(family)
    await session.flush()
    token = secrets.token_urlsafe(32)
    await repository.keep_successor(
        session, digest=_digest(token), family_id=family.id, expires_at=now + idle
    )
    return family.id, token


async def present(session: AsyncSession, sealer: Sealer, token: str) -> Presented | None:
    """Judge a refresh token, under the lock of its family; None refuses it.

    A token that was used before ends the family, so the caller has to let the transaction
    commit even though it refuses.
    """
    digest = _digest(token)
    family_id = await repository.family_of(session, digest)
    if family_id is None:
        return None
    family = await repository.family_for_update(session, family_id)
    stored = await repository.refresh_token(session, digest)
    if family is None or stored is None:
        return None
    successor = await repository.refresh_token(session, _digest(_successor(sealer, token)))
    verdict = rules.judge(
        now=clock.now(),
        expires_at=stored.expires_at,
        used_at=stored.used_at,
        family_ends_at=family.ends_at,
        revoked=family.revoked_at is not None,
        successor_used=successor is not None and successor.used_at is not None,
    )
    if verdict is rules.Verdict.REPLAY:
        log.warning("refresh token replayed", family=str(family.id))
        await repository.revoke(session, now=clock.now(), why=REPLAYED, family_id=family.id)
    if verdict in {rules.Verdict.REPLAY, rules.Verdict.REFUSE}:
        return None
    return _presented(token, family)


async def rotate(session: AsyncSession, sealer: Sealer, presented: Presented) -> str:
    """The refresh token that follows; the presented one is used up.

    The successor is computed from its predecessor with the service's secret, so tabs that
    refresh at the same moment get the same one and the family never forks.
    """
    idle, _ = rules.lifetimes(for_client=presented.client_id is not None)
    successor = _successor(sealer, presented.token)
    stored = await repository.refresh_token(session, _digest(presented.token))
    if stored is not None and stored.used_at is None:
        stored.used_at = clock.now()
    await repository.keep_successor(
        session,
        digest=_digest(successor),
        family_id=presented.family_id,
        expires_at=clock.now() + idle,
    )
    return successor


async def find(session: AsyncSession, token: str) -> Presented | None:
    """Whose refresh token this is, used up or not, without judging it."""
    family_id = await repository.family_of(session, _digest(token))
    family = await repository.family_for_update(session, family_id) if family_id else None
    return _presented(token, family) if family else None


async def revoke_family(session: AsyncSession, family_id: UUID, *, why: str) -> None:
    """End one family."""
    await repository.revoke(session, now=clock.now(), why=why, family_id=family_id)


async def revoke_account(session: AsyncSession, account_id: UUID, *, why: str) -> None:
    """End every family of an account. Access tokens live on for at most ten minutes."""
    await repository.revoke(session, now=clock.now(), why=why, account_id=account_id)


async def revoke_client(session: AsyncSession, client_id: str, *, why: str) -> None:
    """End every family of an API client."""
    await repository.revoke(session, now=clock.now(), why=why, client_id=client_id)


async def forget_old(session: AsyncSession) -> None:
    """Drop families that ended long ago."""
    await repository.forget_families_before(session, clock.now() - rules.KEPT_AFTER_END)


def _presented(token: str, family: TokenFamily) -> Presented:
    return Presented(token, family.id, family.account_id, family.client_id, family.scope)


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _successor(sealer: Sealer, token: str) -> str:
    mark = sealer.mark(token.encode(), purpose=SUCCESSOR)
    return base64.urlsafe_b64encode(mark).rstrip(b"=").decode()
