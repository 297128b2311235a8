"""The ledger: how many people were served, against which answers and tickets are held."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from survey_api.connections import bare
from survey_api.ledger import repository, rules
from survey_api.ledger.errors import LedgerClosed, LedgerDayOutsidePeriod
from survey_api.ledger.schemas import ServedDayRead, SourceRead, Statement
from survey_api.periods import actions as periods
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.actions import Round
from survey_api.services import actions as services
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import WHOLE_UNIT
from survey_api.tickets import actions as tickets

Excess = rules.Excess
"""More answers or tickets than people served."""


async def state(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, command: Statement
) -> SourceRead:
    """Let a source say how many people were served; it replaces what the source said before.

    Raises PeriodNotFound, LedgerClosed, LedgerDayOutsidePeriod, and ServiceUnknown for services
    of another unit.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    if survey_round.is_over:
        raise LedgerClosed
    today = clock.today((await directory.government(session, government)).timezone)
    last = min(today, survey_round.closes_on)
    if any(not survey_round.opens_on <= one.day <= last for one in command.days):
        raise LedgerDayOutsidePeriod(
            opens_on=survey_round.opens_on.isoformat(), closes_on=survey_round.closes_on.isoformat()
        )
    named = {one.service_id for one in command.days if one.service_id is not None}
    known = await services.known(session, government, named)
    if any(one not in known or known[one].unit_id != survey_round.unit_id for one in named):
        raise ServiceUnknown

    days = {(one.service_id or WHOLE_UNIT, one.day): one.count for one in command.days}
    await repository.replace(session, government, period_id, command.source, days)
    return SourceRead(source=command.source, days=len(days), transactions=sum(days.values()))


async def listed(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, paging: PageQuery
) -> Sequence[ServedDayRead]:
    """One page of the round's ledger by day, and one row more; raises PeriodNotFound."""
    await periods.require(session, actor, government, period_id)
    rows = await repository.page(
        session, government, period_id, after=paging.after, limit=paging.limit + 1
    )
    return [
        ServedDayRead(
            source=row.source,
            service_id=None if row.service_id == WHOLE_UNIT else row.service_id,
            day=row.day,
            count=row.count,
        )
        for row in rows
    ]


def position(row: ServedDayRead) -> list[str]:
    """Where a line stands in the ledger."""
    return [row.day.isoformat(), str(row.service_id or WHOLE_UNIT), row.source]


async def excesses(session: AsyncSession, government: str, survey_round: Round) -> Sequence[Excess]:
    """Where more people answered, or received tickets, than were served: it cannot have been."""
    served: dict[UUID, dict[date, int]] = {}
    for service_id, day, count in await repository.served(session, government, survey_round.id):
        served.setdefault(service_id, {})[day] = count
    issued: dict[UUID, dict[date, int]] = {}
    for one in await tickets.issued(session, government, survey_round):
        issued.setdefault(one.service_id or WHOLE_UNIT, {})[one.issued_on] = one.issued
    counts = await tallies.counts(await bare(session), government, [survey_round.id])
    answers = [
        rules.Answers(one.service_id or WHOLE_UNIT, one.channel, one.answered_on, one.n)
        for one in counts
        if one.status == "accepted"
    ]
    return rules.excesses(
        answers=answers,
        served=served,
        issued=issued,
        whole_unit=WHOLE_UNIT,
        tickets_required=survey_round.tickets_required,
    )
