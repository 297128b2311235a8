from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.tokens.models import RefreshToken, TokenFamily


async def family_of(session: AsyncSession, digest: bytes) -> UUID | None:
    """The family that a refresh token belongs to."""
    found = select(RefreshToken.family_id).where(RefreshToken.digest == digest)
    return await session.scalar(found)


async def family_for_update(session: AsyncSession, family_id: UUID) -> TokenFamily | None:
    """The family, locked: everybody who presents one of its tokens waits here."""
    return await session.get(TokenFamily, family_id, with_for_update=True, populate_existing=True)


async def refresh_token(session: AsyncSession, digest: bytes) -> RefreshToken | None:
    """The refresh token as it is now; read it after its family is locked."""
    return await session.get(RefreshToken, digest, populate_existing=True)


async def keep_successor(
    session: AsyncSession, *, digest: bytes, family_id: UUID, expires_at: datetime
) -> None:
    """Store a refresh token unless it is there already."""
    fresh = insert(RefreshToken).values(digest=digest, family_id=family_id, expires_at=expires_at)
    await session.execute(fresh.on_conflict_do_nothing())


async def revoke(
    session: AsyncSession,
    *,
    now: datetime,
    why: str,
    family_id: UUID | None = None,
    account_id: UUID | None = None,
    client_id: str | None = None,
) -> None:
    """End the families that match every given id; at least one must be given."""
    wanted = [
        column == value
        for column, value in (
            (TokenFamily.id, family_id),
            (TokenFamily.account_id, account_id),
            (TokenFamily.client_id, client_id),
        )
        if value is not None
    ]
    if not wanted:
        raise ValueError("name a family, an account or a client")
    running = update(TokenFamily).where(*wanted, TokenFamily.revoked_at.is_(None))
    await session.execute(running.values(revoked_at=now, revoked_for=why))


async def forget_families_before(session: AsyncSession, moment: datetime) -> None:
    """Drop families that ended before `moment`, with their refresh tokens."""
    await session.execute(delete(TokenFamily).where(TokenFamily.ends_at < moment))
