"""Importance and performance of each element, from the cross products that cells keep."""

from functools import reduce
from operator import add

from prima_chassis.pool import TenantPool
from survey_api.elements import actions as comparing
from survey_api.index import actions as index
from survey_api.index.actions import Answer
from survey_api.points import points
from survey_api.priorities import rules
from survey_api.priorities.schemas import ElementPriority, PrioritiesRead
from survey_api.scopes.actions import Asked


async def read(pool: TenantPool, government: str, asked: Asked) -> PrioritiesRead:
    """What to improve first; raises InstrumentUnknown, IndexNotFound."""
    found = await index.ask(pool, government, asked, method="pooled")
    edition, hidden = found.question.edition, found.evidence.secret
    return PrioritiesRead(
        scope=asked.scope,
        id=asked.id or government,
        period=asked.period,
        instrument=edition.code,
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
