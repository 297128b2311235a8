"""The relay of the memos service as a process of its own, to be killed."""

import asyncio
import os
import sys

import nats

from prima_chassis.database import Database
from prima_chassis.relay import relay


async def main() -> None:
    connection = await nats.connect(os.environ["NATS_URL"])
    database = Database(os.environ["DATABASE_URL"], service="memos")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await relay(database, connection.jetstream())


if __name__ == "__main__":
    asyncio.run(main())
