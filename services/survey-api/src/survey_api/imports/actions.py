"""Bringing in answers that were collected on paper or elsewhere, all of a file or nothing."""

import asyncio
from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.files import Files
from prima_chassis.jobs import Job, Running, enqueue
from survey_api.connections import bare
from survey_api.imports import rules
from survey_api.imports.errors import FileUnreadable
from survey_api.imports.rules import Answered, Fault
from survey_api.imports.schemas import ImportResult, Order, RowError
from survey_api.instruments import actions as instruments
from survey_api.intake import actions as intake
from survey_api.intake.actions import NOBODY, Row
from survey_api.intake.errors import NotCollecting
from survey_api.periods import actions as periods
from survey_api.rounds.actions import Round

KIND = "import_responses"
CHANNEL = "import"
CHUNK = 500
MOST_ERRORS = 500


class _UndoError(Exception):
    """Leaves the savepoint of an import that met other answers under its ids."""

    def __init__(self, conflicts: Sequence[UUID]) -> None:
        super().__init__()
        self.conflicts = set(conflicts)


async def receive(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    files: Files,
    content: bytes,
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
        "sha256": await files.put(government, content),
        "order": order,
        "service_id": str(service_id) if service_id else None,
        "batch": batch,
    }
    return enqueue(session, actor, government=government, kind=KIND, payload=payload)


async def run(session: AsyncSession, running: Running, *, files: Files) -> dict[str, object]:
    """The job: read, check every row, then store all of them in the job's transaction."""
    told, government = running.input, running.government
    survey_round = await periods.get(session, government, UUID(told["period_id"]))
    if not survey_round.takes_answers:
        raise NotCollecting
    edition = instruments.find(survey_round.instrument)
    order: Order = told["order"]
    try:
        sheet = await asyncio.to_thread(rules.read, await files.get(government, told["sha256"]))
    except rules.UnreadableError as error:
        raise FileUnreadable(rows=rules.MOST_ROWS) from error
    table = rules.interpret(
        sheet,
        elements=edition.element_codes,
        positions=edition.by_position(regulation=order == "regulation"),
        scale=edition.scale,
        file_name=told["sha256"],
    )
    today = clock.today((await directory.government(session, government)).timezone)
    undated = min(today, survey_round.closed_on or survey_round.closes_on)
    faults = [*table.faults, *_wrong_days(table.respondents, survey_round, today, undated)]
    service_id = UUID(told["service_id"]) if told["service_id"] else None
    papers = [
        intake.a_row(
            period_id=survey_round.id,
            id=uuid5(survey_round.id, f"{told['batch']}|{one.identity}"),
            service_id=service_id,
            channel=CHANNEL,
            answers=one.answers,
            about=NOBODY,
            sent_on=one.answered_on,
            answered_on=one.answered_on or undated,
            late=False,
            suggestion=None,
        )
        for one in table.respondents
    ]
    imported = 0
    if not faults:
        try:
            async with session.begin_nested():
                imported = await _store(session, running, papers)
        except _UndoError as undone:
            column = " + ".join(table.ignored)
            faults = [
                Fault(one.row, column, "other_answers_stored")
                for paper, one in zip(papers, table.respondents, strict=True)
                if paper.id in undone.conflicts
            ]
    return ImportResult(
        applied=not faults,
        rows=len(table.respondents),
        imported=0 if faults else imported,
        repeated=0 if faults else len(papers) - imported,
        errors_total=len(faults),
        errors=[
            RowError(row=f.row, column=f.column, code=f.code, detail=f.sentence)
            for f in faults[:MOST_ERRORS]
        ],
        ignored_columns=list(table.ignored),
        order=order,
    ).model_dump(mode="json")


async def _store(session: AsyncSession, running: Running, papers: Sequence[Row]) -> int:
    """How many were new; raises _UndoError when other answers are stored under any of the ids.

    Raises NotCollecting when the round was sealed in the meantime.
    """
    connection = await bare(session)
    imported = 0
    conflicts: list[UUID] = []
    for start in range(0, len(papers), CHUNK):
        chunk = papers[start : start + CHUNK]
        outcomes = await intake.store(connection, running.government, chunk, slot=0)
        imported += sum(outcome.new for outcome in outcomes)
        conflicts += [row.id for row, o in zip(chunk, outcomes, strict=True) if o.conflict]
        await running.progress(min(start + CHUNK, len(papers)), len(papers))
    if conflicts:
        raise _UndoError(conflicts)
    return imported


def _wrong_days(
    respondents: Sequence[Answered], survey_round: Round, today: date, undated: date
) -> list[Fault]:
    return [
        Fault(one.row, "", "outside_period")
        for one in respondents
        for day in [one.answered_on or undated]
        if day > today or not survey_round.accepts(day)
    ]
