from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from prima_gateway.keys import rules
from prima_gateway.keys.rules import Term

START = datetime(2026, 11, 21, tzinfo=UTC)
TERMS = st.lists(st.integers(0, 10_000_000), min_size=1, max_size=6, unique=True).map(
    lambda moments: [Term(str(m), START + timedelta(seconds=m)) for m in moments]
)


class TestRotation:
    @given(terms=TERMS, after=st.integers(0, 20_000_000))
    def test_whatever_signs_is_published_and_stays_so_for_three_lives_of_a_token(
        self, terms: list[Term], after: int
    ) -> None:
        now = START + timedelta(seconds=after)

        signing = rules.signing(terms, now)

        assert signing in rules.published(terms, now)
        assert signing in rules.published(terms, now + timedelta(minutes=29))

    @given(terms=TERMS)
    def test_only_the_newest_remains_in_the_end(self, terms: list[Term]) -> None:
        end = START + timedelta(days=365)

        assert rules.published(terms, end) == {rules.signing(terms, end)}

    def test_a_new_key_is_known_before_it_signs(self) -> None:
        old, new = Term("old", START), Term("new", START + rules.PUBLISHED_BEFORE)

        assert rules.signing([old, new], START) == "old"
        assert rules.published([old, new], START) == {"old", "new"}
        assert rules.signing([old, new], new.signs_from) == "new"

    def test_is_due_a_little_before_the_time_of_a_key_is_over(self) -> None:
        term = Term("old", START)
        end = START + rules.SIGNS_FOR

        assert not rules.next_due([term], end - timedelta(minutes=11))
        assert rules.next_due([term], end - timedelta(minutes=10))
        assert rules.next_due([], START)

    def test_takes_the_earliest_key_when_none_has_begun(self) -> None:
        later = [Term("b", START + timedelta(1)), Term("a", START + timedelta(2))]

        assert rules.signing(later, START) == "b"
