"""What staff see: the queue of cases by urgency, and one case with everything about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.assignments import actions as assignments
from complaints_api.cases import actions as cases
from complaints_api.clocks import actions as clocks
from complaints_api.decisions import actions as decisions
from complaints_api.desk.schemas import CaseRead, CaseSummary, Narrowed
from complaints_api.identities import actions as identities
from complaints_api.messages import actions as messages
from complaints_api.sealing import actions as sealing
from complaints_api.sealing.actions import Keyring, Purpose
from complaints_api.timeline import actions as timeline
from prima_chassis import clock, directory
from prima_chassis.auth import Actor


@dataclass(frozen=True, slots=True)
class Reader:
    """A member of staff who looks and does not touch."""

    session: AsyncSession
    keys: Keyring
    actor: Actor
    government: str
    language: str


async def queue(
    reader: Reader, narrowed: Narrowed, *, after: Sequence[Any] | None, limit: int
) -> list[CaseSummary]:
    """One page of the cases that exist for the reader, the most urgent first."""
    place = await directory.government(reader.session, reader.government)
    today = clock.today(place.timezone)
    found = await cases.queue(
        reader.session,
        reader.actor,
        government=reader.government,
        filters=cases.Filters(
            state=narrowed.state,
            kind=narrowed.kind,
            unit=narrowed.unit,
            overdue_on=today if narrowed.overdue else None,
        ),
        after=after and (date.fromisoformat(after[0]), UUID(after[1])),
        limit=limit,
    )
    return [CaseSummary.model_validate(complaint.shown(today)) for complaint, _ in found]


def place_in_queue(shown: CaseSummary) -> list[str]:
    """Where a case stands in the queue, for the cursor."""
    return [(shown.due_on or date.max).isoformat(), str(shown.id)]


async def read(reader: Reader, complaint_id: UUID) -> CaseRead:
    """One case with everything about it that the reader may see."""
    session, keys, actor = reader.session, reader.keys, reader.actor
    place = (reader.government, complaint_id)
    complaint, acting = await cases.find(
        session, actor, government=reader.government, complaint_id=complaint_id
    )
    where = await clocks.place(session, reader.government)
    box = await sealing.box(session, keys, *place, Purpose.STORY)
    head = timeline.Head(complaint.timeline_length, complaint.timeline_hash)
    history = await timeline.history(session, keys, head, place=place)
    shown = await identities.show(
        session, keys, actor, place=place, permitted=cases.sees_identity(complaint, acting)
    )
    wish = complaint.resolution
    return CaseRead.model_validate(
        complaint.shown(where.today)
        | {
            "story": box.open("story", complaint.story),
            "desired_resolution": box.open("resolution", wish) if wish else None,
            "identity": shown,
            "binding_on": await clocks.due_before(session, *place),
            "clocks": await clocks.clocks_of(session, *place, reader.language),
            "timeline": history.for_staff(reader.language),
            "intact": history.intact,
            "messages": await messages.for_staff(session, box),
            "assignments": await assignments.chain(session, box),
            "decisions": await decisions.decisions(session, box),
            "objections": await decisions.objections(session, box),
            "allowed_actions": cases.allowed(complaint, acting),
        }
    )
