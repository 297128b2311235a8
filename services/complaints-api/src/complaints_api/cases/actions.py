"""Open cases, find them, and move them through their table of states.

An act on a case is: take it (find, lock, check the version and the table), refuse, change, then
`carry_out`: the state, the clocks, the history and the version move together or not at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import repository, rules, schemas
from complaints_api.cases.errors import ActionNotPossible, ComplaintNotFound
from complaints_api.cases.models import NEVER, Complaint
from complaints_api.cases.rules import Reach, Transition
from complaints_api.clocks import actions as clocks
from complaints_api.sealing import actions as sealing
from complaints_api.sealing.actions import Box, Keyring, Purpose
from complaints_api.staff.actions import COORDINATE, HANDLE, INSPECT, Desk
from complaints_api.timeline import actions as timeline
from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor, NotAllowed

Action = rules.Action
State = rules.State
Track = rules.Track
Party = rules.Party
Outcome = rules.Outcome
Kind = rules.Kind
IdentityClass = rules.IdentityClass
MAX_REFUSALS = rules.MAX_REFUSALS
CaseState = schemas.CaseState
Filters = repository.Filters

HIDES_MOMENT = frozenset({"sealed", "anonymous"})
SCOPES = {Party.COORDINATOR: COORDINATE, Party.HANDLER: HANDLE, Party.INSPECTOR: INSPECT}


@dataclass(frozen=True, slots=True)
class Case:
    """A locked complaint in the hands of somebody who may do `row` to it."""

    session: AsyncSession
    keys: Keyring
    complaint: Complaint
    where: clocks.Place
    row: Transition
    party: Party
    actor: str | None
    reach: Reach | None
    """What a member of staff reaches; None for reporters and the system."""

    async def box(self) -> Box:
        """Seals and opens what was said about the case."""
        place = (self.complaint.government, self.complaint.id)
        return await sealing.box(self.session, self.keys, *place, Purpose.STORY)

    @property
    def secret(self) -> bool:
        """Whether the inspectorate leads and everybody else is kept out."""
        return self.complaint.track == Track.INSPECTORATE

    @property
    def event(self) -> str:
        """What the history will say."""
        return rules.EVENTS[self.row.action]

    def moment(self) -> datetime:
        """Now; only the day when the reporter's moment must not be known."""
        hidden = self.party is Party.REPORTER and self.complaint.identity_class in HIDES_MOMENT
        return _midnight(self.where) if hidden else clock.now()

    def answer(self, response: Response) -> CaseState:
        """Where the case stands now, for the member of staff who acted on it."""
        complaint = self.complaint
        held = rules.acting(self.reach, complaint.assigned_unit) if self.reach else frozenset()
        etags.tag(response, complaint.version)
        return CaseState.of(complaint, allowed(complaint, held))


def _midnight(where: clocks.Place) -> datetime:
    return datetime.combine(where.today, time(), ZoneInfo(where.timezone))


def allowed(complaint: Complaint, acting: frozenset[Party]) -> list[Action]:
    """What somebody acting in these capacities can do with `complaint` now."""
    found = rules.allowed(State(complaint.state), Track(complaint.track), acting)
    if complaint.outcome == Outcome.OBJECTION_DISMISSED:
        found = [action for action in found if action is not Action.OBJECT]
    return found


def sees_identity(complaint: Complaint, acting: frozenset[Party]) -> bool:
    """Whether somebody acting in these capacities is shown the reporter without further ado."""
    return rules.sees_identity(complaint.identity_class, acting)


async def _reach(session: AsyncSession, actor: Actor, government: str) -> Reach:
    return Reach(
        within=await directory.within(session, actor, government),
        coordinates=actor.may(COORDINATE),
        inspects=actor.may(INSPECT),
        handles=actor.may(HANDLE),
    )


async def queue(
    session: AsyncSession,
    actor: Actor,
    *,
    government: str,
    filters: Filters,
    after: Sequence[Any] | None,
    limit: int,
) -> list[tuple[Complaint, list[Action]]]:
    """Cases that exist for `actor` by their next deadline, each with what the actor can do;
    `after` is (due_on, id)."""
    reach = await _reach(session, actor, government)
    found = await repository.queue(
        session, government, reach=reach, filters=filters, after=after, limit=limit
    )
    return [(c, allowed(c, rules.acting(reach, c.assigned_unit))) for c in found]


async def figures(
    session: AsyncSession, government: str, *, today: date, before: date
) -> repository.Figures:
    """How many cases there are; of the inspectorate's, only how many were filed `before`."""
    return await repository.figures(session, government, today=today, before=before)


async def find(
    session: AsyncSession, actor: Actor, *, government: str, complaint_id: UUID
) -> tuple[Complaint, frozenset[Party]]:
    """A case that exists for `actor`, and in what capacities they act on it."""
    reach = await _reach(session, actor, government)
    complaint = await repository.find(session, government, complaint_id, reach=reach)
    if complaint is None:
        raise ComplaintNotFound
    return complaint, rules.acting(reach, complaint.assigned_unit)


async def of_reporter(session: AsyncSession, government: str, complaint_id: UUID) -> Complaint:
    """The reporter's own case, to be read; whoever calls has checked the receipt."""
    complaint = await repository.of_reporter(session, government, complaint_id, locked=False)
    if complaint is None:
        raise ComplaintNotFound
    return complaint


