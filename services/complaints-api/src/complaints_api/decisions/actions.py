"""Decide cases, deliver decisions, and rule on objections to them."""

from collections.abc import Sequence
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.cases.actions import Action, Case
from complaints_api.clocks import actions as clocks
from complaints_api.decisions import repository, rules, schemas
from complaints_api.decisions.errors import (
    DecisionContradictsItself,
    ObjectionTooLate,
    PayDayPassed,
    ReviewerDecided,
)
from complaints_api.decisions.events import ComplaintDecided
from complaints_api.decisions.models import Decision, Objection
from complaints_api.decisions.schemas import DecideCase
from complaints_api.messages import actions as messages
from complaints_api.sealing.actions import Box
from complaints_api.staff.actions import Desk
from prima_chassis.auth import Actor
from prima_chassis.calendar import DayUnit
from prima_chassis.events import emit

ObjectionReason = rules.ObjectionReason
DecisionRead = schemas.DecisionRead
ObjectionRead = schemas.ObjectionRead


async def decide(desk: Desk, command: DecideCase) -> Case:
    """Close the examination with a finding and what was done about it."""
    case = await cases.take(desk, Action.DECIDE)
    if not rules.consistent(command.finding, command.breached_component):
        raise DecisionContradictsItself
    if command.compensation and command.compensation.pay_by < case.where.today:
        raise PayDayPassed

    due = await clocks.due_before(desk.session, desk.government, desk.complaint_id)
    decision = await _decision(case, desk.actor, command)
    decision.on_time = None if due is None else case.where.today <= due
    case.complaint.on_time = decision.on_time
    desk.session.add(decision)
    facts = {"finding": decision.finding, "component": decision.component, "round": decision.round}
    await cases.carry_out(case, facts)
    _announce(case, decision)
    return case


async def _decision(case: Case, actor: Actor, command: DecideCase) -> Decision:
    complaint = case.complaint
    number = 1 + len(await repository.rounds(case.session, complaint.government, complaint.id))
    box = await case.box()
    paid = command.compensation
    return Decision(
        government=complaint.government,
        complaint_id=complaint.id,
        round=number,
        finding=command.finding,
        component=command.breached_component,
        action=box.seal(f"decision/{number}", command.action),
        remedy=box.seal(f"remedy/{number}", command.remedy) if command.remedy else None,
        compensation=paid.amount if paid else None,
        pay_by=paid.pay_by if paid else None,
        decided_by=actor.id,
        decided_on=case.where.today,
        delivered_on=None,
    )


def _announce(case: Case, decision: Decision) -> None:
    complaint = case.complaint
    fact = ComplaintDecided.model_validate(
        {
            "complaint_id": complaint.id,
            "kind": complaint.kind,
            "service_id": complaint.service_id,
            "unit_id": complaint.unit_id or complaint.assigned_unit,
            "version": complaint.standard_version,
            "breached_component": decision.component,
            "finding": decision.finding,
            "excess": complaint.excess,
            "on_time": decision.on_time,
            "decided_on": decision.decided_on,
        }
    )
    emit(case.session, fact, government=complaint.government, key=complaint.id)


async def deliver(desk: Desk, remark: str | None) -> Case:
    """Record that the reporter was given the decision; their time to respond begins."""
    case = await cases.take(desk, Action.DELIVER)
    await _delivered(case)
    if remark:
        await _write(case, "officer", remark, internal=True)
    await cases.carry_out(case)
    return case


async def _delivered(case: Case) -> None:
    """The reporter has the decision, at the latest now."""
    complaint = case.complaint
    decisions = await repository.rounds(case.session, complaint.government, complaint.id)
    if decisions[-1].delivered_on is None:
        decisions[-1].delivered_on = complaint.delivered_on = case.where.today


async def rule_on_objection(desk: Desk, reason: str, *, upheld: bool) -> Case:
    """Uphold or dismiss an objection; whoever decided the case cannot."""
    action = Action.UPHOLD if upheld else Action.DISMISS
    case = await cases.take(desk, action)
    place = (desk.government, desk.complaint_id)
    decisions = await repository.rounds(desk.session, *place)
    if any(decision.decided_by == desk.actor.id for decision in decisions):
        raise ReviewerDecided

    objection = (await repository.objections(desk.session, *place))[-1]
    objection.upheld, objection.ruled_by, objection.ruled_on = (
        upheld,
        desk.actor.id,
        case.where.today,
    )
    await _write(case, "officer", reason)
    await cases.carry_out(case)
    return case


async def respond(case: Case, comment: str | None) -> None:
    """The reporter says whether the result satisfies them; that they read it proves delivery."""
    await _delivered(case)
    if comment:
        await _write(case, "reporter", comment)
    await cases.carry_out(case)


async def object_to(case: Case, reason: ObjectionReason, body: str) -> None:
    """The reporter objects, at the latest ten working days after they were given the decision."""
    await _delivered(case)
    complaint = case.complaint
    decisions = await repository.rounds(case.session, complaint.government, complaint.id)
    delivered = decisions[-1].delivered_on or case.where.today
    window = case.where.calendar.due(delivered, rules.OBJECTION_WORKING_DAYS, DayUnit.WORKING)
    if case.where.today > window.due_on:
        raise ObjectionTooLate(until=window.due_on)

    case.session.add(
        Objection(
            government=complaint.government,
            complaint_id=complaint.id,
            round=decisions[-1].round,
            reason=reason,
            objected_on=case.where.today,
        )
    )
    await _write(case, "reporter", body)
    await cases.carry_out(case, {"reason": str(reason)})


async def _write(
    case: Case, author: Literal["reporter", "officer"], body: str, *, internal: bool = False
) -> None:
    await messages.write(
        case.session,
        await case.box(),
        messages.Draft(author, case.where.today, case.event, body, internal=internal),
    )


async def decisions(session: AsyncSession, box: Box) -> list[DecisionRead]:
    """Every decision of a case, first to last."""
    found = await repository.rounds(session, box.government, box.complaint_id)
    return [_read(box, decision) for decision in found]


def _read(box: Box, decision: Decision) -> DecisionRead:
    remedy = decision.remedy
    return DecisionRead.model_validate(
        {
            "finding": decision.finding,
            "action": box.open(f"decision/{decision.round}", decision.action),
            "remedy": box.open(f"remedy/{decision.round}", remedy) if remedy else None,
            "breached_component": decision.component,
            "compensation": decision.compensation,
            "pay_by": decision.pay_by,
            "decided_on": decision.decided_on,
            "delivered_on": decision.delivered_on,
            "on_time": decision.on_time,
        }
    )


async def objections(session: AsyncSession, box: Box) -> list[ObjectionRead]:
    """Every objection of a case, first to last."""
    found: Sequence[Objection] = await repository.objections(
        session, box.government, box.complaint_id
    )
    return [ObjectionRead.model_validate(o, from_attributes=True) for o in found]
