"""What waits for the caller in their survey rounds."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from survey_api.anomalies import actions as anomalies
from survey_api.connections import bare
from survey_api.followup_plans import actions as followups
from survey_api.invalidations import actions as invalidations
from survey_api.measurement import actions as measurement
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.tallies import actions as tallies
from survey_api.tasks import rules
from survey_api.tasks.rules import Waiting
from survey_api.tasks.schemas import Task


async def listed(session: AsyncSession, actor: Actor, government: str) -> Sequence[Task]:
    """Steps within reach that the caller's scopes allow, most urgent first."""
    today = clock.today((await directory.government(session, government)).timezone)
    within = await directory.within(session, actor, government)
    rounds = await survey_rounds.unfinished(await bare(session), government, units=within)
    tasks = [
        *await _of_rounds(session, actor, government, rounds, today),
        *await _of_integrity(session, actor, government, rounds, today),
        *await _of_followups(session, actor, government, today),
    ]
    return sorted(tasks, key=lambda task: (task.due_on, task.id))


async def _of_rounds(
    session: AsyncSession, actor: Actor, government: str, rounds: Sequence[Round], today: date
) -> Sequence[Task]:
    if not rounds:
        return []
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
            tasks.append(_task(found, one.id, one.unit_id, "", today))
    return tasks


async def _of_integrity(
    session: AsyncSession, actor: Actor, government: str, rounds: Sequence[Round], today: date
) -> Sequence[Task]:
    ids = [one.id for one in rounds]
    strange = await anomalies.unjudged(session, government, ids)
    aside = await invalidations.undecided(session, actor, government, ids)
    waiting = [
        (one, found)
        for one in rounds
        for found in (
            rules.unjudged(
                label=one.label, anomalies=strange.get(one.id, 0), due_on=one.grace_until
            ),
            rules.undecided(label=one.label, answers=aside.get(one.id, 0), due_on=one.grace_until),
        )
        if found and actor.may(found.scope)
    ]
    return [_task(found, one.id, one.unit_id, "/keutuhan", today) for one, found in waiting]


async def _of_followups(
    session: AsyncSession, actor: Actor, government: str, today: date
) -> Sequence[Task]:
    tasks = []
    for line in await followups.undone(session, actor, government):
        found = rules.unfollowed(
            label=line.label,
            element=line.element_name,
            due_on=line.due_on,
            owned=line.owner_name is not None,
            today=today,
        )
        if found and actor.may(found.scope):
            tasks.append(_task(found, line.id, line.unit_id, "/tindak-lanjut", today))
    return tasks


def _task(found: Waiting, about: UUID, unit_id: UUID, page: str, today: date) -> Task:
    return Task(
        id=f"{found.kind}-{about}",
        kind=found.kind,
        title=found.sentence,
        due_on=found.due_on,
        overdue=today > found.due_on,
        href=f"/meja/survei/{unit_id}{page}",
        unit_id=unit_id,
    )
