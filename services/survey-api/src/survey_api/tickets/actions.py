"""One answer for one visit: tickets that staff hand out and respondents bring back."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.problems import Problem
from survey_api.forms import actions as forms
from survey_api.periods import actions as periods
from survey_api.revisions import actions as revisions
from survey_api.rounds.actions import Round
from survey_api.tickets import repository, rules
from survey_api.tickets.errors import (
    TicketDayOutsidePeriod,
    TicketsClosed,
    TicketSpent,
    TicketUnknown,
)
from survey_api.tickets.schemas import TicketCount, TicketCounts, TicketOrder, TicketRead

ISSUING = {"planned", "open"}
"""States of a round in which tickets are made."""


class Issued(NamedTuple):
    """Tickets of one service and day; no service: of the unit as a whole."""

    service_id: UUID | None
    issued_on: date
    issued: int
    spent: int


async def issue(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: TicketOrder,
    *,
    public_url: str,
) -> Sequence[TicketRead]:
    """Make tickets for people who are served; their codes cannot be shown again.

    Raises PeriodNotFound, ServiceUnknown, NoQuestions, TicketsClosed, TicketDayOutsidePeriod.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    if survey_round.state not in ISSUING:
        raise TicketsClosed(state=survey_round.state)
    today = clock.today((await directory.government(session, government)).timezone)
    issued_on = command.issued_on or today
    if not survey_round.opens_on <= issued_on <= survey_round.closes_on:
        raise TicketDayOutsidePeriod(
            opens_on=survey_round.opens_on.isoformat(), closes_on=survey_round.closes_on.isoformat()
        )
    address = await forms.own_device_address(
        session, actor, government, period_id, command.service_id, public_url=public_url
    )
    codes = [rules.new_code() for _ in range(command.count)]

    await repository.add(
        session,
        government,
        period_id,
        service_id=command.service_id,
        issued_on=issued_on,
        digests=[rules.digest(period_id, code) for code in codes],
    )
    return [TicketRead(code=code, url=f"{address}?{urlencode({'tiket': code})}") for code in codes]


async def read(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> TicketCounts:
    """Tickets of a round within reach by day and service; raises PeriodNotFound."""
    survey_round = await periods.require(session, actor, government, period_id)
    counted = await issued(session, government, survey_round)
    return TicketCounts(
        required=survey_round.tickets_required,
        issued=sum(one.issued for one in counted),
        spent=sum(one.spent for one in counted),
        data=[TicketCount(**one._asdict()) for one in counted],
        next=None,
    )


async def issued(session: AsyncSession, government: str, survey_round: Round) -> Sequence[Issued]:
    """How many tickets were handed out, and how many of them came back.

    A revision has none of its own: its answers came with those of the round that it corrects.
    """
    began = await revisions.first(session, government, survey_round)
    return [Issued(*row) for row in await repository.counts(session, government, began.id)]


async def spend(
    connection: asyncpg.Connection,
    government: str,
    period_id: UUID,
    service_id: UUID | None,
    codes: Collection[str],
) -> Mapping[str, Problem]:
    """Use up tickets in the transaction that stores what they bring.

    The codes that may not be used, each with its refusal: TicketUnknown, or TicketSpent. `codes`
    names each ticket once; two answers that bring the same one are asked about in turn. Whoever
    waited here for another transaction with the same ticket meets TicketSpent: the answers may be
    the same, so look for them again (in a new statement) before refusing.
    """
    digests = {code: rules.digest(period_id, code) for code in codes}
    known, spent_now = await repository.spend(
        connection, government, period_id, service_id, set(digests.values())
    )
    return {
        code: TicketSpent() if digest in known else TicketUnknown()
        for code, digest in digests.items()
        if digest not in spent_now
    }


async def give_back(
    connection: asyncpg.Connection, government: str, period_id: UUID, codes: Collection[str]
) -> None:
    """Leave tickets unspent that this same transaction has used up, and so holds."""
    digests = {rules.digest(period_id, code) for code in codes}
    await repository.give_back(connection, government, period_id, digests)
