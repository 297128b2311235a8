"""The report: what a regent reads of a sealed round."""

import pytest

from tests.survey_api.factories import Stage
from tests.survey_api.reports.steps import people, sealed, words


class TestReport:
    async def test_follows_the_outline_of_the_regulation(self, stage: Stage) -> None:
        seal = await sealed(stage, people(1, 60))

        text = await words(stage, seal)

        chapters = [
            "BAB I. Pendahuluan", "BAB II. Pengumpulan data", "BAB III. Hasil pengolahan data",
            "BAB IV. Analisis", "4.2 Rencana tindak lanjut", "BAB V. Kesimpulan",
            "Lampiran A. Kuesioner", "Lampiran B. Pengolahan data", "Lampiran C. Pembuktian",
        ]  # fmt: skip
        body = text.partition("BAB I. Pendahuluan 1.1")[2]
        places = [body.find(chapter.split(". ", 1)[-1]) for chapter in chapters[1:]]
        assert all(chapter in text for chapter in chapters)
        assert places == sorted(places)
        assert "Semester II Tahun 2026" in text
        assert "Perempuan" in text
        assert "26–35 tahun" in text

    async def test_plans_for_the_lowest_and_shows_what_the_last_plan_did(
        self, stage: Stage
    ) -> None:
        await sealed(stage, people(3, 80, low=(2, 7, 8)), label="2026-S1")
        seal = await sealed(stage, people(4, 80, low=(7,)), label="2026-S2")

        text = await words(stage, seal)

        plan = (
            text.partition("4.2 Rencana tindak lanjut Program")[2]
            or text.rpartition("Rencana tindak lanjut")[2]
        )
        assert "Sarana dan Prasarana" in plan
        assert "ditetapkan pimpinan unit" in text
        assert "Lampiran A. Tindak lanjut periode sebelumnya" in text
        assert "membaik" in text.rpartition("Lampiran A.")[2]
        assert "Dibanding Semester I Tahun 2026" in text
        assert "4.3 Tren" in text

    async def test_hides_services_that_few_have_judged(self, stage: Stage) -> None:
        few, many = [await stage.publish_service(name=n) for n in ("Jarang", "Sering")]
        period = await stage.opened()
        for service, count in ((few, 4), (many, 40)):
            code = await stage.form(period["id"], service_id=str(service))
            await stage.submit(code, {"responses": people(5, count)})
        code = await stage.form(period["id"])
        await stage.submit(code, {"responses": people(6, 30)})
        await stage.step(period["id"], "close")
        seal = (await stage.step(period["id"], "seal")).json()

        text = await words(stage, seal)

        services = text.rpartition("3.4 Nilai per layanan")[2]
        assert services.count("disembunyikan") == 2
        assert "Sering" in services.partition("Layanan dengan sedikit jawaban")[0]

    async def test_shows_only_the_index_of_a_few(self, stage: Stage) -> None:
        seal = await sealed(stage, people(7, 8), population=8)

        text = await words(stage, seal)

        assert "kurang dari sepuluh orang" in text
        assert "3.2 Nilai per unsur" not in text
        assert f"{seal['index']:.2f}".replace(".", ",") in text

    async def test_says_what_a_revision_corrects(self, stage: Stage) -> None:
        first = await sealed(stage, people(8, 40))
        reason = {"reason": "Lembar loket Mei tertinggal saat impor."}
        opened = (await stage.post(f"/periods/{first['period_id']}/revisions", reason)).json()
        form = {"channel": "web"}
        code = (await stage.post(f"/periods/{opened['period_id']}/forms", form)).json()["code"]
        await stage.submit(code, {"responses": people(9, 5)})
        second = (await stage.step(opened["period_id"], "seal")).json()

        text = await words(stage, second)

        assert "Revisi 2." in text
        assert "menggantikan segel nomor 1" in text
        assert "Lembar loket Mei tertinggal" in text
        assert "responden 40 → 45" in text

    @pytest.mark.parametrize("instrument", ["ZI-SPAK", "KEPMENPAN-25-2004"])
    async def test_prints_every_instrument(self, stage: Stage, instrument: str) -> None:
        """Without a table of letters, without published questions, with another scale."""
        period = await stage.plan(instrument=instrument)
        await stage.step(period["id"], "open")
        known = (await stage.survey.client.get("/api/survey/v1/instruments")).json()["data"]
        codes = next([e["code"] for e in i["elements"]] for i in known if i["code"] == instrument)
        table = "\n".join([",".join(codes), *[",".join("3" * len(codes)) for _ in range(12)]])
        file = {"file": ("jawaban.csv", table.encode(), "text/csv")}
        response = await stage.survey.client.post(
            f"{stage.base}/periods/{period['id']}/imports", files=file, headers=stage.headers
        )
        assert response.status_code == 202, response.text
        job = f"/jobs/{response.json()['id']}"
        state = "waiting"
        while state not in {"succeeded", "failed"}:
            state = (await stage.get(job)).json()["state"]
        await stage.step(period["id"], "close")

        seal = await stage.step(period["id"], "seal")

        assert seal.status_code == 200, seal.text
        assert "BAB V. Kesimpulan" in await words(stage, seal.json())
        assert "Terima kasih" in await words(stage, seal.json(), "poster")
