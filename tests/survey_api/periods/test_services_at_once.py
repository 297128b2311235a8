"""Two who let a round ask about the same new service at one moment both succeed."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from tests.survey_api.factories import Stage
from tests.survey_api.waiting import somebody_waits


async def plan(stage: Stage, period_id: str, service: str, users: int) -> int:
    """Say in the sample plan how many users the service has."""
    body = {"services": [{"service_id": service, "population": users}]}
    response = await stage.put(f"/periods/{period_id}/sample-plan", body, **{"If-Match": '"0"'})
    return response.status_code


async def form(stage: Stage, period_id: str, service: str) -> int:
    """Make a form about the service, of whose users it knows nothing."""
    body = {"channel": "qr", "service_id": service}
    return (await stage.post(f"/periods/{period_id}/forms", body)).status_code


@pytest.mark.parametrize(
    ("first", "second", "known"), [(None, 70, 70), (70, None, 70), (None, None, None), (70, 80, 80)]
)
async def test_what_is_known_of_its_users_is_kept(
    stage: Stage, first: int | None, second: int | None, known: int | None
) -> None:
    service, period = str(await stage.publish_service()), await stage.opened()
    period_id = period["id"]

    async with (
        stage.survey.app.state.pool.acquire(stage.government) as connection,
        connection.transaction(),
    ):
        await connection.execute(
            "INSERT INTO period_services (government, period_id, service_id, name, population)"
            " VALUES ($1, $2, $3, 'Akta kelahiran', $4)",
            stage.government,
            UUID(period_id),
            UUID(service),
            first,
        )
        adding = asyncio.create_task(
            form(stage, period_id, service)
            if second is None
            else plan(stage, period_id, service, second)
        )
        await somebody_waits(connection)
    status = await adding

    assert status in {200, 201}
    services: list[dict[str, Any]] = (await stage.get(f"/periods/{period_id}")).json()["services"]
    assert [(one["service_id"], one["population"]) for one in services] == [(service, known)]
