"""From counted answers to an index, its elements and what has changed: with margins that hold."""

import random
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.estimates.actions import Group
from survey_api.instruments import actions as instruments
from survey_api.measurement import actions as measurement

SKM = instruments.find("SKM-2017")
Rows = Sequence[Sequence[int]]


def group_of(rows: Rows, population: int | None = None) -> Group:
    """Complete answers of one day."""
    columns = list(zip(*rows, strict=True))
    return measurement.group(
        n=len(rows),
        squares=sum(sum(row) ** 2 for row in rows),
        sums=[sum(column) for column in columns],
        products=[
            sum(a * b for a, b in zip(columns[u], columns[v], strict=True))
            for u in range(len(columns))
            for v in range(u, len(columns))
        ],
        population=population,
    )


@cache
def people(count: int, mean: float, seed: int) -> tuple[tuple[int, ...], ...]:
    """Respondents whose nine answers resemble each other (correlation about 0.55)."""
    chance = random.Random(seed)
    edges = (-1.9, -0.6, 0.75)
    found = []
    for _ in range(count):
        own = chance.gauss(mean, 0.78)
        found.append(
            tuple(1 + sum(own + chance.gauss(0, 0.62) > edge for edge in edges) for _ in range(9))
        )
    return tuple(found)


answered = st.lists(st.lists(st.integers(1, 4), min_size=9, max_size=9), min_size=1, max_size=25)


class TestMeasure:
    @given(answered)
    def test_of_elements_agrees_with_the_index(self, rows: Rows) -> None:
        """The index is the mean of the elements, exactly; rounding comes last."""
        found = measurement.measure(SKM, [group_of(rows)])

        means = [element.found.mean for element in found.elements]
        assert found.found is not None
        assert sum(means, Fraction(0)) / 9 == found.found.mean
        for element, column in zip(found.elements, zip(*rows, strict=True), strict=True):
            assert element.found.mean == Fraction(25 * sum(column), len(rows))
            assert element.interval.lower <= element.index <= element.interval.upper
            assert element.interval.margin == max(
                element.index - element.interval.lower, element.interval.upper - element.index
            )

    @given(answered, st.integers(1, 24))
    def test_of_parts_weighed_as_pooled_is_the_pooled_mean(self, rows: Rows, cut: int) -> None:
        parts = [group_of(part) for part in (rows[:cut], rows[cut:]) if part]

        whole = measurement.measure(SKM, [group_of(rows)])
        weighed = measurement.measure(SKM, parts)

        assert weighed.index == whole.index
        assert [e.mean for e in weighed.elements] == [e.mean for e in whole.elements]

    @given(answered)
    def test_lists_at_least_the_three_lowest(self, rows: Rows) -> None:
        found = measurement.measure(SKM, [group_of(rows)])

        ordered = sorted(found.elements, key=lambda element: element.found.mean)
        assert found.lowest[:3] == tuple(ordered[:3])
        tied = {e.code for e in ordered if e.found.mean == ordered[2].found.mean}
        assert tied <= {e.code for e in found.lowest}
        assert found.separable == (len(found.lowest) == 3)

    def test_of_everybody_is_the_truth(self) -> None:
        rows = people(40, 0.3, 1)

        found = measurement.measure(SKM, [group_of(rows, 40)], population=40)

        assert found.interval is not None
        assert found.interval.margin == 0
        assert {element.interval.margin for element in found.elements} == {0}

    def test_widens_elements_when_days_differ_more_than_people(self) -> None:
        rows = people(60, 0.3, 2)
        totals = sorted(sum(row) for row in rows)
        days = [totals[start : start + 20] for start in (0, 20, 40)]
        plain = group_of(rows)
        clustered = measurement.group(
            n=60,
            squares=plain.tally.squares,
            sums=plain.tally.sums,
            products=plain.tally.products,
            population=None,
            days=3,
            day_totals_squared=sum(sum(day) ** 2 for day in days),
            day_products=sum(20 * sum(day) for day in days),
            day_counts_squared=3 * 400,
        )

        before, after = [measurement.measure(SKM, [one]) for one in (plain, clustered)]

        for narrow, wide in zip(before.elements, after.elements, strict=True):
            assert wide.interval.margin > 2 * narrow.interval.margin
            assert wide.interval.kind == "logit_t_day_clusters"

    def test_of_the_six_step_scale_uses_it(self) -> None:
        spkp = instruments.find("ZI-SPKP")

        found = measurement.measure(spkp, [group_of([[6] * 8, [3] * 8])])

        assert (found.index, found.band) == (7500, None)
        assert [element.mean for element in found.elements] == [4500] * 8


