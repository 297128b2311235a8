"""A funnel that tells units that differ from units that are merely small."""

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.comparison import rules
from survey_api.comparison.rules import Limits, Spread


def of(totals: list[int]) -> Spread:
    return Spread(len(totals), sum(totals), sum(t * t for t in totals))


class TestLimits:
    def test_close_in_on_the_average_as_answers_grow(self) -> None:
        found = [
            rules.limits(Fraction(80), Fraction(144), n, 4, rules.Z95) for n in (10, 100, 1000)
        ]

        assert found == sorted(found)
        assert found[-1].lower > 7900
        assert found[0].upper < 10_000

    @given(st.fractions(25, 100), st.fractions(0, 1400), st.integers(1, 10**6))
    def test_surround_the_average_on_the_scale(
        self, mean: Fraction, variance: Fraction, n: int
    ) -> None:
        inner = rules.limits(mean, variance, n, 4, rules.Z95)
        outer = rules.limits(mean, variance, n, 4, rules.Z998)

        assert 2500 <= outer.lower <= inner.lower <= mean * 100
        assert mean * 100 <= inner.upper <= outer.upper <= 10_000

    def test_of_an_average_at_the_end_of_the_scale_are_that_end(self) -> None:
        assert rules.limits(Fraction(100), Fraction(4), 10, 4, Decimal(3)) == (10_000, 10_000)

    def test_accuse_five_of_a_hundred_equal_units_at_95_per_cent(self) -> None:
        chance = random.Random(2)
        units = [[chance.choice([18, 27, 27, 30, 33, 36]) for _ in range(40)] for _ in range(400)]
        spreads = [of(unit) for unit in units]
        point = Fraction(100, 36)
        mean = point * rules.average(spreads)
        variance = point**2 * rules.variance_within(spreads)

        def outside(z: Decimal) -> float:
            around = rules.limits(mean, variance, 40, 4, z)
            indices = [round(sum(unit) / 40 * 10_000 / 36) for unit in units]
            return sum(rules.position(i, around) != "within" for i in indices) / len(units)

        assert 0.03 <= outside(rules.Z95) <= 0.07
        assert outside(rules.Z998) <= 0.008


class TestVarianceWithin:
    def test_leaves_out_what_units_differ_by(self) -> None:
        assert rules.variance_within([of([10, 12]), of([30, 32])]) == 2
        assert rules.variance_within([of([10]), of([30])]) == 0


class TestPosition:
    @pytest.mark.parametrize(
        ("index", "position"),
        [(7999, "below"), (8000, "within"), (8200, "within"), (8201, "above")],
    )
    def test_counts_the_edge_as_within(self, index: int, position: str) -> None:
        assert rules.position(index, Limits(8000, 8200)) == position


class TestSizes:
    @given(st.integers(1, 10**6))
    def test_go_from_the_fewest_to_the_most(self, most: int) -> None:
        found = rules.sizes(10, most)

        assert (found[0], found[-1]) == (10, max(10, most))
        assert found == sorted(set(found))
        assert len(found) <= rules.STEPS + 1
