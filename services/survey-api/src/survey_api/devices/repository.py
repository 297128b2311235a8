from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.devices.models import Device, DeviceSequence

Numbers = tuple[Sequence[tuple[int, int]], int]
"""Half-open ranges of received numbers in order, and how many were used again."""


class Known(NamedTuple):
    """What decides whether answers of a device are taken."""

    form_code: str
    key_sha256: bytes


async def of_period(session: AsyncSession, government: str, period_id: UUID) -> Sequence[Device]:
    """The devices in use, by name."""
    query = select(Device).where(
        Device.government == government,
        Device.period_id == period_id,
        Device.removed_on.is_(None),
    )
    return (await session.scalars(query.order_by(Device.name, Device.id).limit(500))).all()


async def find(
    session: AsyncSession, government: str, device_id: UUID, *, for_update: bool = False
) -> Device | None:
    """The device while it is in use."""
    query = select(Device).where(
        Device.government == government, Device.id == device_id, Device.removed_on.is_(None)
    )
    return await session.scalar(query.with_for_update() if for_update else query)


async def numbers(
    session: AsyncSession, government: str, devices: Collection[UUID]
) -> Mapping[UUID, Numbers]:
    """The received numbers of each device that has sent any."""
    query = select(DeviceSequence).where(
        DeviceSequence.government == government, DeviceSequence.device_id.in_(devices)
    )
    return {
        row.device_id: ([(r.lower or 0, r.upper or 0) for r in row.received], row.reused)
        for row in (await session.scalars(query)).all()
    }


async def known(
    connection: asyncpg.Connection, government: str, devices: Collection[UUID]
) -> Mapping[UUID, Known]:
    """The devices in use among `devices`."""
    rows = await connection.fetch(
        """SELECT id, form_code, key_sha256 FROM devices
           WHERE government = $1 AND id = ANY($2::uuid[]) AND removed_on IS NULL""",
        government,
        list(devices),
    )
    return {row["id"]: Known(row["form_code"], row["key_sha256"]) for row in rows}


async def record(
    connection: asyncpg.Connection,
    government: str,
    device_id: UUID,
    *,
    arrived: Sequence[int],
    new: Sequence[int],
) -> None:
    """Note the numbers of stored answers; those of `new` answers should not have come before,
    nor twice together: each that did counts as used again."""
    await connection.execute(
        """INSERT INTO device_sequences AS d (government, device_id, received, reused)
           SELECT $1, $2, range_agg(int8range(s, s + 1)),
               (SELECT count(*) - count(DISTINCT s) FROM unnest($4::int8[]) AS s)
           FROM unnest($3::int8[]) AS s
           ON CONFLICT ON CONSTRAINT pk_device_sequences DO UPDATE SET
               received = d.received + excluded.received,
               reused = d.reused + excluded.reused + (
                   SELECT count(DISTINCT s) FROM unnest($4::int8[]) AS s WHERE d.received @> s
               )""",
        government,
        device_id,
        list(arrived),
        list(new),
    )
