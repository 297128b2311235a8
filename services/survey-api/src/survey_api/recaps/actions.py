"""Recapitulations of earlier years: kept as printed, recomputed beside it, never counted."""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
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
from survey_api.sheets import UnreadableError, rows

NAMES = {"A": "A", "B": "B", "C": "C", "D": "D"} | {
    "SANGAT BAIK": "A", "BAIK": "B", "KURANG BAIK": "C", "TIDAK BAIK": "D",
}  # fmt: skip
"""What a sheet may print as category."""


async def receive(
    session: AsyncSession,
    actor: Actor,
    government: str,
    *,
    content: bytes,
    label: str,
    instrument: str,
    by_regulation: bool,
) -> RecapResult:
    """Keep the recapitulation in place of an earlier one of the same label, all or nothing.

    Raises WholeGovernmentNeeded, InstrumentUnknown, RecapUnreadable.
    """
    if await directory.within(session, actor, government) is not None:
        raise WholeGovernmentNeeded
    edition = instruments.find(instrument)
    if len(edition.elements) != rules.ELEMENTS:
        raise RecapUnreadable
    try:
        lines, faults = await asyncio.to_thread(_read, content, edition.scale)
    except (UnreadableError, rules.LayoutError) as error:
        raise RecapUnreadable from error
    if faults:
        told = [
            RecapFault(row=f.row, column=f.column, code=f.code, detail=rules.SENTENCES[f.code])
            for f in faults
        ]
        return RecapResult(applied=False, faults=told, data=[])
    units = {
        name.casefold(): unit.id
        for unit in await directory.units(session, government)
        for name in (unit.name, unit.short_name)
        if name
    }
    codes, sha256 = edition.by_position(regulation=by_regulation), hashlib.sha256(content)
    kept = [
        _row(government, actor, label, edition, line, codes, units, sha256.hexdigest())
        for line in lines
    ]
    await repository.replace(session, government, label, edition.code, kept)
    return RecapResult(applied=True, faults=[], data=[_unit(row) for row in kept])


async def listed(
    session: AsyncSession, actor: Actor, government: str, label: str | None
) -> Sequence[RecapUnit]:
    """Units within reach, newest label first."""
    within = await directory.within(session, actor, government)
    found = await repository.listed(session, government, label)
    return [_unit(row) for row in found if within is None or row.unit_id in within]


def _read(content: bytes, scale: int) -> tuple[list[Line], list[rules.Fault]]:
    with TemporaryDirectory(prefix="prima-recap-") as folder:
        table = Path(folder, "table")
        table.write_bytes(content)
        return rules.read(rows(table), scale)


def _row(
    government: str,
    actor: Actor,
    label: str,
    edition: Edition,
    line: Line,
    codes: Sequence[str],
    units: Mapping[str, UUID],
    sha256: str,
) -> RecapRow:
    means = dict(zip(codes, line.means, strict=True))
    whole = [Fraction(mean) for mean in line.means if mean is not None]
    cents = None
    if len(whole) == len(codes):
        cents = measurement.cents(sum(whole, Fraction(0)) / len(codes) * 100 / edition.scale)
    letter = measurement.letter(edition, cents) if cents is not None else None
    return RecapRow(
        government=government,
        label=label,
        instrument=edition.code,
        unit_name=line.unit,
        place=line.row,
        unit_id=units.get(line.unit.casefold()),
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
        sha256=sha256,
        created_by=actor.id,
        created_at=clock.now(),
    )


def _unit(row: RecapRow) -> RecapUnit:
    printed = rules.decimal(row.printed["index"])
    category = NAMES.get((row.printed["category"] or "").upper())
    means = [mean for mean in row.means.values() if mean is not None]
    reproduced: Sequence[str] = ()
    if row.index_cents is not None and printed is not None:
        edition = instruments.find(row.instrument)
        exact = [Fraction(mean) for mean in means]
        reproduced = calculations.reproduced_by(exact, printed, category, edition)
    index = None if row.index_cents is None else points(row.index_cents)
    return RecapUnit(
        label=row.label,
        instrument=row.instrument,
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
        reproduced_by=list(reproduced),
        remarks=row.printed["remarks"],
    )
