"""Knowing published services without asking standards-api."""

from typing import Any
from uuid import uuid4

from survey_api.services import actions
from tests.survey_api.factories import Stage


def published(**changed: Any) -> dict[str, Any]:
    """The fact as standards-api tells it, with much that surveys do not need."""
    return {
        "service_id": str(uuid4()),
        "code": "L-01",
        "name": "Akta kelahiran",
        "unit_id": str(uuid4()),
        "version": 2,
        "effective_from": "2026-01-01",
        "fee": {"free": True, "lines": []},
    } | changed


class TestServicePublished:
    async def test_is_known_by_its_newest_version(self, stage: Stage) -> None:
        fact = published()
        tell = stage.survey.tell
        await tell("standards.service.published", stage.government, fact)
        newer = fact | {"version": 3, "name": "Akta kelahiran baru"}
        await tell("standards.service.published", stage.government, newer)
        await tell("standards.service.published", stage.government, fact)

        async with stage.survey.database.transaction(stage.government) as session:
            [service] = (
                await actions.known(session, stage.government, [fact["service_id"]])
            ).values()

        assert service.name == "Akta kelahiran baru"

    async def test_is_applied_once(self, stage: Stage) -> None:
        fact, event_id = published(), uuid4()

        for _ in range(2):
            await stage.survey.tell(
                "standards.service.published", stage.government, fact, event_id=event_id
            )

        async with stage.survey.database.transaction(stage.government) as session:
            known = await actions.known(session, stage.government, [fact["service_id"]])
        assert len(known) == 1
