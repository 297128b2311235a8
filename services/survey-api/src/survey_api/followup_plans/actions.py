"""Follow-up plans (RTL): made with the seal, worked on by the unit, tested by the next round."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from prima_chassis.events import emit
from prima_chassis.pages import PageQuery
from survey_api.connections import bare
from survey_api.followup_effects import actions as changes
from survey_api.followup_plans import repository, rules
from survey_api.followup_plans.errors import (
    DueDayRefused,
    FollowUpDone,
    FollowUpNotFound,
    OwnerMissing,
)
from survey_api.followup_plans.events import FollowUpClosed, FollowUpCreated, FollowUpRescheduled
from survey_api.followup_plans.models import Effect, FollowUp, State
from survey_api.followup_plans.rules import ShownState
from survey_api.followup_remedies import actions as remedies
from survey_api.instruments import actions as instruments
from survey_api.measurement.actions import Element
from survey_api.rounds.actions import Round


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a plan, as people see it today."""

    id: UUID
    period_id: UUID
    unit_id: UUID
    label: str
    instrument: str
    element: str
    element_name: str
    component: str | None
    component_reason: str
    program: str
    quarter: str
    owner_name: str | None
    planned_on: date
    due_on: date
    state: ShownState
    note: str | None
    done_on: date | None
    effect: Effect | None
    version: int


async def plan(
    session: AsyncSession,
    government: str,
    survey_round: Round,
    lowest: Sequence[Element],
    *,
    sealed_on: date,
) -> Sequence[Line]:
    """The plan for the lowest elements of a round that is being sealed; all its lines.

    `lowest` comes lowest first; three or four of them are planned for (`rules.MOST`). A revision
    adds what has become low and keeps the rest. An element with nothing but top scores needs none.
    """
    rows = [*await _of_round(session, government, survey_round)]
    known = {row.element for row in rows}
    edition = instruments.find(survey_round.instrument)
    for element in lowest[: rules.MOST]:
        if element.code in known or element.mean >= edition.scale * 1000:
            continue
        row = _planned(government, survey_round, element.code, sealed_on)
        session.add(row)
        emit(session, FollowUpCreated.of(row), government=government, key=row.id)
        rows.append(row)
    await session.flush()
    return await _lines(session, government, rows)


async def effects(session: AsyncSession, government: str, survey_round: Round) -> None:
    """Tell the lines of the round before how their elements have changed to this one.

    When a later round is sealed already, this one's own lines are told as well: it comes out of
    turn, or corrects what they were compared with.
    """
    earlier, later = await changes.neighbours(await bare(session), government, survey_round)
    for first, second in ((earlier, survey_round), (survey_round, later)):
        if first and second:
            await _compare(session, government, first, second)


async def before(session: AsyncSession, government: str, survey_round: Round) -> Sequence[Line]:
    """The plan of the sealed round before this one, for the report."""
    earlier, _ = await changes.neighbours(await bare(session), government, survey_round)
    rows = await _of_round(session, government, earlier) if earlier else []
    return await _lines(session, government, rows)


async def listed(
    session: AsyncSession,
    government: str,
    paging: PageQuery,
    *,
    within: directory.Within,
    unit_id: UUID | None = None,
    period_id: UUID | None = None,
    state: ShownState | None = None,
    without: Collection[UUID] = (),
) -> Sequence[Line]:
    """One page of follow-ups of the units in `within`, the latest due first, and one row more."""
    rows = await repository.page(
        session,
        government,
        within=within,
        unit_id=unit_id,
        period_id=period_id,
        state=state,
        without=without,
        today=await _today(session, government),
        after=paging.after,
        limit=paging.limit + 1,
    )
    return await _lines(session, government, rows)


async def undone(session: AsyncSession, actor: Actor, government: str) -> Sequence[Line]:
    """What is not done within the caller's reach, soonest first; at most 500."""
    within = await directory.within(session, actor, government)
    rows = await repository.undone(session, government, within=within)
    return await _lines(session, government, rows)


async def read(session: AsyncSession, actor: Actor, government: str, followup_id: UUID) -> Line:
    """The follow-up within reach; raises FollowUpNotFound."""
    within = await directory.within(session, actor, government)
    row = await repository.find(session, government, followup_id, within=within)
    if row is None:
        raise FollowUpNotFound
    return (await _lines(session, government, [row]))[0]


