"""The arithmetic of the index, its letters and its margin."""

import math
import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.estimates import actions, rules
from survey_api.estimates.actions import Group
from survey_api.estimates.rules import Estimate, IntervalKind, Tally
from survey_api.exact import half_up
from survey_api.instruments import actions as instruments

SKM = instruments.find("SKM-2017")
OLD = instruments.find("SKM-2004")


def of_totals(totals: list[int], *, days: list[int] | None = None) -> Tally:
    """A tally of nine elements of which only the respondents' totals matter."""
    by_day: dict[int, list[int]] = {}
    for position, total in enumerate(totals):
        by_day.setdefault(days[position] if days else 0, []).append(total)
    return Tally(
        n=len(totals),
        squares=sum(t * t for t in totals),
        sums=(sum(totals), *[0] * 8),
        days=len(by_day),
        day_totals_squared=sum(sum(d) ** 2 for d in by_day.values()),
        day_products=sum(len(d) * sum(d) for d in by_day.values()),
        day_counts_squared=sum(len(d) ** 2 for d in by_day.values()),
    )


answers = st.lists(st.lists(st.integers(1, 4), min_size=3, max_size=3), min_size=1, max_size=4)


def of_answers(rows: list[list[int]]) -> Tally:
    """A tally of three elements, all answered on one day."""
    totals = [sum(row) for row in rows]
    return Tally(
        n=len(rows),
        squares=sum(t * t for t in totals),
        sums=tuple(map(sum, zip(*rows, strict=True))),
        days=1,
        day_totals_squared=sum(totals) ** 2,
        day_products=len(rows) * sum(totals),
        day_counts_squared=len(rows) ** 2,
        products=tuple(sum(r[u] * r[v] for r in rows) for u in range(3) for v in range(u, 3)),
    )


class TestStrataThatAgree:
    """The small group is most of the weight, and ten who agree leave much open."""

    MIXED = Group(of_answers([[1, 2, 4], [4, 3, 2], [2, 2, 3], [4, 4, 4]] * 25), 1000)
    AGREED = Group(of_answers([[4, 4, 4]] * 10), 99_000)

    def test_are_as_unsure_in_a_weighted_mean_as_alone(self) -> None:
        alone = actions.sample([self.AGREED], "population", 99_000, 4)
        both = actions.sample([self.MIXED, self.AGREED], "population", None, 4)
        assert alone
        assert both

        own = actions.interval(alone[0].whole(), 4)
        found = actions.interval(both[0].whole(), 4)

        assert (own.lower, own.upper) == (7750, 10_000)
        assert 9970 < found.upper < 10_000  # a hundredth of the users do differ
        assert 7700 < found.lower < 7750
        for element in both[0].elements():
            assert actions.interval(element, 4).lower < 7800

    def test_make_no_letter_likely(self) -> None:
        both = actions.sample([self.MIXED, self.AGREED], "population", None, 4)
        assert both

        assert actions.probability(both[0].whole(), SKM.bands[-1], 4) is None

    def test_who_are_everybody_leave_nothing_open(self) -> None:
        everybody = Group(self.AGREED.tally, 10)
        sure = actions.sample([self.MIXED, everybody], "population", None, 4)
        assert sure

        whole = sure[0].whole()
        assert whole.below + whole.above == 0

    def test_cannot_tell_elements_apart(self) -> None:
        """In the large group nobody told the first element from the second."""
        both = actions.sample([self.MIXED, self.AGREED], "population", None, 4)
        assert both

        difference = both[0].difference(0, 1)

        assert difference.slack > abs(difference.mean)


@pytest.mark.parametrize("method", ["pooled", "population", "simple"])
@given(st.lists(st.tuples(answers, st.integers(4, 50)), min_size=1, max_size=5))
def test_groups_without_spread_keep_their_weight(
    method: actions.Method, parts: list[tuple[list[list[int]], int]]
) -> None:
    groups = [Group(of_answers(rows), users) for rows, users in parts]

    found = actions.sample(groups, method, None, 4)

    assert found is not None
    sample, collapsed = found
    assert (len(sample.parts), len(sample.strata)) == (len(groups), len(groups) - collapsed)
    assert sum(weight for weight, _ in sample.strata) == 1
    whole, elements = sample.whole().mean, [one.mean for one in sample.elements()]
    assert actions.half_up(whole, 100) == actions.mean_cents(groups, method, 4)
    assert sum(elements) == 3 * whole


