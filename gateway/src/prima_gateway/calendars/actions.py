"""Working calendars: seeded when a government starts, edited by it, never rewritten."""

import asyncio
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, etags
from prima_chassis.auth import Actor
from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.events import emit
from prima_chassis.governments import GovernmentUnknown
from prima_gateway.audit import actions as audit
from prima_gateway.calendars import repository, rules
from prima_gateway.calendars.errors import CalendarUnknown
from prima_gateway.calendars.events import CalendarPublished
from prima_gateway.calendars.models import PublishedCalendar
from prima_gateway.calendars.schemas import PublishCalendar
from prima_gateway.sealing import Sealer

log = structlog.get_logger()

LOOK_AHEAD_SECONDS = 6 * 3600
EASTERNMOST = ZoneInfo("Asia/Jayapura")
"""Where a new year begins first."""


async def newest(session: AsyncSession, government: str) -> PublishedCalendar:
    """The calendar in force.

    Raises GovernmentUnknown, and CalendarUnknown before the government is activated.
    """
    found = await repository.newest(session, government)
    if found is None:
        if not await repository.is_government(session, government):
            raise GovernmentUnknown
        raise CalendarUnknown
    return found


async def seed(session: AsyncSession, government: str, *, timezone: str, by: str) -> None:
    """Publish the first calendar, with the official days of this and the next year.

    A government that has one keeps it.
    """
    await repository.lock(session, government)
    if await repository.newest(session, government) is None:
        year = clock.today(timezone).year
        days = rules.official((year, year + 1))
        _publish(session, government, 1, workweek=rules.FIVE_DAYS, days=days, by=by)


async def publish(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    government: str,
    *,
    expected: int,
    command: PublishCalendar,
) -> PublishedCalendar:
    """Put a new version of the calendar in force."""
    await repository.lock(session, government)
    current = await newest(session, government)
    etags.check(expected, current.version)

    days = [line.model_dump(mode="json") for line in command.holidays]
    added = _publish(
        session,
        government,
        current.version + 1,
        workweek=command.workweek,
        days=days,
        by=actor.id,
    )
    await audit.record(
        session,
        sealer,
        government=government,
        actor=actor.id,
        action="calendar.published",
        subject=f"calendar {added.version}",
    )
    return added


async def extend(database: Database) -> None:
    """Give every calendar the official days of a year that it does not know yet."""
    async with database.transaction(EVERYWHERE) as session:
        governments = await repository.governments(session)
    today = clock.now().astimezone(EASTERNMOST).date()
    for government in governments:
        async with database.transaction(government) as session:
            await repository.lock(session, government)
            current = await newest(session, government)
            years = rules.missing_years(current.holidays, today)
            if years:
                days = rules.in_order([*current.holidays, *rules.official(years)])
                version = current.version + 1
                _publish(
                    session,
                    government,
                    version,
                    workweek=current.workweek,
                    days=days,
                    by="identity",
                )


async def keep_ahead(app: FastAPI) -> None:
    """Extend calendars for ever, some time after a year begins."""
    while True:
        try:
            await extend(app.state.database)
        except Exception as error:  # the database may be away; the next round will do
            log.warning("calendars wait", kind=type(error).__name__)
        await asyncio.sleep(LOOK_AHEAD_SECONDS)


def _publish(
    session: AsyncSession,
    government: str,
    version: int,
    *,
    workweek: list[int],
    days: list[dict[str, Any]],
    by: str,
) -> PublishedCalendar:
    added = PublishedCalendar(
        government=government,
        version=version,
        workweek=workweek,
        holidays=days,
        published_at=clock.now(),
        published_by=by,
    )
    session.add(added)
    fact = CalendarPublished.model_validate(
        {"version": version, "workweek": workweek, "holidays": days}
    )
    emit(session, fact, government=government, key=government)
    return added
