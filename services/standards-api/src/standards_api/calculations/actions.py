from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.calendar import DayUnit, Due, WorkingCalendar
from standards_api.calculations import rules
from standards_api.calculations.errors import DurationNotFound, FeeItemNotFound
from standards_api.calculations.schemas import (
    CalculateFee,
    DueDate,
    FeeCalculation,
    FeeLineRead,
    TraceDay,
)
from standards_api.catalogue import actions as catalogue
from standards_api.completeness import main_duration
from standards_api.components import Components, Duration
from standards_api.standards import actions as standards


async def fee(
    session: AsyncSession, government: str, service_id: UUID, command: CalculateFee
) -> FeeCalculation:
    """What may be asked by the standard in force."""
    await catalogue.find(session, government, service_id)
    held = await standards.held_published(session, government, service_id)
    chosen = None if command.items is None else {each.id: each.quantity for each in command.items}
    try:
        lines = rules.price(held.components.fee, chosen)
    except KeyError as error:
        raise FeeItemNotFound from error
    amount = sum(line.amount for line in lines)
    return FeeCalculation(
        amount=amount,
        free=amount == 0,
        lines=[
            FeeLineRead(
                id=line.item.id,
                name=line.item.name,
                kind=line.item.kind,
                unit_amount=line.item.amount,
                quantity=line.quantity,
                amount=line.amount,
                legal_basis=line.item.legal_basis,
            )
            for line in lines
        ],
        legal_basis=list(
            dict.fromkeys(line.item.legal_basis for line in lines if line.item.legal_basis)
        ),
        version=held.version.number,
    )


async def due_date(
    session: AsyncSession,
    government: str,
    service_id: UUID,
    *,
    start: date | None,
    item_id: UUID | None,
) -> DueDate:
    """When a service that starts on `start` (today by default) is due."""
    await catalogue.find(session, government, service_id)
    held = await standards.held_published(session, government, service_id)
    duration = _chosen(held.components, item_id)
    calendar = await directory.working_calendar(session, government)
    if start is None:
        start = clock.today((await directory.government(session, government)).timezone)
    due = _due(calendar, start, duration)
    return DueDate(
        due=due.due_on,
        from_date=start,
        duration=duration,
        trace=[TraceDay(**line._asdict()) for line in due.trace],
        version=held.version.number,
        calendar_version=calendar.version,
    )


def _chosen(components: Components, item_id: UUID | None) -> Duration:
    if item_id is None:
        duration = main_duration(components)
    else:
        duration = next((item for item in components.duration if item.id == item_id), None)
    if duration is None:
        raise DurationNotFound
    return duration


def _due(calendar: WorkingCalendar, start: date, duration: Duration) -> Due:
    days = rules.days(duration)
    if days is not None:
        count, working = days
        return calendar.due(start, count, DayUnit.WORKING if working else DayUnit.CALENDAR)
    if calendar.rest(start) is None:
        return Due(start, ())
    return calendar.due(start, 1, DayUnit.WORKING)
