"""Tails of distributions, against exact sums and published tables."""

from fractions import Fraction
from math import comb, exp, factorial

import pytest

from survey_api import tails


class TestTails:
    @pytest.mark.parametrize(
        ("t", "freedom", "expected"),
        [
            (12.706205, 1, 0.025),
            (2.228139, 10, 0.025),
            (3.169273, 10, 0.005),
            (-2.228139, 10, 0.975),
        ],
    )
    def test_student(self, t: float, freedom: int, expected: float) -> None:
        assert tails.student(t, freedom) == pytest.approx(expected, rel=1e-5)

    @pytest.mark.parametrize(
        ("ratio", "above", "below", "expected"),
        [(4.964603, 1, 10, 0.05), (3.325835, 5, 10, 0.05), (1.0, 7, 7, 0.5), (0, 3, 3, 1.0)],
    )
    def test_fisher(self, ratio: float, above: int, below: int, expected: float) -> None:
        assert tails.fisher(ratio, above, below) == pytest.approx(expected, rel=1e-5)

    @pytest.mark.parametrize("count", [0, 1, 5, 12, 40])
    def test_counts_with_dispersion_are_negative_binomial(self, count: int) -> None:
        # Mean 6 and variance 12: six successes at one half each.
        below = sum(Fraction(comb(k + 5, k), 2 ** (k + 6)) for k in range(count))

        assert tails.poisson_like(count, 6, 2) == pytest.approx(float(1 - below), rel=1e-9)

    def test_counts_with_hardly_any_are_poisson(self) -> None:
        below = sum(exp(-4) * 4**k / factorial(k) for k in range(9))

        assert tails.poisson_like(9, 4, 1.000001) == pytest.approx(1 - below, rel=1e-4)

    @pytest.mark.parametrize("count", range(11))
    def test_beta_binomial_with_an_even_prior_is_uniform(self, count: int) -> None:
        assert tails.beta_binomial(count, 10, 1, 1) == pytest.approx((11 - count) / 11)

    def test_beta_binomial_with_a_firm_prior_is_binomial(self) -> None:
        exact = sum(comb(12, k) * 0.3**k * 0.7 ** (12 - k) for k in range(8, 13))

        assert tails.beta_binomial(8, 12, 3e6, 7e6) == pytest.approx(exact, rel=1e-4)

    def test_two_findings_together_weigh_more_than_one(self) -> None:
        assert tails.both(0.01, 0.01) == pytest.approx(0.0001 * (1 + 9.21034), rel=1e-5)
        assert tails.both(1, 1) == 1
        assert 0 <= tails.both(0, 0) < 1e-200
