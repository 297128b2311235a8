"""Facts of others are applied once and in order, and what they built can be built again."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest
from nats.js import JetStreamContext
from pydantic import ValidationError
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, consume
from prima_chassis.consume import Consumer, Incoming
from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.events import InboxRow
from tests.chassis.notes.service import Echo, Heard
from tests.harness import eventually

WRITTEN = "id.prima.memos.memo.written.v1"


def envelope(government: str, size: int, **changed: Any) -> dict[str, Any]:
    return {
        "id": str(uuid4()),
        "type": WRITTEN,
        "government": government,
        "subject": str(UUID(int=size)),
        "time": clock.now().isoformat(),
        "data": {"size": size, "of no interest": True},
    } | changed


class Listener:
    """A consumer that keeps an echo of each memo, and can be told to stumble."""

    def __init__(self, government: str) -> None:
        self.government = government
        self.heard: list[int] = []
        self.stumble: Callable[[int], Awaitable[None]] | None = None
        name = f"test-{uuid4()}"
        self.consumer = Consumer(name, "memos", {WRITTEN: (Heard, self.hear)}, self.forget)

    async def hear(self, session: AsyncSession, at: Incoming, fact: Heard) -> None:
        if at.government != self.government:
            return
        echo = await session.get(Echo, (at.government, UUID(at.key)))
        if echo is None:
            session.add(Echo(government=at.government, id=UUID(at.key), times=1))
        else:
            echo.times += 1
        await session.flush()
        if self.stumble:
            await self.stumble(fact.size)
        self.heard.append(fact.size)

    async def forget(self, session: AsyncSession) -> None:
        await session.execute(delete(Echo).where(Echo.government == self.government))

    async def echoes(self, database: Database) -> dict[int, int]:
        """How often each memo had an effect."""
        async with database.transaction(self.government) as session:
            rows = await session.scalars(select(Echo).order_by(Echo.id))
            return {row.id.int: row.times for row in rows}

    async def waits_for(self, number: int) -> list[int]:
        async def enough() -> bool:
            return len(self.heard) >= number

        await eventually(enough, seconds=10)
        return list(self.heard)


@pytest.fixture
def listener(government: str, monkeypatch: pytest.MonkeyPatch) -> Listener:
    monkeypatch.setattr(consume, "RETRY_SECONDS", (0.05, 0.1))
    monkeypatch.setattr(consume, "FETCH_SECONDS", 0.3)
    return Listener(government)


async def announce(js: JetStreamContext, *envelopes: dict[str, Any]) -> None:
    for one in envelopes:
        await js.publish("prima.memos.test", json.dumps(one).encode())


@asynccontextmanager
async def listening(
    database: Database, *running: tuple[Consumer, JetStreamContext]
) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(consumer.run(database, js)) for consumer, js in running]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class TestOneFact:
    async def test_it_has_one_effect_although_it_is_delivered_twice(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        fact = envelope(government, 3)

        first = await listener.consumer.apply(memos, fact)
        second = await listener.consumer.apply(memos, fact)

        assert (first, second) == (True, False)
        assert await listener.echoes(memos) == {3: 1}

    async def test_delivered_twice_at_the_same_moment_it_still_has_one_effect(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        fact = envelope(government, 3)

        applied = await asyncio.gather(*[listener.consumer.apply(memos, fact) for _ in range(5)])

        assert sorted(applied) == [False, False, False, False, True]
        assert await listener.echoes(memos) == {3: 1}

    async def test_each_consumer_applies_it_for_itself(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        fact, other = envelope(government, 3), Listener(government)

        assert await listener.consumer.apply(memos, fact)
        assert await other.consumer.apply(memos, fact)

        assert await listener.echoes(memos) == {3: 2}

    async def test_an_effect_that_fails_leaves_no_trace_and_can_be_tried_again(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        fact = envelope(government, 3)
        listener.stumble = stumbles
        with pytest.raises(RuntimeError):
            await listener.consumer.apply(memos, fact)
        assert await listener.echoes(memos) == {}

        listener.stumble = None
        assert await listener.consumer.apply(memos, fact)
        assert await listener.echoes(memos) == {3: 1}

    async def test_it_is_applied_inside_its_own_government(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        await listener.consumer.apply(memos, envelope(government, 3))

        async with memos.transaction(government) as session:
            assert (await session.scalars(select(InboxRow.consumer))).all() == [
                listener.consumer.name
            ]

    async def test_one_of_no_interest_is_passed_over(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        unknown = envelope(government, 3, type="id.prima.memos.memo.lost.v1")

        assert not await listener.consumer.apply(memos, unknown)

    async def test_one_that_lacks_what_is_needed_is_not_taken_for_applied(
        self, memos: Database, listener: Listener, government: str
    ) -> None:
        with pytest.raises(ValidationError):
            await listener.consumer.apply(memos, envelope(government, 3, data={}))


async def stumbles(_: int) -> None:
    raise RuntimeError


class TestTheStream:
    async def test_everything_since_the_beginning_is_applied_in_order(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        await announce(broker, *[envelope(government, size) for size in range(15)])

        async with listening(memos, (listener.consumer, broker)):
            assert await listener.waits_for(15) == list(range(15))
            await announce(broker, envelope(government, 15))
            assert await listener.waits_for(16) == list(range(16))

    async def test_a_fact_that_cannot_be_applied_stops_the_consumer_until_it_can(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        stuck = consume.STUCK.labels(listener.consumer.name)
        listener.stumble = self.at_two
        await announce(broker, *[envelope(government, size) for size in range(6)])

        async with listening(memos, (listener.consumer, broker)):
            assert await eventually(lambda: value(stuck), lambda v: v == 1) == 1
            assert listener.heard == [0, 1]
            listener.stumble = None
            assert await listener.waits_for(6) == list(range(6))
            assert await eventually(lambda: value(stuck), lambda v: v == 0) == 0

        assert set((await listener.echoes(memos)).values()) == {1}

    async def at_two(self, size: int) -> None:
        if size == 2:
            raise RuntimeError

    async def test_many_processes_share_a_consumer_and_keep_the_order(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        async def slowly_at_first(size: int) -> None:
            await asyncio.sleep(0.3 if size == 0 else 0)

        listener.stumble = slowly_at_first

        async with listening(memos, *[(listener.consumer, broker)] * 3):
            await asyncio.sleep(0.2)
            for size in range(12):
                await announce(broker, envelope(government, size))
            assert await listener.waits_for(12) == list(range(12))

        assert await listener.echoes(memos) == dict.fromkeys(range(12), 1)

    async def test_a_process_that_dies_before_it_says_so_doubles_nothing(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        facts = [envelope(government, size) for size in range(4)]
        await announce(broker, *facts)
        for fact in facts[:2]:
            await listener.consumer.apply(memos, fact)

        async with listening(memos, (listener.consumer, broker)):
            await listener.waits_for(4)

        assert listener.heard == [0, 1, 2, 3]
        assert await listener.echoes(memos) == dict.fromkeys(range(4), 1)

    async def test_a_fact_that_a_dead_process_has_taken_is_given_to_another_first(
        self,
        memos: Database,
        broker: JetStreamContext,
        listener: Listener,
        government: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(consume, "ACK_WAIT_SECONDS", 0.5)
        await self.caught_up(memos, broker, listener)
        await announce(broker, *[envelope(government, size) for size in range(3)])
        dead = await broker.pull_subscribe_bind(listener.consumer.name, "PRIMA_MEMOS")
        await dead.fetch(1, timeout=5)

        async with listening(memos, (listener.consumer, broker)):
            assert await listener.waits_for(3) == [0, 1, 2]

    async def caught_up(self, memos: Database, js: JetStreamContext, listener: Listener) -> None:
        """Everything that other tests announced has been passed over."""

        async def left() -> int:
            waiting = await js.consumer_info("PRIMA_MEMOS", listener.consumer.name)
            return (waiting.num_pending or 0) + (waiting.num_ack_pending or 0)

        async with listening(memos, (listener.consumer, js)):
            await asyncio.sleep(0.1)
            assert await eventually(left, lambda number: number == 0) == 0


class TestRebuilding:
    async def test_the_same_state_comes_out_again(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        await announce(broker, *[envelope(government, size % 4) for size in range(10)])

        async with listening(memos, (listener.consumer, broker)):
            await listener.waits_for(10)
            before = await listener.echoes(memos)
            async with memos.transaction(EVERYWHERE) as session:
                session.add(Echo(government=government, id=UUID(int=99), times=7))

            await listener.consumer.rebuild(memos, broker)
            assert await listener.waits_for(20) == [size % 4 for size in range(10)] * 2

        assert await listener.echoes(memos) == before == {0: 3, 1: 3, 2: 2, 3: 2}

    async def test_a_consumer_that_never_ran_can_be_built(
        self, memos: Database, broker: JetStreamContext, listener: Listener, government: str
    ) -> None:
        await announce(broker, envelope(government, 1))

        await listener.consumer.rebuild(memos, broker)

        async with listening(memos, (listener.consumer, broker)):
            assert await listener.waits_for(1) == [1]


async def value(gauge: Any) -> float:
    return float(gauge._value.get())
