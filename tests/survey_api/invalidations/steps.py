"""What people do about answers that should not count."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
from httpx import Response

from prima_deploy.engines import Engines
from survey_api.tallies import actions as tallies
from tests.survey_api.factories import Stage, submission, today

WHY = "Loket tutup pada tanggal itu."
UNIT_ITSELF = str(UUID(int=0))


def selection(**changed: Any) -> dict[str, Any]:
    """Everything of the last days."""
    return {"from_day": str(today() - timedelta(days=20)), "to_day": str(today())} | changed


async def propose(stage: Stage, period_id: str, **changed: Any) -> Response:
    anomaly = changed.pop("anomaly_id", None)
    body = {"selection": selection(**changed), "reason": WHY, "anomaly_id": anomaly}
    return await stage.post(f"/periods/{period_id}/invalidations", body)


async def decide(
    stage: Stage,
    proposed: dict[str, Any],
    headers: dict[str, str],
    *,
    approve: bool,
    version: int | None = None,
) -> Response:
    return await stage.survey.client.post(
        f"{stage.base}/invalidations/{proposed['id']}/approval",
        json={"approve": approve, "reason": "Rekaman loket sudah diperiksa."},
        headers=headers | {"If-Match": f'"{version or proposed["version"]}"'},
    )


async def answered(stage: Stage, **changed: Any) -> dict[str, Any]:
    """An open round with 12 honest answers of yesterday and 6 uniform ones of today."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    yesterday = str(today() - timedelta(days=1))
    honest = [submission(3, 3, 2, 4, 3, 3, 4, 2, 3, answered_on=yesterday) for _ in range(12)]
    invented = [submission(4) for _ in range(6)]
    assert (await stage.submit(code, {"responses": honest + invented})).status_code == 200
    return period


async def statuses(stage: Stage, period_id: str) -> dict[str, int]:
    """What the cells count, after proving them against the rows."""
    async with stage.survey.app.state.pool.acquire(stage.government) as connection:
        cells, proven = await tallies.proven(
            connection, stage.government, UUID(period_id), elements=9
        )
    assert proven
    counted: dict[str, int] = {}
    for cell in cells:
        counted[cell.status] = counted.get(cell.status, 0) + cell.n
    return counted


async def sealed_undecided(stage: Stage, engines: Engines, period_id: str) -> dict[str, Any]:
    """The seal of a round whose proposals nobody has decided, as an earlier version made it."""
    connection = await asyncpg.connect(engines.owner_url("survey"))
    state = """UPDATE invalidations SET state = $2, decided_by = $3::text,
        decided_at = CASE WHEN $3::text IS NULL THEN NULL ELSE now() END WHERE period_id = $1"""
    try:
        await stage.step(period_id, "close")
        await connection.execute(state, UUID(period_id), "restored", "nobody")
        response = await stage.step(period_id, "seal")
        await connection.execute(state, UUID(period_id), "quarantined", None)
    finally:
        await connection.close()
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal
