"""A transaction that waits for something outside the database."""

import asyncio

from sqlalchemy import text

from survey_api.connections import keep_alive
from tests.survey_api.factories import Stage


async def test_is_not_ended_while_it_says_that_it_is_wanted(stage: Stage) -> None:
    async with stage.survey.database.transaction(stage.government) as session:
        await session.execute(text("SET LOCAL idle_in_transaction_session_timeout = '2s'"))
        for _ in range(6):
            await asyncio.sleep(0.4)
            await keep_alive(session)

        assert await session.scalar(text("SELECT 1")) == 1
