from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.credentials.models import Credential, SignInAttempts


async def attempts_for_update(
    session: AsyncSession, digest: bytes, now: datetime
) -> SignInAttempts:
    """The counter of one name, locked: guesses at the same name wait for each other."""
    fresh = insert(SignInAttempts).values(digest=digest, failures=0, last_at=now)
    await session.execute(fresh.on_conflict_do_nothing())
    return await session.get_one(
        SignInAttempts, digest, with_for_update=True, populate_existing=True
    )


async def forget_attempts(session: AsyncSession, digest: bytes) -> None:
    """Let a name start afresh."""
    await session.execute(delete(SignInAttempts).where(SignInAttempts.digest == digest))


async def forget_attempts_before(session: AsyncSession, moment: datetime) -> None:
    """Drop counters that no longer say anything."""
    await session.execute(delete(SignInAttempts).where(SignInAttempts.last_at < moment))


async def locked(
    session: AsyncSession, digests: Collection[bytes], now: datetime
) -> frozenset[bytes]:
    """Which of the names are locked at `now`."""
    rows = select(SignInAttempts.digest).where(
        SignInAttempts.digest.in_(digests), SignInAttempts.locked_until > now
    )
    return frozenset((await session.scalars(rows)).all())


async def credential(session: AsyncSession, account_id: UUID) -> Credential | None:
    """What the person proves themselves by."""
    return await session.get(Credential, account_id, populate_existing=True)


async def credential_for_update(session: AsyncSession, account_id: UUID) -> Credential | None:
    """The same, locked."""
    return await session.get(Credential, account_id, with_for_update=True, populate_existing=True)


async def with_otp(session: AsyncSession, account_ids: Collection[UUID]) -> frozenset[UUID]:
    """Which accounts have a confirmed second factor."""
    rows = select(Credential.account_id).where(
        Credential.account_id.in_(account_ids), Credential.otp_secret.is_not(None)
    )
    return frozenset((await session.scalars(rows)).all())


async def keep(session: AsyncSession, account_id: UUID, **values: Any) -> None:  # columns vary
    """Insert the credential of an account or change the named columns of it."""
    statement = insert(Credential).values(account_id=account_id, otp_step=0, **values)
    await session.execute(
        statement.on_conflict_do_update(index_elements=["account_id"], set_=values)
    )
