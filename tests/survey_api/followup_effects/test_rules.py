"""Whether an element changed: no claim without proof, also for what was chosen for being low."""

from collections.abc import Sequence
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.followup_effects.rules import Day, Effect, Sample, effect

ELEMENTS = 9
SCORES = st.lists(st.integers(1, 4), min_size=2, max_size=80)


def sample(scores: Sequence[int], population: int | None = None, days: int = 1) -> Sample:
    """Answers of one element, spread over `days` in order."""
    size = -(-len(scores) // days)
    groups = [scores[start : start + size] for start in range(0, len(scores), size)]
    return Sample(
        sum(score**2 for score in scores),
        tuple(Day(len(group), sum(group)) for group in groups),
        population,
    )


def judged(before: Sample, after: Sample) -> Effect:
    found = effect(before, after, scale=4, compared=ELEMENTS)
    assert found is not None
    return found


class TestEffect:
    def test_of_a_large_rise_is_improved_and_of_a_large_fall_is_worse(self) -> None:
        low, high = sample([2, 3] * 100), sample([3, 4] * 100)

        up, down = judged(low, high), judged(high, low)

        assert (up.verdict, up.difference) == ("improved", 2500)
        assert (down.verdict, down.difference) == ("worse", -2500)
        assert up.margin == down.margin

    def test_has_the_margin_of_both_rounds_and_of_nine_elements_at_once(self) -> None:
        """s² = 50.25/200·… by hand: each mean has variance 0.25·200/199/200; z = 2.7729."""
        found = judged(sample([2, 3] * 100), sample([2, 3] * 100))

        by_hand = 2.77292 * 25 * (2 * 0.25 / 199) ** 0.5
        assert (found.verdict, found.difference) == ("not_detectable", 0)
        assert found.margin == pytest.approx(by_hand * 100, abs=1)

    def test_within_the_margin_cannot_be_told(self) -> None:
        assert judged(sample([2, 3] * 40), sample([2, 3] * 39 + [3, 3])).verdict == "not_detectable"

    @pytest.mark.parametrize(("n", "verdict"), [(29, "not_detectable"), (30, "improved")])
    def test_needs_thirty_answers_in_each_round(self, n: int, verdict: str) -> None:
        assert judged(sample([2] * n), sample([4] * 200)).verdict == verdict

    def test_is_not_measured_on_one_answer(self) -> None:
        assert effect(sample([1]), sample([4] * 50), scale=4, compared=9) is None
        assert effect(Sample(0, (), None), sample([4] * 50), scale=4, compared=9) is None

    def test_of_a_census_is_exact(self) -> None:
        found = judged(sample([2] * 60, 60), sample([2] * 59 + [3], 60))

        assert (found.verdict, found.margin) == ("improved", 0)

    def test_ignores_a_population_smaller_than_the_sample(self) -> None:
        wrong, unknown = sample([2, 3] * 50, 10), sample([2, 3] * 50)

        assert judged(wrong, unknown) == judged(unknown, unknown)

    def test_keeps_a_margin_when_all_agree(self) -> None:
        """Fifty equal answers do not prove that nobody thinks otherwise."""
        assert judged(sample([3] * 50), sample([3] * 50)).margin > 0

    def test_is_harder_to_claim_when_answers_come_in_bursts(self) -> None:
        """Thirty answers of one afternoon are no thirty independent ones."""
        mixed = [2, 4] * 60
        honest, stuffed = sample(mixed, days=12), sample(sorted(mixed), days=12)

        assert judged(honest, stuffed).margin > 2 * judged(honest, honest).margin

    @given(SCORES, SCORES)
    def test_is_the_same_seen_from_the_other_side(self, one: list[int], two: list[int]) -> None:
        there, back = judged(sample(one), sample(two)), judged(sample(two), sample(one))

        assert (there.difference, there.margin) == (-back.difference, back.margin)
        exact = 2500 * (Fraction(sum(two), len(two)) - Fraction(sum(one), len(one)))
        assert abs(there.difference - exact) <= Fraction(1, 2)


def respondents(random: Random, n: int, means: Sequence[float]) -> list[list[int]]:
    """Answers per element of people whose nine answers resemble each other (ρ about 0.5)."""
    rows: list[list[int]] = [[] for _ in means]
    for _ in range(n):
        mood = random.gauss(0, 0.5)
        for row, mean in zip(rows, means, strict=True):
            row.append(min(4, max(1, round(mean + mood + random.gauss(0, 0.5)))))
    return rows


class TestChosenElements:
    """The lowest three of nine are chosen by the first round, and tested by the second."""

    RUNS = 300
    SIZE = 200

    def wrong(self, after: Sequence[float]) -> int:
        """Rounds in which any of the three is said to have improved; nothing before differs."""
        random = Random(20261122)
        found = 0
        for _ in range(self.RUNS):
            first = [sample(row) for row in respondents(random, self.SIZE, [3.0] * ELEMENTS)]
            second = [sample(row) for row in respondents(random, self.SIZE, after)]
            chosen = sorted(range(ELEMENTS), key=lambda place: first[place].total)[:3]
            found += any(judged(first[u], second[u]).verdict == "improved" for u in chosen)
        return found

    def test_are_rarely_said_to_have_improved_when_nothing_has(self) -> None:
        """At worst: all elements equally good, so that only chance made three of them low."""
        assert self.wrong([3.0] * ELEMENTS) <= 0.05 * self.RUNS

    def test_are_said_to_have_improved_when_they_have(self) -> None:
        """A third of a point, eight index points, is seen nearly always."""
        assert self.wrong([3.33] * ELEMENTS) >= 0.95 * self.RUNS
