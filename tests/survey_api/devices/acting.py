"""Registering devices, and acting as one."""

from typing import Any

from httpx import Response

from tests.survey_api.factories import Stage


async def register(stage: Stage, period_id: str, **changed: Any) -> dict[str, Any]:
    body = {"name": "Kios ruang tunggu", "kind": "kiosk", "pin": "2580"} | changed
    response = await stage.post(f"/periods/{period_id}/devices", body)
    assert response.status_code == 201, response.text
    device: dict[str, Any] = response.json()
    return device


async def ask(stage: Stage, device: dict[str, Any], what: str, key: str | None = None) -> Response:
    """Ask as the device itself."""
    return await stage.survey.client.get(
        f"{stage.base}/devices/{device['id']}/{what}",
        headers={"Device-Key": device["key"] if key is None else key},
    )


def badge(device: dict[str, Any], sequence: int) -> dict[str, Any]:
    return {"id": device["id"], "key": device["key"], "sequence": sequence}
