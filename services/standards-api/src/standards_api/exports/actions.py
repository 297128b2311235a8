import asyncio
from collections.abc import AsyncIterator

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.database import Database
from standards_api.catalogue import actions as catalogue
from standards_api.exports import rules
from standards_api.intake import Intake, Place
from standards_api.lifecycle import VersionState
from standards_api.standards import actions as standards
from standards_api.workbooks import actions as workbooks


async def csv_lines(database: Database, government: str) -> AsyncIterator[str]:
    """The published standards as CSV, one service at a time, in a transaction of their own."""
    yield rules.line(rules.HEADINGS)
    async with database.transaction(government) as session:
        for version in await standards.in_states(session, government, [VersionState.PUBLISHED]):
            held = await standards.hold(session, version)
            service = await catalogue.read(session, government, version.service_id)
            facts = {
                "unit": service.unit.name,
                "version": version.number,
                "decree_number": version.decree_number,
                "effective_from": version.effective_from,
                "sha256": held.sha256,
            }
            cells = rules.row(service.model_dump(mode="json"), facts, held.components)
            session.expunge_all()
            yield rules.line(cells)


async def workbook(session: AsyncSession, government: str) -> bytes:
    """The published standards in the form of the import template, ids included."""
    intakes = []
    for version in await standards.in_states(session, government, [VersionState.PUBLISHED]):
        held = await standards.hold(session, version)
        service = await catalogue.read(session, government, version.service_id)
        intakes.append(
            Intake(
                place=Place(),
                code=service.code,
                name=service.name,
                description=service.description,
                kind=service.kind,
                unit=service.unit.name,
                aliases=service.aliases,
                reference_code=service.reference_code,
                items=dict(held.components.each()),
            )
        )
    ordered = sorted(intakes, key=lambda intake: intake.code)
    return await asyncio.to_thread(workbooks.write, ordered)
