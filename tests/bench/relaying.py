"""How fast stored facts reach the stream, beside the client library's own publishing."""

import asyncio
import json
import time
from uuid import uuid4

import asyncpg
import nats
from nats.js import JetStreamContext

from prima_chassis import clock
from prima_chassis.events import envelope, stream_of
from prima_deploy.services import SERVICES
from survey_api.seals.events import PeriodSealed
from tests.bench import cpu
from tests.bench.figures import Figure, Goal
from tests.bench.scene import GOVERNMENT
from tests.bench.stack import Stack

ROUNDS = 3
FACTS = 8_000
HISTORY = 100_000
"""Facts published long ago: the log is never emptied."""
TOGETHER = 200
PATIENCE_SECONDS = 120
SUBJECT = f"prima.survey.{GOVERNMENT.replace('.', '-')}.bench.drained"
NOBODY = "id.prima.survey.bench.drained.v1"
"""A type that no consumer applies: only the way to the stream is measured."""

SKIP = """
    UPDATE relay_position SET xid = pg_current_xact_id(), id = (SELECT max(id) FROM event_log)
"""
FILL = """
    INSERT INTO event_log (government, event_id, subject, envelope)
    SELECT $1, e.id, $2, jsonb_set($3::jsonb, '{id}', to_jsonb(e.id::text))
    FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $4)) AS e
"""


async def relay(stack: Stack) -> list[Figure]:
    """Facts that wait in the log are drained by survey-api."""
    rate = Figure("relay: facts drained", "/s", Goal("≥", 0.4), "/s nats-py, 200 together")
    own = Figure("relay: survey-api per fact", "µs")
    installation = stack.installation
    assert installation.nats is not None
    owner = await asyncpg.connect(installation.owner_url(SERVICES["survey"]))
    connection = await nats.connect(installation.nats.url())
    js = connection.jetstream()
    try:
        await _live(owner)
        for _ in range(ROUNDS):
            async with asyncio.timeout(PATIENCE_SECONDS):
                limit = await _published(js)
                await _read_up(js)
                drained, micros = await _drained(owner, stack.pid("survey-api"))
                await _read_up(js)
            rate.add(drained, limit)
            own.add(micros)
    finally:
        await connection.close()
        await owner.close()
    return [rate, own]


async def _live(owner: asyncpg.Connection) -> None:
    """Let the log grow as it does in years, with its statistics."""
    async with owner.transaction():
        await owner.execute(FILL, GOVERNMENT, SUBJECT, _fact().decode(), HISTORY)
        await owner.execute(SKIP)
    await owner.execute("ANALYZE event_log")


def _fact() -> bytes:
    """As large as the fact of a sealed round."""
    example = PeriodSealed.model_json_schema()["examples"][0]
    sealed = PeriodSealed.model_validate(example)
    whole = envelope(
        sealed, event_id=uuid4(), government=GOVERNMENT, key=sealed.period_id, at=clock.now()
    )
    return json.dumps(whole | {"type": NOBODY}).encode()


async def _published(js: JetStreamContext) -> float:
    """Facts per second, published and acknowledged."""
    fact = _fact()
    began = time.perf_counter()
    for _ in range(FACTS // TOGETHER):
        await asyncio.gather(
            *[
                js.publish(SUBJECT, fact, headers={"Nats-Msg-Id": str(uuid4())})
                for _ in range(TOGETHER)
            ]
        )
    return FACTS / (time.perf_counter() - began)


async def _drained(owner: asyncpg.Connection, service: int) -> tuple[float, float]:
    """Facts per second from the first batch to the last, and microseconds of the service each."""
    await owner.execute(FILL, GOVERNMENT, SUBJECT, _fact().decode(), FACTS)
    last = await owner.fetchval("SELECT max(id) FROM event_log")
    first = at = await _position(owner)
    while at == first:
        await asyncio.sleep(0.005)
        at = await _position(owner)
    began, used, first = time.perf_counter(), cpu.seconds(service), at
    while at < last:
        await asyncio.sleep(0.005)
        at = await _position(owner)
    facts = last - first
    rate = facts / (time.perf_counter() - began)
    return rate, 1e6 * (cpu.seconds(service) - used) / facts


async def _position(owner: asyncpg.Connection) -> int:
    at = await owner.fetchval("SELECT id FROM relay_position WHERE name = 'main'")
    return int(at or 0)


async def _read_up(js: JetStreamContext) -> None:
    """Wait until the consumers have seen everything, so that they do not work into a round."""
    while True:
        consumers = await js.consumers_info(stream_of("survey"))
        if not any(one.num_pending or one.num_ack_pending for one in consumers):
            return
        await asyncio.sleep(0.05)
