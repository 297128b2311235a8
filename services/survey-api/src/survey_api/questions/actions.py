"""The unit's own questions beside the instrument: a choice counts as long as its answer does.

They stay out of the index, so that it can be compared with every other unit's and with the
rounds before. Whoever wants an index with elements of their own computes it apart, with the
weight 1/n that the regulation gives to added elements (`calculations`).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.periods import actions as periods
from survey_api.questions import repository
from survey_api.questions.schemas import ChoiceCount, QuestionResult
from survey_api.rounds import actions as rounds


class Chosen(NamedTuple):
    """What one new respondent answered to the unit's own questions."""

    period_id: UUID
    response_id: UUID
    choices: Mapping[str, int]


async def keep(connection: asyncpg.Connection, government: str, answers: Iterable[Chosen]) -> None:
    """Keep what new respondents chose, in the transaction that stores their answers."""
    rows = [
        (one.period_id, one.response_id, question, choice)
        for one in answers
        for question, choice in one.choices.items()
    ]
    if rows:
        await repository.add(connection, government, rows)


async def results(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    service_id: UUID | None,
) -> Sequence[QuestionResult]:
    """The questions of a round within reach with what the counted answers chose.

    Answers that are set aside are not counted, and a revision counts its own. Raises
    PeriodNotFound.
    """
    await periods.require(session, actor, government, period_id)
    connection = await bare(session)
    asked = await rounds.own_questions(connection, government, period_id)
    rows = await repository.counts(connection, government, period_id, service_id)
    counted = {(row["question"], row["choice"]): int(row["n"]) for row in rows}
    found = []
    for one in asked:
        choices = [
            ChoiceCount(choice=number, answer=answer, n=counted.get((one.code, number), 0))
            for number, answer in enumerate(one.answers, 1)
        ]
        found.append(
            QuestionResult(
                code=one.code,
                question=one.question,
                n=sum(choice.n for choice in choices),
                choices=choices,
            )
        )
    return found
