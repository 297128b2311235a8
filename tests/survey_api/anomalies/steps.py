"""Rounds with invented answers, and what people do about them."""

from datetime import timedelta
from random import Random
from typing import Any

from httpx import Response

from tests.survey_api.factories import Stage, submission, today
from tests.survey_api.scans.simulated import person

WHY = "Loket tutup pada tanggal itu."
DAYS = 25


def honest(seed: int, *, a_day: int = 6) -> list[dict[str, Any]]:
    """Answers of the days before the last three."""
    chance = Random(seed)
    return [
        submission(*person(chance, 0.0), answered_on=str(today() - timedelta(days=ago)))
        for ago in range(3, DAYS)
        for _ in range(a_day + chance.choice((-2, 0, 2)))
    ]


async def fill(stage: Stage, code: str, seed: int = 1, *, stuffed: int = 0) -> None:
    """Honest answers, and `stuffed` perfect ones of today."""
    batch = honest(seed) + [submission(4) for _ in range(stuffed)]
    response = await stage.submit(code, {"responses": batch})
    assert response.status_code == 200


async def scan(stage: Stage, period_id: str) -> dict[str, Any]:
    response = await stage.post(f"/periods/{period_id}/anomaly-scans")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def dismiss(stage: Stage, anomaly: dict[str, Any], **changed: Any) -> Response:
    body = {"reason": "Pelayanan keliling pada tanggal itu."} | changed.pop("body", {})
    return await stage.survey.client.post(
        f"{stage.base}/anomalies/{anomaly['id']}/dismissal",
        json=body,
        headers=changed.pop("headers", stage.headers) | {"If-Match": f'"{anomaly["version"]}"'},
    )


async def stuffed(stage: Stage) -> tuple[dict[str, Any], dict[str, Any]]:
    """A round with 40 invented answers of today, and its first scan."""
    period = await stage.opened()
    await fill(stage, await stage.form(period["id"], channel="kiosk"), stuffed=40)
    return period, await scan(stage, period["id"])


def of(found: dict[str, Any], signal: str) -> dict[str, Any]:
    [one] = [anomaly for anomaly in found["data"] if anomaly["signal"] == signal]
    return dict(one)
