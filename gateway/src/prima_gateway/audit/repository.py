from collections.abc import AsyncIterator, Sequence

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.audit.models import AuditEntry, AuditHead


async def head(session: AsyncSession, government: str) -> AuditHead | None:
    """The end of the chain; None when nothing was ever recorded."""
    return await session.get(AuditHead, government)


async def head_for_update(session: AsyncSession, government: str, empty: AuditHead) -> AuditHead:
    """The end of the chain, locked, made from `empty` when there is none: one writer at a time."""
    values = {"seq": empty.seq, "digest": empty.digest, "seal": empty.seal}
    fresh = insert(AuditHead).values(government=government, **values)
    await session.execute(fresh.on_conflict_do_nothing())
    found = select(AuditHead).where(AuditHead.government == government).with_for_update()
    return (await session.execute(found.execution_options(populate_existing=True))).scalar_one()


async def page(
    session: AsyncSession, government: str, *, before: int | None, limit: int
) -> Sequence[AuditEntry]:
    """Up to `limit` entries, newest first."""
    entries = select(AuditEntry).where(AuditEntry.government == government)
    if before is not None:
        entries = entries.where(AuditEntry.seq < before)
    return (await session.scalars(entries.order_by(AuditEntry.seq.desc()).limit(limit))).all()


async def walk(session: AsyncSession, government: str) -> AsyncIterator[AuditEntry]:
    """Every entry, oldest first, read in portions."""
    entries = select(AuditEntry).where(AuditEntry.government == government)
    stream = await session.stream_scalars(
        entries.order_by(AuditEntry.seq).execution_options(yield_per=500)
    )
    async for entry in stream:
        yield entry
