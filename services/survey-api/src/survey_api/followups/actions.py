"""What a unit does about its follow-up plan: who, until when, and how it can be seen."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.files import Files
from prima_chassis.pages import PageQuery
from survey_api.followup_plans import actions as plans
from survey_api.followup_plans.actions import Line
from survey_api.followups import repository, rules
from survey_api.followups.errors import (
    EvidenceMissing,
    EvidenceNotFound,
    EvidenceUnreadable,
    TooMuchEvidence,
)
from survey_api.followups.models import EvidenceFile
from survey_api.followups.schemas import (
    EvidenceRead,
    FollowUpChange,
    FollowUpRead,
    PublicFollowUp,
    ShownState,
)
from survey_api.privacy import actions as privacy
from survey_api.seals import actions as seals

MOST = 20
"""Files of one follow-up."""
ADDRESS = "/api/survey/v1/governments/{}/followups/{}/evidence/{}"


class Content(NamedTuple):
    """A file with what is needed to send it."""

    name: str
    media_type: str
    body: bytes


async def listed(
    session: AsyncSession,
    actor: Actor,
    government: str,
    paging: PageQuery,
    *,
    unit_id: UUID | None,
    period_id: UUID | None,
    state: ShownState | None,
) -> Sequence[FollowUpRead]:
    """One page of follow-ups within reach, the latest due first, and one row more."""
    lines = await plans.listed(
        session,
        government,
        paging,
        within=await directory.within(session, actor, government),
        unit_id=unit_id,
        period_id=period_id,
        state=state,
    )
    return await _shown(session, government, lines)


async def public(
    session: AsyncSession, government: str, paging: PageQuery, *, unit_id: UUID | None
) -> Sequence[PublicFollowUp]:
    """One page of what units have promised, the latest due first, and one row more.

    A promise tells which elements were lowest, and its effect how they are now: neither is told of
    rounds that few answered.
    """
    secret = await seals.hidden(session, government)
    lines = await plans.listed(
        session, government, paging, within=None, unit_id=unit_id, without=secret
    )
    shown = [PublicFollowUp.model_validate(line) for line in lines]
    return [
        one.model_copy(
            update={
                "program": privacy.scrub(one.program),
                "effect": None if one.effect and one.effect.against in secret else one.effect,
            }
        )
        for one in shown
    ]


async def read(
    session: AsyncSession, actor: Actor, government: str, followup_id: UUID
) -> FollowUpRead:
    """The follow-up within reach; raises FollowUpNotFound."""
    line = await plans.read(session, actor, government, followup_id)
    [shown] = await _shown(session, government, [line])
    return shown


async def change(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    command: FollowUpChange,
    *,
    expected: int,
) -> FollowUpRead:
    """Plan the follow-up. Raises FollowUpNotFound, VersionStale, FollowUpDone, DueDayRefused."""
    given = command.model_dump(exclude_unset=True)
    wanted = {k: v for k, v in given.items() if v is not None or k == "owner_name"}
    await plans.change(session, actor, government, followup_id, expected=expected, **wanted)
    return await read(session, actor, government, followup_id)


async def complete(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    *,
    note: str,
    expected: int,
) -> FollowUpRead:
    """Say that it is done, which evidence must show.

    Raises FollowUpNotFound, VersionStale, FollowUpDone, OwnerMissing, EvidenceMissing.
    """
    line = await plans.read(session, actor, government, followup_id)
    if not await repository.of_followups(session, government, [line.id]):
        raise EvidenceMissing

    await plans.complete(session, actor, government, line.id, note=note, expected=expected)
    return await read(session, actor, government, line.id)


async def add_evidence(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    *,
    name: str | None,
    content: bytes,
    files: Files,
) -> FollowUpRead:
    """Add a file; the same content again adds nothing.

    Raises EvidenceUnreadable, FollowUpNotFound, FollowUpDone, TooMuchEvidence.
    """
    kind = rules.kind_of(content)
    if kind is None:
        raise EvidenceUnreadable
    # Locked before it is looked at: whoever adds something else meanwhile comes after this.
    await plans.hold(session, actor, government, followup_id)
    kept = await repository.of_followups(session, government, [followup_id])
    digest = await files.put(government, content)
    if digest in {one.sha256 for one in kept}:
        return await read(session, actor, government, followup_id)
    if len(kept) >= MOST:
        raise TooMuchEvidence(most=MOST)

    await plans.touch(session, actor, government, followup_id)
    session.add(
        EvidenceFile(
            government=government,
            id=uuid4(),
            followup_id=followup_id,
            name=rules.file_name(name, kind.ending),
            media_type=kind.media_type,
            size=len(content),
            sha256=digest,
            added_by=actor.id,
            added_at=clock.now(),
        )
    )
    await session.flush()
    return await read(session, actor, government, followup_id)


async def read_evidence(
    session: AsyncSession,
    actor: Actor,
    government: str,
    followup_id: UUID,
    evidence_id: UUID,
    files: Files,
) -> Content:
    """The file; raises FollowUpNotFound, EvidenceNotFound."""
    line = await plans.read(session, actor, government, followup_id)
    kept = await repository.of_followups(session, government, [line.id])
    found = next((one for one in kept if one.id == evidence_id), None)
    if found is None:
        raise EvidenceNotFound
    return Content(found.name, found.media_type, await files.get(government, found.sha256))


async def _shown(
    session: AsyncSession, government: str, lines: Sequence[Line]
) -> Sequence[FollowUpRead]:
    kept: defaultdict[UUID, list[EvidenceFile]] = defaultdict(list)
    for one in await repository.of_followups(session, government, [line.id for line in lines]):
        kept[one.followup_id].append(one)
    return [_read(government, line, kept[line.id]) for line in lines]


def _read(government: str, line: Line, kept: Sequence[EvidenceFile]) -> FollowUpRead:
    told: dict[str, Any] = asdict(line)  # Any: as different as its fields
    evidence = [
        EvidenceRead(
            id=one.id,
            name=one.name,
            media_type=one.media_type,
            size=one.size,
            sha256=one.sha256,
            url=ADDRESS.format(government, line.id, one.id),
            added_at=one.added_at,
        )
        for one in kept
    ]
    allowed = [] if line.state == "done" else ["change", "add_evidence", "complete"]
    return FollowUpRead.model_validate(told | {"evidence": evidence, "allowed_actions": allowed})
