"""Results as offices published them: each is explained, or told to be inexplicable."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from prima_chassis.problems import InvalidRequest
from survey_api.calculations import actions
from survey_api.calculations.schemas import IndexCalculation
from survey_api.instruments import actions as instruments
from survey_api.measurement import actions as measurement
from tests.survey_api.calculations.published import (
    FACTS,
    NEW,
    OLDER,
    PRINTED,
    RESULTS,
    by_id,
    calculated,
    four_decimals,
    two_decimals,
)
from tests.survey_api.factories import Stage, submission


class TestPrinted:
    @by_id(PRINTED)
    def test_every_convention_gives_what_independent_arithmetic_gives(
        self, case: dict[str, Any]
    ) -> None:
        expected = {name: Decimal(value) for name, value in case["computed"].items()}

        assert four_decimals(case) == expected

    @by_id(PRINTED)
    def test_the_printed_figure_is_explained_by_the_conventions_that_give_it(
        self, case: dict[str, Any]
    ) -> None:
        found = calculated(case, published={"index": case["printed"]["index"]})

        assert found.reproduced_by is not None
        names = {one.convention for one in found.reproduced_by}
        offered = {one.convention for one in found.conventions}
        assert names & set(case["computed"]) == set(case["reproduced_by"]) & offered
        # 0.25 and 0.5 are 1/4 and 1/2 themselves, not conventions beside the exact one.
        assert set(case["reproduced_by"]) - offered <= {"0.25", "0.5"}

    @by_id([case for case in PRINTED if not case["reproduced_by"]])
    def test_what_no_convention_gives_is_called_inexplicable(self, case: dict[str, Any]) -> None:
        found = calculated(case, published=case["printed"])

        assert found.reproduced_by == []
        assert abs(found.index - Decimal(case["computed"]["exact"])) <= Decimal("0.005")

    @by_id([case for case in PRINTED if "letter_2004" in case])
    def test_its_letter_depends_on_the_table(self, case: dict[str, Any]) -> None:
        cents = int(two_decimals(case["printed"]["index"]) * 100)

        for edition, letter in ((NEW, case["letter_2017"]), (OLDER, case["letter_2004"])):
            band = measurement.letter(instruments.find(edition), cents)
            assert band is not None
            assert band.category == letter


class TestNotes:
    """What is remarkable in single publications."""

    def test_both_figures_of_one_worksheet_are_explained(self) -> None:
        case = RESULTS["kemenag-sulsel-tw3-2025"]

        for printed, convention in ((case["printed"]["index"], "0.11"), ("91.48", "exact")):
            found = calculated(case, published={"index": printed})
            assert convention in {one.convention for one in found.reproduced_by or ()}
        assert case["also_printed"] == "91.48"

    @pytest.mark.parametrize("name", ["bogor-bpt-2011", "bogor-bpt-2013"])
    def test_a_weighted_mean_on_a_scale_of_forty_is_not_taken_for_a_mean(self, name: str) -> None:
        case = RESULTS[name]
        means = [case["printed_weighted_mean"], *case["means"][1:]]

        with pytest.raises(ValidationError):
            IndexCalculation.model_validate({"instrument": case["instrument"], "means": means})

    def test_a_mean_above_the_scale_is_refused(self) -> None:
        case = RESULTS["bogor-bpt-2011"]

        with pytest.raises(InvalidRequest) as refused:
            calculated(case, means=["4.01", *case["means"][1:]])
        assert [fault.pointer for fault in refused.value.errors] == ["#/means/0"]

    def test_the_letter_of_fourteen_elements_is_that_of_its_own_time(self) -> None:
        """76.93 by the exact weight and 76.48 by 0.071 are B in 2012, and B and C today."""
        found = calculated(RESULTS["phc-pendaftaran-2012-06"])

        letters = {one.convention: one.categories for one in found.conventions}
        assert (found.index, found.category) == (Decimal("76.93"), "B")
        assert letters["exact"][NEW] == "B"
        assert letters["0.071+sum_3"] == {
            NEW: "C", OLDER: "B", "KEPMENPAN-25-2004": "B",
        }  # fmt: skip

    def test_counts_of_scores_give_the_printed_means(self) -> None:
        case = RESULTS["bbpmp-jatim-spak-2023"]
        found = calculated(case)

        assert {sum(row) for row in case["counts"]} == {case["n"]}
        assert [str(mean) for mean in found.means.values()] == ["3.949", "3.905", "3.939", "3.939"]
        assert measurement.needed(case["population"]) == case["needed"] == 278

    def test_a_cell_shown_as_0_44_is_not_the_weight(self) -> None:
        """The page states 0.111 and shows 4 × 0.11; its 100 comes from the exact weight."""
        case = RESULTS["tubaba-disdukcapil-2023-s1"]
        found = calculated(case, published={"index": "100.00", "category": "A"})

        names = {one.convention for one in found.reproduced_by or ()}
        assert "exact" in names
        assert {"0.11", "0.111", "0.1111", "exact+weighted_2"}.isdisjoint(names)
        indices = {one.convention: one.index for one in found.conventions}
        assert {w: str(indices[w]) for w in ("0.11", "0.111", "0.1111")} == FACTS[
            "highest_index_by_weight"
        ]

    async def test_a_result_of_one_respondent_is_not_shown(self, stage: Stage) -> None:
        await stage.submit(await stage.form((await stage.opened())["id"]), submission(4))

        found = await stage.index()

        assert (found["n"], found["index"], found["hidden"]) == (1, None, True)

    @pytest.mark.parametrize("row", RESULTS["rs-tni-2021-partial"]["rows"], ids=lambda r: r["item"])
    def test_sub_items_are_judged_one_by_one(self, row: dict[str, Any]) -> None:
        """Bands of 2004 were still in use in 2021; one letter is wrong even by those."""
        found = actions.calculate(
            IndexCalculation.model_validate(
                {
                    "elements": [row["item"]],
                    "means": [row["mean"]],
                    "published": {
                        "index": two_decimals(row["printed"]),
                        "category": row["category"],
                    },
                }
            ),
            spoken="en",
        )

        [exact, *_] = found.conventions
        assert exact.categories[NEW] == row["letter_2017"] == "B"
        assert exact.categories[OLDER] == row["letter_2004"]
        explained = {b for one in found.reproduced_by or () for b in one.bands}
        if row["category"] == row["letter_2017"]:
            assert NEW in explained
        elif row["category"] == row["letter_2004"]:
            assert explained
            assert NEW not in explained
        else:
            assert row["item"] == "U7b"
            assert not explained

    def test_nine_items_of_seven_elements_weigh_equally_when_asked_so(self) -> None:
        """Two sub-items of one element: the caller says whether items or elements are weighed."""
        rows = RESULTS["rs-tni-2021-partial"]["rows"]
        items = actions.calculate(
            IndexCalculation.model_validate(
                {"elements": [r["item"] for r in rows], "means": [r["mean"] for r in rows]}
            ),
            spoken="en",
        )

        assert len(items.elements) == 9
        assert items.index == Decimal("81.31")

    def test_a_score_outside_the_scale_is_named_by_its_place(self) -> None:
        """Row 17 of that table holds a five on a scale of four."""
        rows = [[4, 4, 3]] * 16 + [[4, 5, 3]] + [[4, 4, 3]] * 3

        with pytest.raises(InvalidRequest) as refused:
            actions.calculate(
                IndexCalculation.model_validate({"elements": ["A", "B", "C"], "responses": rows}),
                spoken="en",
            )
        assert [fault.pointer for fault in refused.value.errors] == ["#/responses/16/1"]
