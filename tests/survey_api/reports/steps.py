"""Sealed rounds and what their documents say."""

import io
from collections.abc import Sequence
from datetime import timedelta
from random import Random
from typing import Any

import pypdf

from tests.survey_api.factories import Stage, submission, today

GENDERS = ("female", "male")
AGES = ("18_25", "26_35", "36_45", "46_55")


def people(seed: int, count: int, low: Sequence[int] = (2, 7)) -> list[dict[str, Any]]:
    """Answers of people who differ; the elements at `low` please less."""
    chance = Random(seed)
    batch = []
    for n in range(count):
        mood = chance.choice([3, 3, 4])
        scores = [
            min(4, max(1, mood + chance.choice([-1, 0, 0, 1]) - (u in low))) for u in range(9)
        ]
        about = {"gender": chance.choice(GENDERS), "age_band": chance.choice(AGES)}
        day = today() - timedelta(days=n % 9)
        batch.append(submission(*scores, respondent=about, answered_on=str(day)))
    return batch


async def sealed(stage: Stage, batch: list[dict[str, Any]], **changed: Any) -> dict[str, Any]:
    """A sealed round with these answers."""
    form = changed.pop("form", {})
    period = await stage.opened(**changed)
    code = await stage.form(period["id"], **form)
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


async def words(stage: Stage, seal: dict[str, Any], document: str = "report") -> str:
    """The text of a document of the seal, as any visitor opens it; of a hidden one, as staff do."""
    address = f"{stage.base}/seals/{seal['id']}/{document}"
    headers = stage.headers if seal["hidden"] else None
    response = await stage.survey.client.get(address, headers=headers)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/pdf"
    pages = pypdf.PdfReader(io.BytesIO(response.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
