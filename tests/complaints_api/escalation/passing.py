"""Letting time pass, and looking at what it did."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from complaints_api.escalation.actions import sweep
from complaints_api.sealing.actions import Keyring, keyring
from prima_chassis import clock
from tests.complaints_api.factories import Report, Town, days


def keys_of(town: Town) -> Keyring:
    return keyring(town.service.app.state.settings.key())


async def settle(town: Town) -> int:
    """Let the watch do all that is due by now."""
    return await sweep(town.service.database, keys_of(town))


@contextmanager
def later(number: int) -> Iterator[None]:
    """So many days later."""
    with clock.ahead(days(number)):
        yield


async def clocks_of(town: Town, report: Report) -> dict[str, dict[str, Any]]:
    """The newest round of each clock."""
    case = (await town.read(report, town.sign_in("inspector"))).json()
    return {c["clock"]: c for c in case["clocks"]}


async def events_of(town: Town, report: Report) -> list[str]:
    rows = await town.rows(
        "SELECT event FROM timeline WHERE complaint_id = :i ORDER BY seq", i=report.id
    )
    return [event for [event] in rows]


async def steps(town: Town, report: Report) -> list[str]:
    rows = await town.rows(
        "SELECT told FROM escalations WHERE complaint_id = :i ORDER BY level", i=report.id
    )
    return [told for [told] in rows]
