"""The stateless calculator: exact results, and how published ones came about."""

import threading
from fractions import Fraction
from typing import Any

import pytest
from httpx import Response
from hypothesis import given
from hypothesis import strategies as st

from survey_api.calculations import actions, rules
from survey_api.calculations.schemas import MOST_SCORES, IndexCalculation
from tests.harness import Running
from tests.survey_api.factories import API, ELEMENTS

KEMENAG = [105, 101, 100, 116, 102, 105, 106, 105, 115]
"""Sums of 29 respondents in a published worksheet, printed with 91.48 and with 90.56."""
BOGOR_2011 = [
    "3.007", "2.993", "3.020", "3.000", "3.113", "3.033", "2.887",
    "2.947", "2.980", "3.033", "3.000", "3.033", "3.020", "3.000",
]  # fmt: skip
"""Published element means of fourteen elements, printed with 74.67."""


async def calculate(survey: Running, **body: Any) -> Response:
    return await survey.client.post(f"{API}/index-calculations", json=body)


def by_name(found: dict[str, Any]) -> dict[str, Any]:
    return {one["convention"]: one for one in found["conventions"]}


class TestCalculateIndex:
    async def test_of_sums_is_exact(self, survey: Running) -> None:
        response = await calculate(survey, sums={"n": 29, "totals": KEMENAG})

        found = response.json()
        assert response.status_code == 200
        assert (found["n"], found["index"], found["category"]) == (29, 91.48, "A")
        assert found["label"] == "Sangat baik"
        assert found["means"]["PERSYARATAN"] == 3.621
        assert found["margin"] is None
        assert by_name(found)["0.11"]["index"] == 90.56

    async def test_on_the_edge_of_a_letter_goes_half_up(self, survey: Running) -> None:
        totals = [17_661] * 8 + [158_949 - 8 * 17_661]

        found = (await calculate(survey, sums={"n": 5000, "totals": totals})).json()

        assert (found["index"], found["category"]) == (88.31, "A")

    async def test_of_responses_has_a_margin(self, survey: Running) -> None:
        rows = [[4] * 9, [3] * 9, [3, 4, 3, 4, 3, 4, 3, 4, 3], [2] * 9]

        found = (await calculate(survey, responses=rows, population=400)).json()

        assert found["n"] == 4
        assert found["index"] == 77.78
        assert found["lower"] < 77.78 < found["upper"]
        assert found["margin"] == max(
            round(77.78 - found["lower"], 2), round(found["upper"] - 77.78, 2)
        )
        assert (found["needed"], found["still_needed"]) == (197, 193)

    async def test_of_means_takes_printed_decimals_as_they_are(self, survey: Running) -> None:
        found = (await calculate(survey, instrument="KEPMENPAN-25-2004", means=BOGOR_2011)).json()

        assert found["n"] is None
        assert found["index"] == 75.12
        assert found["category"] == "B"
        assert by_name(found)["0.071"]["index"] == 74.67

    async def test_says_which_convention_reproduces_a_printed_result(self, survey: Running) -> None:
        found = (
            await calculate(
                survey,
                sums={"n": 29, "totals": KEMENAG},
                published={"index": "90.56", "category": "A"},
            )
        ).json()

        names = [one["convention"] for one in found["reproduced_by"]]
        assert "0.11" in names
        assert "exact" not in names

    async def test_says_when_none_does(self, survey: Running) -> None:
        means = ["3.1", "3.3", "2.9", "3.3", "3.0", "3.1", "3.3", "3.1", "3.2"]

        found = (
            await calculate(
                survey,
                instrument="PERMENPANRB-16-2014",
                means=means,
                published={"index": "75.98"},
            )
        ).json()

        assert found["index"] == 78.61
        assert found["reproduced_by"] == []

    async def test_tells_a_letter_of_the_old_table_from_one_of_the_new(
        self, survey: Running
    ) -> None:
        found = (
            await calculate(
                survey,
                sums={"n": 100, "totals": [328] * 9},
                published={"index": "82.00", "category": "A"},
            )
        ).json()

        exact = next(o for o in found["reproduced_by"] if o["convention"] == "exact")
        assert found["category"] == "B"
        assert exact["bands"] == ["PERMENPAN-16-2014", "KEPMENPAN-25-2004"]

    async def test_computes_as_an_old_report_did_when_asked(self, survey: Running) -> None:
        found = (
            await calculate(survey, sums={"n": 29, "totals": KEMENAG}, convention="0.11")
        ).json()

        assert (found["convention"], found["index"]) == ("0.11", 90.56)

    async def test_refuses_a_convention_it_does_not_know(self, survey: Running) -> None:
        response = await calculate(survey, means=["3"] * 9, convention="0.5")

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/ConventionUnknown"

    async def test_takes_other_numbers_of_elements(self, survey: Running) -> None:
        found = (
            await calculate(
                survey, elements=["A", "B", "C", "D"], sums={"n": 2, "totals": [8, 8, 7, 6]}
            )
        ).json()

        assert found["index"] == 90.63
        assert list(found["means"]) == ["A", "B", "C", "D"]

    async def test_uses_the_scale_of_the_instrument(self, survey: Running) -> None:
        found = (
            await calculate(survey, instrument="ZI-SPAK", sums={"n": 10, "totals": [48] * 5})
        ).json()

        assert found["index"] == 80
        assert found["category"] is None

    async def test_names_every_faulty_score(self, survey: Running) -> None:
        rows = [[4] * 9, [4] * 8 + [5], [0] + [3] * 8, [3] * 8]

        response = await calculate(survey, responses=rows)

        assert response.status_code == 422
        pointers = [e["pointer"] for e in response.json()["errors"]]
        assert pointers == ["#/responses/1/8", "#/responses/2/0", "#/responses/3"]

    @pytest.mark.parametrize("score", [3.5, "3", None, True])
    async def test_refuses_what_is_not_a_whole_number(self, survey: Running, score: object) -> None:
        response = await calculate(survey, responses=[[score] + [3] * 8])

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "#/responses/0/0"

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"means": ["3"] * 9, "sums": {"n": 1, "totals": [3] * 9}},
            {"means": ["3"] * 8},
            {"means": ["4.01", *["3"] * 8]},
            {"means": ["NaN", *["3"] * 8]},
            {"sums": {"n": 0, "totals": [3] * 9}},
            {"sums": {"n": 2, "totals": [9] * 9}},
            {"elements": ["A", "A"], "means": ["3", "3"]},
            {"means": ["3"] * 9, "surprise": 1},
            {"means": ["3." + "0" * 10_000, *["3"] * 8]},
        ],
    )
    async def test_refuses_contradictory_input(self, survey: Running, body: dict[str, Any]) -> None:
        response = await calculate(survey, **body)

        assert response.status_code == 422
        assert response.json()["errors"]

    @pytest.mark.parametrize("printed", ["0E-999999999", "0E+999999999", "88." + "0" * 21])
    async def test_refuses_a_printed_result_that_nobody_could_print(
        self, survey: Running, printed: str
    ) -> None:
        response = await calculate(
            survey, sums={"n": 29, "totals": KEMENAG}, published={"index": printed}
        )

        assert response.status_code == 422
        assert [e["pointer"] for e in response.json()["errors"]] == ["#/published/index"]

    @pytest.mark.parametrize("printed", ["0", "1E2", "91.48" + "0" * 8, "91.4750957854"])
    async def test_takes_every_number_of_decimals_that_a_report_has(
        self, survey: Running, printed: str
    ) -> None:
        response = await calculate(survey, means=["3"] * 9, published={"index": printed})

        assert response.status_code == 200

    async def test_of_many_responses_lets_others_be_served_meanwhile(
        self, survey: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        threads = set()

        def replay(*given: Any) -> Fraction:
            threads.add(threading.get_ident())
            return exactly(*given)

        exactly = rules.replay
        monkeypatch.setattr(rules, "replay", replay)

        assert (await calculate(survey, responses=[[3] * 9] * 100)).status_code == 200
        assert threads
        assert threading.get_ident() not in threads

    async def test_refuses_more_scores_than_it_can_compute_at_once(self, survey: Running) -> None:
        elements = [f"E{n}" for n in range(30)]
        rows = [[3] * 30] * (MOST_SCORES // 30)

        most = await calculate(survey, elements=elements, responses=rows)
        more = await calculate(survey, elements=elements, responses=[*rows, [3] * 30])

        assert (most.status_code, more.status_code) == (200, 422)
        assert [e["pointer"] for e in more.json()["errors"]] == ["#/responses"]

    async def test_refuses_an_unknown_instrument(self, survey: Running) -> None:
        response = await calculate(survey, instrument="SERVQUAL", means=["3"] * 9)

        assert response.status_code == 404


class TestCalculate:
    @given(st.lists(st.lists(st.integers(1, 4), min_size=9, max_size=9), min_size=1, max_size=40))
    def test_agrees_whether_it_is_told_responses_sums_or_exact_means(
        self, rows: list[list[int]]
    ) -> None:
        totals = [sum(column) for column in zip(*rows, strict=True)]
        commands = [
            IndexCalculation(responses=rows),
            IndexCalculation.model_validate({"sums": {"n": len(rows), "totals": totals}}),
        ]

        found = [actions.calculate(command, spoken="id") for command in commands]

        assert found[0].index == found[1].index
        assert found[0].means == found[1].means
        assert found[0].conventions == found[1].conventions
        assert found[0].lower is not None
        assert found[0].upper is not None
        assert found[0].lower <= found[0].index <= found[0].upper
        assert list(found[0].means) == ELEMENTS
