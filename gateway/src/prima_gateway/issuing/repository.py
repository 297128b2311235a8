from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.issuing.models import AuthorizationCode


async def code_for_update(
    session: AsyncSession, government: str, digest: bytes
) -> AuthorizationCode | None:
    """The code with that hash, locked: of two exchanges at once the second sees the first."""
    found = select(AuthorizationCode).where(
        AuthorizationCode.government == government, AuthorizationCode.digest == digest
    )
    return await session.scalar(found.with_for_update().execution_options(populate_existing=True))


async def forget_codes_before(session: AsyncSession, moment: datetime) -> None:
    """Drop codes that expired before `moment`."""
    await session.execute(delete(AuthorizationCode).where(AuthorizationCode.expires_at < moment))
