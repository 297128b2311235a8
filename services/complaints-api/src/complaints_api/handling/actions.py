"""What staff do with a case, apart from passing it to a unit and deciding it."""

from collections.abc import Sequence

from complaints_api.cases import actions as cases
from complaints_api.cases.actions import Action, Case
from complaints_api.handling.schemas import AskReporter, Redirect, ReturnReport
from complaints_api.messages import actions as messages
from complaints_api.staff.actions import Desk


async def verify(desk: Desk, remark: str | None) -> Case:
    """Declare the report complete; from now on the decision is due."""
    return await _act(desk, Action.VERIFY, remark)


async def resume(desk: Desk, remark: str | None) -> Case:
    """Go on although the reporter did not answer."""
    return await _act(desk, Action.RESUME, remark)


async def investigate(desk: Desk, remark: str | None) -> Case:
    """Begin an investigation."""
    return await _act(desk, Action.INVESTIGATE, remark)


async def continue_(desk: Desk, reason: str) -> Case:
    """Go on with a withdrawn report of the inspectorate's own motion."""
    return await _act(desk, Action.CONTINUE, reason)


async def _act(desk: Desk, action: Action, remark: str | None) -> Case:
    """A remark stays among colleagues."""
    case = await cases.take(desk, action)
    if remark:
        await _write(case, remark, internal=True)
    await cases.carry_out(case)
    return case


async def return_report(desk: Desk, command: ReturnReport) -> Case:
    """Ask the reporter to complete the report; nothing is ever thrown away as incomplete."""
    case = await cases.take(desk, Action.RETURN)
    await _write(case, _with_items(command.body, command.items))
    await cases.carry_out(case, {"items": len(command.items)})
    return case


async def ask(desk: Desk, command: AskReporter) -> Case:
    """Put a question to the reporter; the operational clock waits, the statutory one does not."""
    case = await cases.take(desk, Action.ASK)
    await _write(case, _with_items(command.body, command.items))
    await cases.carry_out(case)
    return case


async def redirect(desk: Desk, command: Redirect) -> Case:
    """Tell the reporter which other body this is for."""
    case = await cases.take(desk, Action.REDIRECT)
    await _write(case, f"{command.institution}\n\n{command.body}")
    await cases.carry_out(case)
    return case


async def reply(desk: Desk, body: str) -> Case:
    """Write to the reporter; the unit's first answer stops its clock."""
    case = await cases.take(desk, Action.REPLY)
    await _write(case, body)
    await cases.carry_out(case)
    return case


def _with_items(body: str, items: Sequence[str]) -> str:
    return "\n".join([body, *(f"– {item}" for item in items)])


async def _write(case: Case, body: str, *, internal: bool = False) -> None:
    await messages.write(
        case.session,
        await case.box(),
        messages.Draft("officer", case.where.today, case.event, body, internal=internal),
    )
