"""Single answers for researchers, told so that nobody can be recognised."""

from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg

from survey_api.exports.rules import RARE

FORMULA = r"^[=+\-@\t\r]"
"""How a text begins that a spreadsheet would run."""


def _statement(elements: int) -> str:
    scores = ", ".join(f"answers[{u}]" for u in range(1, elements + 1))
    return f"""
        WITH given AS (
            SELECT id, service_id, channel, to_char(answered_on, 'YYYY-MM') AS month, status,
                answers, gender, age_band, education, occupation,
                count(*) OVER (
                    PARTITION BY service_id, channel, to_char(answered_on, 'YYYY-MM')
                ) >= {RARE} AS common
            FROM responses WHERE government = $1 AND period_id = $2
        ),
        placed AS (
            SELECT id, CASE WHEN common THEN service_id END AS service_id,
                CASE WHEN common THEN channel END AS channel, month, status, answers,
                gender, age_band, education, occupation
            FROM given
        ),
        told AS (
            SELECT *, count(*) OVER (
                PARTITION BY service_id, channel, month, gender, age_band, education, occupation
            ) >= {RARE} AS common FROM placed
        )
        SELECT CASE WHEN s.name ~ $3 THEN '''' || s.name ELSE s.name END, channel, month, status,
            {scores},
            CASE WHEN common THEN ($4::text[])[gender] END,
            CASE WHEN common THEN ($5::text[])[age_band] END,
            CASE WHEN common THEN ($6::text[])[education] END,
            CASE WHEN common THEN ($7::text[])[occupation] END
        FROM told LEFT JOIN period_services s
            ON s.government = $1 AND s.period_id = $2 AND s.service_id = told.service_id
        ORDER BY told.id
    """  # noqa: S608 - made of numbers only


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

    Service and channel are left open where fewer than RARE answers of a month share them, and
    what was told about the respondent where fewer share all of it. `options` holds the codes of
    gender, age band, education and occupation.
    """
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
