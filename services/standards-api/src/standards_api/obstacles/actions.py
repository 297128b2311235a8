from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from standards_api.canonical import digest
from standards_api.catalogue import actions as catalogue
from standards_api.catalogue.errors import UnitNotFound
from standards_api.documents import actions as documents
from standards_api.obstacles import repository, rules
from standards_api.obstacles.errors import ObstacleDecided, ObstacleNotFound, PeriodUnknown
from standards_api.obstacles.models import Decision, Obstacle, ObstacleReport
from standards_api.obstacles.rules import ObstacleState
from standards_api.obstacles.schemas import (
    DecideObstacle,
    DecisionRead,
    ObstacleRead,
    RegisterObstacle,
    ReportCounts,
    ReportRead,
)
from standards_api.typesetting import Press


async def register(
    session: AsyncSession, actor: Actor, government: str, command: RegisterObstacle
) -> ObstacleRead:
    """Put an obstacle of a unit within the caller's reach into the register."""
    allowed = await catalogue.reach(session, actor, government)
    unit = await directory.unit(session, government, command.unit_id)
    if unit is None or not allowed.covers(command.unit_id):
        raise UnitNotFound
    if command.service_id is not None:
        await catalogue.within_reach(session, actor, government, command.service_id)

    now = clock.now()
    obstacle = Obstacle(
        government=government,
        id=uuid4(),
        state=ObstacleState.WAITING,
        revision=1,
        created_by=actor.id,
        created_at=now,
        updated_at=now,
        **command.model_dump(),
    )
    await repository.add(session, obstacle)
    return await read(session, actor, government, obstacle.id)


async def decide(
    session: AsyncSession,
    actor: Actor,
    government: str,
    obstacle_id: UUID,
    command: DecideObstacle,
    *,
    expected: int,
) -> ObstacleRead:
    """The leader decides on a waiting or deferred obstacle."""
    obstacle = await _for_update(session, actor, government, obstacle_id, expected)
    if obstacle.state not in rules.DECIDABLE:
        raise ObstacleDecided(state=obstacle.state)

    decision = Decision(
        government=government,
        obstacle_id=obstacle_id,
        verdict=command.decision,
        instruction=command.instruction,
        due_on=command.due_on,
        decided_by=actor.id,
        decided_at=clock.now(),
    )
    await repository.add(session, decision)
    obstacle.state = ObstacleState(command.decision)
    _touch(obstacle)
    return await read(session, actor, government, obstacle_id)


async def close(
    session: AsyncSession,
    actor: Actor,
    government: str,
    obstacle_id: UUID,
    outcome: str,
    *,
    expected: int,
) -> ObstacleRead:
    """The unit says what became of an obstacle."""
    obstacle = await _for_update(session, actor, government, obstacle_id, expected)
    if obstacle.state == ObstacleState.CLOSED:
        raise ObstacleDecided(state=obstacle.state)

    obstacle.state = ObstacleState.CLOSED
    obstacle.outcome = outcome
    _touch(obstacle)
    return await read(session, actor, government, obstacle_id)


async def _for_update(
    session: AsyncSession, actor: Actor, government: str, obstacle_id: UUID, expected: int
) -> Obstacle:
    allowed = await catalogue.reach(session, actor, government)
    obstacle = await repository.find_for_update(
        session, government, obstacle_id, within=allowed.within
    )
    if obstacle is None:
        raise ObstacleNotFound
    etags.check(expected, obstacle.revision)
    return obstacle


def _touch(obstacle: Obstacle) -> None:
    obstacle.revision += 1
    obstacle.updated_at = clock.now()


async def read(
    session: AsyncSession, actor: Actor, government: str, obstacle_id: UUID
) -> ObstacleRead:
    """One obstacle within the caller's reach; raises ObstacleNotFound."""
    found = await page(session, actor, government, only=obstacle_id, limit=1)
    if not found:
        raise ObstacleNotFound
    return found[0]


async def page(
    session: AsyncSession,
    actor: Actor,
    government: str,
    *,
    only: UUID | None = None,
    unit: UUID | None = None,
    states: Collection[ObstacleState] | None = None,
    after: Sequence[Any] | None = None,
    limit: int | None = None,
) -> list[ObstacleRead]:
    """Obstacles within the caller's reach, newest first."""
    allowed = await catalogue.reach(session, actor, government)
    rows = await repository.rows(
        session,
        government,
        within=allowed.within,
        only=only,
        unit=unit,
        states=states,
        after=after,
        limit=limit,
    )
    today = await _today(session, government)
    return [_shown(obstacle, name, decision, today) for obstacle, name, decision in rows]


