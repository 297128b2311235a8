"""Instruments are data with editions."""

from tests.harness import Running
from tests.survey_api.factories import API, ELEMENTS


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


class TestReadInstrument:
    async def test_knows_the_newest_edition_by_its_name(self, survey: Running) -> None:
        codes = [
            (await survey.client.get(f"{API}/instruments/{name}")).json()["code"]
            for name in ("SKM", "skm-2017", "PERMENPANRB-16-2014")
        ]

        assert codes == ["PERMENPANRB-14-2017", "PERMENPANRB-14-2017", "PERMENPAN-16-2014"]

    async def test_refuses_an_unknown_one(self, survey: Running) -> None:
        assert (await survey.client.get(f"{API}/instruments/X")).status_code == 404