async def change(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    *,
    expected: int,
    **wanted: Any,  # columns, as the schema has checked them
) -> None:
    """Plan the follow-up. Raises FollowUpNotFound, VersionStale, FollowUpDone, DueDayRefused."""
    row = await _open(session, actor, government, followup_id)
    etags.check(expected, row.version)
    due_on: date = wanted.get("due_on", row.due_on)
    latest = row.planned_on + rules.LATEST
    if not row.planned_on <= due_on <= latest:
        raise DueDayRefused(earliest=row.planned_on.isoformat(), latest=latest.isoformat())

    if due_on != row.due_on:
        row.due_on = due_on
        emit(session, FollowUpRescheduled.of(row), government=government, key=row.id)
    for name, value in wanted.items():
        setattr(row, name, value)
    row.version += 1
    await session.flush()


async def hold(session: AsyncSession, actor: Actor, government: str, followup_id: UUID) -> None:
    """Lock the follow-up: what is read of it from now on stays so. Raises FollowUpNotFound."""
    await _held(session, actor, government, followup_id)


async def touch(session: AsyncSession, actor: Actor, government: str, followup_id: UUID) -> None:
    """Note that something is added to the follow-up. Raises FollowUpNotFound, FollowUpDone."""
    row = await _open(session, actor, government, followup_id)
    row.version += 1
    await session.flush()


async def complete(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    *,
    note: str,
    expected: int,
) -> None:
    """Say that it is done. Raises FollowUpNotFound, VersionStale, FollowUpDone, OwnerMissing."""
    row = await _open(session, actor, government, followup_id)
    etags.check(expected, row.version)
    if row.owner_name is None:
        raise OwnerMissing
    today = await _today(session, government)

    row.state = State.DONE
    row.note = note
    row.done_on = today
    row.done_by = actor.id
    row.version += 1
    emit(session, FollowUpClosed.of(row), government=government, key=row.id)
    await session.flush()


def _planned(government: str, survey_round: Round, element: str, sealed_on: date) -> FollowUp:
    remedy = remedies.find(element)
    return FollowUp(
        government=government,
        id=uuid4(),
        period_id=survey_round.id,
        unit_id=survey_round.unit_id,
        label=survey_round.label,
        instrument=survey_round.instrument,
        element=element,
        component=remedy.component,
        program=remedy.program,
        planned_on=sealed_on,
        due_on=rules.due(sealed_on),
        state=State.PLANNED,
        version=1,
    )


async def _open(
    session: AsyncSession, actor: Actor, government: str, followup_id: UUID
) -> FollowUp:
    row = await _held(session, actor, government, followup_id)
    if row.state == State.DONE:
        raise FollowUpDone
    return row


async def _held(
    session: AsyncSession, actor: Actor, government: str, followup_id: UUID
) -> FollowUp:
    within = await directory.within(session, actor, government)
    row = await repository.find_for_update(session, government, followup_id, within=within)
    if row is None:
        raise FollowUpNotFound
    return row


async def _of_round(
    session: AsyncSession, government: str, survey_round: Round, *, locked: bool = False
) -> Sequence[FollowUp]:
    return await repository.of_round(
        session,
        government,
        unit_id=survey_round.unit_id,
        label=survey_round.label,
        instrument=survey_round.instrument,
        locked=locked,
    )


async def _compare(session: AsyncSession, government: str, first: Round, second: Round) -> None:
    """Tell the lines of `first` what `second` says of their elements."""
    rows = await _of_round(session, government, first, locked=True)
    if not rows:
        return
    found = await changes.between(await bare(session), government, first, second)
    for row in rows:
        if effect := found.get(row.element):
            row.effect_verdict = effect.verdict
            row.effect_difference = effect.difference
            row.effect_margin = effect.margin
            row.effect_period_id = second.id
            row.effect_label = second.label
            row.version += 1
    await session.flush()


async def _lines(
    session: AsyncSession, government: str, rows: Sequence[FollowUp]
) -> Sequence[Line]:
    if not rows:
        return []
    today = await _today(session, government)
    return [_line(row, today) for row in rows]


def _line(row: FollowUp, today: date) -> Line:
    names = {e.code: e.name for e in instruments.find(row.instrument).elements}
    found: dict[str, Any] = {  # Any: as different as the fields
        "element_name": names[row.element],
        "component_reason": remedies.find(row.element).reason,
        "quarter": rules.quarter(row.due_on),
        "state": rules.shown_state(row.state, row.due_on, today),
    }
    kept = {f.name: getattr(row, f.name) for f in fields(Line) if f.name not in found}
    return Line(**kept, **found)


async def _today(session: AsyncSession, government: str) -> date:
    return clock.today((await directory.government(session, government)).timezone)
