"""A round's single answers as a file, written first so that a slow reader holds no connection."""

import asyncio
import csv
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Literal
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.auth import Actor
from prima_chassis.database import Database
from survey_api.connections import bare
from survey_api.exports import repository, rules
from survey_api.exports.errors import ExportFailed, TooFewToExport, TooManyForSheet
from survey_api.instruments import actions as instruments
from survey_api.periods import actions as periods
from survey_api.rounds.actions import Round
from survey_api.tables import ConversionError, convert
from survey_api.tallies import actions as tallies

log = structlog.get_logger()

Kind = Literal["csv", "xlsx", "parquet"]
PIECE = 1 << 18


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file that exists only as long as it is open."""

    name: str
    size: int
    file: BinaryIO

    async def pieces(self) -> AsyncIterator[bytes]:
        """The content, piece by piece; afterwards the file is gone."""
        with self.file:
            while piece := await asyncio.to_thread(self.file.read, PIECE):
                yield piece


async def responses(
    database: Database, actor: Actor, government: str, period_id: UUID, kind: Kind
) -> Export:
    """Every answer of a round within reach, one per row.

    The transaction ends before the file is converted, which may take longer than one that does
    nothing may last. Raises PeriodNotFound, TooFewToExport, TooManyForSheet and ExportFailed.
    """
    with TemporaryDirectory(prefix="prima-export-") as folder:
        made = Path(folder) / "responses.csv"
        async with database.transaction(government) as session:
            survey_round = await periods.require(session, actor, government, period_id)
            await _write(session, government, survey_round, kind, made)
        if kind != "csv":
            elements = instruments.find(survey_round.instrument).element_codes
            made = await _converted(made, kind, elements)
        return Export(
            name=f"jawaban-{survey_round.label}-revisi-{survey_round.revision}.{kind}",
            size=made.stat().st_size,
            file=made.open("rb"),
        )


async def _write(
    session: AsyncSession, government: str, survey_round: Round, kind: Kind, target: Path
) -> None:
    """The round's answers as CSV; raises TooFewToExport, TooManyForSheet."""
    edition = instruments.find(survey_round.instrument)
    connection = await bare(session)
    counts = await tallies.counts(connection, government, [survey_round.id])
    held = sum(count.n for count in counts)
    if held < rules.FEWEST:
        raise TooFewToExport(fewest=rules.FEWEST)
    if kind == "xlsx" and held > rules.MOST_ON_SHEET:
        raise TooManyForSheet(most=rules.MOST_ON_SHEET)
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerow(rules.heading(edition.element_codes))
    await repository.append_rows(
        connection,
        government,
        survey_round.id,
        elements=len(edition.elements),
        options=[list(edition.options.get(field, ())) for field in rules.FIELDS],
        target=target,
    )


async def _converted(source: Path, kind: Kind, elements: tuple[str, ...]) -> Path:
    target = source.with_suffix(f".{kind}")
    try:
        await convert(source, target, whole=elements)
    except ConversionError as error:
        log.exception("export failed", reason=str(error))
        raise ExportFailed from error
    return target
