"""Importance and performance of each element, from the cross products that cells keep."""

from functools import reduce
from operator import add
from uuid import UUID

from prima_chassis.pool import TenantPool
from survey_api.elements import actions as comparing
from survey_api.index import actions as index
from survey_api.index.actions import Answer
from survey_api.instruments import actions as instruments
from survey_api.points import points
from survey_api.priorities import rules
from survey_api.priorities.schemas import ElementPriority, PrioritiesRead
from survey_api.scopes import actions as scopes
from survey_api.scopes.actions import Question, Scope


async def read(
    pool: TenantPool,
    government: str,
    *,
    scope: Scope,
    subject: UUID | None,
    period: str,
    instrument: str,
) -> PrioritiesRead:
    """The priorities of `scope` in the rounds labelled `period`; raises IndexNotFound."""
    question = Question(government, scope, subject, instruments.find(instrument))
    async with pool.acquire(government) as connection:
        rounds = await scopes.rounds_about(connection, question, period)
        found = await index.answer(connection, question, rounds, period=period, method="pooled")
    hidden = found.evidence.secret
    return PrioritiesRead(
        scope=scope,
        id=subject or government,
        period=period,
        instrument=question.edition.code,
        n=found.measured.n,
        hidden=hidden,
        importance_basis="correlation_with_other_elements",
        elements=[] if hidden or not found.measured.n else _elements(found),
    )


def _elements(found: Answer) -> list[ElementPriority]:
    tally = reduce(add, [one.tally for one in found.evidence.pooled])
    importance = comparing.importance(tally.n, tally.sums, tally.products)
    performance = [element.index for element in found.measured.elements]
    quadrants = rules.quadrants(importance, performance)
    return [
        ElementPriority(
            code=element.code,
            name=element.name,
            importance=None if matters is None else points(matters),
            performance=points(element.index),
            quadrant=quadrant,
        )
        for element, matters, quadrant in zip(
            found.measured.elements, importance, quadrants, strict=True
        )
    ]
