"""Student's t, compared with the area below its density."""

import math

import pytest

from survey_api import quantiles


class TestStudent:
    @pytest.mark.parametrize("freedom", [1, 2, 5, 9, 10, 15, 29, 60, 369, 5000])
    def test_leaves_two_and_a_half_per_cent_above(self, freedom: int) -> None:
        point, steps = float(quantiles.student(freedom)), 20_000
        scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2))
        scale /= math.sqrt(freedom * math.pi)
        width = point / steps
        area = sum(
            (4 if i % 2 else 2) * (1 + (i * width) ** 2 / freedom) ** (-(freedom + 1) / 2)
            for i in range(1, steps)
        )
        area += 1 + (1 + point**2 / freedom) ** (-(freedom + 1) / 2)

        assert 0.5 + scale * area * width / 3 == pytest.approx(0.975, abs=2e-6)