def index_cents(total: int, n: int, elements: int, scale: int = 4) -> int:
    """The pooled index of answers whose scores add up to `total`."""
    tally = Tally(n, squares=0, sums=(total, *[0] * (elements - 1)))
    cents = actions.mean_cents([Group(tally, None)], "pooled", scale)
    assert cents is not None
    return cents


class TestIndex:
    @pytest.mark.parametrize(
        ("total", "n", "cents", "category"),
        [
            (955, 29, 9148, "A"),
            (158_949, 5000, 8831, "A"),
            (31_797, 1000, 8833, "A"),
            (36 * 77, 77, 10_000, "A"),
            (9 * 77, 77, 2500, "D"),
        ],
    )
    def test_is_exact_and_goes_half_up(self, total: int, n: int, cents: int, category: str) -> None:
        found = index_cents(total, n, 9)

        assert found == cents
        band = rules.letter(found, SKM.bands)
        assert band is not None
        assert band.category == category

    @given(n=st.integers(1, 10**6), data=st.data(), k=st.integers(1, 20), scale=st.integers(2, 6))
    def test_equals_the_rational_value_rounded_half_up(
        self, n: int, data: st.DataObject, k: int, scale: int
    ) -> None:
        total = data.draw(st.integers(k * n, scale * k * n))

        cents = index_cents(total, n, k, scale)

        exact = Fraction(10_000 * total, scale * k * n)
        assert cents == math.floor(exact + Fraction(1, 2))
        assert cents == half_up(exact / 100, 100)
        assert 10_000 // scale <= cents <= 10_000

    def test_for_nine_elements_on_four_steps_is_the_published_formula(self) -> None:
        for n in (1, 29, 377, 5000):
            for total in range(9 * n, 36 * n, 7 * n):
                assert index_cents(total, n, 9) == (5000 * total + 9 * n) // (18 * n)

    def test_never_falls_between_two_letters(self) -> None:
        """816 of the reachable results with 30 to 400 respondents lie in a gap of the table."""
        gaps = [(6499, 6500), (7660, 7661), (8830, 8831)]
        in_a_gap = 0
        for n in range(30, 401):
            for low, high in gaps:
                first, last = low * 9 * n // 2500, high * 9 * n // 2500 + 1
                for total in range(first, last + 1):
                    if low * 9 * n < 2500 * total < high * 9 * n:
                        in_a_gap += 1
                        assert rules.letter(index_cents(total, n, 9), SKM.bands)
        assert in_a_gap == 816

    @given(st.integers(2500, 10_000))
    def test_every_reachable_hundredth_has_one_letter(self, cents: int) -> None:
        for edition in (SKM, OLD):
            matching = [b for b in edition.bands if b.lowest <= cents <= b.highest]
            assert len(matching) == 1

    def test_an_old_table_gives_another_letter(self) -> None:
        old, new = rules.letter(8200, OLD.bands), rules.letter(8200, SKM.bands)

        assert old is not None
        assert new is not None
        assert (old.category, new.category) == ("A", "B")


def people(count: int, *, mean: float, seed: int) -> list[int]:
    """Totals of respondents whose nine answers resemble each other (correlation about 0.55)."""
    chance = random.Random(seed)
    edges = [-1.9, -0.6, 0.75]
    totals = []
    for _ in range(count):
        own = chance.gauss(mean, 0.78)
        answers = [1 + sum(own + chance.gauss(0, 0.62) > edge for edge in edges) for _ in range(9)]
        totals.append(sum(answers))
    return totals