class TestSummarise:
    @given(answered, st.none() | st.integers(1, 60))
    def test_is_the_measurement_without_its_elements(
        self, rows: Rows, population: int | None
    ) -> None:
        one = group_of(rows, population)

        summary = measurement.summarise(SKM, one)
        whole = measurement.measure(SKM, [one], population=population)

        assert (summary.n, summary.index, summary.band) == (whole.n, whole.index, whole.band)
        assert (summary.interval, summary.found) == (whole.interval, whole.found)


class TestChange:
    def test_is_what_both_printed_figures_differ_by(self) -> None:
        before, after = [measurement.summarise(SKM, group_of(people(50, m, 3))) for m in (0, 1)]

        found = measurement.change(before.found, after.found)

        assert found.difference == after.index - before.index
        assert found.verdict == "improved"

    @pytest.mark.parametrize(("first", "second", "verdict"), [
        (4, 4, "not_detectable"), (3, 4, "improved"), (4, 3, "worse"),
    ])  # fmt: skip
    def test_of_everybody_against_everybody_has_no_margin(
        self, first: int, second: int, verdict: str
    ) -> None:
        before, after = [
            measurement.summarise(SKM, group_of([[score] * 9] * 20, 20))
            for score in (first, second)
        ]

        found = measurement.change(before.found, after.found)

        assert (found.margin, found.verdict) == (0, verdict)

    def test_where_all_agree_allows_for_those_not_asked(self) -> None:
        """Two rounds of ten equal answers each: a step of one is 25 points, and may be chance."""
        few = [measurement.summarise(SKM, group_of([[score] * 9] * 10)) for score in (3, 4)]
        many = [measurement.summarise(SKM, group_of([[score] * 9] * 200)) for score in (3, 4)]

        found = [measurement.change(a.found, b.found) for a, b in (few, many)]

        assert [one.verdict for one in found] == ["not_detectable", "improved"]

    def test_cries_wolf_in_one_of_twenty_at_most_about(self) -> None:
        """Nothing changes between both samples of the same people."""
        everybody = people(4000, 0.3, 11)
        chance, alarms, rounds = random.Random(5), 0, 600
        for _ in range(rounds):
            first, second = [
                measurement.summarise(SKM, group_of(chance.sample(everybody, 40))) for _ in "ab"
            ]
            change = measurement.change(first.found, second.found)
            alarms += change.verdict != "not_detectable"

        assert 0.03 <= alarms / rounds <= 0.075


class TestCoverage:
    """The margins hold what 95 % promises, for small populations, high marks and elements too."""

    CASES = ((10_000, 370, 0.3), (1000, 278, 0.3), (200, 30, 0.3), (200, 30, 0.9), (60, 52, 0.6))

    def test_of_the_index_is_between_94_and_97_per_cent(self) -> None:
        held = rounds = 0
        for population, n, mean in self.CASES:
            everybody = people(population, mean, population + n)
            truth = Fraction(100 * sum(map(sum, everybody)), 36 * population) * 100
            totals = [sum(row) for row in everybody]
            chance = random.Random(n)
            for _ in range(500):
                sample = chance.sample(totals, n)
                one = measurement.group(
                    n=n,
                    squares=sum(t * t for t in sample),
                    sums=[sum(sample), *[0] * 8],
                    products=[],
                    population=population,
                )
                found = measurement.summarise(SKM, one).interval
                held += found.lower <= truth <= found.upper
                rounds += 1

        assert 0.94 <= held / rounds <= 0.97

    def test_of_elements_is_between_94_and_98_per_cent(self) -> None:
        """Elements have few steps, so a little more than promised."""
        population, n = 1000, 120
        everybody = people(population, 0.3, 17)
        truths = [
            Fraction(2500 * sum(column), population) for column in zip(*everybody, strict=True)
        ]
        chance, held, rounds = random.Random(8), 0, 0
        for _ in range(150):
            one = group_of(chance.sample(everybody, n), population)
            found = measurement.measure(SKM, [one], population=population)
            for element, truth in zip(found.elements, truths, strict=True):
                held += element.interval.lower <= truth <= element.interval.upper
                rounds += 1

        assert 0.94 <= held / rounds <= 0.98

    def test_of_a_population_weighted_roll_up_is_between_94_and_97_per_cent(self) -> None:
        strata = [(people(900, 0.1, 31), 40), (people(300, 0.9, 32), 60)]
        users = sum(len(everybody) for everybody, _ in strata)
        truth = Fraction(10_000 * sum(sum(map(sum, rows)) for rows, _ in strata), 36 * users)
        chance, held, rounds = random.Random(9), 0, 600
        for _ in range(rounds):
            groups = [
                group_of(chance.sample(everybody, n), len(everybody)) for everybody, n in strata
            ]
            found = measurement.measure(SKM, groups, method="population", population=users)
            assert found.interval is not None
            held += found.interval.lower <= truth <= found.interval.upper

        assert 0.94 <= held / rounds <= 0.975
