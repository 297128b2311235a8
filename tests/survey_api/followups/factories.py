"""Sealed rounds with their follow-ups, and what staff do about them."""

from typing import Any

from httpx import Response

from tests.survey_api.factories import Stage, submission

LOW = (4, 4, 2, 4, 4, 4, 3, 3, 4)
"""Answers with WAKTU, PERILAKU and SARPRAS lowest."""
PDF = b"%PDF-1.7 laporan"


async def seal(stage: Stage, *scores: int, n: int = 40, **changed: Any) -> dict[str, Any]:
    """A sealed round in which `n` people gave `scores`; its seal."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    batch = [submission(*scores) for _ in range(n)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def revise(
    stage: Stage, sealed: dict[str, Any], more: list[dict[str, Any]]
) -> dict[str, Any]:
    """The seal of a correction that adds answers."""
    response = await stage.post(
        f"/periods/{sealed['period_id']}/revisions", {"reason": "Jawaban kertas tertinggal."}
    )
    assert response.status_code == 201, response.text
    period_id = response.json()["period_id"]
    code = await stage.form(period_id, channel="web")
    assert (await stage.submit(code, {"responses": more})).status_code == 200
    response = await stage.step(period_id, "seal")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def plan(stage: Stage, **params: Any) -> dict[str, dict[str, Any]]:
    """Follow-ups by element."""
    response = await stage.get("/followups", **params)
    assert response.status_code == 200, response.text
    return {row["element"]: row for row in response.json()["data"]}


async def change(stage: Stage, line: dict[str, Any], **body: Any) -> Response:
    """Plan a follow-up, having seen it as it is in `line`."""
    return await stage.survey.client.patch(
        f"{stage.base}/followups/{line['id']}",
        json=body,
        headers=stage.headers | {"If-Match": f'"{line["version"]}"'},
    )


async def upload(
    stage: Stage, line: dict[str, Any], content: bytes = PDF, name: str = "bukti.pdf"
) -> Response:
    """Show what was done."""
    return await stage.survey.client.post(
        f"{stage.base}/followups/{line['id']}/evidence",
        files={"file": (name, content)},
        headers=stage.headers,
    )


async def complete(stage: Stage, line: dict[str, Any], note: str = "Loket dibuka.") -> Response:
    """Say that it is done."""
    return await stage.post(
        f"/followups/{line['id']}/completion",
        {"note": note},
        **{"If-Match": f'"{line["version"]}"'},
    )


async def a_line(stage: Stage) -> dict[str, Any]:
    """The follow-up about WAKTU of a sealed round."""
    await seal(stage, *LOW)
    return (await plan(stage))["WAKTU"]


async def finished(stage: Stage, line: dict[str, Any]) -> dict[str, Any]:
    """The line, owned, shown and done."""
    line = (await change(stage, line, owner_name="Wa Ode Hasna")).json()
    line = (await upload(stage, line)).json()
    response = await complete(stage, line)
    assert response.status_code == 200, response.text
    done: dict[str, Any] = response.json()
    return done
