"""Correcting a sealed result: never in place, but as a new round that says why and what."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.instruments import actions as instruments
from survey_api.periods import actions as periods
from survey_api.revisions import repository
from survey_api.revisions.errors import NotARevision
from survey_api.revisions.models import DroppedRevision, Revision
from survey_api.revisions.schemas import RevisionCreate, RevisionRead
from survey_api.rounds.actions import Round


class Moved(NamedTuple):
    """Responses whose status the correction changed; `was` is None for those it added."""

    was: str | None
    became: str
    n: int


class Correction(NamedTuple):
    """Why a round corrects another, and which of its responses stand differently."""

    revises_id: UUID
    reason: str
    count_late: bool
    moved: Sequence[Moved]


async def begin(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, command: RevisionCreate
) -> RevisionRead:
    """Open the next revision of a sealed round with a copy of everything it holds.

    The sealed round stays as it is, and public, until the revision is sealed. Raises
    PeriodNotFound, WrongState, RevisionExists.
    """
    opened = await periods.revise(session, actor, government, period_id)
    row = Revision(
        government=government,
        period_id=opened.id,
        reason=command.reason,
        count_late=command.count_late,
        opened_by=actor.id,
        opened_at=clock.now(),
    )
    session.add(row)
    connection = await bare(session)
    copied = await repository.copy_responses(
        connection, government, period_id, opened.id, count_late=command.count_late
    )
    elements = len(instruments.find(opened.instrument).elements)
    await repository.copy_cells(
        connection,
        government,
        period_id,
        opened.id,
        elements=elements,
        count_late=command.count_late,
    )
    await repository.copy_circumstances(connection, government, period_id, opened.id)
    return RevisionRead(
        period_id=opened.id,
        revises_id=period_id,
        revision=opened.revision,
        reason=row.reason,
        count_late=row.count_late,
        copied=copied,
        opened_at=row.opened_at,
    )


async def drop(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, *, expected: int
) -> None:
    """Give up a revision that is not sealed: from now on it is as if nobody had begun it.

    Its rows stay, frozen, and who dropped it is known for ever: whoever corrects a result until it
    pleases must not do so unseen. Raises PeriodNotFound, NotARevision, VersionStale, WrongState.
    """
    begun = await periods.require(session, actor, government, period_id)
    if begun.revises_id is None:
        raise NotARevision
    await periods.move(session, actor, government, period_id, action="drop", expected=expected)
    session.add(
        DroppedRevision(
            government=government,
            period_id=period_id,
            dropped_by=actor.id,
            dropped_at=clock.now(),
        )
    )


async def correction(
    session: AsyncSession, government: str, survey_round: Round
) -> Correction | None:
    """What the round corrects; None for a first one."""
    row = await repository.find(session, government, survey_round.id)
    if row is None or survey_round.revises_id is None:
        return None
    moved = await repository.moved(
        await bare(session), government, survey_round.revises_id, survey_round.id
    )
    return Correction(
        survey_round.revises_id,
        row.reason,
        row.count_late,
        [Moved(m["was"], m["became"], m["n"]) for m in moved],
    )


async def first(session: AsyncSession, government: str, survey_round: Round) -> Round:
    """The round with which the line of corrections began; what was handed out for it stays there.

    Of a round that corrects nothing, itself.
    """
    while survey_round.revises_id is not None:
        survey_round = await periods.get(session, government, survey_round.revises_id)
    return survey_round
