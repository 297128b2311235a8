from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from prima_chassis.calendar import DayUnit
from prima_chassis.directory import Within
from standards_api.catalogue import actions as catalogue
from standards_api.consultations import repository
from standards_api.consultations.errors import (
    ClosesBeforeOpening,
    ConsultationInState,
    ConsultationNotFound,
    ConsultationNotOpen,
    ServiceNotReady,
)
from standards_api.consultations.models import Consultation, DiscussedStandard, Participant
from standards_api.consultations.schemas import AddParticipants, PlanConsultation
from standards_api.lifecycle import VersionState
from standards_api.rounds import Group, RoundState
from standards_api.standards import actions as standards
from standards_api.standards.errors import WrongState
from standards_api.statutory import COMMENT_WORKING_DAYS


@dataclass(frozen=True, slots=True)
class Subject:
    """A standard that a round is about."""

    service_id: UUID
    number: int
    drafted: bool


async def plan(
    session: AsyncSession, actor: Actor, government: str, command: PlanConsultation
) -> Consultation:
    """Plan a round over submitted drafts, or over standards in force."""
    services = [
        await catalogue.within_reach(session, actor, government, service_id)
        for service_id in dict.fromkeys(command.service_ids)
    ]
    subjects = [await _subject(session, government, s.id, s.name) for s in services]
    allowed = await catalogue.reach(session, actor, government)
    units = {service.unit_id for service in services}
    unit_id = command.unit_id
    if unit_id is None and (len(units) == 1 or allowed.within is not None):
        unit_id = services[0].unit_id
    if not allowed.covers(unit_id):
        raise ConsultationNotFound
    opens_on, closes_on = await _dates(session, government, command)

    consultation = Consultation(
        government=government,
        id=uuid4(),
        title=command.title,
        purpose=command.purpose,
        method=command.method,
        state=RoundState.PLANNED,
        opens_on=opens_on,
        closes_on=closes_on,
        place=command.place,
        facilitator=command.facilitator,
        unit_id=unit_id,
        revision=1,
        signatories=[],
        created_by=actor.id,
        created_at=clock.now(),
    )
    await repository.add(session, consultation)
    await repository.add(
        session,
        *(
            DiscussedStandard(
                government=government,
                consultation_id=consultation.id,
                service_id=subject.service_id,
                number=subject.number,
                drafted=subject.drafted,
            )
            for subject in subjects
        ),
    )
    return consultation


async def _subject(session: AsyncSession, government: str, service_id: UUID, name: str) -> Subject:
    """The submitted draft of a service, else its standard in force; raises ServiceNotReady."""
    working = await standards.find_open(session, government, service_id)
    if working is not None and working.version.state == VersionState.READY:
        return Subject(service_id, working.version.number, drafted=True)
    published = await standards.find_published(session, government, service_id)
    if published is None or working is not None:
        raise ServiceNotReady(service=name)
    return Subject(service_id, published.version.number, drafted=False)


async def _dates(
    session: AsyncSession, government: str, command: PlanConsultation
) -> tuple[date, date]:
    place = await directory.government(session, government)
    opens_on = command.opens_on or clock.today(place.timezone)
    closes_on = command.closes_on
    if closes_on is None:
        calendar = await directory.working_calendar(session, government)
        term = calendar.due(opens_on, COMMENT_WORKING_DAYS, DayUnit.WORKING)
        closes_on = term.due_on
    if closes_on < opens_on:
        raise ClosesBeforeOpening
    return opens_on, closes_on


async def open_round(
    session: AsyncSession, actor: Actor, government: str, consultation_id: UUID, *, expected: int
) -> Consultation:
    """Open a planned round: its drafts are under discussion, everybody may comment."""
    consultation = await for_update(session, actor, government, consultation_id)
    etags.check(expected, consultation.revision)
    require(consultation, RoundState.PLANNED)
    for subject in await subjects(session, government, consultation_id):
        if subject.drafted:
            await _begin_discussion(session, actor, consultation, subject)
    consultation.state = RoundState.OPEN
    today = await _today(session, government)
    # Opened on another day than planned, a round runs as long as it was planned to run.
    if consultation.opens_on > today:
        consultation.opens_on = today
    elif consultation.opens_on < today:
        late = today - consultation.opens_on
        consultation.opens_on, consultation.closes_on = today, consultation.closes_on + late
    consultation.revision += 1
    return consultation


async def _begin_discussion(
    session: AsyncSession, actor: Actor, consultation: Consultation, subject: Subject
) -> None:
    government = consultation.government
    try:
        await standards.consult(session, actor, government, subject.service_id, consultation.id)
    except WrongState as error:
        service = await catalogue.find(session, government, subject.service_id)
        raise ServiceNotReady(service=service.name) from error


