"""Stored facts reach the stream: all, once, in order, whatever happens to engines and processes."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import ClassVar
from uuid import uuid4

import pytest
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError
from pydantic import ConfigDict
from sqlalchemy import text

from prima_chassis import relay
from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.events import Event, emit, subject_of
from prima_deploy.engines import Engines
from tests.harness import a_government, eventually


class MemoKept(Event):
    """A memo was kept."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"number": 1}]})
    type: ClassVar[str] = "memos.memo.kept"

    number: int


@asynccontextmanager
async def relaying(database: Database, *streams: JetStreamContext) -> AsyncIterator[None]:
    """A relay for each of `streams`, as many processes would run it."""
    tasks = [asyncio.create_task(relay.relay(database, js)) for js in streams]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def keep(database: Database, government: str, *numbers: int) -> None:
    """One transaction with a fact for each of `numbers`."""
    async with database.transaction(government) as session:
        for number in numbers:
            emit(session, MemoKept(number=number), government=government, key=uuid4())


async def published(js: JetStreamContext, government: str) -> list[int]:
    """What the stream holds of one government, in its order."""
    subject, sequence, numbers = subject_of(MemoKept.type, government), 0, list[int]()
    while True:
        try:
            message = await js.get_msg("PRIMA_MEMOS", sequence + 1, subject=subject, next=True)
        except NotFoundError:
            return numbers
        assert message.data
        assert message.seq
        sequence = message.seq
        numbers.append(json.loads(message.data)["data"]["number"])


async def arrived(js: JetStreamContext, government: str, number: int) -> list[int]:
    """What is published once `number` facts are, or after a while."""

    async def ask() -> list[int]:
        return await published(js, government)

    return await eventually(ask, lambda numbers: len(numbers) >= number)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small batches and short pauses."""
    monkeypatch.setattr(relay, "BATCH", 20)
    monkeypatch.setattr(relay, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(relay, "ACK_SECONDS", 0.5)


class TestOrder:
    @pytest.mark.usefixtures("hurried")
    async def test_facts_are_published_as_they_were_stored_batch_after_batch(
        self, memos: Database, broker: JetStreamContext, government: str
    ) -> None:
        for first in range(0, 90, 10):
            await keep(memos, government, *range(first, first + 10))

        async with relaying(memos, broker):
            assert await arrived(broker, government, 90) == list(range(90))

    @pytest.mark.usefixtures("hurried")
    async def test_a_transaction_that_commits_late_is_waited_for_and_not_skipped(
        self, memos: Database, broker: JetStreamContext, government: str
    ) -> None:
        async with relaying(memos, broker):
            async with memos.transaction(government) as late:
                emit(late, MemoKept(number=1), government=government, key="x")
                await late.flush()
                await keep(memos, government, 2)
                await asyncio.sleep(0.3)
                assert await published(broker, government) == []

            assert await arrived(broker, government, 2) == [1, 2]

    @pytest.mark.usefixtures("hurried")
    async def test_a_transaction_that_rolls_back_holds_up_nobody_for_longer(
        self, memos: Database, broker: JetStreamContext, government: str
    ) -> None:
        async def interrupted() -> None:
            async with memos.transaction(government) as session:
                emit(session, MemoKept(number=1), government=government, key="x")
                await session.flush()
                await keep(memos, government, 2)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await interrupted()
        async with relaying(memos, broker):
            assert await arrived(broker, government, 1) == [2]

    async def test_a_fact_is_published_at_once_after_the_commit(
        self,
        memos: Database,
        broker: JetStreamContext,
        government: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(relay, "POLL_SECONDS", 60)
        async with relaying(memos, broker):
            await asyncio.sleep(0.1)
            await keep(memos, government, 1)
            assert await arrived(broker, government, 1) == [1]


class TestInterruptions:
    async def test_a_relay_that_dies_between_publishing_and_noting_it_doubles_nothing(
        self, memos: Database, broker: JetStreamContext, government: str
    ) -> None:
        await keep(memos, government, 1, 2, 3)

        async def dies() -> None:
            async with memos.transaction(EVERYWHERE) as session:
                await session.execute(relay.START)
                assert await relay._publish(session, broker) >= 3
                raise RuntimeError

        for _ in range(2):
            with pytest.raises(RuntimeError):
                await dies()
        async with relaying(memos, broker):
            await keep(memos, government, 4)
            assert await arrived(broker, government, 4) == [1, 2, 3, 4]

        assert await published(broker, government) == [1, 2, 3, 4]

    @pytest.mark.usefixtures("hurried")
    async def test_many_relays_publish_as_one(
        self, memos: Database, broker: JetStreamContext, government: str
    ) -> None:
        async with relaying(memos, broker, broker, broker):
            for number in range(40):
                await keep(memos, government, number)
            assert await arrived(broker, government, 40) == list(range(40))

        assert len(await published(broker, government)) == 40

    @pytest.mark.usefixtures("hurried")
    async def test_facts_wait_while_the_broker_is_away(
        self,
        memos: Database,
        broker: JetStreamContext,
        notes_engines: Engines,
        government: str,
    ) -> None:
        async with relaying(memos, broker):
            await keep(memos, government, 1)
            await arrived(broker, government, 1)
            await notes_engines.nats.stop()
            try:
                for number in range(2, 30):
                    await keep(memos, government, number)
                await asyncio.sleep(0.3)
            finally:
                await notes_engines.nats.start()
            assert await arrived(broker, government, 29) == list(range(1, 30))

        assert len(await published(broker, government)) == 29

    @pytest.mark.usefixtures("hurried")
    async def test_facts_go_on_after_the_database_was_away(
        self, memos: Database, broker: JetStreamContext, notes_engines: Engines, government: str
    ) -> None:
        async with relaying(memos, broker):
            await keep(memos, government, 1)
            await notes_engines.postgres.restart()
            await keep(memos, government, 2)
            assert await arrived(broker, government, 2) == [1, 2]

    async def test_processes_killed_at_any_moment_lose_and_double_nothing(
        self, memos: Database, broker: JetStreamContext, notes_engines: Engines
    ) -> None:
        governments = [a_government() for _ in range(3)]
        environment = os.environ | {
            "DATABASE_URL": notes_engines.database_url("memos"),
            "NATS_URL": notes_engines.service_nats_url("memos"),
        }
        command = [sys.executable, "-m", "tests.chassis.notes.relaying"]

        async def business() -> None:
            for number in range(120):
                await keep(memos, governments[number % 3], number)
                await asyncio.sleep(0.01)

        working = asyncio.create_task(business())
        for _ in range(3):
            process = await asyncio.to_thread(
                subprocess.Popen, command, env=environment, stdout=subprocess.PIPE
            )
            assert process.stdout
            await asyncio.to_thread(process.stdout.readline)
            await asyncio.sleep(random.uniform(0.01, 0.2))
            process.send_signal(signal.SIGKILL)
            await asyncio.to_thread(process.communicate)
        await working

        async with relaying(memos, broker):
            for number, government in enumerate(governments):
                expected = list(range(number, 120, 3))
                assert await arrived(broker, government, 40) == expected


async def test_the_position_lies_in_one_row(memos: Database, broker: JetStreamContext) -> None:
    government = a_government()
    async with relaying(memos, broker):
        await keep(memos, government, 1)
        await arrived(broker, government, 1)

    async with memos.transaction(EVERYWHERE) as session:
        assert await session.scalar(text("SELECT count(*) FROM relay_position")) == 1
