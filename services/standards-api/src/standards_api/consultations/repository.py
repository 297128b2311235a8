from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.directory import Within
from standards_api.consultations.models import Consultation, DiscussedStandard, Participant
from standards_api.rounds import RoundState


def _reached(within: Within) -> list[ColumnElement[bool]]:
    return [] if within is None else [Consultation.unit_id.in_(within)]


async def find(
    session: AsyncSession, government: str, consultation_id: UUID, *, within: Within
) -> Consultation | None:
    """The round, if one of the units in `within` organises it."""
    mine = (Consultation.government == government, Consultation.id == consultation_id)
    return await session.scalar(select(Consultation).where(*mine, *_reached(within)))


async def find_for_update(
    session: AsyncSession, government: str, consultation_id: UUID, *, within: Within
) -> Consultation | None:
    """The round, locked."""
    mine = (Consultation.government == government, Consultation.id == consultation_id)
    statement = select(Consultation).where(*mine, *_reached(within)).with_for_update()
    return await session.scalar(statement.execution_options(populate_existing=True))


async def page(
    session: AsyncSession,
    government: str,
    *,
    state: RoundState | None,
    planned_within: Within | bool,
    after: Sequence[Any] | None,
    limit: int,
) -> Sequence[tuple[Consultation, int]]:
    """Rounds with their number of standards, newest first.

    Planned ones only of the units in `planned_within`: None for all, False for none.
    """
    where: list[ColumnElement[bool]] = [Consultation.government == government]
    if state is not None:
        where.append(Consultation.state == state)
    if planned_within is False:
        where.append(Consultation.state != RoundState.PLANNED)
    elif isinstance(planned_within, frozenset):
        where.append(
            or_(Consultation.state != RoundState.PLANNED, Consultation.unit_id.in_(planned_within))
        )
    if after is not None:
        last = tuple_(date.fromisoformat(after[0]), UUID(after[1]))
        where.append(tuple_(Consultation.opens_on, Consultation.id) < last)
    standards = (
        select(func.count())
        .where(
            DiscussedStandard.government == Consultation.government,
            DiscussedStandard.consultation_id == Consultation.id,
        )
        .scalar_subquery()
    )
    statement = (
        select(Consultation, standards)
        .where(*where)
        .order_by(Consultation.opens_on.desc(), Consultation.id.desc())
        .limit(limit + 1)
    )
    return [(row[0], row[1] or 0) for row in (await session.execute(statement)).all()]


async def in_states(
    session: AsyncSession, government: str, states: Sequence[RoundState], *, within: Within
) -> Sequence[Consultation]:
    """Rounds in one of `states` that the units in `within` organise."""
    statement = (
        select(Consultation)
        .where(
            Consultation.government == government,
            Consultation.state.in_(states),
            *_reached(within),
        )
        .order_by(Consultation.closes_on)
    )
    return (await session.scalars(statement)).all()


async def discussed(
    session: AsyncSession, government: str, consultation_id: UUID
) -> Sequence[DiscussedStandard]:
    """The standards of a round."""
    statement = (
        select(DiscussedStandard)
        .where(
            DiscussedStandard.government == government,
            DiscussedStandard.consultation_id == consultation_id,
        )
        .order_by(DiscussedStandard.service_id)
    )
    return (await session.scalars(statement)).all()


async def participants(
    session: AsyncSession, government: str, consultation_id: UUID
) -> Sequence[Participant]:
    """The attendance list."""
    statement = (
        select(Participant)
        .where(Participant.government == government, Participant.consultation_id == consultation_id)
        .order_by(Participant.society_group, Participant.name, Participant.id)
    )
    return (await session.scalars(statement)).all()


async def attendance(
    session: AsyncSession, government: str, consultation_id: UUID
) -> dict[str, int]:
    """How many of each group were present."""
    statement = (
        select(Participant.society_group, func.count())
        .where(
            Participant.government == government,
            Participant.consultation_id == consultation_id,
            Participant.attended,
        )
        .group_by(Participant.society_group)
    )
    rows = (await session.execute(statement)).all()
    return {group: count for group, count in rows}  # noqa: C416 - rows are not tuples to mypy


async def add(session: AsyncSession, *rows: Consultation | DiscussedStandard | Participant) -> None:
    """Store new rows."""
    session.add_all(rows)
    await session.flush()
