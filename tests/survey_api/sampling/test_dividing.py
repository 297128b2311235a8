"""Answers divided over parts: whole numbers that add up and stay as near as they can."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.sampling import rules
from survey_api.sampling.rules import Part

PARTS = st.dictionaries(
    st.integers(0, 20),
    st.builds(
        Part, st.integers(0, 20_000), st.none() | st.integers(1, 3000), st.sampled_from([0, 30])
    ),
    min_size=1,
    max_size=12,
)


class TestAllocate:
    def test_asks_more_where_there_are_more_users_and_more_disagreement(self) -> None:
        parts = {"a": Part(9000, 1200), "b": Part(1000, 1200), "c": Part(9000, 2400)}

        found = rules.allocate(560, parts, 1200)

        assert found == {"a": 177, "b": 30, "c": 353}

    def test_asks_everybody_of_a_small_part_and_no_floor_where_none_is_wanted(self) -> None:
        parts = {"small": Part(12, None), "others": Part(40, None, floor=0), "large": Part(5000, 9)}

        assert rules.allocate(357, parts, 9) == {"small": 12, "others": 3, "large": 342}

    def test_never_plans_for_more_than_a_part_has(self) -> None:
        parts = {"a": Part(1000, 100), "b": Part(50, 4000)}

        assert rules.allocate(100, parts, 1200) == {"a": 50, "b": 50}

    def test_takes_back_what_a_large_part_could_have_when_small_ones_need_their_floor(self) -> None:
        parts = {"a": Part(40, 3000), "b": Part(1000, 1), "c": Part(1000, 1)}

        assert rules.allocate(95, parts, 1200) == {"a": 35, "b": 30, "c": 30}

    @given(PARTS, st.integers(1, 3000))
    def test_adds_up_within_the_bounds(self, parts: dict[int, Part], needed: int) -> None:
        least = {key: min(part.floor, part.population) for key, part in parts.items()}
        users = sum(part.population for part in parts.values())

        found = rules.allocate(needed, parts, 1200)

        assert sum(found.values()) == min(users, max(needed, sum(least.values())))
        for key, part in parts.items():
            assert least[key] <= found[key] <= part.population

    @given(PARTS, st.integers(1, 3000))
    def test_is_fair_up_to_one_answer(self, parts: dict[int, Part], needed: int) -> None:
        """Between two parts that meet no bound, the heavier never gets less."""
        found = rules.allocate(needed, parts, 1200)
        free = {
            key: part.population * (part.deviation or 1200)
            for key, part in parts.items()
            if min(part.floor, part.population) < found[key] < part.population
        }

        for one, weight in free.items():
            lighter = [other for other, less in free.items() if less <= weight]
            assert all(found[one] >= found[other] - 1 for other in lighter)


class TestAssumedUsers:
    @pytest.mark.parametrize(
        ("known", "population", "expected"),
        [
            ({"a": 400, "b": 100}, 1200, {"a": 400, "b": 100}),
            ({"a": None}, 1200, {"a": 1200}),
            ({"a": 400, "b": None, "c": None}, 1201, {"a": 400, "b": 401, "c": 400}),
            ({"a": 900, "b": 700, "c": None}, 1000, {"a": 900, "b": 700, "c": 800}),
            ({"a": 500, "b": None}, None, {"a": 500, "b": 500}),
            ({"a": 12, "b": None}, None, {"a": 12, "b": 385}),
            ({"a": None, "b": None}, None, {"a": 385, "b": 385}),
        ],
    )
    def test_shares_what_is_left_among_the_unknown(
        self, known: dict[str, int | None], population: int | None, expected: dict[str, int]
    ) -> None:
        assert rules.assumed_users(known, population, 385) == expected


class TestSharedOut:
    @given(
        st.integers(0, 1000),
        st.dictionaries(st.text(max_size=3), st.integers(1, 100), min_size=1, max_size=6),
    )
    def test_gives_out_everything_and_nobody_a_whole_too_many(
        self, total: int, weights: dict[str, int]
    ) -> None:
        shares = {key: Fraction(weight) for key, weight in weights.items()}

        found = rules.shared_out(total, shares)

        assert sum(found.values()) == total
        for key, part in found.items():
            assert abs(part - total * shares[key] / sum(weights.values())) < 1


MARGINS = st.lists(st.integers(0, 60), min_size=1, max_size=12).flatmap(
    lambda rows: st.tuples(st.just(rows), st.lists(st.integers(1, 1000), min_size=1, max_size=7))
)


class TestDivided:
    def test_makes_up_in_the_next_row_what_one_row_rounds_off(self) -> None:
        rows = dict.fromkeys("abcde", 1)

        found = rules.divided(rows, {"women": 3, "men": 2})

        chosen = ["women" if row["women"] else "men" for row in found.values()]
        assert chosen == ["women", "men", "women", "men", "women"]

    @given(MARGINS)
    def test_adds_up_by_row_and_by_column(self, margins: tuple[list[int], list[int]]) -> None:
        rows, weights = dict(enumerate(margins[0])), dict(enumerate(margins[1]))
        shares = {key: Fraction(weight) for key, weight in weights.items()}
        columns = rules.shared_out(sum(rows.values()), shares)

        found = rules.divided(rows, columns)

        assert {row: sum(cells.values()) for row, cells in found.items()} == rows
        for key, total in columns.items():
            assert sum(cells[key] for cells in found.values()) == total
        assert all(n >= 0 for cells in found.values() for n in cells.values())

    @given(MARGINS)
    def test_stays_near_what_each_cell_would_be_exactly(
        self, margins: tuple[list[int], list[int]]
    ) -> None:
        rows, weights = dict(enumerate(margins[0])), dict(enumerate(margins[1]))
        shares = {key: Fraction(weight) for key, weight in weights.items()}
        whole = sum(rows.values())
        columns = rules.shared_out(whole, shares)

        found = rules.divided(rows, columns)

        for row, cells in found.items():
            for key, n in cells.items():
                assert abs(n - Fraction(rows[row] * columns[key], whole or 1)) < 2
