"""Sealing a round: its rows freeze, its result is signed, chained and printed."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.directory import Government
from prima_chassis.events import emit
from prima_chassis.files import Files
from prima_chassis.pages import PageQuery
from survey_api.connections import bare
from survey_api.index import actions as index
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement.actions import Measurement
from survey_api.periods import actions as periods
from survey_api.points import points, thousandths
from survey_api.reports import actions as reports
from survey_api.reports.actions import Facts, PartResult
from survey_api.rounds.actions import Round
from survey_api.seals import repository, rules
from survey_api.seals.errors import CountsDisagree, NothingToSeal, SealNotFound
from survey_api.seals.events import LowElement, PeriodSealed, ServiceIndex
from survey_api.seals.models import Seal
from survey_api.seals.schemas import SealRead, SealSummary
from survey_api.signing import Signer, canonical
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Cell

FORMAT = "prima.survey.seal/1"
REVISION = 1


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything that was counted for a round at the moment of sealing."""

    edition: Edition
    result: Measurement
    services: Mapping[UUID | None, Measurement]
    names: Mapping[UUID, str]
    cells: Sequence[Cell]
    responses_sha256: str


async def seal(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    expected: int,
    files: Files,
    signer: Signer,
    public_url: str,
) -> SealRead:
    """Freeze the round for ever and keep its result.

    Raises PeriodNotFound, VersionStale, WrongState, NothingToSeal, ReportFailed, and
    CountsDisagree when counting the rows again gives another result.
    """
    survey_round = await periods.move(
        session, actor, government, period_id, action="seal", expected=expected
    )
    counted = await _count(session, government, survey_round)
    place = await directory.government(session, government)
    previous = await repository.last_for_update(session, government)
    number = previous.number + 1 if previous else 1
    seal_id, now = uuid4(), clock.now()
    content = _content(place, survey_round, counted) | {
        "id": str(seal_id),
        "number": number,
        "previous_sha256": previous.sha256 if previous else None,
        "sealed_at": now.isoformat(),
    }
    digest = hashlib.sha256(canonical(content)).digest()
    unit = await directory.unit(session, government, survey_round.unit_id)
    url = f"{public_url.rstrip('/')}/api/survey/v1/governments/{government}/seals/{seal_id}"
    report = await reports.make(
        Facts(
            government=place.name,
            unit=unit.name if unit else place.name,
            round=survey_round,
            edition=counted.edition,
            result=counted.result,
            services=_parts(counted),
            channels=_channels(counted.cells, "accepted"),
            late=_channels(counted.cells, "late").total(),
            number=number,
            sha256=digest.hex(),
            url=url,
            sealed_at=now,
            sealed_on=clock.today(place.timezone),
        )
    )
    interval = counted.result.interval
    stored = Seal(
        government=government,
        id=seal_id,
        number=number,
        period_id=survey_round.id,
        unit_id=survey_round.unit_id,
        label=survey_round.label,
        revision=REVISION,
        n=counted.result.n,
        population=counted.result.population,
        index_cents=counted.result.index,
        margin_cents=interval.margin if interval else 0,
        category=counted.result.band.category if counted.result.band else None,
        content=content,
        sha256=digest.hex(),
        previous_sha256=previous.sha256 if previous else None,
        signature=signer.sign(digest),
        public_key=signer.public_key,
        report_sha256=await files.put(government, report),
        sealed_by=actor.id,
        sealed_at=now,
    )
    session.add(stored)
    emit(session, _event(stored, counted), government=government, key=survey_round.id)
    await session.flush()
    return SealRead.model_validate(stored)


async def read(session: AsyncSession, government: str, seal_id: UUID) -> SealRead:
    """The seal; raises SealNotFound."""
    return SealRead.model_validate(await _found(session, government, seal_id))


async def report(session: AsyncSession, government: str, seal_id: UUID, files: Files) -> bytes:
    """The report as PDF; raises SealNotFound."""
    found = await _found(session, government, seal_id)
    return await files.get(government, found.report_sha256)


async def listed(
    session: AsyncSession, government: str, paging: PageQuery, *, unit_id: UUID | None
) -> Sequence[SealSummary]:
    """One page of sealed results, newest first, and one row more."""
    rows = await repository.page(
        session, government, unit_id=unit_id, after=paging.after, limit=paging.limit + 1
    )
    return [SealSummary.model_validate(row) for row in rows]


async def _found(session: AsyncSession, government: str, seal_id: UUID) -> Seal:
    found = await repository.find(session, government, seal_id)
    if found is None:
        raise SealNotFound
    return found


