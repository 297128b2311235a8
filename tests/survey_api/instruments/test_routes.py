"""Instruments are data with editions."""

import pytest

from tests.harness import Running
from tests.survey_api.factories import API, ELEMENTS, Stage
from tests.survey_api.imports.files import imported


class TestListInstruments:
    async def test_begins_with_the_one_in_force(self, survey: Running) -> None:
        found = (await survey.client.get(f"{API}/instruments")).json()["data"]

        assert [i["code"] for i in found] == [
            "PERMENPANRB-14-2017", "PERMENPAN-16-2014", "KEPMENPAN-25-2004", "ZI-SPKP", "ZI-SPAK",
        ]  # fmt: skip
        assert [len(i["elements"]) for i in found] == [9, 9, 14, 8, 5]
        assert [e["code"] for e in found[0]["elements"]] == ELEMENTS

    async def test_says_what_is_not_verified(self, survey: Running) -> None:
        found = (await survey.client.get(f"{API}/instruments")).json()["data"]

        assert [i["verified"] for i in found] == [True, False, True, False, False]
        assert [i["bands_verified"] for i in found] == [True, False, True, False, False]
        assert all(i["note"] for i in found)

    async def test_keeps_each_edition_its_own_letters(self, survey: Running) -> None:
        found = (await survey.client.get(f"{API}/instruments/SKM-2004")).json()

        assert found["bands"][-1] == {
            "category": "A", "label": "Sangat baik", "lowest": 81.26, "highest": 100,
        }  # fmt: skip


class TestInstrumentsWithoutQuestions:
    """Their questionnaires are not published with the edition, so answers come in by file."""

    async def test_a_scale_of_six_goes_through_import_seal_and_index(self, stage: Stage) -> None:
        period = await stage.opened(instrument="ZI-SPKP", population=100)
        heading = ",".join(["no", *(f"U{n}" for n in range(1, 9))])
        rows = [f"{n},6,5,4,3,6,5,4,{1 + n % 6}" for n in range(30)]
        table = "\n".join([heading, *rows]).encode()

        job = await imported(stage, period["id"], table)
        progress = await stage.progress(period["id"])
        await stage.step(period["id"], "close")
        sealed = await stage.step(period["id"], "seal")

        assert job["result"]["imported"] == 30
        # Sums 180, 150, 120, 90, 180, 150, 120 and 105 of 30 people: a mean of 4.5625 of 6.
        assert (progress["index"], progress["category"]) == (76.04, None)
        assert sealed.status_code in {200, 201}, sealed.text
        index = await stage.index(instrument="ZI-SPKP")
        assert (index["index"], index["category"], index["n"]) == (76.04, None, 30)
        assert [e["mean"] for e in index["elements"]] == [6, 5, 4, 3, 6, 5, 4, 3.5]

    @pytest.mark.parametrize(
        ("code", "elements", "best"), [("ZI-SPAK", 5, 6), ("KEPMENPAN-25-2004", 14, 4)]
    )
    async def test_every_edition_can_be_imported(
        self, stage: Stage, code: str, elements: int, best: int
    ) -> None:
        period = await stage.opened(instrument=code)
        heading = ",".join(f"U{n}" for n in range(1, elements + 1))
        good = "\n".join([heading, ",".join([str(best)] * elements)]).encode()
        above = "\n".join([heading, ",".join([str(best + 1)] * elements)]).encode()

        taken, refused = [await imported(stage, period["id"], table) for table in (good, above)]

        assert taken["result"]["imported"] == 1
        assert refused["result"]["errors_total"] == elements
        assert (await stage.progress(period["id"]))["index"] == 100

    async def test_has_no_form(self, stage: Stage) -> None:
        period = await stage.opened(instrument="ZI-SPAK")

        response = await stage.post(f"/periods/{period['id']}/forms", {"channel": "qr"})

        assert (response.status_code, response.json()["type"]) == (409, "/problems/NoQuestions")


class TestReadInstrument:
    async def test_knows_the_newest_edition_by_its_name(self, survey: Running) -> None:
        codes = [
            (await survey.client.get(f"{API}/instruments/{name}")).json()["code"]
            for name in ("SKM", "skm-2017", "PERMENPANRB-16-2014")
        ]

        assert codes == ["PERMENPANRB-14-2017", "PERMENPANRB-14-2017", "PERMENPAN-16-2014"]

    async def test_refuses_an_unknown_one(self, survey: Running) -> None:
        assert (await survey.client.get(f"{API}/instruments/X")).status_code == 404
