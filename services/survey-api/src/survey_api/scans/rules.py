"""Signs of invented answers, each with the chance of the like in honest ones.

Every test compares days with the other days of the same service and channel, so a unit is held
against its own history. Honest days differ too: dispersion of counts, a day's own mood and skewed
scores are estimated or allowed for, and what is left is corrected for the number of looks. A slow
drip over the whole round is found by none of them; only tickets and the ledger stop that.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from typing import NamedTuple

from survey_api import daily, tails
from survey_api.daily import MOOD, Counts, Day, Window

FALSE_DISCOVERIES = 0.05
"""Largest expected share of false alarms among findings (Benjamini–Hochberg)."""
LEAST_ANSWERS = 30
LEAST_DAYS = 10
LEAST_IN_WINDOW = 8
LEAST_FOR_VARIANCE = 15
CAUTION = 0.75
"""Variances of honest days differ more than their kurtosis alone tells."""
RUSH_SHARE = 10
"""The last tenth of a round."""
HONEST_RUSH = 1.5
"""How much busier the last tenth may be: people do hurry towards an end."""


class Heap(NamedTuple):
    """Equal complete answers: on one day, and in the whole round."""

    day: date
    here: int
    total: int


class Shift(NamedTuple):
    """A difference between means: its two-sided p, and how many standard errors it is."""

    p: float
    t: float


@dataclass(frozen=True, slots=True)
class Finding:
    """The strongest sign of one kind. `p` is the chance of one as strong in honest answers."""

    signal: str
    from_day: date
    to_day: date
    score: float
    p: float
    answers: int
    evidence: Mapping[str, float]


def findings(
    days: Sequence[Day],
    heaps: Sequence[Heap],
    *,
    ended: bool,
    judged: Mapping[str, Collection[date]],
) -> list[Finding]:
    """One finding per test that could be made, however weak; `days` are all days of the round.

    `ended` says that the last of `days` is the last of the round. Days that somebody has `judged`
    honest under a signal are not brought up again by it.
    """
    answered = [day for day in days if day.n]
    if sum(day.n for day in days) < LEAST_ANSWERS or len(answered) < LEAST_DAYS:
        return []

    every = list(daily.windows(days))
    shifts = {window: shift for window in every for shift in [_shift(window)] if shift}

    def windows(signal: str) -> list[Window]:
        done = {index for index, day in enumerate(days) if day.day in judged.get(signal, ())}
        return [w for w in every if not done or done.isdisjoint(range(w.start, w.end))]

    found = [
        _burst(days, windows("burst"), shifts),
        _level_shift(days, [w for w in windows("level_shift") if w in shifts], shifts),
        _variance_collapse(days, windows("variance_collapse")),
        _uniform_answers(days, windows("uniform_answers")),
        _day_clusters(answered),
        _late_rush(days) if ended else None,
        _concentration(answered, heaps, judged.get("concentration", ())),
    ]
    return [finding for finding in found if finding is not None]


def q_values(p_values: Sequence[float], *, others: Sequence[float], tests: int) -> list[float]:
    """Benjamini–Hochberg over these tests and those of other rounds; one value per p.

    `others` need only hold the small probabilities; `tests` counts all of both.
    """
    ranked = sorted([(p, index) for index, p in enumerate(p_values)] + [(p, -1) for p in others])
    q, found = 1.0, [1.0] * len(p_values)
    for rank in range(len(ranked), 0, -1):
        p, index = ranked[rank - 1]
        q = min(q, p * tests / rank)
        if index >= 0:
            found[index] = q
    return found


def _finding(
    signal: str, days: Sequence[Day], *, looks: int, p: float, score: float, **evidence: float
) -> Finding:
    return Finding(
        signal,
        days[0].day,
        days[-1].day,
        score,
        min(1.0, p * looks),
        sum(day.n for day in days),
        {name: round(value, 4) for name, value in evidence.items()},
    )


def _burst(
    days: Sequence[Day], windows: Sequence[Window], shifts: Mapping[Window, Shift]
) -> Finding | None:
    """More answers than the same weekdays otherwise bring, the more so when they judge otherwise.

    In honest answers neither depends on the other, so Fisher's method may combine them.
    """
    counts, best = Counts(days), None
    for window in windows:
        n, mean = int(window.inside.n), counts.expected(window.start, window.end)
        if n <= mean:
            continue
        p = tails.poisson_like(n, mean, counts.dispersion(window.start, window.end))
        if window in shifts:
            # Of two ways to look at the same days the better one is taken.
            p = 2 * min(p, tails.both(p, shifts[window].p))
        if best is None or p < best[0]:
            best = p, n, mean, window
    if best is None:
        return None
    p, n, mean, window = best
    shown, usual = days[window.start : window.end], window.outside.t1 / max(1, window.outside.n)
    return _finding(
        "burst", shown, looks=len(windows), p=p, score=n / mean, expected=mean,
        mean_total=window.inside.t1 / n, usual_total=usual,
    )  # fmt: skip


def _level_shift(
    days: Sequence[Day], windows: Sequence[Window], shifts: Mapping[Window, Shift]
) -> Finding | None:
    """Another mean than on other days, by more than people and days differ."""
    if not windows:
        return None
    window = min(windows, key=lambda one: shifts[one].p)
    (p, t), here, rest = shifts[window], window.inside, window.outside
    return _finding(
        "level_shift", days[window.start : window.end], looks=len(windows), p=p, score=t,
        mean_total=here.t1 / here.n, usual_total=rest.t1 / rest.n,
    )  # fmt: skip


def _shift(window: Window) -> Shift | None:
    """How far the mean is from that of all other days."""
    here, rest = window.inside, window.outside
    if here.n < LEAST_IN_WINDOW or rest.days < LEAST_DAYS:
        return None
    within, between = daily.components(rest)
    error = within * (1 / here.n + 1 / rest.n) + between * (
        here.squares / here.n**2 + rest.squares / rest.n**2
    )
    if error <= 0:
        return None
    t = (here.t1 / here.n - rest.t1 / rest.n) / sqrt(error)
    return Shift(2 * tails.student(abs(t), rest.days - 1), t)


def _variance_collapse(days: Sequence[Day], windows: Sequence[Window]) -> Finding | None:
    """Respondents who agree with each other far more than on other days."""
    fit = [w for w in windows if w.inside.n >= LEAST_FOR_VARIANCE and w.outside.n > 1]
    best = None
    for window in fit:
        here, rest = window.inside, window.outside
        usual, peaked = daily.moments(rest)
        if not usual:
            continue
        # Totals are whole numbers: a twelfth is the variance of what rounding hides.
        variance = (here.t2 - here.t1**2 / here.n) / (here.n - 1) + 1 / 12
        freedom = [2 * CAUTION * (n - 1) / (peaked - 1) for n in (rest.n, here.n)]
        p = tails.fisher((usual + 1 / 12) / variance, *freedom)
        if here.uniform == here.n:
            p = max(p, _uniform_chance(window))
        if best is None or p < best[0]:
            best = p, variance, usual, window
    if best is None:
        return None
    p, variance, usual, window = best
    return _finding(
        "variance_collapse", days[window.start : window.end], looks=len(fit), p=p,
        score=usual / variance, variance=variance, usual_variance=usual,
    )  # fmt: skip


def _uniform_answers(days: Sequence[Day], windows: Sequence[Window]) -> Finding | None:
    """More respondents who give every element the same score than on other days."""
    fit = [w for w in windows if w.inside.n >= LEAST_IN_WINDOW and w.outside.n]
    if not fit:
        return None
    p, window = min(((_uniform_chance(w), w) for w in fit), key=lambda one: one[0])
    share = window.inside.uniform / window.inside.n
    return _finding(
        "uniform_answers", days[window.start : window.end], looks=len(fit), p=p,
        score=100 * share, uniform=window.inside.uniform,
        expected=window.inside.n * window.outside.uniform / window.outside.n,
    )  # fmt: skip


def _uniform_chance(window: Window) -> float:
    """Chance of so many uniform answers, when their share varies from day to day as honest ones.

    What other days say is worth no more than 1/MOOD answers, which makes the share uncertain.
    """
    here, rest = window.inside, window.outside
    worth = min(rest.n, 1 / MOOD)
    usual = (rest.uniform + 0.5) / (rest.n + 1)
    return tails.beta_binomial(int(here.uniform), int(here.n), usual * worth, (1 - usual) * worth)


def _day_clusters(answered: Sequence[Day]) -> Finding | None:
    """Answers of one day resemble each other more than honest ones do."""
    sums = daily.sides(answered)
    freedom = sums.n - sums.days
    if freedom < 1 or sums.t2 == sums.between:
        return None
    within = (sums.t2 - sums.between) / freedom
    ratio = (sums.between - sums.t1**2 / sums.n) / (sums.days - 1) / within
    p = tails.fisher(ratio / (1 + daily.typical(sums) * MOOD), sums.days - 1, freedom)
    return _finding("day_clusters", answered, looks=1, p=p, score=ratio, inflation=sqrt(ratio))


def _late_rush(days: Sequence[Day]) -> Finding | None:
    """A last tenth busier than hurrying people explain."""
    start = len(days) - len(days) // RUSH_SHARE
    if start == len(days):
        return None
    counts, n = Counts(days), sum(day.n for day in days[start:])
    mean = HONEST_RUSH * counts.expected(start, len(days))
    p = tails.poisson_like(n, mean, counts.dispersion(start, len(days)))
    return _finding("late_rush", days[start:], looks=1, p=p, score=n / mean, expected=mean)


def _concentration(
    answered: Sequence[Day], heaps: Sequence[Heap], judged: Collection[date]
) -> Finding | None:
    """The same complete answers again and again on one day, although rare on others."""
    total, by_day, best = sum(day.n for day in answered), {d.day: d for d in answered}, None
    for heap in heaps:
        if heap.day not in judged and heap.day in by_day:
            day, elsewhere = by_day[heap.day], heap.total - heap.here
            others = total - day.n
            p = tails.beta_binomial(heap.here, day.n, elsewhere + 0.5, others - elsewhere + 0.5)
            if best is None or p < best[0]:
                best = p, heap.here, day, day.n * (elsewhere + 0.5) / (others + 1)
    if best is None:
        return None
    p, here, day, usual = best
    # Any of the answers could have been the first of a heap.
    return _finding(
        "concentration", [day], looks=total, p=p, score=here / usual, equal=here, expected=usual
    )
