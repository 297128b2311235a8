"""Storing answers and counting them, in one statement.

This is the hot path, so it speaks asyncpg. Rows and cells change in the same transaction: at
every moment the cells equal the rows. Ids and cell keys are locked in sorted order, so writers
cannot deadlock. Whether the period takes answers is decided by a trigger, under the lock that
the foreign key takes.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.intake.models import Suggestion
from survey_api.tallies.actions import CHANGED, WHOLE_UNIT, Slot, pairs

NOT_TAKING = {"PR001", "PR002"}
"""SQLSTATEs of the triggers that guard periods: not open, and sealed."""


class Row(NamedTuple):
    """One response as it is stored; `about` holds gender, age band, education, occupation."""

    period_id: UUID
    id: UUID
    service_id: UUID | None
    channel: str
    answered_on: date
    status: str
    about: tuple[int | None, int | None, int | None, int | None]
    content: bytes
    suggestion: str | None
    answers: tuple[int, ...]


MOVED = "(SELECT $2::uuid AS period_id, answered_on FROM moved) AS m"


class Selection(NamedTuple):
    """Which accepted responses are meant. None: any; the nil service is the unit as a whole."""

    from_day: date
    to_day: date
    service_id: UUID | None
    channel: str | None
    only_uniform: bool
    """Only those that gave every element the same score."""


class Stored(NamedTuple):
    """What is in the database under an id."""

    content: bytes
    status: str


COLUMNS = (
    "period_id uuid",
    "id uuid",
    "service_id uuid",
    "channel text",
    "answered_on date",
    "status text",
    "gender smallint",
    "age_band smallint",
    "education smallint",
    "occupation smallint",
    "content_sha256 bytea",
    "suggestion text",
)


@lru_cache(maxsize=20)
def insert_statement(elements: int) -> str:
    """The statement that stores and counts responses of so many elements."""
    names = [f"a{u}" for u in range(1, elements + 1)]
    columns = [*COLUMNS, *(f"{name} smallint" for name in names)]
    arrays = ", ".join(f"${n}::{c.split()[1]}[]" for n, c in enumerate(columns, 3))
    fields = ", ".join(c.split()[0] for c in columns)
    sums = ", ".join(f"sum({name})" for name in names)
    products = ", ".join(f"sum(a{u} * a{v})" for u, v in pairs(elements))
    more_sums = ", ".join(f"c.sums[{u}] + excluded.sums[{u}]" for u in range(1, elements + 1))
    more_products = ", ".join(
        f"c.products[{n}] + excluded.products[{n}]" for n in range(1, len(pairs(elements)) + 1)
    )
    scores = ", ".join(f"answers[{u}]::int AS a{u}" for u in range(1, elements + 1))
    return f"""
        WITH given AS (SELECT * FROM unnest({arrays}) AS g ({fields})),
        new AS (
            INSERT INTO responses (government, period_id, id, service_id, channel, answered_on,
                status, answers, gender, age_band, education, occupation, content_sha256)
            SELECT $1, period_id, id, service_id, channel, answered_on, status,
                ARRAY[{", ".join(names)}], gender, age_band, education, occupation, content_sha256
            FROM given ORDER BY period_id, id
            ON CONFLICT (government, period_id, id) DO NOTHING
            RETURNING period_id, id, service_id, channel, answered_on, status, answers
        ),
        counted AS (
            INSERT INTO cells AS c (government, period_id, service_id, channel, answered_on,
                status, slot, n, total, squares, sums, products)
            SELECT $1, period_id, service, channel, answered_on, status, $2, count(*),
                sum(t), sum(t * t), ARRAY[{sums}], ARRAY[{products}]
            FROM (
                SELECT *, {" + ".join(names)} AS t FROM (
                    SELECT period_id, coalesce(service_id, '{WHOLE_UNIT}') AS service, channel,
                        answered_on, status, {scores} FROM new
                ) AS scored
            ) AS totalled
            GROUP BY period_id, service, channel, answered_on, status
            ORDER BY period_id, service, channel, answered_on, status
            ON CONFLICT ON CONSTRAINT pk_cells DO UPDATE SET
                n = c.n + excluded.n, total = c.total + excluded.total,
                squares = c.squares + excluded.squares,
                sums = ARRAY[{more_sums}], products = ARRAY[{more_products}]
        ),
        changed AS ({CHANGED.format(slot="$2", source="new")}),
        told AS (
            INSERT INTO suggestions (government, id, period_id, service_id, body)
            SELECT $1, gen_random_uuid(), g.period_id, g.service_id, g.suggestion
            FROM given g JOIN new USING (period_id, id) WHERE g.suggestion IS NOT NULL
        )
        SELECT period_id, id FROM new
    """  # noqa: S608 - made of column numbers only


async def insert_new(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row], *, slot: int
) -> set[tuple[UUID, UUID]]:
    """Store and count `rows`, which have distinct ids and as many elements each.

    The (period, id) pairs that were new. Raises PostgresError with SQLSTATE NOT_TAKING when a
    period of them takes no answers.
    """
    about = list(zip(*(row.about for row in rows), strict=True))
    scores = list(zip(*(row.answers for row in rows), strict=True))
    records = await connection.fetch(
        insert_statement(len(rows[0].answers)),
        government,
        slot,
        [row.period_id for row in rows],
        [row.id for row in rows],
        [row.service_id for row in rows],
        [row.channel for row in rows],
        [row.answered_on for row in rows],
        [row.status for row in rows],
        *about,
        [row.content for row in rows],
        [row.suggestion for row in rows],
        *scores,
    )
    return {(record[0], record[1]) for record in records}


async def find_stored(
    connection: asyncpg.Connection, government: str, keys: Sequence[tuple[UUID, UUID]]
) -> dict[tuple[UUID, UUID], Stored]:
    """What is stored under each (period, id) of `keys`."""
    records = await connection.fetch(
        """SELECT r.period_id, r.id, r.content_sha256, r.status
           FROM unnest($2::uuid[], $3::uuid[]) AS k (period_id, id)
           JOIN responses r ON r.government = $1 AND r.period_id = k.period_id AND r.id = k.id""",
        government,
        [key[0] for key in keys],
        [key[1] for key in keys],
    )
    return {(r[0], r[1]): Stored(r[2], r[3]) for r in records}


async def keep_conflicts(
    connection: asyncpg.Connection, government: str, rows: Sequence[Row]
) -> None:
    """Keep other answers under ids already taken, for review."""
    await connection.executemany(
        """INSERT INTO response_conflicts (government, period_id, id, content_sha256, service_id,
               channel, answered_on, answers)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING""",
        [
            (
                government, row.period_id, row.id, row.content, row.service_id, row.channel,
                row.answered_on, list(row.answers),
            )
            for row in rows
        ],
    )  # fmt: skip


async def suggestions(
    session: AsyncSession,
    government: str,
    period_id: UUID,
    *,
    after: Sequence[Any] | None,  # the sort key as the cursor carries it
    limit: int,
) -> Sequence[Suggestion]:
    """What respondents of a round wrote, in the random order of the ids."""
    query = select(Suggestion).where(
        Suggestion.government == government, Suggestion.period_id == period_id
    )
    if after is not None:
        query = query.where(Suggestion.id > UUID(after[0]))
    return (await session.scalars(query.order_by(Suggestion.id).limit(limit))).all()


@lru_cache(maxsize=20)
def move_statement(elements: int) -> str:
    """The statement that gives responses of so many elements another status, and counts it."""
    sized, crossed = range(1, elements + 1), range(1, len(pairs(elements)) + 1)
    scores = ", ".join(f"answers[{u}]::int AS a{u}" for u in sized)
    sums = ", ".join(f"sum(a{u}) AS s{u}" for u in sized)
    products = ", ".join(f"sum(a{u} * a{v}) AS p{n}" for n, (u, v) in enumerate(pairs(elements), 1))
    return f"""
        WITH held AS (
            SELECT id FROM responses
            WHERE government = $1 AND period_id = $2 AND id = ANY($3::uuid[]) AND status = $4
            ORDER BY id FOR UPDATE
        ),
        moved AS (
            UPDATE responses r SET status = $5 FROM held h
            WHERE r.government = $1 AND r.period_id = $2 AND r.id = h.id AND r.status = $4
            RETURNING r.id, r.service_id, r.channel, r.answered_on, r.answers
        ),
        added AS (
            SELECT service, channel, answered_on, count(*) AS n, sum(t) AS t, sum(t * t) AS q,
                {sums}, {products}
            FROM (
                SELECT *, {" + ".join(f"a{u}" for u in sized)} AS t FROM (
                    SELECT coalesce(service_id, '{WHOLE_UNIT}') AS service, channel, answered_on,
                        {scores} FROM moved
                ) AS scored
            ) AS totalled
            GROUP BY service, channel, answered_on
        ),
        counted AS (
            INSERT INTO cells AS c (government, period_id, service_id, channel, answered_on,
                status, slot, n, total, squares, sums, products)
            SELECT $1, $2, service, channel, answered_on, status, {Slot.MOVES}, sign * n, sign * t,
                sign * q, ARRAY[{", ".join(f"sign * s{u}" for u in sized)}],
                ARRAY[{", ".join(f"sign * p{n}" for n in crossed)}]
            FROM added CROSS JOIN (VALUES ($4::text, -1), ($5::text, 1)) AS s (status, sign)
            ORDER BY service, channel, answered_on, status
            ON CONFLICT ON CONSTRAINT pk_cells DO UPDATE SET
                n = c.n + excluded.n, total = c.total + excluded.total,
                squares = c.squares + excluded.squares,
                sums = ARRAY[{", ".join(f"c.sums[{u}] + excluded.sums[{u}]" for u in sized)}],
                products = ARRAY[{
        ", ".join(f"c.products[{n}] + excluded.products[{n}]" for n in crossed)
    }]
        ),
        changed AS ({CHANGED.format(slot=Slot.MOVES, source=MOVED)})
        SELECT id FROM moved
    """  # noqa: S608 - made of column numbers only


async def move(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    ids: Sequence[UUID],
    *,
    before: str,
    after: str,
    elements: int,
) -> Sequence[UUID]:
    """Give those of `ids` that have the status `before` the status `after`; their ids."""
    records = await connection.fetch(
        move_statement(elements), government, period_id, list(ids), before, after
    )
    return [record[0] for record in records]


async def selected(
    connection: asyncpg.Connection, government: str, period_id: UUID, selection: Selection
) -> Sequence[UUID]:
    """Accepted responses that the selection describes."""
    records = await connection.fetch(
        """SELECT id FROM responses
           WHERE government = $1 AND period_id = $2 AND status = 'accepted'
               AND answered_on BETWEEN $3 AND $4
               AND ($5::uuid IS NULL OR coalesce(service_id, $6) = $5)
               AND ($7::text IS NULL OR channel = $7)
               AND NOT ($8 AND answers <> array_fill(answers[1], ARRAY[cardinality(answers)]))""",
        government,
        period_id,
        selection.from_day,
        selection.to_day,
        selection.service_id,
        WHOLE_UNIT,
        selection.channel,
        selection.only_uniform,
    )
    return [record[0] for record in records]
