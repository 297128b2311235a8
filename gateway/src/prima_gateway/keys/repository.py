from collections.abc import Collection, Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.keys.models import SigningKey

LOCK = 7_002


async def lock(session: AsyncSession) -> None:
    """Let several processes change the keys one after the other."""
    await session.execute(select(func.pg_advisory_xact_lock(LOCK)))


async def keys(session: AsyncSession) -> Sequence[SigningKey]:
    """Every key, oldest first."""
    order = select(SigningKey).order_by(SigningKey.signs_from, SigningKey.kid)
    return (await session.scalars(order)).all()


async def remove(session: AsyncSession, kids: Collection[str]) -> None:
    """Forget keys that nothing valid is signed with."""
    await session.execute(delete(SigningKey).where(SigningKey.kid.in_(kids)))
