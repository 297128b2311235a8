"""Remember who did what, so that nobody can deny or quietly change it later."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.pages import PageQuery
from prima_gateway.audit import repository, rules
from prima_gateway.audit.models import AuditEntry, AuditHead
from prima_gateway.sealing import Sealer

PLATFORM = "*"
"""The chain of acts on the platform itself."""
PURPOSE = "audit"


@dataclass(frozen=True, slots=True)
class Verification:
    """What walking a chain found; `broken_at` is the first entry that is not as it was written."""

    intact: bool
    entries: int
    broken_at: int | None


async def record(
    session: AsyncSession,
    sealer: Sealer,
    *,
    government: str,
    actor: str,
    action: str,
    subject: str,
    detail: Mapping[str, object] | None = None,
) -> None:
    """Append one act to the chain of `government`, in the transaction that performs it.

    `detail` holds ids, codes and names of fields, never personal data or secrets.
    """
    empty = AuditHead(seq=0, digest=rules.BEGINNING, seal=_seal(sealer, government, 0, b""))
    head = await repository.head_for_update(session, government, empty)
    entry = AuditEntry(
        government=government,
        seq=head.seq + 1,
        at=clock.now(),
        actor=actor,
        action=action,
        subject=subject,
        detail=dict(detail or {}),
        previous=head.digest,
    )
    entry.digest = _digest(entry)
    session.add(entry)
    head.seq, head.digest = entry.seq, entry.digest
    head.seal = _seal(sealer, government, head.seq, head.digest)
    await session.flush()


async def entries(session: AsyncSession, government: str, paging: PageQuery) -> list[AuditEntry]:
    """One page of acts, newest first, and one more as proof that there are others."""
    before = int(paging.after[0]) if paging.after else None
    return list(await repository.page(session, government, before=before, limit=paging.limit + 1))


async def verify(session: AsyncSession, sealer: Sealer, government: str) -> Verification:
    """Walk the whole chain and compare its end with the marked one."""
    head = await repository.head(session, government)
    previous, seq = rules.BEGINNING, 0
    async for entry in repository.walk(session, government):
        expected = (seq + 1, previous, _digest(entry))
        if (entry.seq, entry.previous, entry.digest) != expected:
            return Verification(intact=False, entries=seq, broken_at=seq + 1)
        previous, seq = entry.digest, entry.seq
    if head is None:
        return Verification(intact=seq == 0, entries=seq, broken_at=None if seq == 0 else 1)
    marked = hmac.compare_digest(head.seal, _seal(sealer, government, head.seq, head.digest))
    whole = marked and (head.seq, head.digest) == (seq, previous)
    return Verification(intact=whole, entries=seq, broken_at=None if whole else seq + 1)


def _digest(entry: AuditEntry) -> bytes:
    return rules.digest(
        government=entry.government,
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        action=entry.action,
        subject=entry.subject,
        detail=entry.detail,
        previous=entry.previous,
    )


def _seal(sealer: Sealer, government: str, seq: int, last: bytes) -> bytes:
    return sealer.mark(rules.head(government, seq, last), purpose=PURPOSE)
