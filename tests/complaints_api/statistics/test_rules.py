"""What is published about few must not tell who."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from complaints_api.statistics.rules import K, published, suppressed, tables

cells = st.dictionaries(st.sampled_from("abcde"), st.integers(0, 9), max_size=5)
small = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 7), min_size=1, max_size=4)


def readings(shown: dict[str, int | None], total: int) -> list[dict[str, int]]:
    """Every table that fits what was published: what an attacker who knows the method and the
    total has to consider."""
    hidden = [name for name, count in shown.items() if count is None]
    known = sum(count for count in shown.values() if count is not None)
    fitting = []
    for guess in product(range(total - known + 1), repeat=len(hidden)):
        if sum(guess) != total - known:
            continue
        table = {name: count for name, count in shown.items() if count is not None}
        table |= dict(zip(hidden, guess, strict=True))
        if suppressed({name: table[name] for name in shown}) == shown:
            fitting.append(table)
    return fitting


class TestSuppressed:
    @given(cells)
    def test_never_shows_a_count_below_five(self, counts: dict[str, int]) -> None:
        shown = suppressed(counts) or {}

        assert all(n is None or n >= K for n in shown.values())

    @given(cells)
    def test_never_shows_a_wrong_count(self, counts: dict[str, int]) -> None:
        shown = suppressed(counts) or {}

        assert all(n in {None, counts[name]} for name, n in shown.items())

    @settings(max_examples=200, deadline=None)
    @given(small)
    def test_cannot_be_undone_from_the_total(self, counts: dict[str, int]) -> None:
        total, [shown] = tables(sum(counts.values()), [counts])
        if total is None:
            assert set(shown.values()) == {None}
            return

        fitting = readings(shown, total)

        for name, count in shown.items():
            if count is None and 0 < counts[name] < K:
                assert len({table[name] for table in fitting}) > 1, (counts, shown, name)

    def test_shows_what_is_large_enough(self) -> None:
        assert suppressed({"a": 5, "b": 60}) == {"a": 5, "b": 60}

    def test_hides_a_second_count_where_one_alone_would_be_the_difference(self) -> None:
        assert suppressed({"a": 1, "b": 9, "c": 6}) == {"a": None, "b": None, "c": 6}


class TestTables:
    def test_hide_everything_when_there_is_almost_nothing(self) -> None:
        assert tables(4, [{"a": 4, "b": 0}]) == (None, [{"a": None, "b": None}])

    def test_hide_everything_when_one_of_them_has_small_counts_only(self) -> None:
        """Twelve in three small counts can only be four each."""
        total, shown = tables(12, [{"a": 4, "b": 4, "c": 4}, {"x": 12}])

        assert total is None
        assert shown == [{"a": None, "b": None, "c": None}, {"x": None}]

    def test_show_the_rest(self) -> None:
        assert tables(12, [{"a": 12}, {"x": 7, "y": 5}]) == (12, [{"a": 12}, {"x": 7, "y": 5}])

    def test_a_single_count_is_shown_from_five_on(self) -> None:
        assert published(4) is None
        assert published(5) == 5
