"""Bringing in answers that were collected on paper or elsewhere, all of a file or nothing."""

import asyncio
import csv
import json
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, NamedTuple
from uuid import UUID, uuid5

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.files import Files
from prima_chassis.jobs import Job, Running, enqueue
from prima_chassis.problems import NotFound
from survey_api.connections import bare, keep_alive
from survey_api.imports.errors import FileUnreadable
from survey_api.imports.schemas import ImportResult, Order, RowError
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.intake import actions as intake
from survey_api.intake.actions import NOBODY, Row
from survey_api.intake.errors import NotCollecting
from survey_api.matrix import Fault
from survey_api.periods import actions as periods
from survey_api.reading import MOST_LISTED, Found, Orders, line, record
from survey_api.rounds.actions import Round
from survey_api.sheets import MOST_ROWS
from survey_api.tallies.actions import Slot

KIND = "import_responses"
CHANNEL = "import"
CHUNK = 1000
MOST_ERRORS = 500
LOOK_SECONDS = 1.0
UNREADABLE = 2
"""What the reading program leaves with when the file is no table."""


class _UndoError(Exception):
    """Leaves the savepoint of an import that met other answers under its ids."""

    def __init__(self, rows: Sequence[int]) -> None:
        super().__init__()
        self.rows = rows


class Paper(NamedTuple):
    """A respondent's row in the file, and the response it becomes."""

    number: int
    row: Row


class Sheet(NamedTuple):
    """A table that has been read: what was found, and where its records and faults lie."""

    found: Found
    records: Path
    faults: Path


async def receive(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    files: Files,
    file: BinaryIO,
    order: Order,
    service_id: UUID | None,
    batch: str,
) -> Job:
    """Keep the file and start the job; raises PeriodNotFound, NotCollecting, ServiceUnknown."""
    survey_round = await periods.require(session, actor, government, period_id)
    if not survey_round.takes_answers:
        raise NotCollecting
    if service_id is not None:
        await periods.ask_about(session, government, period_id, service_id)
    payload = {
        "period_id": str(period_id),
        "sha256": await files.put_file(government, file),
        "order": order,
        "service_id": str(service_id) if service_id else None,
        "batch": batch,
    }
    return enqueue(session, actor, government=government, kind=KIND, payload=payload)


async def run(session: AsyncSession, running: Running, *, files: Files) -> dict[str, object]:
    """The job: read, check every row, then store all of them in the job's transaction."""
    survey_round = await periods.get(session, running.government, UUID(running.input["period_id"]))
    if not survey_round.takes_answers:
        raise NotCollecting
    edition = instruments.find(survey_round.instrument)
    timezone = (await directory.government(session, running.government)).timezone
    today = clock.today(timezone)
    async with _read(session, running, files, survey_round, edition, today) as sheet:
        found, conflicts, imported = sheet.found, list[int](), 0
        faults = [Fault(*fault) for fault in found.faults]
        if not found.faults_total:
            papers = _papers(running, survey_round, edition, today, sheet)
            try:
                async with session.begin_nested():
                    imported = await _store(session, running, papers, found.rows)
            except _UndoError as undone:
                conflicts = list(undone.rows)
        column = " + ".join(found.ignored)
        stored_otherwise = [Fault(row, column, "other_answers_stored") for row in conflicts]
        faults += stored_otherwise
        total = found.faults_total + len(conflicts)
        listed = await _keep_faults(files, running.government, sheet, stored_otherwise, total)
    return ImportResult(
        applied=not total,
        rows=found.rows,
        imported=imported,
        repeated=0 if total else found.rows - imported,
        errors_total=total,
        errors=[
            RowError(row=f.row, column=f.column, code=f.code, detail=f.sentence)
            for f in faults[:MOST_ERRORS]
        ],
        errors_sha256=listed,
        ignored_columns=found.ignored,
        order=running.input["order"],
    ).model_dump(mode="json")


async def listed_faults(
    session: AsyncSession, actor: Actor, government: str, job_id: UUID, *, files: Files
) -> bytes:
    """Every fault of the caller's own import as CSV (at most 100,000 of them); NotFound."""
    job = await session.get(Job, (government, job_id))
    if job is None or job.created_by != actor.id or job.kind != KIND or job.result is None:
        raise NotFound
    sha256 = job.result.get("errors_sha256")
    if sha256 is None:
        raise NotFound
    return await files.get(government, sha256)


