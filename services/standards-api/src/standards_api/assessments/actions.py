from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from standards_api.assessments import repository, rules
from standards_api.assessments.errors import (
    AssessmentExists,
    EditionNotFound,
    EditionNotOfYear,
    InstrumentNotFound,
    NoVerifiedBands,
    ScoreOutOfScale,
)
from standards_api.assessments.models import Assessment
from standards_api.assessments.schemas import (
    Classification,
    EditionLine,
    EditionRead,
    InstrumentRead,
    RecordAssessment,
)


def instruments() -> list[InstrumentRead]:
    """Every instrument with its editions."""
    return [
        InstrumentRead(
            code=instrument.code,
            name=instrument.name,
            editions=[EditionLine.model_validate(each) for each in instrument.editions.values()],
        )
        for instrument in rules.instruments().values()
    ]


def edition(code: str, name: str) -> EditionRead:
    """One edition with its bands and dimensions."""
    found = _edition(code, name)
    values = {field: getattr(found, field) for field in OWN} | {"instrument": code}
    return EditionRead.model_validate(values, from_attributes=True)


OWN = set(EditionRead.model_fields) - {"instrument"}


def classify(code: str, name: str, score: Decimal) -> Classification:
    """What a score means in one edition; raises NoVerifiedBands."""
    found = _edition(code, name)
    band = _band(found, score)
    if band is None:
        raise NoVerifiedBands(edition=name)
    return Classification.model_validate(
        {
            "score": rules.rounded(score),
            "category": band.category,
            "label": band.label,
            "zone": band.zone,
            "verified": band.verified,
        }
    )


def _edition(code: str, name: str) -> rules.Edition:
    instrument = rules.instruments().get(code)
    if instrument is None:
        raise InstrumentNotFound
    found = instrument.editions.get(name)
    if found is None:
        raise EditionNotFound
    return found


def _band(found: rules.Edition, score: Decimal) -> rules.Band | None:
    try:
        return rules.classify(found, score)
    except ValueError as error:
        raise ScoreOutOfScale(lowest=found.lowest, highest=found.highest) from error


async def record(
    session: AsyncSession, actor: Actor, government: str, command: RecordAssessment
) -> Assessment:
    """Record a result with the band of its own edition."""
    found = _edition(command.instrument, command.edition)
    if command.year not in found.years:
        years = ", ".join(str(year) for year in found.years)
        raise EditionNotOfYear(edition=command.edition, years=years)
    band = _band(found, command.score)
    if command.kind == "official" and await repository.find_official(
        session, government, command.instrument, command.year
    ):
        raise AssessmentExists(year=command.year)

    assessment = Assessment(
        government=government,
        id=uuid4(),
        instrument=command.instrument,
        edition=command.edition,
        year=command.year,
        kind=command.kind,
        score=rules.rounded(command.score),
        category=band.category if band else None,
        label=band.label if band else None,
        zone=band.zone if band else None,
        source=command.source,
        created_by=actor.id,
        created_at=clock.now(),
    )
    await repository.add(session, assessment)
    return assessment


async def page(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    *,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[Assessment]:
    """Official results for everybody; the government's own ones for its staff too."""
    kinds = ["official"]
    if actor is not None and (actor.may("assessments:read") or actor.may("assessments:write")):
        kinds.append("self")
    return await repository.page(session, government, kinds=kinds, after=after, limit=limit)
