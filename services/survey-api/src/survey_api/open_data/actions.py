"""Sealed results for everybody: enough to compute index and margin again."""

import hashlib
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import directory
from prima_chassis.directory import Government
from survey_api.disclosure import actions as disclosure
from survey_api.instruments import actions as instruments
from survey_api.open_data import rules
from survey_api.open_data.schemas import (
    DaySums,
    Licence,
    OpenData,
    OpenElement,
    OpenResult,
    Publisher,
)
from survey_api.points import points, thousandths
from survey_api.seals import actions as seals
from survey_api.seals.actions import SealWhole
from survey_api.signing import canonical

MOST = 2000
"""Results in one answer."""


async def version(session: AsyncSession, government: str) -> str:
    """Another one whenever the data has changed: something was sealed, or a name is another."""
    place = await directory.government(session, government)
    told = {
        "head": await seals.head(session, government),
        "publisher": [place.name, place.timezone],
        "units": {str(one.id): one.name for one in await directory.units(session, government)},
    }
    return hashlib.sha256(canonical(told)).hexdigest()[:32]


async def satisfaction(
    session: AsyncSession, government: str, *, unit_id: UUID | None, label: str | None
) -> OpenData:
    """The standing sealed results."""
    place = await directory.government(session, government)
    units = {unit.id: unit.name for unit in await directory.units(session, government)}
    sealed = await seals.standing(session, government, unit_id=unit_id, label=label, limit=MOST + 1)
    name, url = rules.LICENCE
    return OpenData(
        title=rules.TITLE,
        publisher=Publisher(code=place.government, name=place.name),
        licence=Licence(name=name, url=url),
        method=dict(rules.METHOD),
        head=await seals.head(session, government),
        truncated=len(sealed) > MOST,
        data=[
            _result(seal, units.get(seal.unit_id, place.name), place)
            for seal in sealed[:MOST]
            if not disclosure.too_few(seal.n)
        ],
    )


def table(found: OpenData) -> str:
    """The same as CSV, one row per result and element, without the products."""
    rows = [
        (
            found.publisher.code, one.unit_id, one.unit, one.label, one.revision, one.instrument,
            one.n, one.population, one.index, one.lower, one.upper, one.margin, one.category,
            element.code, element.name, element.sum, element.mean, element.index, one.sealed_on,
            one.sha256,
        )
        for one in found.data
        for element in one.elements
    ]  # fmt: skip
    return rules.table(rows)


def _result(seal: SealWhole, unit: str, place: Government) -> OpenResult:
    content = seal.content
    edition = instruments.find(content["instrument"])
    names = {element.code: element.name for element in edition.elements}
    interval = content["interval"]
    return OpenResult(
        seal_id=seal.id,
        number=seal.number,
        revision=seal.revision,
        sha256=seal.sha256,
        sealed_on=seal.sealed_at.astimezone(ZoneInfo(place.timezone)).date(),
        unit_id=seal.unit_id,
        unit=unit,
        label=seal.label,
        instrument=edition.code,
        scale=edition.scale,
        n=seal.n,
        population=seal.population,
        needed=content["needed"],
        index=seal.index,
        lower=points(interval["lower"]),
        upper=points(interval["upper"]),
        margin=seal.margin,
        interval=interval["kind"],
        category=seal.category,
        reasons=content["reasons"],
        statuses=content["statuses"],
        elements=[
            OpenElement(
                code=element["code"],
                name=names[element["code"]],
                mean=thousandths(element["mean_thousandths"]),
                index=points(element["index_cents"]),
                sum=total,
            )
            for element, total in zip(content["elements"], content["sums"], strict=True)
        ],
        products=content["products"],
        days=DaySums(**content["days"]),
    )
