"""What waits for a member of staff, the most urgent first."""

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.tasks import rules
from complaints_api.tasks.schemas import TaskRead
from prima_chassis import clock, directory
from prima_chassis.auth import Actor

MOST = 100


async def tasks(
    session: AsyncSession, actor: Actor, government: str, language: str
) -> list[TaskRead]:
    """The cases in which the next move is `actor`'s."""
    place = await directory.government(session, government)
    today = clock.today(place.timezone)
    filters = cases.Filters(states=sorted(rules.TITLES))
    waiting = await cases.queue(
        session, actor, government=government, filters=filters, after=None, limit=MOST
    )
    found = []
    for complaint, possible in waiting:
        if rules.NEXT_MOVE[complaint.state] not in possible:
            continue
        due_on = complaint.next_due
        found.append(
            TaskRead(
                id=complaint.id,
                kind=complaint.state,
                title=rules.title(complaint.state, complaint.ticket, language),
                due_on=due_on,
                overdue=due_on is not None and due_on < today,
                href=f"/meja/pengaduan/{complaint.id}",
                unit_id=complaint.assigned_unit or complaint.unit_id,
            )
        )
    return found