async def take(desk: Desk, action: Action) -> Case:
    """Lock a case for a member of staff who may do `action` to it and has seen its version."""
    session, government = desk.session, desk.government
    reach = await _reach(session, desk.actor, government)
    complaint = await repository.find_for_update(
        session, government, desk.complaint_id, reach=reach
    )
    if complaint is None:
        raise ComplaintNotFound
    etags.check(desk.expected, complaint.version)
    row, party = _permit(complaint, action, rules.acting(reach, complaint.assigned_unit))
    where = await clocks.place(session, government)
    return Case(session, desk.keys, complaint, where, row, party, desk.actor.id, reach)


async def take_as_reporter(
    session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID, *actions: Action
) -> Case:
    """Lock the reporter's own case for the first of `actions` that is possible."""
    complaint = await repository.of_reporter(session, government, complaint_id, locked=True)
    if complaint is None:
        raise ComplaintNotFound
    held = frozenset({Party.REPORTER})
    possible = allowed(complaint, held)
    action = next((action for action in actions if action in possible), actions[-1])
    row, party = _permit(complaint, action, held)
    where = await clocks.place(session, government)
    return Case(session, keys, complaint, where, row, party, None, None)


async def take_as_system(
    session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID, action: Action
) -> Case | None:
    """Lock a case for background work; None while a person works on it."""
    complaint = await repository.free_for_update(session, government, complaint_id)
    if complaint is None:
        return None
    row, party = _permit(complaint, action, frozenset({Party.SYSTEM}))
    where = await clocks.place(session, government)
    return Case(session, keys, complaint, where, row, party, None, None)


def _permit(
    complaint: Complaint, action: Action, held: frozenset[Party]
) -> tuple[Transition, Party]:
    """The row of the table and the capacity; refuses what is not in it."""
    possible = allowed(complaint, held)
    row = rules.transition(State(complaint.state), action)
    may = rules.parties(row, Track(complaint.track)) if row else frozenset()
    if may and not held & may:
        raise NotAllowed(scope=" / ".join(SCOPES.get(party, party) for party in sorted(may)))
    if row is None or action not in possible:
        raise ActionNotPossible(allowed=", ".join(possible) or "-")
    return row, min(held & may)


async def open_case(
    session: AsyncSession,
    keys: Keyring,
    values: Mapping[str, Any],
    *,
    actor: str | None,
    where: clocks.Place,
) -> Complaint:
    """Store a new complaint, start its clocks and its history. `values` are columns."""
    complaint = Complaint(
        **values,
        state=State.RECEIVED,
        refusals=0,
        due_on=NEVER,
        filed_on=where.today,
        timeline_length=0,
        timeline_hash=timeline.START,
        version=1,
    )
    hidden = complaint.identity_class in HIDES_MOMENT
    said = timeline.Said(
        event="filed",
        at=_midnight(where) if hidden else clock.now(),
        party="officer" if actor else Party.REPORTER,
        actor=None if hidden else actor,
        facts={"kind": complaint.kind, "channel": complaint.channel},
    )
    _append(session, keys, complaint, said)
    session.add(complaint)
    await session.flush()
    first = clocks.Change(start=rules.FIRST_CLOCKS)
    await _turn(session, complaint, where, first)
    return complaint


async def _turn(
    session: AsyncSession, complaint: Complaint, where: clocks.Place, change: clocks.Change
) -> list[str]:
    """Change the clocks; the deadlines that turned out to be missed."""
    matter = clocks.Matter(
        complaint.government, complaint.id, complaint.statutory, complaint.settlement
    )
    turned = await clocks.turn(session, where, matter, change)
    complaint.due_on = turned.due_on or NEVER
    return turned.missed


async def carry_out(case: Case, facts: timeline.Facts | None = None) -> None:
    """Apply the transition that the case was taken for."""
    complaint, row = case.complaint, case.row
    complaint.state = row.to or complaint.state
    complaint.outcome = row.outcome
    complaint.ended_on = case.where.today if row.outcome else None
    change = clocks.Change(**asdict(row.effects))
    for name in await _turn(case.session, complaint, case.where, change):
        note(case, "deadline_breached", {"clock": name})
    complaint.version += 1
    said = timeline.Said(case.event, case.moment(), case.party, case.actor, facts or {})
    _append(case.session, case.keys, complaint, said)


def note(case: Case, event: str, facts: timeline.Facts) -> None:
    """Add to the history something that the system noticed."""
    said = timeline.Said(event, clock.now(), Party.SYSTEM, None, facts)
    _append(case.session, case.keys, case.complaint, said)


async def record(
    session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID, said: timeline.Said
) -> None:
    """Add to the history something that leaves the case itself as it is."""
    complaint = await repository.of_reporter(session, government, complaint_id, locked=True)
    if complaint is None:
        raise ComplaintNotFound
    complaint.version += 1
    _append(session, keys, complaint, said)


def _append(
    session: AsyncSession, keys: Keyring, complaint: Complaint, said: timeline.Said
) -> None:
    head = timeline.Head(complaint.timeline_length, complaint.timeline_hash)
    place = (complaint.government, complaint.id)
    head = timeline.append(session, keys, head, said, place=place)
    complaint.timeline_length, complaint.timeline_hash = head.length, head.hash