async def waiting(session: AsyncSession, actor: Actor, government: str) -> list[ObstacleRead]:
    """Obstacles that ask for a decision, newest first."""
    return await page(session, actor, government, states=rules.DECIDABLE)


def _shown(
    obstacle: Obstacle, unit_name: str | None, decision: Decision | None, today: date
) -> ObstacleRead:
    waits = obstacle.state in rules.DECIDABLE
    return ObstacleRead.model_validate(
        {name: getattr(obstacle, name) for name in OWN}
        | {
            "unit_name": unit_name or "-",
            "overdue": waits and obstacle.due_on is not None and obstacle.due_on < today,
            "decision": None if decision is None else _decision(decision),
        }
    )


OWN = set(ObstacleRead.model_fields) - {"unit_name", "overdue", "decision"}


def _decision(decision: Decision) -> DecisionRead:
    return DecisionRead(
        decision=rules.Verdict(decision.verdict),
        instruction=decision.instruction,
        due_on=decision.due_on,
        decided_at=decision.decided_at,
    )


async def report(
    session: AsyncSession, press: Press, actor: Actor, government: str, label: str
) -> ReportRead:
    """Make the periodic report as PDF: decisions asked for, and what became of those given."""
    try:
        period = rules.period(label)
    except ValueError as error:
        raise PeriodUnknown from error
    place = await directory.government(session, government)
    today = clock.today(place.timezone)
    snapshot = _snapshot(await page(session, actor, government), label, period, place.timezone)
    document = await documents.issue(
        session,
        press,
        actor.id,
        government=government,
        kind="obstacle_report",
        title=f"Laporan Berkala Kendala Pelayanan Publik {label}",
        subject=f"obstacles:{label}",
        data=snapshot,
        issued_on=today,
        open_to_all=False,
    )
    made = ObstacleReport(
        government=government,
        id=uuid4(),
        period=label,
        snapshot=snapshot,
        sha256=digest(snapshot),
        document_id=document.id,
        created_by=actor.id,
        created_at=clock.now(),
    )
    await repository.add(session, made)
    return _report(made)


def _snapshot(
    obstacles: list[ObstacleRead], label: str, period: rules.Period, timezone: str
) -> dict[str, Any]:
    waiting, decided, new = [], [], 0
    for each in obstacles:
        row = {
            "unit": each.unit_name,
            "title": each.title,
            "impact": each.impact,
            "decision_requested": each.decision_requested,
            "due_on": str(each.due_on) if each.due_on else None,
        }
        new += period.first <= _day(each.created_at, timezone) <= period.last
        given = each.decision
        if given and period.first <= _day(given.decided_at, timezone) <= period.last:
            due = str(given.due_on) if given.due_on else None
            name = rules.VERDICT_NAMES[given.decision]
            decided.append(
                row | {"decision": name, "instruction": given.instruction, "due_on": due}
            )
        if each.state in rules.DECIDABLE:
            waiting.append(row)
    overdue = sum(each.overdue for each in obstacles)
    counts = {"new": new, "overdue": overdue, "waiting": len(waiting), "decided": len(decided)}
    return {
        "period": label,
        "from": str(period.first),
        "until": str(period.last),
        "counts": counts,
        "waiting": waiting,
        "decided": decided,
    }


def _day(moment: datetime, timezone: str) -> date:
    return moment.astimezone(ZoneInfo(timezone)).date()


async def reports(session: AsyncSession, government: str) -> list[ReportRead]:
    """The newest reports."""
    return [_report(made) for made in await repository.reports(session, government)]


def _report(made: ObstacleReport) -> ReportRead:
    return ReportRead(
        id=made.id,
        period=made.period,
        url=f"/api/standards/v1/governments/{made.government}/documents/{made.document_id}",
        sha256=made.sha256,
        counts=ReportCounts(**made.snapshot["counts"]),
        created_at=made.created_at,
    )


async def _today(session: AsyncSession, government: str) -> date:
    return clock.today((await directory.government(session, government)).timezone)
