"""What waits for the caller in their survey rounds."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.measurement import actions as measurement
from survey_api.periods import actions as periods
from survey_api.tallies import actions as tallies
from survey_api.tasks import rules
from survey_api.tasks.schemas import Task


async def listed(session: AsyncSession, actor: Actor, government: str) -> Sequence[Task]:
    """Steps of rounds within reach that the caller's scopes allow, most urgent first."""
    rounds = await periods.unfinished(session, actor, government)
    if not rounds:
        return []
    today = clock.today((await directory.government(session, government)).timezone)
    counted: Counter[UUID] = Counter()
    connection = await bare(session)
    for count in await tallies.counts(connection, government, [one.id for one in rounds]):
        if count.status == "accepted":
            counted[count.period_id] += count.n
    tasks = []
    for one in rounds:
        n = counted[one.id]
        found = rules.waiting(
            state=one.state,
            label=one.label,
            opens_on=one.opens_on,
            closes_on=one.closes_on,
            grace_until=one.grace_until,
            n=n,
            still_needed=max(0, measurement.needed(one.population) - n),
            today=today,
        )
        if found and actor.may(found.scope):
            tasks.append(
                Task(
                    id=f"{found.kind}-{one.id}",
                    kind=found.kind,
                    title=found.sentence,
                    due_on=found.due_on,
                    overdue=today > found.due_on,
                    href=f"/meja/survei/{one.unit_id}",
                    unit_id=one.unit_id,
                )
            )
    return sorted(tasks, key=lambda task: (task.due_on, task.id))
