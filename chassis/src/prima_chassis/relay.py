"""Publish stored facts to JetStream, in order, at least once, one relay at a time.

The position moves only when every message of a batch is acknowledged, in the transaction that
read them; JetStream drops repeats by `Nats-Msg-Id`. Only transactions below the snapshot horizon
are read, so a transaction that commits late is never skipped.
"""

import asyncio
import json

import structlog
from nats.js import JetStreamContext
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.database import EVERYWHERE, Database

log = structlog.get_logger()

BATCH = 500
POLL_SECONDS = 1.0
ACK_SECONDS = 5.0
LOCK = 7_001

# Sub-selects, not a join: with a join the planner reads the whole log at every poll.
TAKE = text("""
    SELECT e.id, e.xid::text AS xid, e.event_id::text AS event_id, e.subject, e.envelope
    FROM event_log e
    WHERE (e.xid, e.id) > ((SELECT xid FROM relay_position WHERE name = 'main'),
                           (SELECT id FROM relay_position WHERE name = 'main'))
      AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY e.xid, e.id LIMIT :batch
""")
MOVE = text("""
    UPDATE relay_position SET xid = CAST(CAST(:xid AS text) AS xid8), id = :id WHERE name = 'main'
""")
START = text("INSERT INTO relay_position (name) VALUES ('main') ON CONFLICT DO NOTHING")


async def relay(database: Database, js: JetStreamContext) -> None:
    """Publish for ever; runs as a task of every service process."""
    woken = database.listen()
    while True:
        woken.clear()
        try:
            while await _once(database, js) == BATCH:
                pass
        except Exception as error:  # any engine may be away; facts wait in the log
            log.warning("relay waits", kind=type(error).__name__)
            await asyncio.sleep(POLL_SECONDS)
            continue
        try:
            await asyncio.wait_for(woken.wait(), POLL_SECONDS)
        except TimeoutError:
            continue


async def _once(database: Database, js: JetStreamContext) -> int:
    """Publish one batch; the number of facts published."""
    async with database.transaction(EVERYWHERE) as session:
        if not await session.scalar(text(f"SELECT pg_try_advisory_xact_lock({LOCK})")):
            return 0
        await session.execute(START)
        return await _publish(session, js)


async def _publish(session: AsyncSession, js: JetStreamContext) -> int:
    rows = (await session.execute(TAKE, {"batch": BATCH})).all()
    if not rows:
        return 0
    # In order and together: a failure rolls the position back and the batch is sent again.
    await asyncio.gather(
        *[
            js.publish(
                row.subject,
                json.dumps(row.envelope).encode(),
                timeout=ACK_SECONDS,
                headers={"Nats-Msg-Id": row.event_id},
            )
            for row in rows
        ]
    )
    await session.execute(MOVE, {"xid": rows[-1].xid, "id": rows[-1].id})
    return len(rows)
