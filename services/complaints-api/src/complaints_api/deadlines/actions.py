"""Answer anybody who asks when something is due."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.deadlines.schemas import DueRead, TraceDay
from prima_chassis import directory
from prima_chassis.calendar import DayUnit


async def compute(
    session: AsyncSession, government: str, *, start: date, n: int, unit: DayUnit
) -> DueRead:
    """The deadline `n` days after `start` by the government's newest calendar."""
    calendar = await directory.working_calendar(session, government)
    due = calendar.due(start, n, unit)
    trace = [TraceDay(day=line.day, number=line.number, reason=line.reason) for line in due.trace]
    return DueRead(due=due.due_on, trace=trace)
