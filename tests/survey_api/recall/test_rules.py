"""Counts that follow days say at every moment what adding up all days would say."""

from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from survey_api.recall.rules import RECENT, Counts, Spread

SERVICES = [UUID(int=n) for n in range(2)]
FIRST = date(2026, 1, 1)


class Share(NamedTuple):
    service_id: UUID
    status: str
    n: int
    total: int
    squares: int
    sums: tuple[int, ...]
    products: tuple[int, ...]


small = st.integers(0, 50)
shares = st.builds(
    Share,
    service_id=st.sampled_from(SERVICES),
    status=st.sampled_from(["accepted", "quarantined"]),
    n=small,
    total=small,
    squares=small,
    sums=st.tuples(small, small),
    products=st.tuples(small, small, small),
)
days = st.integers(0, 5).map(lambda n: FIRST + timedelta(days=n))
each_once = st.lists(shares, max_size=4, unique_by=lambda share: (share.service_id, share.status))
histories = st.lists(st.tuples(days, each_once), max_size=20)


def counted(history: dict[date, list[Share]]) -> Counts:
    """Everything added up at once."""
    counts = Counts()
    for day, several in history.items():
        counts.replace(day, 1, several)
    return counts


def seen(counts: Counts) -> object:
    """What readers get of the counts."""
    return {key: part for key, part in counts.parts.items() if part.n}


@given(histories)
def test_a_day_that_is_replaced_counts_as_it_is_now(
    history: list[tuple[date, list[Share]]],
) -> None:
    counts, now = Counts(), dict[date, list[Share]]()
    for number, (day, several) in enumerate(history):
        now[day] = several
        if counts.follows([day]):
            counts.replace(day, number, several)
        else:
            counts = counted(now)

        assert seen(counts) == seen(counted(now))


def test_only_recent_days_can_be_replaced() -> None:
    week = [FIRST + timedelta(days=n) for n in range(RECENT + 1)]
    counts = counted({day: [] for day in week})

    assert not counts.follows(week[:1])
    assert counts.follows([*week[1:], week[-1] + timedelta(days=1)])


def test_a_day_without_answers_is_no_day() -> None:
    spread = Spread()
    spread.add(0, 0, 1)

    assert spread == Spread()