class TestInterval:
    @pytest.mark.parametrize(
        ("population", "n", "mean"),
        [(10_000, 370, 0.3), (1000, 278, 0.3), (200, 30, 0.9), (60, 52, 0.6), (5000, 15, 1.0)],
    )
    def test_holds_the_truth_in_nineteen_of_twenty_samples(
        self, population: int, n: int, mean: float
    ) -> None:
        totals = people(population, mean=mean, seed=population + n)
        truth = 100 * sum(totals) / (36 * population)
        chance, held, rounds = random.Random(7), 0, 500
        for _ in range(rounds):
            sample = chance.sample(totals, n)
            found = rules.interval(rules.estimate(of_totals(sample), population, 4), 4)
            held += found.lower <= 100 * truth <= found.upper

        assert 0.925 <= held / rounds <= 0.98

    def test_of_a_census_has_no_width(self) -> None:
        found = rules.interval(rules.estimate(of_totals([30, 33, 36]), 3, 4), 4)

        assert found == (9167, 9167, 0, IntervalKind.CENSUS)

    def test_when_all_agree_follows_the_rule_of_three(self) -> None:
        found = rules.interval(rules.estimate(of_totals([36] * 30), None, 4), 4)

        assert found == (9250, 10_000, 750, IntervalKind.RULE_OF_THREE)

    def test_of_a_single_answer_is_the_whole_scale(self) -> None:
        found = rules.interval(rules.estimate(of_totals([36]), 500, 4), 4)

        assert (found.lower, found.upper, found.margin) == (2500, 10_000, 7500)

    def test_ignores_a_population_smaller_than_the_answers(self) -> None:
        totals = people(50, mean=0.3, seed=2)

        assert rules.estimate(of_totals(totals), 40, 4) == rules.estimate(
            of_totals(totals), None, 4
        )

    def test_widens_when_somebody_fills_in_perfect_answers_on_a_few_days(self) -> None:
        honest = people(300, mean=0.3, seed=5)
        days = [number % 60 for number in range(300)]
        stuffed, stuffed_days = honest + [36] * 60, days + [57, 58, 59] * 20

        plain = rules.estimate(of_totals(honest, days=days), None, 4)
        cooked = rules.estimate(of_totals(stuffed, days=stuffed_days), None, 4)

        assert cooked.clustered
        assert cooked.variance > 2 * plain.variance
        kind = rules.interval(cooked, 4).kind
        assert kind is IntervalKind.LOGIT_T_DAYS

    @given(st.lists(st.integers(9, 36), min_size=2, max_size=60), st.integers(60, 10**6))
    def test_surrounds_the_index_and_stays_on_the_scale(
        self, totals: list[int], population: int
    ) -> None:
        found = rules.interval(rules.estimate(of_totals(totals), population, 4), 4)

        cents = index_cents(sum(totals), len(totals), 9)
        assert 2500 <= found.lower <= cents <= found.upper <= 10_000
        assert found.margin == max(cents - found.lower, found.upper - cents)


class TestCombine:
    def test_weighs_by_users_not_by_who_happened_to_answer(self) -> None:
        def stratum(mean: int, s: int, n: int, population: int) -> Estimate:
            variance = (1 - Fraction(n, population)) * Fraction(s * s, n)
            return Estimate(Fraction(mean), variance, n - 1, n, clustered=False, census=False)

        large, small = stratum(70, 12, 100, 9000), stratum(90, 8, 300, 1000)

        by_users = rules.combine([(Fraction(9, 10), large), (Fraction(1, 10), small)])
        by_answers = rules.combine([(Fraction(1, 4), large), (Fraction(3, 4), small)])

        assert [by_users.mean, by_answers.mean] == [Fraction(72), Fraction(85)]
        assert math.sqrt(by_users.variance) == pytest.approx(1.0747, abs=5e-5)
        assert 90 < by_users.freedom < 120


class TestProbability:
    def test_of_the_letters_adds_up_to_one(self) -> None:
        found = rules.estimate(of_totals(people(60, mean=0.6, seed=9)), 400, 4)

        chances = [rules.probability(found, band, 4) or 0 for band in SKM.bands]

        assert sum(chances) == pytest.approx(1, abs=1e-6)
        band = rules.letter(half_up(found.mean, 100), SKM.bands)
        assert band is not None
        assert max(chances) == chances[[b.category for b in SKM.bands].index(band.category)]
