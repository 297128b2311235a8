"""Deal with deadlines that have passed: the oldest first, each exactly once.

The clock is claimed with SKIP LOCKED, then its complaint without waiting; a person who works on
the case at this moment comes first, and the clock is taken in the next round. Marking, history
and version commit together, so whoever dies half way leaves nothing behind.
"""

from datetime import timedelta
from enum import Enum, auto

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.cases.actions import Action
from complaints_api.clocks import actions as clocks
from complaints_api.sealing.actions import Keyring
from prima_chassis import clock as time_source
from prima_chassis.database import EVERYWHERE, Database

log = structlog.get_logger()

AT_EXPIRY = {
    "S1": Action.DECLARE_COMPLETE,
    "S2": Action.EXPIRE,
    "O4": Action.CLOSE,
}
"""Deadlines whose end moves the case by itself; every other one is passed up the ladder."""
LATER = timedelta(minutes=1)
"""How long a deadline waits that could not be dealt with."""


class Round(Enum):
    """What came of looking for one passed deadline."""

    NOTHING_DUE = auto()
    BUSY = auto()
    DONE = auto()


async def next_passed(database: Database, keys: Keyring) -> Round:
    """Deal with the deadline that passed longest ago, in whichever government."""
    async with database.transaction(EVERYWHERE) as session:
        clock = await clocks.claim_due(session, time_source.now())
        if clock is None:
            return Round.NOTHING_DUE
        try:
            async with session.begin_nested():
                return await _pass(session, keys, clock)
        except Exception as error:  # one case must not hold up those of every government
            log.exception("deadline put off", kind=type(error).__name__)
            clocks.put_off(clock, time_source.now() + LATER)
            return Round.DONE


async def _pass(session: AsyncSession, keys: Keyring, clock: clocks.Clock) -> Round:
    """Do what the end of `clock` brings about."""
    action = AT_EXPIRY.get(clock.name, Action.ESCALATE)
    case = await cases.take_as_system(session, keys, clock.government, clock.complaint_id, action)
    if case is None:
        return Round.BUSY
    facts: dict[str, str | int | bool | None] = {"clock": clock.name}
    if action is Action.ESCALATE:
        if clock.level == 0:
            cases.note(case, "deadline_breached", {"clock": clock.name})
        told = clocks.escalate(session, clock, time_source.now())
        facts |= {"level": clock.level, "to": told}
    await cases.carry_out(case, facts)
    return Round.DONE


async def next_outdated(database: Database, keys: Keyring) -> Round:
    """Date the deadlines of one complaint by a calendar that was published since."""
    async with database.transaction(EVERYWHERE) as session:
        clock = await clocks.claim_outdated(session)
        if clock is None:
            return Round.NOTHING_DUE
        place = (clock.government, clock.complaint_id)
        case = await cases.take_as_system(session, keys, *place, Action.REDATE)
        if case is None:
            return Round.BUSY
        for name, before, after in await clocks.redate(session, case.where, *place):
            await cases.carry_out(case, {"clock": name, "before": str(before), "after": str(after)})
        return Round.DONE


async def sweep(database: Database, keys: Keyring) -> int:
    """Deal with everything that time has brought; how many deadlines were touched."""
    count = 0
    try:
        while await next_outdated(database, keys) is Round.DONE:
            count += 1
    except Exception as error:  # what has passed is dealt with all the same
        log.exception("calendar not applied", kind=type(error).__name__)
    while await next_passed(database, keys) is Round.DONE:
        count += 1
    return count
