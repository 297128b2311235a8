"""How many to ask, where, and whether they resemble the users."""

import csv
import math
import random
from datetime import date
from fractions import Fraction
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.sampling import actions as sampling
from survey_api.sampling import rules
from survey_api.sampling.rules import Group


def published() -> list[tuple[int, int]]:
    """Population and sample of the published table, whose samples are rounded to the nearest."""
    lines = (files("survey_api.sampling") / "krejcie_morgan.csv").read_text().splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return [(int(row["population"]), int(row["sample"])) for row in rows]


class TestNeeded:
    @pytest.mark.parametrize(
        ("population", "sample"),
        [(10, 10), (67, 58), (100, 80), (1000, 278), (10_000, 370), (23_857_000, 385), (9, 9)],
    )
    def test_is_the_ceiling_of_krejcie_and_morgan(self, population: int, sample: int) -> None:
        assert rules.needed(population) == sample

    def test_of_an_unknown_population_is_that_of_an_endless_one(self) -> None:
        assert rules.needed(None) == 385

    @given(st.integers(1, 10**9))
    def test_never_exceeds_the_population(self, population: int) -> None:
        assert 1 <= rules.needed(population) <= min(population, 385)


class TestPublishedTable:
    def test_differs_by_rounding_only(self) -> None:
        """The table rounds to the nearest; published minimums of surveys use the ceiling."""
        rows = published()
        assert len(rows) == 90

        for population, sample in rows:
            exact = Fraction(96_025 * population, 250 * (population - 1) + 96_025)
            assert math.floor(exact + Fraction(1, 2)) == sample
            assert rules.needed(population) == math.ceil(exact)
            assert sampling.published(population) == sample

    @pytest.mark.parametrize("population", [None, 9, 1201, 23_857_000])
    def test_has_no_row_for_other_numbers(self, population: int | None) -> None:
        assert sampling.published(population) is None


class TestNeededFor:
    @pytest.mark.parametrize(
        ("margin", "population", "sample"),
        [(200, 5000, 135), (200, 500, 109), (100, 5000, 499), (200, None, 139), (5000, 20, 1)],
    )
    def test_follows_margin_and_population(
        self, margin: int, population: int | None, sample: int
    ) -> None:
        assert rules.needed_for(margin, 1200, population) == sample

    @given(st.integers(10, 5000), st.integers(10, 5000), st.integers(1, 10**9))
    def test_is_never_more_than_everybody(self, margin: int, spread: int, users: int) -> None:
        assert 1 <= rules.needed_for(margin, spread, users) <= users


class TestDeviation:
    @given(st.lists(st.integers(9, 36), min_size=2, max_size=50))
    def test_is_that_of_respondents_index(self, totals: list[int]) -> None:
        squares = sum(t * t for t in totals)

        found = rules.deviation(len(totals), sum(totals), squares, Fraction(100, 36))

        mean = sum(totals) / len(totals)
        exact = math.sqrt(sum((t - mean) ** 2 for t in totals) / (len(totals) - 1)) * 100 / 36
        assert found / 100 == pytest.approx(exact, abs=0.0101)

    def test_of_one_is_unknown(self) -> None:
        assert rules.deviation(1, 30, 900, Fraction(100, 36)) == 0


class TestFit:
    @pytest.mark.parametrize(
        ("value", "freedom", "tail"),
        [
            (3.841459, 1, 0.05), (5.991465, 2, 0.05), (7.814728, 3, 0.05), (9.210340, 2, 0.01),
            (16.811894, 6, 0.01), (18.475307, 7, 0.01), (0, 4, 1.0),
        ],
    )  # fmt: skip
    def test_tail_is_the_published_one(self, value: float, freedom: int, tail: float) -> None:
        assert rules.chi_square_tail(value, freedom) == pytest.approx(tail, abs=1e-6)

    def test_tells_another_mix_from_the_users(self) -> None:
        alike, other = rules.fit([52, 48], [500, 500]), rules.fit([80, 20], [500, 500])

        assert alike is not None
        assert other is not None
        assert (alike.chi_square, other.chi_square, other.freedom) == (
            Fraction(4, 25),
            Fraction(36),
            1,
        )
        assert alike.p_value > 0.6
        assert other.p_value < 0.0001

    def test_says_nothing_without_respondents_or_kinds(self) -> None:
        assert rules.fit([0, 0], [5, 5]) is None
        assert rules.fit([7], [5]) is None

    def test_cries_wolf_as_seldom_as_it_says(self) -> None:
        chance, alarms, rounds = random.Random(3), 0, 2000
        for _ in range(rounds):
            counts = [0, 0, 0]
            for _ in range(150):
                counts[chance.choices([0, 1, 2], [50, 30, 20])[0]] += 1
            found = rules.fit(counts, [500, 300, 200])
            alarms += found is not None and found.p_value < 0.05

        assert 0.035 <= alarms / rounds <= 0.065


class TestWeigh:
    def test_gives_respondents_the_users_mix(self) -> None:
        women, men = Group(80, 80 * 36, 500), Group(20, 20 * 18, 500)

        found = rules.weigh([women, men], Group(0, 0, 0))

        assert found is not None
        assert found.mean == 27
        # Weights 0.625 and 2.5: 100·(80·0.625² + 20·2.5²) / 100².
        assert found.kish == Fraction(25, 16)

    def test_never_counts_one_for_more_than_five(self) -> None:
        many, one = Group(99, 99 * 36, 100), Group(1, 9, 900)

        found = rules.weigh([many, one], Group(0, 0, 0))

        assert found is not None
        weight = Fraction(10, 99)
        assert found.mean == (99 * 36 * weight + 9 * 5) / (99 * weight + 5)

    def test_keeps_those_who_told_nothing_at_one(self) -> None:
        found = rules.weigh([Group(10, 300, 50), Group(10, 200, 50)], Group(20, 400, 0))

        assert found is not None
        assert (found.mean, found.kish) == (Fraction(900, 40), Fraction(1))

    def test_needs_respondents(self) -> None:
        assert rules.weigh([Group(0, 0, 50)], Group(3, 90, 0)) is None

    @given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 1000)), min_size=1, max_size=6))
    def test_stays_among_the_means_of_the_groups(self, kinds: list[tuple[int, int]]) -> None:
        groups = [Group(n, n * (9 + place), users) for place, (n, users) in enumerate(kinds)]

        found = rules.weigh(groups, Group(0, 0, 0))

        if found is None:
            assert not any(group.n for group in groups)
        else:
            means = [Fraction(group.total, group.n) for group in groups if group.n]
            assert min(means) <= found.mean <= max(means)
            assert found.kish >= 1


class TestForecast:
    OPENED = date(2026, 7, 1)

    @pytest.mark.parametrize(
        ("n", "still_needed", "today", "expected"),
        [
            (10, 10, date(2026, 7, 10), date(2026, 7, 20)),
            (10, 0, date(2026, 7, 10), date(2026, 7, 10)),
            (0, 10, date(2026, 7, 10), None),
            (1, 385, date(2026, 7, 31), None),
        ],
    )
    def test_assumes_the_pace_so_far(
        self, n: int, still_needed: int, today: date, expected: date | None
    ) -> None:
        found = rules.forecast(n=n, still_needed=still_needed, opens_on=self.OPENED, today=today)

        assert found == expected
