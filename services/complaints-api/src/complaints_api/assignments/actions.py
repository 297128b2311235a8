"""Pass a case to the unit that has to handle it, and take the unit's answer."""

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.assignments import repository, rules, schemas
from complaints_api.assignments.errors import RefusedTooOften, UnitIsAccused, UnitNotAvailable
from complaints_api.assignments.models import Assignment
from complaints_api.assignments.schemas import AssignCase, RefuseCase
from complaints_api.cases import actions as cases
from complaints_api.cases.actions import Action, Case
from complaints_api.messages import actions as messages
from complaints_api.sealing.actions import Box
from complaints_api.staff.actions import Desk
from prima_chassis import directory

AssignmentRead = schemas.AssignmentRead


async def assign(desk: Desk, command: AssignCase) -> Case:
    """Give the case to a unit; where the inspectorate leads, never near the accused one."""
    case = await cases.take(desk, Action.ASSIGN)
    session, government, complaint_id = desk.session, desk.government, desk.complaint_id
    unit = await directory.unit(session, government, command.unit_id)
    if unit is None or unit.closed_on is not None:
        raise UnitNotAvailable
    accused = case.complaint.unit_id
    if case.secret and accused is not None:
        known = await directory.unit(session, government, accused)
        if rules.conflicted(unit.path, known.path if known else [accused]):
            raise UnitIsAccused

    step = 1 + len(await repository.chain(session, government, complaint_id))
    box = await case.box()
    session.add(
        Assignment(
            government=government,
            complaint_id=complaint_id,
            step=step,
            unit_id=unit.id,
            instruction=box.seal(f"instruction/{step}", command.instruction),
            assigned_by=desk.actor.id,
            assigned_on=case.where.today,
        )
    )
    case.complaint.assigned_unit = unit.id
    await cases.carry_out(case, {"step": step, "unit": str(unit.id)})
    return case


async def accept(desk: Desk, remark: str | None) -> Case:
    """The unit takes the case."""
    case = await cases.take(desk, Action.ACCEPT)
    await _answer(case, "accepted", remark)
    await cases.carry_out(case)
    return case


async def refuse(desk: Desk, command: RefuseCase) -> Case:
    """The unit gives the case back to whoever leads it; the clocks go on."""
    case = await cases.take(desk, Action.REFUSE)
    if case.complaint.refusals >= cases.MAX_REFUSALS:
        raise RefusedTooOften

    await _answer(case, "refused", command.body)
    case.complaint.refusals += 1
    case.complaint.assigned_unit = None
    await cases.carry_out(case, {"refusals": case.complaint.refusals})
    return case


async def _answer(case: Case, answer: str, body: str | None) -> None:
    complaint = case.complaint
    chain = await repository.chain(case.session, complaint.government, complaint.id)
    chain[-1].answer, chain[-1].answered_on = answer, case.where.today
    if body:
        await messages.write(
            case.session,
            await case.box(),
            messages.Draft("officer", case.where.today, answer, body, internal=True),
        )


async def chain(session: AsyncSession, box: Box) -> list[AssignmentRead]:
    """Every assignment of a case, first to last."""
    found = await repository.chain(session, box.government, box.complaint_id)
    return [
        AssignmentRead.model_validate(
            {
                "step": sheet.step,
                "unit_id": sheet.unit_id,
                "instruction": box.open(f"instruction/{sheet.step}", sheet.instruction),
                "assigned_by": sheet.assigned_by,
                "assigned_on": sheet.assigned_on,
                "answer": sheet.answer,
                "answered_on": sheet.answered_on,
            }
        )
        for sheet in found
    ]
