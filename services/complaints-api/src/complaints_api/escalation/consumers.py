"""The passing of time, as a source of facts."""

import asyncio

import structlog
from fastapi import FastAPI

from complaints_api.escalation import actions
from complaints_api.sealing.actions import keyring

log = structlog.get_logger()

POLL_SECONDS = 5.0


async def watch(app: FastAPI) -> None:
    """Look for passed deadlines for ever; any number of processes may do so."""
    keys = keyring(app.state.settings.key())
    while True:
        try:
            await actions.sweep(app.state.database, keys)
        except Exception as error:  # the database may be away; deadlines wait
            log.warning("deadline watch waits", kind=type(error).__name__)
        await asyncio.sleep(POLL_SECONDS)
