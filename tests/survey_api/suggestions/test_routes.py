"""What respondents wrote, as staff may read it."""

from typing import Any
from uuid import uuid4

from tests.survey_api.factories import Stage, submission

WRITTEN = [
    "Antrean lama, tolong Pak Budi Santoso dibantu",
    "Lama sekali, HP saya 0812 3456 7890",
    "Pelayanan terlalu lama dan berbelit",
    "Kursi tunggu kurang",
    "zzz",
]


async def told(stage: Stage) -> str:
    """A round in which people wrote something; its id."""
    period = await stage.opened()
    code = await stage.form(period["id"])
    batch = [submission(3, suggestion=text) for text in WRITTEN] + [submission(4)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    found: str = period["id"]
    return found


class TestListSuggestions:
    async def test_shows_no_names_and_no_numbers(self, stage: Stage) -> None:
        period = await told(stage)

        rows = (await stage.get(f"/periods/{period}/suggestions")).json()["data"]

        bodies = " ".join(row["body"] for row in rows)
        assert len(rows) == len(WRITTEN)
        assert "[nama]" in bodies
        assert "[nomor]" in bodies
        assert "Santoso" not in bodies
        assert "0812" not in bodies


class TestListThemes:
    async def test_counts_what_is_spoken_of_and_shows_scrubbed_examples(self, stage: Stage) -> None:
        period = await told(stage)

        found = (await stage.get(f"/periods/{period}/themes")).json()

        themes: dict[str, dict[str, Any]] = {one["code"]: one for one in found["data"]}
        assert found["n"] == len(WRITTEN)
        assert themes["WAKTU"]["n"] == 3
        assert len(themes["WAKTU"]["examples"]) == 3
        assert "Santoso" not in str(found)
        assert "0812" not in str(found)
        assert (themes["RUANG"]["n"], themes["RUANG"]["examples"]) == (1, [])
        assert (themes["LAINNYA"]["n"], themes["LAINNYA"]["name"]) == (1, "Lainnya")

    async def test_of_a_silent_round_are_none(self, stage: Stage) -> None:
        period = await stage.opened()

        found = (await stage.get(f"/periods/{period['id']}/themes")).json()

        assert (found["n"], found["data"]) == (0, [])

    async def test_are_hidden_from_strangers_other_units_and_other_governments(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        period = await told(stage)
        client, address = stage.survey.client, f"{stage.base}/periods/{period}/themes"
        elsewhere = stage.issuer.sign_in(
            "surveys:read", government=stage.government, units=[uuid4()]
        )

        stranger = await client.get(address)
        unit = await client.get(address, headers=elsewhere)
        government = await client.get(address, headers=other_stage.headers)
        foreign = await other_stage.get(f"/periods/{period}/themes")

        statuses = [r.status_code for r in (stranger, unit, government, foreign)]
        assert statuses == [401, 404, 404, 404]
