"""Reading gaps out of received numbers."""

from hypothesis import given
from hypothesis import strategies as st

from survey_api.devices import rules


def ranges(numbers: set[int]) -> list[tuple[int, int]]:
    """Half-open, sorted and merged, as the database keeps them."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found


@given(st.sets(st.integers(1, 60)))
def test_gaps_and_received_numbers_make_up_all_of_them(numbers: set[int]) -> None:
    told = rules.gaps(ranges(numbers), most=100)

    missing = {n for first, last in told.missing for n in range(first, last + 1)}
    assert missing | numbers == set(range(1, max(numbers, default=0) + 1))
    assert not missing & numbers
    assert (told.received, told.missing_total) == (len(numbers), len(missing))


def test_names_no_more_gaps_than_asked_for() -> None:
    told = rules.gaps(ranges({2, 4, 6}), most=2)

    assert (list(told.missing), told.missing_total) == ([(1, 1), (3, 3)], 3)