async def _count(session: AsyncSession, government: str, survey_round: Round) -> Counted:
    connection = await bare(session)
    edition = instruments.find(survey_round.instrument)
    result = await index.of_round(connection, government, survey_round)
    if not result.n:
        raise NothingToSeal
    cells, proven = await tallies.proven(
        connection, government, survey_round.id, elements=len(edition.elements)
    )
    if not proven:
        raise CountsDisagree
    asked = await periods.asked_about(session, government, survey_round.id)
    return Counted(
        edition=edition,
        result=result,
        services=await index.of_services(connection, government, survey_round),
        names={one.service_id: one.name for one in asked},
        cells=cells,
        responses_sha256=await repository.digest_of_responses(
            connection, government, survey_round.id
        ),
    )


def _content(place: Government, survey_round: Round, counted: Counted) -> dict[str, Any]:
    """The seal's public content. Daily cells could tell what one person said, so only their
    hash is in it; sums over the whole round are enough to compute the result again."""
    result = counted.result
    accepted = [cell for cell in counted.cells if cell.status == "accepted"]
    return {
        "format": FORMAT,
        "government": place.government,
        "unit_id": str(survey_round.unit_id),
        "period": {
            "id": str(survey_round.id),
            "label": survey_round.label,
            "opens_on": survey_round.opens_on.isoformat(),
            "closed_on": survey_round.closed_on.isoformat() if survey_round.closed_on else None,
        },
        "revision": REVISION,
        "instrument": counted.edition.code,
        "edition": counted.edition.edition,
        "population": result.population,
        "needed": result.needed,
        "n": result.n,
        "index_cents": result.index,
        "interval": result.interval._asdict() if result.interval else None,
        "category": result.band.category if result.band else None,
        "reasons": list(result.reasons),
        "elements": [
            {"code": element.code, "mean_thousandths": element.mean, "index_cents": element.index}
            for element in result.elements
        ],
        "sums": [sum(column) for column in zip(*(c.sums for c in accepted), strict=True)],
        "products": [sum(column) for column in zip(*(c.products for c in accepted), strict=True)],
        "statuses": _statuses(counted.cells),
        "services": [
            {"service_id": str(key) if key else None, "n": m.n, "index_cents": m.index}
            for key, m in _shown(counted).items()
        ],
        "cells_sha256": hashlib.sha256(canonical({"cells": _cells(counted.cells)})).hexdigest(),
        "responses_sha256": counted.responses_sha256,
    }


def _cells(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    return [
        {
            "service_id": str(cell.service_id),
            "channel": cell.channel,
            "answered_on": cell.answered_on.isoformat(),
            "status": cell.status,
            "n": cell.n,
            "total": cell.total,
            "squares": cell.squares,
            "sums": list(cell.sums),
            "products": list(cell.products),
        }
        for cell in cells
    ]


def _statuses(cells: Sequence[Cell]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for cell in cells:
        counts[cell.status] += cell.n
    return dict(sorted(counts.items()))


def _channels(cells: Sequence[Cell], status: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for cell in cells:
        if cell.status == status:
            counts[cell.channel] += cell.n
    return counts


def _shown(counted: Counted) -> dict[UUID | None, Measurement]:
    secret = rules.hidden({key: m.n for key, m in counted.services.items()})
    return {key: m for key, m in counted.services.items() if key not in secret}


def _parts(counted: Counted) -> list[PartResult]:
    """Services for the report; the whole unit alone is no breakdown."""
    if set(counted.services) == {None}:
        return []
    shown = _shown(counted)
    parts = []
    for key in counted.services:
        name = counted.names.get(key, "Layanan lain") if key else "Unit secara umum"
        found = shown.get(key)
        parts.append(PartResult(name, found.n if found else None, found.index if found else None))
    return parts


def _event(stored: Seal, counted: Counted) -> PeriodSealed:
    return PeriodSealed(
        period_id=stored.period_id,
        label=stored.label,
        unit_id=stored.unit_id,
        instrument=counted.edition.code,
        edition=counted.edition.edition,
        n=stored.n,
        population=stored.population,
        index=points(stored.index_cents),
        margin=points(stored.margin_cents),
        category=stored.category,
        lowest=[
            LowElement(element=e.code, mean=thousandths(e.mean)) for e in counted.result.lowest
        ],
        services=[
            ServiceIndex(service_id=key, n=m.n, index=points(m.index))
            for key, m in counted.services.items()
            if key is not None and m.index is not None
        ],
        sha256=stored.sha256,
        revision=stored.revision,
    )
