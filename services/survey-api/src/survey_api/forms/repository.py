from collections.abc import Sequence
from uuid import UUID

import asyncpg
from sqlalchemy import Select, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.forms.models import Form, FormLocator


async def find_door(
    session: AsyncSession, government: str, period_id: UUID, service_id: UUID | None, channel: str
) -> Form | None:
    """The form for this service and channel, when there is one."""
    return await session.scalar(_door(government, period_id, service_id, channel))


async def add_door(
    session: AsyncSession,
    government: str,
    code: str,
    *,
    period_id: UUID,
    service_id: UUID | None,
    channel: str,
    created_by: str,
) -> Form:
    """The form for this service and channel, made under `code` unless somebody else just did.

    Whoever is making it at this moment is waited for.
    """
    added = (
        insert(Form)
        .values(
            government=government,
            code=code,
            period_id=period_id,
            service_id=service_id,
            channel=channel,
            created_by=created_by,
        )
        .on_conflict_do_nothing(constraint="uq_forms_door")
        .returning(Form.code)
    )
    if await session.scalar(added):
        session.add(FormLocator(code=code, government=government))
        await session.flush()
    return (await session.scalars(_door(government, period_id, service_id, channel))).one()


def _door(government: str, period_id: UUID, service_id: UUID | None, channel: str) -> Select[Form]:
    return select(Form).where(
        Form.government == government,
        Form.period_id == period_id,
        Form.service_id.is_not_distinct_from(service_id),
        Form.channel == channel,
    )


async def of_period(session: AsyncSession, government: str, period_id: UUID) -> Sequence[Form]:
    """Every form of the round: at most one per service and channel."""
    query = select(Form).where(Form.government == government, Form.period_id == period_id)
    return (await session.scalars(query.order_by(Form.created_at, Form.code))).all()


async def of_service(
    session: AsyncSession, government: str, service_id: UUID | None, *, among: Sequence[UUID]
) -> Sequence[Form]:
    """Forms about the service (None: the whole unit) for people's own devices, oldest first."""
    query = select(Form).where(
        Form.government == government,
        Form.period_id.in_(among),
        Form.service_id.is_not_distinct_from(service_id),
        Form.channel.in_(["qr", "web"]),
    )
    return (await session.scalars(query.order_by(Form.created_at, Form.code))).all()


async def locate(connection: asyncpg.Connection, code: str) -> str | None:
    """The government that a code belongs to."""
    government: str | None = await connection.fetchval(
        "SELECT government FROM form_locators WHERE code = $1", code
    )
    return government


async def open_door(
    connection: asyncpg.Connection, government: str, code: str
) -> asyncpg.Record | None:
    """The form with the names of its government."""
    return await connection.fetchrow(
        """SELECT f.period_id, f.service_id, f.channel, g.name AS government_name, g.timezone
           FROM forms f JOIN governments g ON g.government = f.government
           WHERE f.government = $1 AND f.code = $2""",
        government,
        code,
    )


async def unit_name(connection: asyncpg.Connection, government: str, unit_id: UUID) -> str | None:
    """The unit's name as the directory tells it."""
    name: str | None = await connection.fetchval(
        "SELECT name FROM units WHERE government = $1 AND id = $2", government, unit_id
    )
    return name
