"""The keys that sign access tokens: made, kept, published and replaced without a gap."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import structlog
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import ECKey
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from prima_chassis.database import EVERYWHERE, Database, enter
from prima_gateway.audit import actions as audit
from prima_gateway.keys import repository, rules
from prima_gateway.keys.models import SigningKey
from prima_gateway.sealing import Sealer

log = structlog.get_logger()

ALGORITHM = "ES256"
PURPOSE = "signing key"
REREAD_SECONDS = 20.0
"""How long a process signs with the keys it read: shorter than a new key waits to sign."""
TEND_SECONDS = 60.0


class Keyring:
    """The keys as one process knows them."""

    def __init__(self, database: Callable[[], Database], sealer: Sealer) -> None:
        self._database = database
        self._sealer = sealer
        self._stored: Sequence[SigningKey] = ()
        self._opened: dict[str, ECKey] = {}
        self._read_at = -float("inf")
        self._lock = asyncio.Lock()

    async def sign(self, claims: Mapping[str, Any]) -> str:
        """`claims` as an access token (RFC 9068)."""
        stored = await self._keys()
        kid = rules.signing(_terms(stored), clock.now())
        key = self._open(next(key for key in stored if key.kid == kid))
        return jwt.encode({"alg": ALGORITHM, "typ": "at+jwt", "kid": kid}, dict(claims), key)

    async def published(self) -> dict[str, Any]:
        """The public key set (RFC 7517)."""
        stored = await self._keys()
        shown = rules.published(_terms(stored), clock.now())
        return {"keys": [key.public for key in stored if key.kid in shown]}

    def forget(self) -> None:
        """Read the keys again before they are used next."""
        self._read_at = -float("inf")

    async def _keys(self) -> Sequence[SigningKey]:
        async with self._lock:
            stale = time.monotonic() - self._read_at > REREAD_SECONDS
            if stale or not self._stored:
                async with self._database().transaction(None) as session:
                    self._stored = await _all(session, self._sealer)
                self._read_at = time.monotonic()
        return self._stored

    def _open(self, stored: SigningKey) -> ECKey:
        if stored.kid not in self._opened:
            private = self._sealer.open(stored.private, purpose=PURPOSE, owner=stored.kid)
            self._opened = {stored.kid: ECKey.import_key(private, {"kid": stored.kid})}
        return self._opened[stored.kid]


async def rotate(session: AsyncSession, sealer: Sealer, actor: Actor) -> str:
    """Make the next key before its time; its id. It signs once everybody can know it."""
    await enter(session, EVERYWHERE)
    await repository.lock(session)
    added = _make(session, sealer, clock.now() + rules.PUBLISHED_BEFORE)
    await audit.record(
        session,
        sealer,
        government=audit.PLATFORM,
        actor=actor.id,
        action="key.rotated",
        subject=added.kid,
    )
    return added.kid


async def tend(session: AsyncSession, sealer: Sealer) -> bool:
    """Make the next key when it is due and forget those that have ended; whether any changed."""
    await repository.lock(session)
    stored = await _all(session, sealer)
    terms, now = _terms(stored), clock.now()
    ended = {term.kid for term in terms} - rules.published(terms, now)
    due = rules.next_due(terms, now)
    if due:
        _make(session, sealer, now + rules.PUBLISHED_BEFORE)
    if ended:
        await repository.remove(session, ended)
    return due or bool(ended)


async def keep_fresh(app: FastAPI) -> None:
    """Tend the keys for ever."""
    while True:
        try:
            async with app.state.database.transaction(None) as session:
                changed = await tend(session, app.state.sealer)
            if changed:
                app.state.keyring.forget()
        except Exception as error:  # the database may be away; the present key goes on signing
            log.warning("keys wait", kind=type(error).__name__)
        await asyncio.sleep(TEND_SECONDS)


async def _all(session: AsyncSession, sealer: Sealer) -> Sequence[SigningKey]:
    """Every key; the first one is made when there is none, and signs at once."""
    stored = await repository.keys(session)
    if stored:
        return stored
    await repository.lock(session)
    stored = await repository.keys(session)
    return stored or [_make(session, sealer, clock.now() - timedelta(seconds=1))]


def _make(session: AsyncSession, sealer: Sealer, signs_from: datetime) -> SigningKey:
    kid = str(uuid4())
    key = ECKey.generate_key("P-256", {"kid": kid, "alg": ALGORITHM, "use": "sig"})
    made = SigningKey(
        kid=kid,
        public=dict(key.as_dict(private=False)),
        private=sealer.seal(key.as_pem(private=True), purpose=PURPOSE, owner=kid),
        signs_from=signs_from,
    )
    session.add(made)
    return made


def _terms(stored: Sequence[SigningKey]) -> list[rules.Term]:
    return [rules.Term(key.kid, key.signs_from) for key in stored]
