"""A round that somebody holds, as a seal does, holds up its own answers and no others."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from uuid import UUID

import asyncpg
import pytest

from prima_chassis.pool import TenantPool
from tests.survey_api.factories import Stage, submission
from tests.survey_api.tickets.test_routes import issued
from tests.survey_api.waiting import somebody_waits

PATIENCE = "200ms"
"""In production they wait five seconds."""


@pytest.fixture
async def hasty(stage: Stage) -> AsyncIterator[Stage]:
    """The stage, where nobody waits long for a lock."""
    state = stage.survey.app.state
    before, parts = state.pool, urlsplit(state.settings.database_url)
    query = urlencode([*parse_qsl(parts.query), ("lock_timeout", PATIENCE)])
    state.pool = TenantPool(urlunsplit(parts._replace(query=query)), size=4)
    yield stage
    await state.pool.close()
    state.pool = before


async def rounds(stage: Stage) -> tuple[tuple[str, str], tuple[str, str]]:
    """Two open rounds with their forms, which have just been opened by somebody."""
    found = []
    for label in ("2026-S1", "2026-S2"):
        period = await stage.opened(label=label)
        code = await stage.form(period["id"])
        await stage.survey.client.get(f"/api/survey/v1/forms/{code}")
        found.append((str(period["id"]), code))
    return found[0], found[1]


@asynccontextmanager
async def held(stage: Stage, period_id: str) -> AsyncIterator[asyncpg.Connection]:
    """The connection of somebody who moves the round to another state."""
    async with (
        stage.survey.app.state.pool.acquire(stage.government) as connection,
        connection.transaction(),
    ):
        await connection.execute("SELECT FROM periods WHERE id = $1 FOR UPDATE", UUID(period_id))
        yield connection


async def n(stage: Stage, period_id: str) -> int:
    return int((await stage.progress(period_id))["n"])


def told(answers: list[Any]) -> list[int]:
    return [answer.status_code for answer in answers]


class TestHeldRound:
    async def test_lets_the_answers_of_other_rounds_in(self, hasty: Stage) -> None:
        (sealing, slow), (other, free) = await rounds(hasty)

        async with held(hasty, sealing):
            answers = await asyncio.gather(
                *[hasty.submit(code, submission(3)) for code in (slow, free, slow, free, free)]
            )

        assert told(answers) == [503, 201, 503, 201, 201]
        assert (await n(hasty, sealing), await n(hasty, other)) == (0, 3)

    async def test_takes_its_answers_when_they_are_sent_again(self, hasty: Stage) -> None:
        (sealing, slow), (_, free) = await rounds(hasty)
        sent = [submission(3) for _ in range(3)]

        async with held(hasty, sealing):
            refused = await asyncio.gather(
                hasty.submit(free, submission(3)), *[hasty.submit(slow, one) for one in sent]
            )
        again = await asyncio.gather(*[hasty.submit(slow, one) for one in sent])

        assert told(refused) == [201, 503, 503, 503]
        assert refused[1].json()["type"] == "/problems/Unavailable"
        assert told(again) == [201, 201, 201]
        assert await n(hasty, sealing) == 3

    async def test_lets_the_tickets_of_other_rounds_in(self, hasty: Stage) -> None:
        (sealing, slow), (other, free) = await rounds(hasty)
        spent = [(await issued(hasty, period, count=2)) for period in (sealing, other)]
        sent = [
            (code, submission(3, ticket=ticket["code"]))
            for code, tickets in zip((slow, free), spent, strict=True)
            for ticket in tickets
        ]

        async with held(hasty, sealing):
            answers = await asyncio.gather(*[hasty.submit(code, one) for code, one in sent])
        again = await asyncio.gather(*[hasty.submit(code, one) for code, one in sent])

        assert told(answers) == [503, 503, 201, 201]
        assert told(again) == [201, 201, 200, 200]
        assert (await n(hasty, sealing), await n(hasty, other)) == (2, 2)

    async def test_is_waited_for_as_long_as_one_may(self, stage: Stage) -> None:
        (sealing, slow), _ = await rounds(stage)

        async with held(stage, sealing) as connection:
            waiting = asyncio.create_task(stage.submit(slow, submission(3)))
            await somebody_waits(connection)
        answer = await waiting

        assert answer.status_code == 201
