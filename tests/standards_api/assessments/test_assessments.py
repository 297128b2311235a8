"""Instruments as data; results stay with the edition they were graded by."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.assessments.rules import classify, instruments, rounded
from tests.standards_api.factories import Desk

EDITIONS = [
    (instrument.code, edition)
    for instrument in instruments().values()
    for edition in instrument.editions.values()
]
OLD = instruments()["ombudsman"].editions["ORI-2015-2021"]
NEW = instruments()["ombudsman"].editions["ORI-2022-2024"]
PEKPPP = instruments()["pekppp"].editions["PEKPPP-2022"]


@pytest.mark.parametrize(
    ("score", "zone"),
    [
        ("0", "red"), ("50.39", "red"), ("50.99", "red"), ("50.994", "red"), ("50.995", "yellow"),
        ("51", "yellow"), ("62.21", "yellow"), ("80.99", "yellow"), ("81", "green"),
        ("100", "green"),
    ],
)  # fmt: skip
def test_the_bands_until_2021(score: str, zone: str) -> None:
    band = classify(OLD, Decimal(score))

    assert band is not None
    assert band.zone == zone


@pytest.mark.parametrize(
    ("score", "category", "zone"),
    [
        ("31.99", "E", "red"), ("32", "D", "red"), ("53.99", "D", "red"), ("54", "C", "yellow"),
        ("55.01", "C", "yellow"), ("73.88", "C", "yellow"), ("77.99", "C", "yellow"),
        ("78", "B", "green"), ("79.8", "B", "green"), ("87.43", "B", "green"),
        ("87.995", "A", "green"), ("89.59", "A", "green"), ("93.46", "A", "green"),
    ],
)  # fmt: skip
def test_the_bands_from_2022_to_2024(score: str, category: str, zone: str) -> None:
    band = classify(NEW, Decimal(score))

    assert band is not None
    assert (band.category, band.zone) == (category, zone)


@pytest.mark.parametrize(
    ("score", "category"), [("4.51", "A"), ("4.505", "A"), ("4.50", "A-"), ("3", "C"), ("1", "F")]
)
def test_the_categories_of_the_service_index(score: str, category: str) -> None:
    band = classify(PEKPPP, Decimal(score))

    assert band is not None
    assert band.category == category


@given(st.decimals(0, 100, places=4))
def test_a_higher_score_never_falls_into_a_lower_band(score: Decimal) -> None:
    for edition in (OLD, NEW):
        lower, higher = classify(edition, score), classify(edition, min(score + 1, Decimal(100)))
        assert lower is not None
        assert higher is not None
        assert lower.min <= higher.min
        assert lower.min <= rounded(score)


@pytest.mark.parametrize(
    ("code", "edition"), EDITIONS, ids=lambda each: getattr(each, "edition", each)
)
def test_bands_leave_no_gap_and_weights_are_whole(code: str, edition: Any) -> None:
    if edition.bands:
        assert min(band.min for band in edition.bands) == edition.lowest
    if edition.dimensions:
        assert sum(dimension.weight for dimension in edition.dimensions) == 100
    assert edition.note


class TestInstruments:
    async def test_anybody_reads_editions_and_what_is_not_verified(self, desk: Desk) -> None:
        client = desk.service.client

        listed = (await client.get("/api/standards/v1/instruments")).json()["data"]
        path = "/api/standards/v1/instruments/ombudsman/editions"
        edition = (await client.get(f"{path}/ORI-2022-2024")).json()

        lines = {each["edition"]: each["bands_verified"] for each in listed[0]["editions"]}
        assert lines == {"ORI-2015-2021": True, "ORI-2022-2024": True, "ORI-2025": False}
        assert [each["weight"] for each in edition["dimensions"]] == [21.85, 32.37, 24.24, 21.54]

    async def test_classifies_a_score_as_a_number(self, desk: Desk) -> None:
        path = "/api/standards/v1/instruments/ombudsman/editions/ORI-2015-2021/classification"

        answer = (await desk.service.client.get(path, params={"score": "62.21"})).json()

        assert answer == {
            "score": 62.21,
            "category": None,
            "label": "Kepatuhan Sedang",
            "zone": "yellow",
            "verified": True,
        }

    async def test_an_edition_without_verified_bands_classifies_nothing(self, desk: Desk) -> None:
        path = "/api/standards/v1/instruments/ombudsman/editions/ORI-2025/classification"

        answer = await desk.service.client.get(path, params={"score": "80"})

        assert answer.status_code == 404
        assert answer.json()["type"] == "/problems/NoVerifiedBands"

    @pytest.mark.parametrize(
        ("path", "status"),
        [
            ("nothing/editions/X", 404),
            ("ombudsman/editions/X", 404),
            ("ombudsman/editions/ORI-2015-2021/classification?score=100.01", 422),
            ("ombudsman/editions/ORI-2015-2021/classification?score=-1", 422),
            ("ombudsman/editions/ORI-2015-2021/classification?score=NaN", 422),
            ("ombudsman/editions/ORI-2015-2021/classification?score=1e999999", 422),
            ("ombudsman/editions/ORI-2015-2021/classification", 422),
        ],
    )
    async def test_refuses_what_is_no_score_of_the_edition(
        self, desk: Desk, path: str, status: int
    ) -> None:
        answer = await desk.service.client.get(f"/api/standards/v1/instruments/{path}")

        assert answer.status_code == status


def result(**changed: Any) -> dict[str, Any]:
    return {
        "instrument": "ombudsman",
        "edition": "ORI-2015-2021",
        "year": 2019,
        "kind": "official",
        "score": 50.39,
        "source": "Ombudsman RI",
    } | changed


class TestRecordAssessment:
    async def test_the_published_results_of_buton_utara_keep_their_zones(self, desk: Desk) -> None:
        await desk.must("POST", "/assessments", result())
        await desk.must("POST", "/assessments", result(year=2021, score=62.21))

        rows = (await desk.get("/assessments")).json()["data"]

        assert [(row["year"], row["score"], row["zone"]) for row in rows] == [
            (2021, 62.21, "yellow"),
            (2019, 50.39, "red"),
        ]

    async def test_a_result_without_verified_bands_has_no_zone(self, desk: Desk) -> None:
        made = await desk.must(
            "POST", "/assessments", result(edition="ORI-2025", year=2025, score=81)
        )

        assert (made["zone"], made["label"], made["score"]) == (None, None, 81.0)

    @pytest.mark.parametrize(
        ("changed", "refusal"),
        [
            ({"year": 2022}, "EditionNotOfYear"),
            ({"year": 2020}, "EditionNotOfYear"),
            ({"score": 101}, "ScoreOutOfScale"),
            ({"edition": "ORI-1999"}, "EditionNotFound"),
            ({"instrument": "lain"}, "InstrumentNotFound"),
        ],
    )
    async def test_refuses_a_result_that_cannot_be(
        self, desk: Desk, changed: dict[str, Any], refusal: str
    ) -> None:
        response = await desk.ask("POST", "/assessments", result(**changed))

        assert response.json()["type"] == f"/problems/{refusal}"

    async def test_there_is_one_official_result_a_year(self, desk: Desk) -> None:
        await desk.must("POST", "/assessments", result())

        response = await desk.ask("POST", "/assessments", result(score=99))

        assert response.json()["type"] == "/problems/AssessmentExists"

    async def test_the_governments_own_results_are_not_public(self, desk: Desk) -> None:
        await desk.must("POST", "/assessments", result(kind="self", score=70))

        assert (await desk.get("/assessments")).json()["data"] == []
        assert len((await desk.must("GET", "/assessments"))["data"]) == 1
