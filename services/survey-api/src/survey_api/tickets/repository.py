"""Tickets. Spending is part of storing answers, so it speaks over the bare connection."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

import asyncpg
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.tickets.models import Ticket


async def add(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    service_id: UUID | None,
    issued_on: date,
    digests: Sequence[bytes],
) -> None:
    """Store new tickets."""
    rows = [
        {
            "government": government,
            "period_id": period_id,
            "sha256": digest,
            "service_id": service_id,
            "issued_on": issued_on,
            "spent": False,
        }
        for digest in digests
    ]
    await session.execute(insert(Ticket), rows)


async def counts(
    session: AsyncSession, government: str, period_id: UUID
) -> Sequence[tuple[UUID | None, date, int, int]]:
    """Service, day of issue, tickets issued and those of them that were spent."""
    query = (
        select(
            Ticket.service_id,
            Ticket.issued_on,
            func.count(),
            func.count().filter(Ticket.spent),
        )
        .where(Ticket.government == government, Ticket.period_id == period_id)
        .group_by(Ticket.service_id, Ticket.issued_on)
        .order_by(Ticket.issued_on, Ticket.service_id)
    )
    return [(row[0], row[1], row[2], row[3]) for row in await session.execute(query)]


async def spend(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    service_id: UUID | None,
    digests: Collection[bytes],
) -> tuple[set[bytes], set[bytes]]:
    """Mark unspent tickets of the service as spent: those of `digests` that exist, and those that
    this call has spent. Locked in sorted order, so that several callers cannot deadlock."""
    rows = await connection.fetch(
        """WITH wanted AS (
               SELECT sha256, spent FROM tickets
               WHERE government = $1 AND period_id = $2 AND sha256 = ANY($4::bytea[])
                   AND service_id IS NOT DISTINCT FROM $3
               ORDER BY sha256 FOR UPDATE
           ), marked AS (
               UPDATE tickets t SET spent = true FROM wanted w
               WHERE t.government = $1 AND t.period_id = $2 AND t.sha256 = w.sha256
                   AND NOT w.spent
               RETURNING t.sha256
           )
           SELECT w.sha256, m.sha256 IS NOT NULL AS now
           FROM wanted w LEFT JOIN marked m USING (sha256)""",
        government,
        period_id,
        service_id,
        list(digests),
    )
    return {row["sha256"] for row in rows}, {row["sha256"] for row in rows if row["now"]}


async def give_back(
    connection: asyncpg.Connection, government: str, period_id: UUID, digests: Collection[bytes]
) -> None:
    """Mark tickets as unspent again; only for whoever holds them since spending them."""
    await connection.execute(
        """UPDATE tickets SET spent = false
           WHERE government = $1 AND period_id = $2 AND sha256 = ANY($3::bytea[])""",
        government,
        period_id,
        list(digests),
    )
