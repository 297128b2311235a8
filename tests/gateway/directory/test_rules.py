from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from prima_gateway.directory import rules

IDS = st.lists(st.uuids(), unique=True, max_size=6)


class TestCarried:
    @given(old=IDS, inside=IDS, new=IDS, moved=st.uuids())
    def test_puts_the_new_place_above_and_keeps_what_lies_between(
        self, old: list[UUID], inside: list[UUID], new: list[UUID], moved: UUID
    ) -> None:
        ancestors = [*(i for i in old if i != moved), moved, *inside]

        assert rules.carried(ancestors, moved, new) == [*new, moved, *inside]


class TestBelow:
    def test_the_parent_comes_last(self) -> None:
        root, parent = UUID(int=1), UUID(int=2)

        assert rules.below(parent, [root]) == [root, parent]
        assert rules.below(None, []) == []
