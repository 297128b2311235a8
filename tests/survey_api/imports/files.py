"""Files as people send them, and what becomes of their import."""

import csv
import io
from collections.abc import Sequence
from typing import Any

import openpyxl
from httpx import Response

from tests.harness import eventually
from tests.survey_api.factories import Stage

POSITIONS = [f"U{n}" for n in range(1, 10)]
SEKADAU = [
    [1, 2, 2, 3, 4, 3, 4, 4, 4, 3],
    [2, 3, 3, 2, 3, 3, 3, 3, 2, 3],
    [3, 3, 3, 3, 4, 4, 3, 3, 3, 4],
    [4, 2, 2, 4, 4, 4, 4, 3, 4, 3],
]
"""First rows of the answers that Kabupaten Sekadau published for 2019, in the body's order."""


def a_csv(rows: Sequence[Sequence[object]], heading: Sequence[str], delimiter: str = ",") -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerows([heading, *rows])
    return written.getvalue().encode()


def an_xlsx(rows: Sequence[Sequence[Any]], heading: Sequence[str]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [heading, *rows]:
        sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


async def send(stage: Stage, period_id: str, content: bytes, **fields: str) -> Response:
    return await stage.survey.client.post(
        f"{stage.base}/periods/{period_id}/imports",
        files={"file": ("jawaban", content)},
        data=fields,
        headers=stage.headers,
    )


async def imported(stage: Stage, period_id: str, content: bytes, **fields: str) -> dict[str, Any]:
    """The finished job."""
    response = await send(stage, period_id, content, **fields)
    assert response.status_code == 202, response.text

    async def job() -> dict[str, Any]:
        found: dict[str, Any] = (
            await stage.survey.client.get(response.headers["Location"], headers=stage.headers)
        ).json()
        return found

    return await eventually(job, lambda found: found["state"] in {"succeeded", "failed"})


async def result(stage: Stage, period_id: str, content: bytes, **fields: str) -> dict[str, Any]:
    job = await imported(stage, period_id, content, **fields)
    assert job["state"] == "succeeded", job
    found: dict[str, Any] = job["result"]
    return found
