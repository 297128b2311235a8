"""What the public may know about reports: how many, never which."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.statistics import rules
from complaints_api.statistics.schemas import (
    CountOf,
    LevyCount,
    Punctuality,
    StatisticsRead,
    UnitCount,
)
from prima_chassis import clock, directory

UNKNOWN_UNIT = ""


async def public(session: AsyncSession, government: str) -> StatisticsRead:
    """The public figures of one government, as of today."""
    place = await directory.government(session, government)
    today = clock.today(place.timezone)
    month = today.replace(day=1)
    counted = await cases.figures(session, government, today=today, before=month)
    total, [by_kind, by_state, by_unit] = rules.tables(
        sum(counted.by_kind.values()), [counted.by_kind, counted.by_state, counted.by_unit]
    )
    names = {unit.id: unit.name for unit in await directory.units(session, government)}
    return StatisticsRead(
        as_of=today,
        total=total,
        by_kind=_counts(by_kind),
        by_state=_counts(by_state),
        by_unit=[
            UnitCount(unit_id=UUID(name), name=names.get(UUID(name), ""), count=count)
            for name, count in by_unit.items()
            if name != UNKNOWN_UNIT
        ],
        overdue=rules.published(counted.overdue),
        punctuality=Punctuality(
            decided=rules.published(counted.decided),
            on_time=counted.on_time if rules.published(counted.decided) else None,
        ),
        levies=LevyCount(until=month, count=rules.published(counted.levies)),
    )


def _counts(shown: Mapping[str, int | None]) -> list[CountOf]:
    return [CountOf(name=name, count=shown[name]) for name in sorted(shown)]
