"""Recapitulations of earlier years: kept as printed, recomputed beside it, never counted."""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.database import Database
from prima_chassis.pages import PageQuery
from survey_api import small_sheets
from survey_api.calculations import actions as calculations
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.points import points
from survey_api.recaps import repository, rules
from survey_api.recaps.errors import RecapUnreadable, WholeGovernmentNeeded
from survey_api.recaps.models import RecapRow
from survey_api.recaps.rules import Line
from survey_api.recaps.schemas import RecapFault, RecapResult, RecapUnit
from survey_api.sheets import UnreadableError

NAMES = {"A": "A", "B": "B", "C": "C", "D": "D"} | {
    "SANGAT BAIK": "A", "BAIK": "B", "KURANG BAIK": "C", "TIDAK BAIK": "D",
}  # fmt: skip
"""What a sheet may print as category."""


class Sheet(NamedTuple):
    """A recapitulation that was sent; `codes` are the elements of U1, U2, …"""

    government: str
    label: str
    edition: Edition
    codes: Sequence[str]
    units: Mapping[str, UUID]
    sha256: str
    sent_by: str


async def receive(
    database: Database,
    actor: Actor,
    government: str,
    *,
    content: bytes,
    label: str,
    instrument: str,
    by_regulation: bool,
) -> RecapResult:
    """Keep the recapitulation in place of an earlier one of the same label, all or nothing.

    No transaction waits while the file is read. Raises WholeGovernmentNeeded, InstrumentUnknown,
    RecapUnreadable.
    """
    units = await _units(database, actor, government)
    edition = instruments.find(instrument)
    if len(edition.elements) != rules.ELEMENTS:
        raise RecapUnreadable
    lines, faults = await _read(content, edition.scale)
    if faults:
        return RecapResult(applied=False, faults=[_told(fault) for fault in faults], data=[])
    sheet = Sheet(
        government=government,
        label=label,
        edition=edition,
        codes=edition.by_position(regulation=by_regulation),
        units=units,
        sha256=hashlib.sha256(content).hexdigest(),
        sent_by=actor.id,
    )
    kept = await asyncio.to_thread(_rows, sheet, lines)
    async with database.transaction(government) as session:
        await repository.replace(session, government, label, edition.code, kept)
    return RecapResult(applied=True, faults=[], data=[_unit(row) for row in kept])


async def listed(
    session: AsyncSession, actor: Actor, government: str, paging: PageQuery, *, label: str | None
) -> Sequence[RecapUnit]:
    """One page of the units within reach, newest label first, and one row more."""
    rows = await repository.page(
        session,
        government,
        label=label,
        within=await directory.within(session, actor, government),
        after=paging.after,
        limit=paging.limit + 1,
    )
    return await asyncio.to_thread(lambda: [_unit(row) for row in rows])


async def _units(database: Database, actor: Actor, government: str) -> dict[str, UUID]:
    """Every unit by each of its names; raises WholeGovernmentNeeded."""
    async with database.transaction(government) as session:
        if await directory.within(session, actor, government) is not None:
            raise WholeGovernmentNeeded
        return {
            name.casefold(): unit.id
            for unit in await directory.units(session, government)
            for name in (unit.name, unit.short_name)
            if name
        }


async def _read(content: bytes, scale: int) -> tuple[list[Line], list[rules.Fault]]:
    try:
        rows = await small_sheets.read(content, rows=rules.ROWS, columns=len(rules.COLUMNS))
        return await asyncio.to_thread(rules.read, rows, scale)
    except (UnreadableError, rules.LayoutError) as error:
        raise RecapUnreadable from error


def _told(fault: rules.Fault) -> RecapFault:
    sentence = rules.SENTENCES[fault.code]
    return RecapFault(row=fault.row, column=fault.column, code=fault.code, detail=sentence)


def _rows(sheet: Sheet, lines: Sequence[Line]) -> list[RecapRow]:
    return [_row(sheet, line) for line in lines]


def _row(sheet: Sheet, line: Line) -> RecapRow:
    edition = sheet.edition
    means = dict(zip(sheet.codes, line.means, strict=True))
    whole = [Fraction(mean) for mean in line.means if mean is not None]
    cents = None
    if len(whole) == len(sheet.codes):
        cents = measurement.cents(sum(whole, Fraction(0)) / len(whole) * 100 / edition.scale)
    letter = measurement.letter(edition, cents) if cents is not None else None
    row = RecapRow(
        government=sheet.government,
        label=sheet.label,
        instrument=edition.code,
        unit_name=line.unit,
        place=line.row,
        unit_id=sheet.units.get(line.unit.casefold()),
        means={
            code: None if (mean := means[code]) is None else str(mean)
            for code in edition.element_codes
        },
        respondents=line.respondents,
        population=line.population,
        sample=line.sample,
        index_cents=cents,
        category=letter.category if letter else None,
        printed=line.printed | {"remarks": rules.remarks(line)},
        sha256=sheet.sha256,
        created_by=sheet.sent_by,
        created_at=clock.now(),
    )
    row.reproduced_by = _reproduced(row)
    return row


def _reproduced(row: RecapRow) -> list[str]:
    """The conventions that make the printed index; milliseconds, so it is kept with the row."""
    printed = rules.decimal(row.printed["index"])
    if row.index_cents is None or printed is None:
        return []
    exact = [Fraction(mean) for mean in row.means.values() if mean is not None]
    edition = instruments.find(row.instrument)
    return list(calculations.reproduced_by(exact, printed, _category(row), edition))


def _category(row: RecapRow) -> str | None:
    """The letter that the sheet prints."""
    return NAMES.get((row.printed["category"] or "").upper())


def _unit(row: RecapRow) -> RecapUnit:
    printed, category = rules.decimal(row.printed["index"]), _category(row)
    index = None if row.index_cents is None else points(row.index_cents)
    reproduced = row.reproduced_by
    return RecapUnit(
        label=row.label,
        instrument=row.instrument,
        row=row.place,
        unit_name=row.unit_name,
        unit_id=row.unit_id,
        means={code: None if mean is None else Decimal(mean) for code, mean in row.means.items()},
        respondents=row.respondents,
        population=row.population,
        sample=row.sample,
        index=index,
        category=row.category,
        printed_index=row.printed["index"],
        printed_category=row.printed["category"],
        agrees=None
        if index is None or printed is None
        else printed == index and category in {None, row.category},
        reproduced_by=_reproduced(row) if reproduced is None else reproduced,
        remarks=row.printed["remarks"],
    )
