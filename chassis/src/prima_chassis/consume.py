"""Apply other services' facts exactly once: the effect and its inbox row commit together.

A consumer works in stream order, one fact at a time however many processes run it: the broker
hands out the next fact when the last one is acknowledged. A fact that it cannot apply stops it,
visibly, until it can: skipping would lose a fact, going on would reorder them.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from nats.js.errors import NotFoundError
from prometheus_client import Gauge
from pydantic import BaseModel, ConfigDict
from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.events import InboxRow, stream_of

log = structlog.get_logger()

ACK_WAIT_SECONDS = 10
"""After this long a fact that a process took and did not acknowledge is given to another one."""
FETCH_SECONDS = 5.0
RETRY_SECONDS = (0.2, 1, 5, 15)
STUCK = Gauge("prima_consumer_stuck", "1 while a consumer cannot apply a fact", ["consumer"])


class Received(BaseModel):
    """What a consumer needs of an event; it names only the fields it uses."""

    model_config = ConfigDict(extra="ignore", frozen=True)


@dataclass(frozen=True, slots=True)
class Incoming:
    """Where a fact comes from."""

    event_id: UUID
    government: str
    key: str
    time: datetime


Apply = Callable[[AsyncSession, Incoming, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Consumer:
    """One service's interest in another's facts.

    `handlers` maps a CloudEvents type to the model of its data and the function that applies it;
    `forget` empties what the handlers have built, so that it can be built again.
    """

    name: str
    source: str
    handlers: Mapping[str, tuple[type[Received], Apply]]
    forget: Callable[[AsyncSession], Awaitable[None]]

    async def run(self, database: Database, js: JetStreamContext) -> None:
        """Consume for ever; several processes may run the same consumer."""
        failures = 0
        while True:
            try:
                async with self._subscription(js) as subscription:
                    while True:
                        await self._take(database, subscription)
                        failures = 0
                        STUCK.labels(self.name).set(0)
            except Exception as error:  # the fact stays in the stream and is retried
                wait = RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)]
                failures += 1
                STUCK.labels(self.name).set(1)
                log.warning("consumer waits", consumer=self.name, kind=type(error).__name__)
                await asyncio.sleep(wait)

    @asynccontextmanager
    async def _subscription(
        self, js: JetStreamContext
    ) -> AsyncIterator[JetStreamContext.PullSubscription]:
        config = ConsumerConfig(
            durable_name=self.name,
            deliver_policy=DeliverPolicy.ALL,
            ack_policy=AckPolicy.EXPLICIT,
            ack_wait=ACK_WAIT_SECONDS,
            max_ack_pending=1,
        )
        stream = stream_of(self.source)
        await js.add_consumer(stream, config)
        subscription = await js.pull_subscribe_bind(self.name, stream)
        try:
            yield subscription
        finally:
            with suppress(NatsError):  # the connection may be gone
                await subscription.unsubscribe()

    async def _take(
        self, database: Database, subscription: JetStreamContext.PullSubscription
    ) -> None:
        try:
            [message] = await subscription.fetch(1, timeout=FETCH_SECONDS)
        except TimeoutError:
            return
        try:
            await self.apply(database, json.loads(message.data))
        except BaseException:
            await message.nak()
            raise
        await message.ack()

    async def apply(self, database: Database, envelope: Mapping[str, Any]) -> bool:
        """Apply one fact; False when it was applied before or is of no interest."""
        wanted = self.handlers.get(envelope["type"])
        if wanted is None:
            return False
        model, handler = wanted
        incoming = Incoming(
            event_id=UUID(envelope["id"]),
            government=envelope["government"],
            key=envelope["subject"],
            time=datetime.fromisoformat(envelope["time"]),
        )
        async with database.transaction(incoming.government) as session:
            seen = insert(InboxRow).values(
                government=incoming.government, consumer=self.name, event_id=incoming.event_id
            )
            new = await session.scalar(seen.on_conflict_do_nothing().returning(InboxRow.event_id))
            if new is None:
                return False
            await handler(session, incoming, model.model_validate(envelope["data"]))
        return True

    async def rebuild(self, database: Database, js: JetStreamContext) -> None:
        """Forget everything and read the stream again from its first fact."""
        try:
            await js.delete_consumer(stream_of(self.source), self.name)
        except NotFoundError:
            log.info("consumer was not there", consumer=self.name)
        async with database.transaction(EVERYWHERE) as session:
            await self.forget(session)
            await session.execute(delete(InboxRow).where(InboxRow.consumer == self.name))
