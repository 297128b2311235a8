"""Governments, their units and working calendars, as the gateway tells them by events.

Every service keeps this copy so that it can answer while the gateway is away.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Date, DateTime, Integer, SmallInteger, String, Uuid, delete, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.auth import Actor
from prima_chassis.calendar import WorkingCalendar
from prima_chassis.consume import Consumer, Incoming, Received
from prima_chassis.database import Base, Tenant
from prima_chassis.problems import Problem, Text

Within = frozenset[UUID] | None
"""The units whose rows a caller reaches; None means every unit of the government."""


class GovernmentNotReady(Problem):
    status = 409
    title = Text("Pemerintah daerah belum siap", "This government is not ready yet")
    detail = Text(
        "Aktifkan pemerintah daerah dan terbitkan kalender kerjanya lebih dahulu.",
        "Activate the government and publish its working calendar first.",
    )


class Government(Tenant, Base):
    """A government that uses the platform. `timezone` is an IANA name."""

    __tablename__ = "governments"

    name: Mapped[str] = mapped_column(String(200))
    level: Mapped[str] = mapped_column(String(20))
    timezone: Mapped[str] = mapped_column(String(40))


class Unit(Tenant, Base):
    """A part of a government. `path` holds its ancestors and itself, root first."""

    __tablename__ = "units"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    path: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str | None] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(30))
    closed_on: Mapped[date | None] = mapped_column(Date)
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Calendar(Tenant, Base):
    """One published version of a government's working days."""

    __tablename__ = "calendars"

    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    workweek: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    holidays: Mapped[list[dict[str, str]]] = mapped_column(JSONB)


class GovernmentActivated(Received):
    """What a service keeps of an activated government."""

    name: str
    level: str
    timezone: str


class UnitChanged(Received):
    """What a service keeps of a unit."""

    id: UUID
    ancestors: list[UUID]
    name: str
    short_name: str | None
    kind: str
    closed_on: date | None


class Holiday(Received):
    """A day without work, and its name."""

    day: date
    name: str


class CalendarPublished(Received):
    """What a service keeps of a calendar."""

    version: int
    workweek: list[int]
    holidays: list[Holiday]


async def _keep(session: AsyncSession, table: type[Base], values: dict[str, Any]) -> None:
    """Insert or replace one row by its primary key."""
    keys = [column.name for column in table.__table__.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    statement = insert(table).values(**values)
    await session.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed))


async def _government(session: AsyncSession, at: Incoming, fact: GovernmentActivated) -> None:
    await _keep(session, Government, {"government": at.government} | fact.model_dump())


async def _unit(session: AsyncSession, at: Incoming, fact: UnitChanged) -> None:
    values = fact.model_dump(exclude={"ancestors"})
    values |= {"path": [*fact.ancestors, fact.id], "changed_at": at.time}
    await _keep(session, Unit, {"government": at.government} | values)


async def _calendar(session: AsyncSession, at: Incoming, fact: CalendarPublished) -> None:
    await _keep(session, Calendar, {"government": at.government} | fact.model_dump(mode="json"))


async def _forget(session: AsyncSession) -> None:
    for table in (Government, Unit, Calendar):
        await session.execute(delete(table))


def directory_consumer(service: str) -> Consumer:
    """Keeps the directory of `service` up to date."""
    return Consumer(
        name=f"{service}-directory",
        source="identity",
        handlers={
            "id.prima.identity.government.activated.v1": (GovernmentActivated, _government),
            "id.prima.identity.unit.changed.v1": (UnitChanged, _unit),
            "id.prima.identity.calendar.published.v1": (CalendarPublished, _calendar),
        },
        forget=_forget,
    )


async def within(session: AsyncSession, actor: Actor, government: str) -> Within:
    """The units of `government` that `actor` reaches, subtrees included."""
    if actor.all_units:
        return None
    reached = select(Unit.id).where(
        Unit.government == government, Unit.path.overlap(list(actor.units))
    )
    return frozenset((await session.scalars(reached)).all())


async def unit(session: AsyncSession, government: str, unit_id: UUID) -> Unit | None:
    """The unit, also when it is closed."""
    return await session.get(Unit, (government, unit_id))


async def units(session: AsyncSession, government: str) -> Sequence[Unit]:
    """Every unit, parents before children."""
    order = select(Unit).where(Unit.government == government).order_by(Unit.path)
    return (await session.scalars(order)).all()


async def government(session: AsyncSession, code: str) -> Government:
    """The government; raises GovernmentNotReady before it is activated."""
    found = await session.get(Government, code)
    if found is None:
        raise GovernmentNotReady
    return found


async def working_calendar(session: AsyncSession, code: str) -> WorkingCalendar:
    """The newest calendar; raises GovernmentNotReady when none was published."""
    newest = await session.scalar(
        select(Calendar)
        .where(Calendar.government == code)
        .order_by(Calendar.version.desc())
        .limit(1)
    )
    if newest is None:
        raise GovernmentNotReady
    return WorkingCalendar(
        version=newest.version,
        workweek=frozenset(newest.workweek),
        holidays={date.fromisoformat(h["day"]): h["name"] for h in newest.holidays},
    )
