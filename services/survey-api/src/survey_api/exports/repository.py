"""Single answers for researchers, told so that nobody can be recognised."""

from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg

from survey_api.exports.rules import FIELDS, RARE
from survey_api.tallies.actions import WHOLE_UNIT

FORMULA = r"^[=+\-@\t\r]"
"""How a text begins that a spreadsheet would run."""


def _rare(order: str, *, within: str = "") -> str:
    """SQL that tells of a group of answers whether it must give up what sets it apart.

    Fewer than RARE must. They also need company in which they cannot be told apart: when all that
    give up are fewer than RARE, the next larger group joins them. Groups come in the `order`, the
    smallest first, so that the same answers always give the same file.
    """
    before = f"""sum(n) OVER ({within} ORDER BY {order}
                    GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"""
    return f"(size < {RARE} OR coalesce({before}, 0) BETWEEN 1 AND {RARE - 1}) AS rare"


def _told() -> str:
    """SQL for groups of answers that are alike, and what is told of each: three times the same.

    First service and channel, then the month with them, then what people say about themselves.
    Left open is the whole unit, '' and `rare`.
    """
    about, silent = ", ".join(FIELDS), f"({' + '.join(FIELDS)} = 0)"
    given = ", ".join(f"coalesce({field}, 0) AS {field}" for field in FIELDS)
    group = f"service, channel, month, {about}, n"
    at, by = f"CASE WHEN rare THEN '{WHOLE_UNIT}' ELSE at END", "CASE WHEN rare THEN '' ELSE by END"
    return f"""
        given AS (
            SELECT coalesce(service_id, '{WHOLE_UNIT}') AS service, channel,
                to_char(answered_on, 'YYYY-MM') AS month, {given}, count(*) AS n
            FROM responses WHERE government = $1 AND period_id = $2
            GROUP BY 1, 2, 3, {about}
        ),
        places AS (
            SELECT *, service AS at, channel AS by,
                sum(n) OVER (PARTITION BY service, channel, month) AS size FROM given
        ),
        placed AS (
            SELECT {group}, {at} AS at, {by} AS by FROM (
                SELECT *, {_rare("size, at, by", within="PARTITION BY month")} FROM places
            ) AS p
        ),
        months AS (
            SELECT *, sum(n) OVER (PARTITION BY at, by, month) AS size FROM placed
        ),
        timed AS (
            SELECT {group}, {at} AS at, {by} AS by,
                CASE WHEN rare THEN '' ELSE month END AS during
            FROM (SELECT *, {_rare("size, at, by, month")} FROM months) AS m
        ),
        people AS (
            SELECT *, sum(n) OVER (PARTITION BY at, by, during, {about}) AS size FROM timed
        ),
        told AS (
            -- Whoever says nothing about themselves is company for whoever gives it up.
            SELECT {group}, at, by, during, {
        _rare(f"NOT {silent}, size, {about}", within="PARTITION BY at, by, during")
    }
            FROM people
        )"""  # noqa: S608 - made of names and numbers only


def _statement(elements: int) -> str:
    scores = ", ".join(f"r.answers[{u}]" for u in range(1, elements + 1))
    about = ", ".join(
        f"CASE WHEN t.rare THEN NULL ELSE (${n}::text[])[r.{field}] END"
        for n, field in enumerate(FIELDS, 4)
    )
    same = " AND ".join(f"t.{field} = coalesce(r.{field}, 0)" for field in FIELDS)
    return f"""
        WITH {_told()}
        SELECT CASE WHEN s.name ~ $3 THEN '''' || s.name ELSE s.name END,
            nullif(t.by, ''), nullif(t.during, ''), r.status, {scores}, {about}
        FROM responses r JOIN told t
            ON t.service = coalesce(r.service_id, '{WHOLE_UNIT}') AND t.channel = r.channel
            AND t.month = to_char(r.answered_on, 'YYYY-MM') AND {same}
        LEFT JOIN period_services s
            ON s.government = $1 AND s.period_id = $2 AND s.service_id = t.at
        WHERE r.government = $1 AND r.period_id = $2
        ORDER BY r.id
    """  # noqa: S608 - made of names and numbers only


async def append_rows(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    *,
    elements: int,
    options: list[list[str]],
    target: Path,
) -> None:
    """Append every response of the round to the CSV `target`, in the random order of the ids.

    No combination of service, channel, month and what respondents told about themselves has
    fewer than RARE rows, provided that the round has as many: step by step service and channel
    are left open, then the month too, then everything about the respondent. `options` holds the
    codes of FIELDS.
    """
    # The planner cannot know how many groups there are, expects a few and would look through all
    # of them for each answer: minutes instead of seconds.
    await connection.execute("SET LOCAL enable_nestloop = off")
    with target.open("ab") as file:
        output: Any = file
        await connection.copy_from_query(
            _statement(elements),
            government,
            period_id,
            FORMULA,
            *options,
            output=output,
            format="csv",
            encoding="utf-8",
        )
