"""How an index came about: every integer and every step."""

from collections.abc import Sequence
from functools import reduce
from operator import add

from prima_chassis.pool import TenantPool
from survey_api.estimates import actions as estimates
from survey_api.estimates.actions import Group
from survey_api.explanation import rules
from survey_api.explanation.schemas import CountedPart, ExplanationRead, FormulaStep
from survey_api.index import actions as index
from survey_api.index.actions import Answer
from survey_api.points import points
from survey_api.scopes.actions import AskedIndex, Part


async def read(pool: TenantPool, government: str, asked: AskedIndex) -> ExplanationRead:
    """The same as of the index itself; raises InstrumentUnknown, IndexNotFound."""
    found = await index.ask(pool, government, asked, method=asked.method)
    edition, hidden = found.question.edition, found.evidence.secret
    parts = [] if hidden or not found.measured.n else _parts(found)
    lower, upper, _, kind = found.measured.interval or (None, None, None, None)
    return ExplanationRead(
        scope=asked.scope,
        id=asked.id or government,
        period=asked.period,
        instrument=edition.code,
        scale=edition.scale,
        elements=list(edition.element_codes),
        method=found.method,
        hidden=hidden,
        n=found.measured.n,
        index=None if hidden or found.measured.index is None else points(found.measured.index),
        lower=None if hidden or lower is None else points(lower),
        upper=None if hidden or upper is None else points(upper),
        interval=None if hidden else kind,
        parts=parts,
        left_out=found.evidence.left_out,
        steps=[] if hidden or not found.measured.n else _steps(found),
    )


def _weighed(found: Answer) -> Sequence[Part]:
    """What was averaged: one whole, or the parts that were weighed."""
    if found.method != "pooled":
        return found.evidence.parts
    pooled = found.evidence.pooled
    if not pooled:
        return []
    tally = reduce(add, [one.tally for one in pooled]) if len(pooled) > 1 else pooled[0].tally
    return [Part(None, Group(tally, found.evidence.users))]


def _parts(found: Answer) -> list[CountedPart]:
    weighed = _weighed(found)
    scale = found.question.edition.scale
    weights = estimates.weights([part.group for part in weighed], found.method)
    shown = []
    for weight, part in zip(weights, weighed, strict=True):
        tally = part.group.tally
        cents = estimates.mean_cents([part.group], "pooled", scale)
        if cents is None:
            continue
        shown.append(
            CountedPart(
                key=part.key,
                weight=str(weight),
                n=tally.n,
                population=part.group.population,
                total=tally.total,
                squares=tally.squares,
                sums=list(tally.sums),
                products=list(tally.products),
                days=tally.days,
                day_totals_squared=tally.day_totals_squared,
                day_products=tally.day_products,
                day_counts_squared=tally.day_counts_squared,
                index=points(cents),
            )
        )
    return shown


def _steps(found: Answer) -> list[FormulaStep]:
    """Of a single body of answers; several were weighed, which the parts show."""
    groups = found.evidence.pooled if found.method == "pooled" else found.evidence.groups
    interval = found.measured.interval
    if len(groups) != 1 or interval is None:
        return []
    tally = groups[0].tally
    counted = rules.Counted(
        n=tally.n,
        sums=tally.sums,
        squares=tally.squares,
        days=tally.days,
        day_totals_squared=tally.day_totals_squared,
        day_products=tally.day_products,
        day_counts_squared=tally.day_counts_squared,
        population=found.evidence.users,
    )
    limits = rules.Found(interval.lower, interval.upper, interval.kind)
    steps = rules.steps(counted, found.question.edition.scale, limits)
    return [FormulaStep.model_validate(step._asdict()) for step in steps]
