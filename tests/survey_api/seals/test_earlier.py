"""Which rounds a report compares with: those of the same survey that ended before."""

import io
from typing import Any

import pypdf

from survey_api.instruments import actions as instruments
from tests.survey_api.factories import Stage, several
from tests.survey_api.imports.files import a_csv, result

OLD_SKM = "PERMENPAN-16-2014"
SPAK = "ZI-SPAK"


async def sealed(stage: Stage, label: str, score: int, **plan: Any) -> dict[str, Any]:
    """A round with a dozen equal answers; of instruments without a form they are imported."""
    period = await stage.opened(label=label, **plan)
    edition = instruments.find(period["instrument"])
    if edition.has_questions:
        await stage.submit(await stage.form(period["id"]), several(score, times=12))
    else:
        rows = [[score] * len(edition.elements)] * 12
        await result(stage, period["id"], a_csv(rows, edition.element_codes))
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


async def report(stage: Stage, seal: dict[str, Any]) -> str:
    """The words of the printed report."""
    response = await stage.survey.client.get(f"{stage.base}/seals/{seal['id']}/report")
    pages = pypdf.PdfReader(io.BytesIO(response.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


class TestEarlierRounds:
    async def test_are_those_that_ended_before_whatever_their_length(self, stage: Stage) -> None:
        """As text, 2026-TW1 would come after 2026-S2."""
        await sealed(stage, "2026-TW1", 2)
        seal = await sealed(stage, "2026-S2", 4)

        text = await report(stage, seal)

        assert "Dibanding Triwulan I Tahun 2026 (50,00), nilai naik 50,00" in text
        assert (await stage.index())["change"]["period"] == "2026-TW1"

    async def test_come_in_the_order_in_which_they_ended(self, stage: Stage) -> None:
        for label, score in (("2026-S1", 3), ("2026-04", 2), ("2025", 4)):
            await sealed(stage, label, score)
        seal = await sealed(stage, "2026-S2", 4)

        text = await report(stage, seal)

        assert "Dibanding Semester I Tahun 2026 (75,00)" in text

    async def test_are_none_that_end_with_this_one_or_after_it(self, stage: Stage) -> None:
        """As text, 2026-09 and 2026-S1 would come before 2026-S2 and 2026-TW1."""
        await sealed(stage, "2026-S1", 2)
        first = await sealed(stage, "2026-03", 3)
        same = await sealed(stage, "2026-TW1", 4)

        texts = [await report(stage, seal) for seal in (first, same)]

        assert [text.count("Dibanding ") for text in texts] == [0, 0]

    async def test_are_no_surveys_of_something_else(self, stage: Stage) -> None:
        """A corruption survey of the same unit is no earlier satisfaction survey."""
        await sealed(stage, "2025-S2", 2)
        await sealed(stage, "2026-S1", 5, instrument=SPAK)
        seal = await sealed(stage, "2026-S2", 4)

        text = await report(stage, seal)

        assert "Dibanding Semester II Tahun 2025 (50,00)" in text
        assert "instrumen lain" not in text

    async def test_are_also_those_of_another_edition_which_is_not_compared(
        self, stage: Stage
    ) -> None:
        await sealed(stage, "2025-S2", 3, instrument=OLD_SKM)
        seal = await sealed(stage, "2026-S2", 4)

        text = await report(stage, seal)

        assert "Periode sebelumnya memakai instrumen lain, sehingga tidak dibandingkan." in text

    async def test_count_once_and_as_they_were_corrected(self, stage: Stage) -> None:
        first = await sealed(stage, "2026-S1", 2)
        reason = {"reason": "Lembar jawaban loket Mei tertinggal saat impor."}
        opened = await stage.post(f"/periods/{first['period_id']}/revisions", reason)
        revision = opened.json()["period_id"]
        code = await stage.form(revision, channel="counter")
        await stage.submit(code, several(4, times=12))
        assert (await stage.step(revision, "seal")).status_code == 200
        seal = await sealed(stage, "2026-S2", 4)

        text = await report(stage, seal)

        assert "Dibanding Semester I Tahun 2026 (75,00), nilai naik 25,00" in text
