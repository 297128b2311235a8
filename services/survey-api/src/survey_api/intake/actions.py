"""Storing answers exactly once, whoever brings them and however often."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from itertools import groupby
from typing import Any, Literal, NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.pool import TenantPool
from survey_api.batcher import Batcher
from survey_api.intake import repository, rules
from survey_api.intake.errors import NotCollecting
from survey_api.intake.models import Status
from survey_api.intake.repository import NOT_TAKING

Row = repository.Row
"""One response as it is stored."""
Stored = repository.Stored
StatusName = Literal["accepted", "late", "quarantined", "invalid", "withdrawn"]
Selection = repository.Selection
"""Which accepted responses are meant."""
About = tuple[int | None, int | None, int | None, int | None]
NOBODY: About = (None, None, None, None)
ROW_FAULTS = ("22", "23")
"""SQLSTATE classes that a single row can cause."""


class Outcome(NamedTuple):
    """What became of one row; not `stored` when its period takes no answers."""

    stored: bool
    new: bool
    conflict: bool
    counted: bool


REFUSED = Outcome(stored=False, new=False, conflict=False, counted=False)


class Suggested(NamedTuple):
    """What a respondent wrote."""

    id: UUID
    service_id: UUID | None
    body: str


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
            batcher = self._batchers[government] = Batcher(
                write, isolate=one_row_may_cause, waited_for=round_waited_for
            )
        return await batcher.submit(rows)


def a_row(
    *,
    period_id: UUID,
    id: UUID,  # noqa: A002 - the client's own id
    service_id: UUID | None,
    channel: str,
    answers: tuple[int, ...],
    about: About,
    sent_on: date | None,
    answered_on: date,
    late: bool,
    suggestion: str | None,
) -> Row:
    """A response ready to be stored.

    `sent_on` is the day as the sender gave it, None when it was left open, and part of what makes
    the content the same; `answered_on` is the day that counts.
    """
    content = rules.fingerprint(
        service_id=service_id,
        channel=channel,
        answers=answers,
        about=about,
        answered_on=sent_on,
        suggestion=suggestion,
    )
    return Row(
        period_id=period_id,
        id=id,
        service_id=service_id,
        channel=channel,
        answered_on=answered_on,
        status=Status.LATE if late else Status.ACCEPTED,
        about=about,
        content=content,
        suggestion=suggestion,
        answers=answers,
    )


async def store(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row], *, slot: int
) -> Sequence[Outcome]:
    """Store and count each id once; one outcome per row, in order.

    Rows of a round that takes no answers are left out, but inside a transaction, which cannot go
    on after that, NotCollecting is raised.
    """
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
            if error.sqlstate not in NOT_TAKING:
                raise
            if connection.is_in_transaction():
                raise NotCollecting from error
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


def one_row_may_cause(error: Exception) -> bool:
    """Whether the others of a batch may succeed without the row that caused `error`."""
    return isinstance(error, asyncpg.PostgresError) and str(error.sqlstate)[:2] in ROW_FAULTS


def round_waited_for(error: Exception, row: Row) -> UUID | None:
    """The row's round, if somebody held it, or something of it, for longer than one may wait.

    Sealing does so while it counts a large round again; answers to other rounds can be stored.
    """
    return row.period_id if isinstance(error, asyncpg.LockNotAvailableError) else None


async def stored_before(
    pool: TenantPool, government: str, rows: Sequence[Row]
) -> Sequence[Outcome]:
    """What is stored under the ids of `rows`, storing nothing."""
    async with pool.acquire(government) as connection:
        return await known(connection, government, rows)


async def known(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row]
) -> Sequence[Outcome]:
    """The same over a connection that is at hand."""
    if not rows:
        return []
    keys = [(row.period_id, row.id) for row in rows]
    found = await repository.find_stored(connection, government, keys)
    return [_outcome(row, found.get((row.period_id, row.id)), new=False) for row in rows]


async def stored(
    connection: asyncpg.Connection, government: str, period_id: UUID, response_id: UUID
) -> Stored | None:
    """What is in the database under this id."""
    key = (period_id, response_id)
    return (await repository.find_stored(connection, government, [key])).get(key)


async def suggestions(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Suggested]:
    """What respondents of a round wrote, in no order."""
    rows = await repository.suggestions(session, government, period_id, after=after, limit=limit)
    return [Suggested(row.id, row.service_id, row.body) for row in rows]


def _outcome(row: Row, stored: repository.Stored | None, *, new: bool) -> Outcome:
    if stored is None:
        return REFUSED
    conflict = stored.content != row.content
    return Outcome(
        stored=True, new=new, conflict=conflict, counted=stored.status == Status.ACCEPTED
    )


async def selected(
    connection: asyncpg.Connection, government: str, period_id: UUID, selection: Selection
) -> Sequence[UUID]:
    """Accepted responses that `selection` describes."""
    return await repository.selected(connection, government, period_id, selection)


async def move(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    ids: Sequence[UUID],
    *,
    before: StatusName,
    after: StatusName,
    elements: int,
) -> Sequence[UUID]:
    """Give responses another status; cells change by what really changed, in one statement.

    The ids that had the status `before`: others are left alone, so repeating it changes nothing.
    The round must be held (`rounds.actions.hold`), or a seal could come in between.
    """
    return await repository.move(
        connection, government, period_id, ids, before=before, after=after, elements=elements
    )
