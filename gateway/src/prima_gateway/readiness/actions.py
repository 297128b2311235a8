"""Whether the whole platform can serve: every service is asked how it is."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from prima_chassis.database import Database
from prima_gateway.readiness import repository

PROBE_SECONDS = 3
READY = 200


@dataclass(frozen=True, slots=True)
class Part:
    """How one service is, and its engines as it sees them."""

    ready: bool
    parts: dict[str, str]


async def parts(database: Database, events: str, services: Mapping[str, str]) -> dict[str, Part]:
    """How every service is, by name; asked all at once."""
    names = ["identity", *services]
    async with httpx.AsyncClient(timeout=PROBE_SECONDS, trust_env=False) as client:
        asked = [_ask(client, origin) for origin in services.values()]
        answers = await asyncio.gather(_self(database, events), *asked)
    return dict(zip(names, answers, strict=True))


async def _self(database: Database, events: str) -> Part:
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            async with database.transaction(None) as session:
                await repository.answers(session)
    except Exception:  # any failure means: not ready
        return Part(ready=False, parts={"database": "down", "events": events})
    return Part(ready=True, parts={"database": "up", "events": events})


async def _ask(client: httpx.AsyncClient, origin: str) -> Part:
    try:
        answer = await client.get(f"{origin}/readyz")
        document: dict[str, Any] = answer.json()
        parts = {str(name): str(state) for name, state in document["parts"].items()}
    except (httpx.HTTPError, ValueError, KeyError, AttributeError, TypeError):
        return Part(ready=False, parts={"process": "down"})
    return Part(ready=answer.status_code == READY, parts=parts)
