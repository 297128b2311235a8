"""A repeated POST has one effect: the first answer is kept with the change and given again.

The claim is an advisory lock of the request's transaction, so it ends with it, whatever happens;
the answer commits with the business change. Answers can hold secrets (a receipt code), so they
are sealed with a key derived from the client's own idempotency key, of which only a hash is kept.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import Depends, Header, Request, Response
from fastapi.routing import APIRoute
from sqlalchemy import DateTime, LargeBinary, SmallInteger, String, func, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Session, Tenant
from prima_chassis.problems import Problem, Text

NONCE = bytes(12)
"""Constant on purpose: each derived key seals exactly one answer."""


class IdempotencyKeyMissing(Problem):
    status = 400
    title = Text("Idempotency-Key belum disertakan", "Idempotency-Key is missing")
    detail = Text(
        "Sertakan header Idempotency-Key (UUID baru per kiriman) agar kiriman ulang aman.",
        "Send an Idempotency-Key header (a new UUID per submission) so that retries are safe.",
    )


class IdempotencyKeyReused(Problem):
    status = 422
    title = Text("Idempotency-Key sudah dipakai", "Idempotency-Key was used before")
    detail = Text(
        "Kunci ini sudah dipakai untuk isi yang berbeda; buat kunci baru.",
        "This key belongs to a different body; make a new key.",
    )


class RequestInFlight(Problem):
    status = 409
    title = Text("Kiriman yang sama sedang diproses", "The same request is in flight")
    detail = Text("Tunggu sebentar, lalu kirim ulang.", "Wait a moment, then send it again.")


class KeptAnswer(Tenant, Base):
    """The first answer to one key, sealed."""

    __tablename__ = "idempotency_keys"

    digest: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    body_sha256: Mapped[bytes] = mapped_column(LargeBinary)
    status: Mapped[int] = mapped_column(SmallInteger)
    media_type: Mapped[str] = mapped_column(String(100))
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


class _Replay(Exception):  # carries an answer, is not an error
    def __init__(self, response: Response) -> None:
        self.response = response


@dataclass(frozen=True, slots=True)
class _Claim:
    session: AsyncSession
    government: str
    digest: bytes
    body_sha256: bytes
    seal: AESGCM

    async def find(self) -> KeptAnswer | None:
        return await self.session.get(KeptAnswer, (self.government, self.digest))

    async def keep(self, response: Response) -> None:
        self.session.add(
            KeptAnswer(
                government=self.government,
                digest=self.digest,
                body_sha256=self.body_sha256,
                status=response.status_code,
                media_type=response.media_type or "application/json",
                sealed=self.seal.encrypt(NONCE, bytes(response.body), self.digest),
            )
        )
        await self.session.flush()


async def _claim(
    request: Request,
    session: Session,
    key: Annotated[str | None, Header(alias="Idempotency-Key", max_length=200)] = None,
) -> None:
    """Requires a key of strangers and API clients; people signed in may leave it out."""
    actor = getattr(request.state, "actor", None)
    if key is None:
        if actor is None or actor.client is not None:
            raise IdempotencyKeyMissing
        return
    key = key.strip('"')
    caller = actor.id if actor else "anyone"
    digest = hashlib.sha256(f"{caller}\0{request.url.path}\0{key}".encode()).digest()
    claim = _Claim(
        session,
        request.path_params["government"],
        digest,
        hashlib.sha256(b"body\0" + key.encode() + b"\0" + await request.body()).digest(),
        AESGCM(hashlib.sha256(b"answer\0" + key.encode()).digest()),
    )
    lock = int.from_bytes(digest[:8], "big", signed=True)
    if not await session.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": lock}):
        raise RequestInFlight
    if kept := await claim.find():
        if kept.body_sha256 != claim.body_sha256:
            raise IdempotencyKeyReused
        body = claim.seal.decrypt(NONCE, kept.sealed, digest)
        raise _Replay(Response(body, status_code=kept.status, media_type=kept.media_type))
    request.state.idempotency = claim


Idempotent = Depends(_claim)
"""For `dependencies=[Idempotent]` of a POST on a router whose route_class is IdempotentRoute."""


class IdempotentRoute(APIRoute):
    """Gives a kept answer again, and keeps a new one in the transaction that made it."""

    def get_route_handler(self) -> Callable[[Request], Awaitable[Response]]:  # type: ignore[override]
        handler: Callable[[Request], Any] = super().get_route_handler()

        async def answer(request: Request) -> Response:
            # Read before a form consumes it: the claim compares bodies byte by byte.
            await request.body()
            try:
                response: Response = await handler(request)
            except _Replay as replay:
                return replay.response
            claim: _Claim | None = getattr(request.state, "idempotency", None)
            if claim is not None:
                await claim.keep(response)
            return response

        return answer