@asynccontextmanager
async def _read(
    session: AsyncSession,
    running: Running,
    files: Files,
    survey_round: Round,
    edition: Edition,
    today: date,
) -> AsyncIterator[Sheet]:
    """The table of the job, read by a program of its own; raises FileUnreadable."""
    told, government = running.input, running.government
    undated = _undated(survey_round, today)
    with TemporaryDirectory(prefix="prima-import-") as folder:
        table, records, faults = (Path(folder, name) for name in ("table", "records", "faults"))
        with table.open("wb") as file:
            await files.get_file(government, told["sha256"], file)
        orders = Orders(
            table=str(table),
            records=str(records),
            faults=str(faults),
            elements=list(edition.element_codes),
            positions=list(edition.by_position(regulation=told["order"] == "regulation")),
            scale=edition.scale,
            first=survey_round.opens_on.isoformat(),
            last=min(undated, survey_round.closes_on).isoformat(),
            undated=undated.isoformat(),
            period_id=str(survey_round.id),
            batch=told["batch"],
            file_name=told["sha256"],
        )
        yield Sheet(await _found(session, running, orders), records, faults)


async def _found(session: AsyncSession, running: Running, orders: Orders) -> Found:
    """Let the program read, and tell meanwhile how far it is."""
    pipe = asyncio.subprocess.PIPE
    reader = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "survey_api.reading", stdin=pipe, stdout=pipe
    )
    try:
        talking = asyncio.ensure_future(reader.communicate(json.dumps(orders._asdict()).encode()))
        width = record(len(orders.elements)).size
        while not (await asyncio.wait({talking}, timeout=LOOK_SECONDS))[0]:
            records = Path(orders.records)
            read = records.stat().st_size // width if records.exists() else 0  # noqa: ASYNC240
            await running.progress(read, 0)
            await keep_alive(session)
        said, _ = await talking
    finally:
        if reader.returncode is None:
            reader.kill()
    if reader.returncode == UNREADABLE:
        raise FileUnreadable(rows=MOST_ROWS)
    if reader.returncode:
        raise RuntimeError("the reading program has failed")
    return Found(**json.loads(said))


def _undated(survey_round: Round, today: date) -> date:
    """The day of respondents without one."""
    return min(today, survey_round.closed_on or survey_round.closes_on)


def _papers(
    running: Running, survey_round: Round, edition: Edition, today: date, sheet: Sheet
) -> Iterator[Paper]:
    """The responses that the records become, one at a time."""
    told, width = running.input, record(len(edition.elements))
    service_id = UUID(told["service_id"]) if told["service_id"] else None
    undated, nameless = _undated(survey_round, today), f"{told['batch']}|file|{told['sha256']}|"
    with sheet.records.open("rb") as file:
        while content := file.read(width.size * CHUNK):
            for number, ordinal, identity, *answers in width.iter_unpack(content):
                day = date.fromordinal(ordinal) if ordinal else None
                distinct = sheet.found.distinct
                row = intake.a_row(
                    period_id=survey_round.id,
                    id=UUID(bytes=identity)
                    if distinct
                    else uuid5(survey_round.id, f"{nameless}{number}"),
                    service_id=service_id,
                    channel=CHANNEL,
                    answers=tuple(answers),
                    about=NOBODY,
                    sent_on=day,
                    answered_on=day or undated,
                    late=False,
                    suggestion=None,
                )
                yield Paper(number, row)


async def _store(
    session: AsyncSession, running: Running, papers: Iterator[Paper], total: int
) -> int:
    """How many were new; raises _UndoError when other answers are stored under any of the ids.

    Raises NotCollecting when the round was sealed in the meantime.
    """
    connection = await bare(session)
    imported = done = 0
    conflicts: list[int] = []
    while chunk := list(islice(papers, CHUNK)):
        rows = [paper.row for paper in chunk]
        outcomes = await intake.store(connection, running.government, rows, slot=Slot.IMPORTS)
        imported += sum(outcome.new for outcome in outcomes)
        conflicts += [p.number for p, o in zip(chunk, outcomes, strict=True) if o.conflict]
        done += len(chunk)
        await running.progress(done, total)
    if conflicts:
        raise _UndoError(conflicts)
    return imported


async def _keep_faults(
    files: Files, government: str, sheet: Sheet, more: Sequence[Fault], total: int
) -> str | None:
    """The name of the file with every fault, None when there is none."""
    if not total:
        return None
    with sheet.faults.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(line(fault) for fault in more[:MOST_LISTED])
    with sheet.faults.open("rb") as file:
        return await files.put_file(government, file)
