"""Sealing a round: its rows freeze, its result is signed, chained and printed."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.database import Database
from prima_chassis.directory import Government
from prima_chassis.events import emit
from prima_chassis.files import Files
from prima_chassis.pages import PageQuery
from survey_api.connections import bare
from survey_api.disclosure import actions as disclosure
from survey_api.followup_plans import actions as followups
from survey_api.followup_plans.actions import Line
from survey_api.instruments import actions as instruments
from survey_api.invalidations import actions as invalidations
from survey_api.periods import actions as periods
from survey_api.reports import actions as reports
from survey_api.reports.actions import Sealed, Surroundings
from survey_api.results import actions as results
from survey_api.results.actions import Counted
from survey_api.revisions import actions as revisions
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.seals import repository, rules, schemas
from survey_api.seals.errors import SealNotFound, TooFewToShow
from survey_api.seals.events import PeriodSealed
from survey_api.seals.models import Seal
from survey_api.seals.schemas import ChainLink, SealProof, SealRead, SealSummary
from survey_api.signing import Signer, canonical

SealWhole = schemas.SealWhole
"""A frozen result with everything needed to check it."""
EARLIER = 7
"""Sealed rounds before this one that a report shows."""


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
) -> SealWhole:
    """Freeze the round for ever and keep its result.

    Raises PeriodNotFound, VersionStale, WrongState, InvalidationUndecided, NothingToSeal,
    ReportFailed, and CountsDisagree when counting the rows again gives another result.
    """
    survey_round = await periods.move(
        session, actor, government, period_id, action="seal", expected=expected
    )
    await invalidations.require_decided(session, government, period_id)
    counted = await results.count(session, government, survey_round)
    place = await directory.government(session, government)
    sealed_on, lowest = clock.today(place.timezone), counted.result.lowest
    plan = await followups.plan(session, government, survey_round, lowest, sealed_on=sealed_on)
    await followups.effects(session, government, survey_round)
    seal_id, now = uuid4(), clock.now()
    previous = await repository.last_for_update(session, government)
    content = results.content(government, survey_round, counted) | {
        "id": str(seal_id),
        "number": previous.number + 1 if previous else 1,
        "revision": survey_round.revision,
        "previous_sha256": previous.sha256 if previous else None,
        "sealed_at": now.isoformat(),
    }
    content["revises"] = await _revised(session, government, survey_round, content)
    stored = _seal(survey_round, counted, content, signer=signer, sealed_by=actor.id, at=now)
    around = await _around(session, government, survey_round, counted, plan)
    report = await reports.make(await _sealed(session, place, stored, public_url), around)
    stored.report_sha256 = await files.put(government, report)
    session.add(stored)
    emit(session, PeriodSealed.of(stored), government=government, key=survey_round.id)
    await session.flush()
    return SealWhole.model_validate(stored)


async def read(
    session: AsyncSession, visitor: Actor | None, government: str, seal_id: UUID
) -> SealRead:
    """The seal, as far as the visitor may know it; raises SealNotFound."""
    found = SealRead.model_validate(await _found(session, government, seal_id))
    return found.told(await disclosure.reach(session, visitor, government))


async def reported(
    session: AsyncSession, visitor: Actor | None, government: str, seal_id: UUID
) -> SealRead:
    """The seal, if the visitor may read its report; raises SealNotFound and TooFewToShow."""
    found = await read(session, visitor, government, seal_id)
    if found.report_sha256 is None:
        raise TooFewToShow
    return found


async def printed(database: Database, government: str, seal_id: UUID, *, public_url: str) -> Sealed:
    """The seal as a poster tells of it, made without a connection; SealNotFound, TooFewToShow."""
    async with database.transaction(government) as session:
        found = await _found(session, government, seal_id)
        if found.hidden:
            raise TooFewToShow
        place = await directory.government(session, government)
        return await _sealed(session, place, found, public_url)


async def listed(
    session: AsyncSession,
    visitor: Actor | None,
    government: str,
    paging: PageQuery,
    *,
    unit_id: UUID | None,
) -> Sequence[SealSummary]:
    """One page of sealed results, newest first, and one row more."""
    rows = await repository.page(
        session, government, unit_id=unit_id, after=paging.after, limit=paging.limit + 1
    )
    within = await disclosure.reach(session, visitor, government)
    return [SealSummary.model_validate(row).told(within) for row in rows]


async def hidden(session: AsyncSession, government: str) -> Collection[UUID]:
    """The sealed rounds of which the public may know nothing but how many answered."""
    return await repository.rounds_below(session, government, disclosure.FEWEST_SHOWN)


async def proof(session: AsyncSession, government: str, seal_id: UUID) -> SealProof:
    """The chain from the first seal to this one; raises SealNotFound."""
    found = await _found(session, government, seal_id)
    links = await repository.chain(session, government, found.number)
    return SealProof(
        seal_id=found.id,
        number=found.number,
        sha256=found.sha256,
        algorithm="Ed25519",
        chain=[ChainLink.model_validate(link) for link in links],
    )


async def head(session: AsyncSession, government: str) -> str | None:
    """sha256 of the newest seal; another one whenever anything was sealed."""
    newest = await repository.head(session, government)
    return newest.sha256 if newest else None


async def standing(
    session: AsyncSession,
    government: str,
    *,
    unit_id: UUID | None = None,
    label: str | None = None,
    limit: int,
) -> Sequence[SealWhole]:
    """Sealed results that no later revision has replaced, newest label first."""
    rows = await repository.newest(session, government, unit_id=unit_id, label=label, limit=limit)
    return [SealWhole.model_validate(row) for row in rows]


async def _found(session: AsyncSession, government: str, seal_id: UUID) -> Seal:
    found = await repository.find(session, government, seal_id)
    if found is None:
        raise SealNotFound
    return found


async def _revised(
    session: AsyncSession, government: str, survey_round: Round, content: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Which seal this one corrects, why, and what is different; None for a first one."""
    found = await revisions.correction(session, government, survey_round)
    if found is None:
        return None
    corrected = await repository.of_period(session, government, found.revises_id)
    if corrected is None:
        raise SealNotFound
    return {
        "seal_id": str(corrected.id),
        "number": corrected.number,
        "sha256": corrected.sha256,
        "reason": found.reason,
        "count_late": found.count_late,
        "responses": [moved._asdict() for moved in found.moved],
        "changed": rules.difference(corrected.content, content, counts_only=corrected.hidden),
    }


