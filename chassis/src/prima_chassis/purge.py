"""Forget what has served its purpose: answers kept for repeated requests, and ended jobs.

In small transactions, one process at a time: the others find the lock taken and come again later.
The inbox stays: streams keep their facts for ever, so any of them may be delivered again.
"""

import asyncio
from datetime import timedelta

from fastapi import FastAPI
from prometheus_client import Counter
from sqlalchemy import text

from prima_chassis import clock
from prima_chassis.database import EVERYWHERE, Database

AGES = {
    "idempotency_keys": ("created_at", timedelta(hours=48)),
    "jobs": ("finished_at", timedelta(days=30)),
}
"""Per table the moment that counts, and for how long after it a row is still of use."""
EVERY_SECONDS = 600.0
BATCH = 1000
LOCK = 7_003
FORGOTTEN = Counter("prima_forgotten_rows", "Rows that had served their purpose", ["table"])


async def purge(app: FastAPI) -> None:
    """Forget again and again; runs as a task of every service process."""
    while True:
        await asyncio.sleep(EVERY_SECONDS)
        for table in AGES:
            await forget(app.state.database, table)


async def forget(database: Database, table: str) -> int:
    """Delete the rows of `table` that are of no use any more; how many this process did."""
    moment, age = AGES[table]
    old = f"SELECT ctid FROM {table} WHERE {moment} < :before LIMIT {BATCH}"  # noqa: S608
    statement = text(f"DELETE FROM {table} WHERE ctid IN ({old}) RETURNING 1")  # noqa: S608
    total, gone = 0, BATCH
    while gone == BATCH:
        async with database.transaction(EVERYWHERE) as session:
            if not await session.scalar(text(f"SELECT pg_try_advisory_xact_lock({LOCK})")):
                break
            deleted = await session.execute(statement, {"before": clock.now() - age})
            gone = len(deleted.all())
        FORGOTTEN.labels(table).inc(gone)
        total += gone
    return total
