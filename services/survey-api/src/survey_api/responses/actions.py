"""Taking answers exactly once: whoever sends the same answers again gets the first receipt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from prima_chassis.pool import TenantPool
from prima_chassis.problems import InvalidRequest, Problem, fault
from survey_api.batcher import Batcher
from survey_api.connections import bare
from survey_api.forms.actions import Door, Doors
from survey_api.instruments.actions import Edition
from survey_api.periods import actions as periods
from survey_api.responses import repository, rules
from survey_api.responses.errors import (
    AnswerOutsidePeriod,
    FormClosed,
    FormNotOpen,
    PeriodSealed,
    ResponseIdReused,
)
from survey_api.responses.models import Status
from survey_api.responses.repository import NOT_TAKING, Row
from survey_api.responses.schemas import Respondent, Submission, SuggestionRead
from survey_api.signing import Signer

About = tuple[int | None, int | None, int | None, int | None]
ABOUT = ("gender", "age_band", "education", "occupation")
NOBODY: About = (None, None, None, None)
IMPORT = "import"
"""The channel of answers that come from a file."""
ROW_FAULTS = ("22", "23")
"""SQLSTATE classes that a single row can cause."""


class Outcome(NamedTuple):
    """What became of one row; not `stored` when its period takes no answers."""

    stored: bool
    new: bool
    conflict: bool
    counted: bool


REFUSED = Outcome(stored=False, new=False, conflict=False, counted=False)


class Result(NamedTuple):
    """The answer to one submission: a receipt, or a problem."""

    id: UUID | None
    status: int
    receipt: str | None
    counted: bool | None
    problem: Problem | None


class Draft(NamedTuple):
    """A submission on its way: a row, and why it may not be stored now."""

    row: Row | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Paper:
    """One respondent of an imported file; `dated` when the file itself gives the day."""

    id: UUID
    service_id: UUID | None
    answered_on: date
    dated: bool
    answers: tuple[int, ...]
    about: About


class Inbox:
    """The group commits of this process, one per government."""

    def __init__(self) -> None:
        self._batchers: dict[str, Batcher[Row, Outcome]] = {}

    async def put(
        self, pool: TenantPool, government: str, rows: Sequence[Row]
    ) -> Sequence[Outcome]:
        """Store `rows` together with whatever else is waiting; raises Unavailable when full."""
        batcher = self._batchers.get(government)
        if batcher is None:
            write = partial(_write, pool, government)
            batcher = self._batchers[government] = Batcher(write, isolate=_one_row_may_cause)
        return await batcher.submit(rows)


async def submit(
    doors: Doors,
    code: str,
    submitted: Sequence[Submission | Problem],
    *,
    pool: TenantPool,
    inbox: Inbox,
    signer: Signer,
    spoken: str,
) -> Sequence[Result]:
    """Store what is complete and in time; one result for each of `submitted`, in order.

    What comes too late but was stored before is answered with its receipt all the same.
    """
    door = await doors.find(pool, code)
    drafts = [_draft(door, one, spoken) for one in submitted]
    if any(draft.problem for draft in drafts):
        door = await doors.find(pool, code, fresh=True)
        drafts = [_draft(door, one, spoken) for one in submitted]
    rows = [draft.row for draft in drafts if draft.row and not draft.problem]
    written = iter(await inbox.put(pool, door.government, rows) if rows else ())
    refused = [draft.row for draft in drafts if draft.row and draft.problem]
    before = iter(await _stored_before(pool, door.government, refused) if refused else ())
    results = []
    for draft in drafts:
        outcome = REFUSED
        if draft.row is not None:
            outcome = next(before if draft.problem else written)
        results.append(_result(draft, outcome, signer))
    return results


async def take_papers(
    session: AsyncSession, government: str, period_id: UUID, papers: Sequence[Paper]
) -> tuple[int, Sequence[UUID]]:
    """Store imported respondents in the session's transaction.

    How many were new, and the ids under which other answers are stored: a caller who finds any
    should undo everything. Raises PeriodSealed when the round takes no answers.
    """
    connection = await bare(session)
    rows = [_paper_row(period_id, paper) for paper in papers]
    outcomes = await store(connection, government, rows, slot=0)
    if not all(outcome.stored for outcome in outcomes):
        raise PeriodSealed
    conflicts = [row.id for row, done in zip(rows, outcomes, strict=True) if done.conflict]
    return sum(outcome.new for outcome in outcomes), conflicts


async def suggestions(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, paging: PageQuery
) -> Sequence[SuggestionRead]:
    """What respondents of a round within reach wrote, and one row more than the page."""
    await periods.require(session, actor, government, period_id)
    rows = await repository.suggestions(
        session, government, period_id, after=paging.after, limit=paging.limit + 1
    )
    return [SuggestionRead.model_validate(row) for row in rows]


async def store(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row], *, slot: int
) -> Sequence[Outcome]:
    """Store and count each id once; one outcome per row, in order."""
    first: dict[tuple[UUID, UUID], Row] = {}
    for row in rows:
        first.setdefault((row.period_id, row.id), row)
    new = await _insert(connection, government, list(first.values()), slot)
    known = {
        key: repository.Stored(row.content, row.status) for key, row in first.items() if key in new
    }
    if missing := [key for key in first if key not in new]:
        known |= await repository.find_stored(connection, government, missing)
    outcomes, conflicting = [], []
    for row in rows:
        key = (row.period_id, row.id)
        outcome = _outcome(row, known.get(key), new=key in new)
        new.discard(key)
        outcomes.append(outcome)
        if outcome.conflict:
            conflicting.append(row)
    if conflicting:
        await repository.keep_conflicts(connection, government, conflicting)
    return outcomes


async def _insert(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row], slot: int
) -> set[tuple[UUID, UUID]]:
    """The keys that were new; rounds that take no answers are left out."""
    new: set[tuple[UUID, UUID]] = set()
    by_width = sorted(rows, key=lambda row: len(row.answers))
    for _, group in groupby(by_width, key=lambda row: len(row.answers)):
        alike = list(group)
        try:
            new |= await repository.insert_new(connection, government, alike, slot=slot)
        except asyncpg.PostgresError as error:
            if error.sqlstate not in NOT_TAKING or connection.is_in_transaction():
                raise
            for rows_of_one in _per_round(alike):
                if len(rows_of_one) < len(alike):
                    new |= await _insert(connection, government, rows_of_one, slot)
    return new


def _per_round(rows: Iterable[Row]) -> Iterable[list[Row]]:
    rounds: dict[UUID, list[Row]] = {}
    for row in rows:
        rounds.setdefault(row.period_id, []).append(row)
    return rounds.values()


async def _write(
    pool: TenantPool, government: str, rows: Sequence[Row], slot: int
) -> Sequence[Outcome]:
    async with pool.acquire(government) as connection:
        return await store(connection, government, rows, slot=slot)


def _one_row_may_cause(error: Exception) -> bool:
    return isinstance(error, asyncpg.PostgresError) and str(error.sqlstate)[:2] in ROW_FAULTS


async def _stored_before(
    pool: TenantPool, government: str, rows: Sequence[Row]
) -> Sequence[Outcome]:
    async with pool.acquire(government) as connection:
        keys = [(row.period_id, row.id) for row in rows]
        known = await repository.find_stored(connection, government, keys)
    return [_outcome(row, known.get((row.period_id, row.id)), new=False) for row in rows]


def _outcome(row: Row, stored: repository.Stored | None, *, new: bool) -> Outcome:
    if stored is None:
        return REFUSED
    conflict = stored.content != row.content
    return Outcome(
        stored=True, new=new, conflict=conflict, counted=stored.status == Status.ACCEPTED
    )


def _draft(door: Door, one: Submission | Problem, spoken: str) -> Draft:
    if isinstance(one, Problem):
        return Draft(None, one)
    edition, survey_round = door.edition, door.round
    faults = rules.faults(one.answers, edition.element_codes, edition.scale)
    about = _about(one.respondent, edition)
    if faults or about is None:
        errors = [fault(("body", "answers", f.element), f.kind, spoken) for f in faults]
        if about is None:
            errors.append(fault(("body", "respondent"), "extra_forbidden", spoken))
        return Draft(None, InvalidRequest(errors=errors))
    today = clock.today(door.timezone)
    row = Row(
        period_id=survey_round.id,
        id=one.id,
        service_id=door.service_id,
        channel=door.channel,
        answered_on=one.answered_on or today,
        status=Status.LATE if today > survey_round.grace_until else Status.ACCEPTED,
        about=about,
        content=rules.fingerprint(
            service_id=door.service_id,
            channel=door.channel,
            answers=(answers := rules.vector(one.answers, edition.element_codes)),
            about=about,
            answered_on=one.answered_on,
            suggestion=one.suggestion,
        ),
        suggestion=one.suggestion,
        answers=answers,
    )
    return Draft(row, _refusal(door, row.answered_on, today, dated=one.answered_on is not None))


def _refusal(door: Door, day: date, today: date, *, dated: bool) -> Problem | None:
    """Why an answer given on `day` may not be stored now."""
    survey_round = door.round
    if survey_round.state == "planned":
        return FormNotOpen(opens_on=survey_round.opens_on.isoformat())
    if not survey_round.takes_answers:
        return PeriodSealed()
    if day > today:
        return AnswerOutsidePeriod()
    if survey_round.accepts(day):
        return None
    if dated:
        return AnswerOutsidePeriod()
    closed_on = survey_round.closed_on or survey_round.closes_on
    return FormClosed(closed_on=closed_on.isoformat())


def _about(respondent: Respondent | None, edition: Edition) -> About | None:
    """Positions in the edition's lists of options; None when it does not offer a field."""
    if respondent is None:
        return NOBODY
    given: Mapping[str, str | None] = respondent.model_dump()
    found: list[int | None] = []
    for name in ABOUT:
        value = given[name]
        options = edition.options.get(name, ())
        if value is not None and value not in options:
            return None
        found.append(None if value is None else options.index(value) + 1)
    return found[0], found[1], found[2], found[3]


def _result(draft: Draft, outcome: Outcome, signer: Signer) -> Result:
    row = draft.row
    if row is None or not outcome.stored:
        problem = draft.problem or PeriodSealed()
        return Result(row.id if row else None, problem.status, None, None, problem)
    if outcome.conflict:
        reused = ResponseIdReused()
        return Result(row.id, reused.status, None, None, reused)
    receipt = signer.receipt(row.period_id, row.id, row.content)
    return Result(row.id, 201 if outcome.new else 200, receipt, outcome.counted, None)


def _paper_row(period_id: UUID, paper: Paper) -> Row:
    content = rules.fingerprint(
        service_id=paper.service_id,
        channel=IMPORT,
        answers=paper.answers,
        about=paper.about,
        answered_on=paper.answered_on if paper.dated else None,
        suggestion=None,
    )
    return Row(
        period_id=period_id,
        id=paper.id,
        service_id=paper.service_id,
        channel=IMPORT,
        answered_on=paper.answered_on,
        status=Status.ACCEPTED,
        about=paper.about,
        content=content,
        suggestion=None,
        answers=paper.answers,
    )
