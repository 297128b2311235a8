"""Published tables of raw answers, bare totals and samples."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from survey_api.calculations import actions
from survey_api.calculations.schemas import IndexCalculation
from survey_api.instruments import actions as instruments
from survey_api.measurement import actions as measurement
from survey_api.periods.schemas import PeriodCreate
from tests.survey_api.calculations.published import (
    FACTS,
    MATRICES,
    NEW,
    OLDER,
    RESULTS,
    by_id,
    calculated,
    four_decimals,
    two_decimals,
)
from tests.survey_api.factories import ELEMENTS, Stage, submission


class TestMatrices:
    @by_id(MATRICES)
    def test_whole_and_parts_give_what_independent_arithmetic_gives(
        self, case: dict[str, Any]
    ) -> None:
        for one in [case, *case["parts"]]:
            known = {**case, **one}
            found = calculated(known)
            letters = {o.convention: o.categories[NEW] for o in found.conventions}

            expected = {name: Decimal(value) for name, value in one["computed"].items()}
            assert four_decimals(known) == expected
            assert {name: letters[name] for name in one["letters"]} == one["letters"]

    @by_id([case for case in MATRICES if "answers" in case])
    def test_rows_add_up_to_the_sums(self, case: dict[str, Any]) -> None:
        rows = [[int(score) for score in row] for row in case["answers"]]

        assert len(rows) == case["n"]
        assert [sum(column) for column in zip(*rows, strict=True)] == case["totals"]
        found = actions.calculate(
            IndexCalculation.model_validate({"elements": case["order"], "responses": rows}),
            spoken="en",
        )
        assert found.index == calculated(case).index
        assert found.lower is not None
        assert found.upper is not None
        assert found.lower < found.index < found.upper

    def test_positions_mean_the_order_of_the_body_or_of_the_questionnaire(self) -> None:
        body, questionnaire = RESULTS["sekadau-2019-s1"], RESULTS["metro-pusat-2020-2021"]
        skm = instruments.find(NEW)

        assert tuple(body["order"]) == skm.by_position(regulation=True)
        assert tuple(questionnaire["order"]) == skm.by_position(regulation=False)
        assert calculated(body).means["SARPRAS"] == Decimal("3.245")
        assert calculated(body).means["PENGADUAN"] == Decimal("2.918")

    def test_a_recap_that_its_rows_do_not_give_is_called_inexplicable(self) -> None:
        case = RESULTS["metro-pusat-2020-2021"]
        of_2021 = next(part for part in case["parts"] if part["name"] == "2021")

        found = calculated(
            {**case, **of_2021}, published={"index": case["printed_elsewhere"]["2021"]}
        )

        assert found.reproduced_by == []
        assert (found.index, found.category) == (Decimal("88.39"), "A")

    async def test_a_second_set_of_answers_of_one_person_is_not_counted(self, stage: Stage) -> None:
        """56 sets of 55 persons: the person's id is taken, so the second set is kept apart."""
        case = RESULTS["mpp-pangkep-2024"]
        assert case["n"] - case["persons"] == 1
        code = await stage.form((await stage.opened())["id"])
        sets = [
            submission(*[int(score) for score in row], answered_on=None) for row in case["answers"]
        ]
        sets[-1]["id"] = sets[0]["id"]
        assert dict(zip(ELEMENTS, sets[0]["answers"].values(), strict=True)) != sets[-1]["answers"]

        results = (await stage.submit(code, {"responses": sets})).json()["results"]

        assert sorted(r["status"] for r in results) == [201] * 55 + [422]
        assert (await stage.index())["n"] == 55


class TestTotals:
    @by_id(FACTS["totals"])
    def test_the_letter_is_looked_up_in_the_table_of_the_time(self, case: dict[str, Any]) -> None:
        cents = int(two_decimals(case["index"]) * 100)

        for edition, letter in ((NEW, case["letter_2017"]), (OLDER, case["letter_2004"])):
            band = measurement.letter(instruments.find(edition), cents)
            assert band is not None
            assert band.category == letter

    def test_a_wrong_letter_is_found_out(self) -> None:
        wrong = [c for c in FACTS["totals"] if c["category"] not in {None, c["letter_2017"]}]

        assert [(c["id"], c["category"], c["letter_2004"]) for c in wrong] == [
            ("dpmptsp-kubar-2021", "A", "A")
        ]

    def test_a_space_within_a_number_is_refused_not_guessed(self) -> None:
        with pytest.raises(ValidationError):
            IndexCalculation.model_validate(
                {"means": ["3"] * 9, "published": {"index": "86, 49", "category": "B"}}
            )

    def test_a_period_is_one_year_semester_quarter_or_month(self) -> None:
        """`Triwulan I 2025 (periode Maret-Juni 2025)` is none of these."""
        for label in ("Triwulan I 2025 (periode Maret-Juni 2025)", "2025-TW5"):
            with pytest.raises(ValidationError):
                PeriodCreate.model_validate(
                    {
                        "unit_id": "5d3d3a0e-59e5-4f9e-8a52-3f1c8f6f7c11", "label": label,
                        "opens_on": "2025-03-01", "closes_on": "2025-06-30",
                    }
                )  # fmt: skip


class TestSamples:
    @pytest.mark.parametrize("case", FACTS["samples"], ids=lambda case: case["case"])
    def test_the_published_minimum_is_the_ceiling(self, case: dict[str, Any]) -> None:
        assert measurement.needed(case["population"]) == case["needed"]
