"""Rounds that can be answered from home, with their doors: one statement for a public list."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import asyncpg

MOST_DOORS = 200
"""Services of one unit that are listed."""


async def page(
    connection: asyncpg.Connection,
    government: str,
    *,
    today: date,
    unit_id: UUID | None,
    after: tuple[date, UUID] | None,
    limit: int,
) -> Sequence[asyncpg.Record]:
    """Those that close first come first, at most `limit`.

    A service has one door here, the one made for the web rather than that on a printed QR.
    """
    return await connection.fetch(
        f"""SELECT p.id, p.label, p.unit_id, u.name AS unit_name, p.instrument, p.opens_on,
                   p.closes_on, p.tickets_required, open.doors::text AS doors
            FROM periods p
            JOIN units u ON u.government = p.government AND u.id = p.unit_id
            CROSS JOIN LATERAL (
                SELECT json_agg(json_build_object(
                    'code', door.code, 'service_id', door.service_id, 'name', door.name
                ) ORDER BY door.name NULLS FIRST, door.code) AS doors
                FROM (
                    SELECT DISTINCT ON (f.service_id) f.code, f.service_id, s.name
                    FROM forms f LEFT JOIN period_services s
                        ON s.government = f.government AND s.period_id = f.period_id
                        AND s.service_id = f.service_id
                    WHERE f.government = p.government AND f.period_id = p.id
                        AND f.channel IN ('qr', 'web')
                    ORDER BY f.service_id, f.channel DESC LIMIT {MOST_DOORS}
                ) door
            ) open
            WHERE p.government = $1 AND p.state = 'open' AND $2 BETWEEN p.opens_on AND p.closes_on
                AND open.doors IS NOT NULL AND ($3::uuid IS NULL OR p.unit_id = $3)
                AND ($4::date IS NULL OR (p.closes_on, p.id) > ($4, $5::uuid))
            ORDER BY p.closes_on, p.id LIMIT $6""",  # noqa: S608 - made of a number only
        government,
        today,
        unit_id,
        *(after or (None, None)),
        limit,
    )