def _seal(
    survey_round: Round,
    counted: Counted,
    content: dict[str, Any],
    *,
    signer: Signer,
    sealed_by: str,
    at: datetime,
) -> Seal:
    """The seal of `content`, still without its report."""
    result = counted.result
    digest = hashlib.sha256(canonical(content)).digest()
    return Seal(
        government=content["government"],
        id=UUID(content["id"]),
        number=content["number"],
        period_id=survey_round.id,
        unit_id=survey_round.unit_id,
        label=survey_round.label,
        revision=content["revision"],
        n=result.n,
        population=result.population,
        index_cents=result.index,
        margin_cents=result.interval.margin if result.interval else 0,
        category=result.band.category if result.band else None,
        content=content,
        sha256=digest.hex(),
        previous_sha256=content["previous_sha256"],
        signature=signer.sign(digest),
        public_key=signer.public_key,
        sealed_by=sealed_by,
        sealed_at=at,
    )


async def _sealed(
    session: AsyncSession, place: Government, stored: Seal, public_url: str
) -> Sealed:
    """The seal as documents tell of it."""
    unit = await directory.unit(session, place.government, stored.unit_id)
    origin = public_url.rstrip("/")
    return Sealed(
        government=place.name,
        unit=unit.name if unit else place.name,
        edition=instruments.find(stored.content["instrument"]),
        content=stored.content,
        sha256=stored.sha256,
        sealed_at=stored.sealed_at,
        sealed_on=stored.sealed_at.astimezone(ZoneInfo(place.timezone)).date(),
        url=f"{origin}/{place.government}/survei/{stored.unit_id}?masa={stored.label}",
        board_url=f"{origin}/{place.government}/survei/{stored.unit_id}",
    )


async def _around(
    session: AsyncSession,
    government: str,
    survey_round: Round,
    counted: Counted,
    plan: Sequence[Line],
) -> Surroundings:
    """What the report says beside the result; nothing of earlier rounds that few answered."""
    secret = await hidden(session, government)
    before = await followups.before(session, government, survey_round)
    names: dict[UUID | None, str] = {
        key: counted.names.get(key, "Layanan lain") if key else "Unit secara umum"
        for key in counted.services
    }
    shown = counted.shown
    return Surroundings(
        names={str(key) if key else None: name for key, name in names.items()},
        hidden=[name for key, name in names.items() if key not in shown],
        earlier=await _earlier(session, government, survey_round),
        plan=plan,
        before=[line for line in before if line.period_id not in secret],
    )


async def _earlier(
    session: AsyncSession, government: str, survey_round: Round
) -> Sequence[Mapping[str, Any]]:  # Any: JSON documents
    """Contents of the unit's newest seals of rounds that ended earlier, oldest first.

    They are of any edition of the instrument; a survey of something else is no earlier round.
    """
    kind = instruments.find(survey_round.instrument).instrument
    rounds = await survey_rounds.begun(
        await bare(session),
        government,
        instruments=[one.code for one in instruments.editions() if one.instrument == kind],
        units=[survey_round.unit_id],
    )
    ended = [one for one in rounds if one.is_sealed and one.ends < survey_round.ends]
    chosen = sorted(ended, key=lambda one: one.ends, reverse=True)[:EARLIER]
    sealed = await repository.of_periods(session, government, [one.id for one in chosen])
    seals = [sealed[one.id] for one in reversed(chosen)]
    return [one.content for one in seals if not one.hidden]