async def close_round(
    session: AsyncSession, actor: Actor, government: str, consultation_id: UUID, *, expected: int
) -> Consultation:
    """Close an open round: no more comments from the public."""
    consultation = await for_update(session, actor, government, consultation_id)
    etags.check(expected, consultation.revision)
    require(consultation, RoundState.OPEN)
    consultation.state = RoundState.CLOSED
    today = await _today(session, government)
    consultation.closes_on = max(consultation.opens_on, min(consultation.closes_on, today))
    consultation.revision += 1
    return consultation


async def add_participants(
    session: AsyncSession,
    actor: Actor,
    government: str,
    consultation_id: UUID,
    command: AddParticipants,
) -> Sequence[Participant]:
    """Add people to the attendance list of a round whose minutes are not made yet."""
    consultation = await for_update(session, actor, government, consultation_id)
    require(consultation, RoundState.PLANNED, RoundState.OPEN, RoundState.CLOSED)
    now = clock.now()
    await repository.add(
        session,
        *(
            Participant(
                government=government,
                id=uuid4(),
                consultation_id=consultation_id,
                society_group=person.group,
                created_at=now,
                **person.model_dump(exclude={"group"}),
            )
            for person in command.participants
        ),
    )
    return await repository.participants(session, government, consultation_id)


async def participants(
    session: AsyncSession, actor: Actor, government: str, consultation_id: UUID
) -> Sequence[Participant]:
    """The attendance list, for organisers."""
    allowed = await catalogue.reach(session, actor, government)
    if not await repository.find(session, government, consultation_id, within=allowed.within):
        raise ConsultationNotFound
    return await repository.participants(session, government, consultation_id)


async def page(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    *,
    state: RoundState | None,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[tuple[Consultation, int]]:
    """Rounds with their number of standards, newest first; planned ones for organisers only."""
    planned: Within | bool = False
    if actor is not None and actor.may("consultations:manage"):
        planned = (await catalogue.reach(session, actor, government)).within
    return await repository.page(
        session, government, state=state, planned_within=planned, after=after, limit=limit
    )


async def for_update(
    session: AsyncSession, actor: Actor, government: str, consultation_id: UUID
) -> Consultation:
    """The round, locked, if the caller organises it; raises ConsultationNotFound."""
    allowed = await catalogue.reach(session, actor, government)
    consultation = await repository.find_for_update(
        session, government, consultation_id, within=allowed.within
    )
    if consultation is None:
        raise ConsultationNotFound
    return consultation


async def find(session: AsyncSession, government: str, consultation_id: UUID) -> Consultation:
    """The round, for anybody; raises ConsultationNotFound."""
    consultation = await repository.find(session, government, consultation_id, within=None)
    if consultation is None:
        raise ConsultationNotFound
    return consultation


def require(consultation: Consultation, *wanted: RoundState) -> None:
    """Raises ConsultationInState unless the round is in one of the states `wanted`."""
    if consultation.state not in wanted:
        names = " / ".join(wanted)
        raise ConsultationInState(state=consultation.state, wanted=names)


async def require_open(session: AsyncSession, consultation: Consultation) -> None:
    """Raises ConsultationNotOpen unless comments are taken today."""
    if not is_open(consultation, await _today(session, consultation.government)):
        raise ConsultationNotOpen(opens_on=consultation.opens_on, closes_on=consultation.closes_on)


def is_open(consultation: Consultation, today: date) -> bool:
    """Whether comments are taken on `today`."""
    during = consultation.opens_on <= today <= consultation.closes_on
    return consultation.state == RoundState.OPEN and during


async def subjects(session: AsyncSession, government: str, consultation_id: UUID) -> list[Subject]:
    """The standards of a round."""
    rows = await repository.discussed(session, government, consultation_id)
    return [Subject(row.service_id, row.number, row.drafted) for row in rows]


async def attendance(
    session: AsyncSession, government: str, consultation_id: UUID
) -> dict[Group, int]:
    """How many of each group were present."""
    counts = await repository.attendance(session, government, consultation_id)
    return {group: counts.get(group, 0) for group in Group}


async def in_states(
    session: AsyncSession, government: str, states: Sequence[RoundState], actor: Actor
) -> Sequence[Consultation]:
    """Rounds in one of `states` that the caller organises."""
    allowed = await catalogue.reach(session, actor, government)
    return await repository.in_states(session, government, states, within=allowed.within)


async def minutes_number(
    session: AsyncSession, government: str, consultation_id: UUID
) -> str | None:
    """The number of the minutes of a round, once there are any."""
    return (await find(session, government, consultation_id)).minutes_number


async def _today(session: AsyncSession, government: str) -> date:
    return clock.today((await directory.government(session, government)).timezone)


def sign_off(consultation: Consultation, signatories: list[dict[str, Any]]) -> bool:
    """Keep who has signed; true when that was the last signature."""
    consultation.signatories = signatories
    consultation.revision += 1
    if all(each["signed_at"] for each in signatories):
        consultation.state = RoundState.SIGNED
    return consultation.state == RoundState.SIGNED
